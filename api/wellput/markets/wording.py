"""Reasons that the market rules and hints give, in the seller's language where it has been written, else in English.

English lies in ``data/wording.ftl``, other languages in ``translations/<tag>/markets.ftl``, under the same ids.
The markets' own hints are English in their files; ``translations/<tag>/hints.ftl`` holds them under their ids, with
``-`` for the full stop (``de.greeting`` is ``de-greeting``).
"""

from __future__ import annotations

from functools import cache

from babel import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle, FluentResource

from wellput.knowledge import data_folder, translations_folder
from wellput.markets.model import with_article

__all__ = ["country_name", "hint_in", "say", "say_why"]


def say(message: str, tag: str, **values: str) -> str:
    """A message of ``wording.ftl`` with its placeholders filled. Raises ``KeyError`` for an id that is not there."""
    return _said(message, None, tag, values)


def say_why(message: str, tag: str, **values: str) -> str:
    """The attribute ``why`` of a message of ``wording.ftl``."""
    return _said(message, "why", tag, values)


def hint_in(hint: str, tag: str, text: str, why: str) -> tuple[str, str]:
    """Text and why of the hint of that id in the language ``tag`` where they have been written, else the English."""
    return (text, why) if tag == "en" else _translated(hint, tag) or (text, why)


@cache
def _translated(hint: str, tag: str) -> tuple[str, str] | None:
    bundle = _bundle(tag, "hints.ftl")
    name = hint.replace(".", "-")
    if bundle is None or not bundle.has_message(name):
        return None
    found = bundle.get_message(name)
    if found.value is None or "why" not in found.attributes:
        return None
    text, _ = bundle.format_pattern(found.value, {})
    why, _ = bundle.format_pattern(found.attributes["why"], {})
    return str(text), str(why)


@cache
def country_name(code: str, tag: str) -> str:
    """A country's name as it stands in a sentence, from Unicode CLDR; the code where CLDR has no name."""
    try:
        territories = Locale.parse(tag, sep="-").territories
    except (UnknownLocaleError, ValueError):
        return country_name(code, "en")
    # A reply to a buyer in Hong Kong names the place as its market's file does, not with its administrative suffix.
    name = str(territories.get(f"{code}-alt-short") or _SHORT.get((code, tag)) or territories.get(code, code))
    return with_article(code, name) if tag == "en" else name


#: Names that CLDR gives with an administrative suffix.
_SHORT = {
    ("HK", "en"): "Hong Kong",
    ("HK", "de"): "Hongkong",
    ("HK", "es"): "Hong Kong",
    ("HK", "fr"): "Hong Kong",
    ("HK", "pt-BR"): "Hong Kong",
    ("HK", "ru"): "\u0413\u043e\u043d\u043a\u043e\u043d\u0433",
    ("HK", "ja"): "\u9999\u6e2f",
    ("HK", "zh-Hans"): "\u9999\u6e2f",
}


def _said(message: str, attribute: str | None, tag: str, values: dict[str, str]) -> str:
    bundle = _bundle(tag, "markets.ftl") if tag != "en" else None
    if bundle is None or not bundle.has_message(message):
        bundle = _english()
    found = bundle.get_message(message)
    pattern = found.attributes[attribute] if attribute else found.value
    if pattern is None:
        raise KeyError(message)
    text, _ = bundle.format_pattern(pattern, values)
    return str(text)


@cache
def _english() -> FluentBundle:
    return _read("en", (data_folder("wellput.markets") / "wording.ftl").read_text(encoding="utf-8"))


@cache
def _bundle(tag: str, file: str) -> FluentBundle | None:
    path = translations_folder() / tag / file
    return _read(tag, path.read_text(encoding="utf-8")) if path.is_file() else None


def _read(tag: str, text: str) -> FluentBundle:
    bundle = FluentBundle([tag], use_isolating=False)
    bundle.add_resource(FluentResource(text))
    return bundle
