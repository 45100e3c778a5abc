"""Calling the buyer by name: titles in greetings, names at the edge of a sentence; data in ``data/address.toml``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from wellput.knowledge import data_folder, read_toml
from wellput.schema import Formality
from wellput.translate.locales import RIGHT_TO_LEFT
from wellput.translate.phrasebook import render

__all__ = ["Called", "after_greeting", "call", "called", "greet", "in_line"]

_TITLE = re.compile(r"(?P<title>mrs?|ms|miss|mx|sir|madam|dr|prof(?:essor)?)\b\.?\s*(?P<name>.*)", re.IGNORECASE)
_WOMAN = frozenset(("ms", "mrs", "miss"))
# The Japanese "-san" says what the target's own form says.
_SUFFIX = re.compile(r"[-\s](?:san|sama)$", re.IGNORECASE)
_NOBODY = frozenset("sir madam friend customer buyer all everyone everybody team there client shopper".split())
_END = re.compile(r"[\s.!?\u2026\u3002\uff01\uff1f\u0964\u061f\u202f\u00a0]*$")
_OPEN_END = re.compile(r"[,:\u060c\uff0c]$")


class Called(NamedTuple):
    """A sentence with the name that it calls blanked out; ``name`` is ``None`` where it calls nobody."""

    text: str
    name: str | None


def called(text: str, names: Iterable[str]) -> Called:
    """Take the name out of "Thank you for your patience, Anna." and "Anna, thank you."; offsets stay."""
    for name in names:
        found = re.search(rf",\s*(?:dear\s+)?{re.escape(name)}(?=\s*[.!?]*\s*$)", text) or re.match(
            rf"(?:dear\s+)?{re.escape(name)}\s*,(?=\s)", text
        )
        if found:
            blank = " " * (found.end() - found.start())
            return Called(text[: found.start()] + blank + text[found.end() :], name)
    return Called(text, None)


def call(text: str, name: str, target: str) -> str:
    """The translated sentence ``text`` with the name of whom it speaks to."""
    shown = f"\u2068{name}\u2069" if target in RIGHT_TO_LEFT else name
    form = _forms(target).get("called")
    if form:
        return str(form).format(name=shown, text=text)
    end = _END.search(text)
    at = end.start() if end else len(text)
    comma = "،" if target == "ar" else ","
    return f"{text[:at]}{comma} {shown}{text[at:]}"


def greet(name: str, target: str, formality: Formality) -> str | None:
    """The greeting of somebody whom the draft gives a title; ``None`` where the greeting by name will do."""
    if all(word in _NOBODY or word in ("or", "and") for word in re.findall(r"[^\W\d_]+", name.lower())):
        return render("greeting", target, {}, formality)
    bare = _SUFFIX.sub("", name)
    titled = _TITLE.fullmatch(bare)
    if target == "en" or (not titled and bare == name):
        return None
    title = titled["title"].lower() if titled else ""
    bare = titled["name"] if titled else bare
    if title in ("dr", "prof", "professor"):
        return None
    forms = _forms(target)
    form = forms.get("f") if title in _WOMAN else forms.get("m") if title == "mr" else None
    shown = f"\u2068{bare}\u2069" if target in RIGHT_TO_LEFT else bare
    if form and bare:
        return str(form).format(name=shown)
    # A family name alone is no way to greet, unless the language adds a word of respect to every name.
    if bare and (forms.get("bare") or " " in bare):
        return render("greeting-dear-name", target, {"name": bare}, formality)
    return render("greeting", target, {}, formality)


def in_line(greeting: str, target: str) -> str:
    """A greeting that a sentence follows on the same line: it ends as a sentence does ("Olá, Anna!")."""
    if not _OPEN_END.search(greeting):
        return greeting
    opening = "¡" if target == "es" and not greeting.startswith("¡") else ""
    mark = {"fr": "\u202f!", "zh-Hans": "\uff01", "zh-Hant": "\uff01"}.get(target, "!")
    return f"{opening}{greeting[:-1]}{mark}"


def after_greeting(text: str, greeting: str, target: str) -> str:
    """A phrase on the line below a greeting: German and Polish go on in small letters after the comma."""
    word = re.match(r"\w+", text)
    if greeting.endswith(",") and word and word.group() in str(_forms(target).get("small", "")).split():
        return text[0].lower() + text[1:]
    return text


def _forms(target: str) -> dict[str, Any]:
    return _table().get(target, {})


@cache
def _table() -> dict[str, dict[str, Any]]:
    return read_toml(data_folder("wellput.translate") / "address.toml")
