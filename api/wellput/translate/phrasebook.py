"""The phrasebook: messages of a seller's life, written by hand in every language, in Project Fluent.

Fluent was chosen over ICU MessageFormat because a message is a line of plain text that a translator can write, with
attributes for the informal form, plural forms per language, and isolation for right-to-left texts.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from wellput.knowledge import translations_folder
from wellput.schema import Formality
from wellput.translate.locales import RIGHT_TO_LEFT, locale_of

__all__ = ["has_phrasebook", "label", "languages", "render", "warm"]


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a phrasebook, English among them."""
    return tuple(sorted(path.parent.name for path in translations_folder().glob("*/phrases.ftl")))


def has_phrasebook(language: str) -> bool:
    """Whether there is a phrasebook in ``language``."""
    return language in languages()


def render(message: str, language: str, slots: Mapping[str, Any], formality: Formality = "formal") -> str | None:
    """A message of the phrasebook in ``language``; ``None`` when the language has no such message.

    The value is the form for a stranger; ``informal`` is used where asked for and where the language has it.
    """
    bundle = _bundle(language, "phrases.ftl")
    if bundle is None or not bundle.has_message(message):
        return None
    found = bundle.get_message(message)
    pattern = found.attributes.get("informal") if formality == "informal" else None
    return _format(bundle, pattern or found.value, slots)


def label(name: str, language: str, slots: Mapping[str, Any] | None = None) -> str:
    """A label of the card in ``language``, in English where that is missing. Raises ``KeyError`` for an unknown one."""
    for tag in (language, "en"):
        bundle = _bundle(tag, "labels.ftl")
        if bundle is not None and bundle.has_message(name):
            text = _format(bundle, bundle.get_message(name).value, slots or {})
            if text is not None:
                return text
    raise KeyError(name)


def warm() -> None:
    """Read the English phrasebook and labels."""
    label("key-information", "en")
    render("thanks", "en", {})


def _format(bundle: FluentBundle, pattern: Any, slots: Mapping[str, Any]) -> str | None:
    if pattern is None:
        return None
    text, errors = bundle.format_pattern(pattern, dict(slots))
    return None if errors else str(text)


@cache
def _bundle(language: str, file: str) -> FluentBundle | None:
    path = translations_folder() / language / file
    if not path.is_file():
        return None
    locale = str(locale_of(language)).replace("_", "-")
    bundle = FluentBundle([locale], use_isolating=language in RIGHT_TO_LEFT)
    bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
