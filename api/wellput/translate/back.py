"""Translating a translation back, so that a seller sees what the buyer will read."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.errors import EngineError
from wellput.facts import find_facts
from wellput.translate.engines import Engines
from wellput.translate.fixed import is_fixed
from wellput.translate.protect import Guard, mask, unmask

__all__ = ["back"]


def back(texts: Sequence[str], engines: Engines, languages: tuple[str, str]) -> list[str] | None:
    """Each text from ``languages[0]`` in ``languages[1]``, unchecked: a mistake is to be seen.

    ``None`` where no engine leads back or it fails.
    """
    route = next(engines.routes(*languages), None)
    if route is None or not texts:
        return [] if route else None
    masks = [mask(text, _fixed(text, languages[0])) for text in texts]
    try:
        outputs = route.translate([masked.text for masked in masks])
        restored = [unmask(output.text, masked) for output, masked in zip(outputs, masks, strict=True)]
        lost = [index for index, text in enumerate(restored) if text is None]
        bare = route.translate([texts[index] for index in lost]) if lost else []
    except EngineError:
        return None
    for index, output in zip(lost, bare, strict=True):
        restored[index] = output.text
    return [text or "" for text in restored]


def _fixed(text: str, language: str) -> list[Guard]:
    facts = find_facts(text, language=language)
    return [Guard(fact.start, fact.end, fact.text, "fixed", fact=True) for fact in facts if is_fixed(fact)]
