"""The idioms and phrasal verbs of a sentence with what may stand in their place: for findings, edits and choices."""

from __future__ import annotations

from typing import NamedTuple

from wellput.readability.idiomatic import Place, idioms
from wellput.readability.phrasal import phrasal_verbs
from wellput.readability.plainly import plainly
from wellput.text.document import Sentence

__all__ = ["Opaque", "opaque"]


class Opaque(NamedTuple):
    """An expression where it stands. ``plain``: what may replace it, in the right form; ``None`` where nothing fits."""

    text: str
    level: int
    start: int
    end: int
    plain: str | None


def opaque(text: str, sentence: Sentence) -> tuple[Opaque, ...]:
    """The expressions in ``sentence`` of ``text``, in order, the longest where several overlap; English only.

    Kept with the sentence, so that rooms may ask again.
    """
    if "opaque" not in sentence.memo:
        sentence.memo["opaque"] = _find(text, sentence)
    found: tuple[Opaque, ...] = sentence.memo["opaque"]
    return found


def _find(text: str, sentence: Sentence) -> tuple[Opaque, ...]:
    norms = [token.text.lower() for token in sentence.tokens]
    if "\u2019" in sentence.text:
        norms = [norm.replace("\u2019", "'") for norm in norms]
    places = [*idioms(sentence, norms), *phrasal_verbs(sentence, norms)]
    chosen: list[Place] = []
    for place in sorted(places, key=_rank):
        if all(place[2] < other[1] or place[1] > other[2] for other in chosen[-8:]):
            chosen.append(place)
    found = []
    for place in sorted(chosen, key=lambda place: place[1]):
        start, end, plain = plainly(text, sentence, place)
        found.append(Opaque(place[0].text, place[0].level, start, end, plain))
    return tuple(found)


def _rank(place: Place) -> tuple[int, int]:
    return place[1], -place[2]
