"""The guard: an edit may change words, never what is said.

It compares the stretch before and after: the same facts, numbers, questions and links, a statement stays a statement
and a negation a negation, "must" does not become "can". An edit that breaks any of it is dropped.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from wellput.knowledge import data_folder, read_toml
from wellput.schema import Edit
from wellput.text.document import Document

__all__ = ["keeps", "quoted", "safe"]

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*")
_QUOTED = re.compile(r'"[^"\n]{1,300}"|“[^”\n]{1,300}”|«[^»\n]{1,300}»|„[^“”\n]{1,300}[“”]|‘[^’\n]{2,300}’(?!\w)')
# The numbers of steps are none of the draft's.
_STEP = re.compile(r"(?m)^\d{1,2}\. ")
_GLUE_BEFORE = frozenset("@#/\\_&=~-")
_GLUED = re.compile(r"[@/\\_&=~]|[.-]\w")


class _Words(NamedTuple):
    negations: frozenset[str]
    hidden: frozenset[str]
    modals: dict[str, str]
    core: frozenset[str]
    numbers: frozenset[str]


@cache
def _words() -> _Words:
    data = read_toml(data_folder("wellput.simplify") / "guard.toml")
    return _Words(
        negations=frozenset(data["negation"]["plain"]),
        hidden=frozenset(data["negation"]["hidden"]),
        modals={word: name for name, words in data["modals"].items() for word in words},
        core=frozenset(data["core"]["words"]),
        numbers=frozenset(data["numbers"]["words"]),
    )


def quoted(text: str) -> tuple[tuple[int, int], ...]:
    """Where the text quotes somebody, or a title: nobody edits another's words."""
    return tuple(match.span() for match in _QUOTED.finditer(text)) if any(mark in text for mark in '"“«„‘') else ()


def safe(document: Document, edit: Edit, quotes: Iterable[tuple[int, int]] = ()) -> bool:
    """Whether ``edit`` keeps what the draft says, and stays out of facts, quotations, links and handles.

    A choice may take a fact along (a clause that moves), word for word.
    """
    text, start, end = document.text, edit.start, edit.end
    if any(begin < end and start < stop for begin, stop in quotes):
        return False
    for fact in document.facts:
        if fact.start < end and start < fact.end:
            moved = not edit.auto and start <= fact.start and fact.end <= end
            if not moved or fact.text not in edit.replacement:
                return False
    if text[max(start - 1, 0) : start] in _GLUE_BEFORE or _GLUED.match(text, end):
        return False
    return keeps(text[start:end], edit.replacement) and not _doubles(text, edit)


def keeps(before: str, after: str) -> bool:
    """Whether two stretches say the same about numbers, negations, duties, possibilities and questions."""
    if not _watched().search(f"{before} | {after}"):
        return True
    old, new = _tokens(_idle().sub(" ", before)), _tokens(_idle().sub(" ", after))
    return (
        Counter(_NUMBER.findall(_STEP.sub("", before))) == Counter(_NUMBER.findall(_STEP.sub("", after)))
        and _counted(old, _words().numbers) == _counted(new, _words().numbers)
        and _same_negation(old, new)
        and _same_modals(old, new)
        and before.count("?") == after.count("?")
    )


@cache
def _watched() -> re.Pattern[str]:
    """Whatever the guard compares: most edits hold nothing of it."""
    words = _words()
    any_of = "|".join(sorted(words.negations | words.core | words.numbers, key=len, reverse=True))
    return re.compile(rf"[\d?]|n['’]t\b|\b(?:{any_of})\b", re.IGNORECASE)


@cache
def _idle() -> re.Pattern[str]:
    phrases = read_toml(data_folder("wellput.simplify") / "guard.toml")["idle"]["phrases"]
    any_of = "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"\b(?:{any_of})\b", re.IGNORECASE)


def _tokens(text: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in _WORD.findall(text)]


def _counted(words: Iterable[str], kept: frozenset[str]) -> Counter[str]:
    return Counter(word for word in words if word in kept)


def _same_negation(old: list[str], new: list[str]) -> bool:
    plain = (_negations(old) - _negations(new)) % 2 == 0
    return plain or (_negations(old) + _hidden(old) - _negations(new) - _hidden(new)) % 2 == 0


def _negations(words: Iterable[str]) -> int:
    return sum(word in _words().negations or word.endswith("n't") for word in words)


def _hidden(words: Iterable[str]) -> int:
    return sum(word in _words().hidden for word in words)


def _same_modals(old: list[str], new: list[str]) -> bool:
    return _core_classes(old) <= _classes(new) and _core_classes(new) <= _classes(old)


def _classes(words: list[str]) -> set[str]:
    pairs = (f"{first} {second}" for first, second in itertools.pairwise(words))
    return {_words().modals[word] for word in (*words, *pairs) if word in _words().modals}


def _core_classes(words: Iterable[str]) -> set[str]:
    return {_words().modals[word] for word in words if word in _words().core}


def _doubles(text: str, edit: Edit) -> bool:
    """Whether the edit puts a word beside itself: "to to", "the the"."""
    inside = _tokens(edit.replacement)
    if not inside:
        before, after = _neighbour(text[: edit.start][-40:], -1), _neighbour(text[edit.end : edit.end + 40], 0)
        return bool(before) and before == after
    return inside[0] == _neighbour(text[: edit.start][-40:], -1) or inside[-1] == _neighbour(
        text[edit.end : edit.end + 40], 0
    )


def _neighbour(text: str, place: int) -> str:
    """The word next to an edit; empty when punctuation or a line end stands between."""
    words = re.findall(r"[^\W_]+(?:['’-][^\W_]+)*\s*$" if place else r"^\s*[^\W_]+(?:['’-][^\W_]+)*", text)
    return words[0].strip().lower() if words and "\n" not in words[0] else ""
