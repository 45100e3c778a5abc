"""The declarative kinds: rules that are plain patterns, written as TOML anyone can read.

``phrases``: stretches of text found as regular expressions at word borders, case-insensitive, never inside a fact::

    id = "cliche"
    principle = "cliche"
    category = "wording"
    severity = "warning"
    kind = "phrases"
    message = "…"
    why = "…"
    source = "T3"

    [[phrases]]
    match = 'sorry for any inconvenience(?: caused)?'
    replace = ["sorry for the trouble this gives you"]     # optional, first is best
    unless = 'pattern'                                       # optional: not when the sentence holds this

    [[bad]]
    draft = "We are sorry for any inconvenience caused."
    found = "sorry for any inconvenience caused"

    [[good]]
    draft = "I am sorry that the lamp came broken."

A replacement takes the capital letter of what it replaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, Literal

from wellput.context import Context
from wellput.knowledge import Entry, read_entry
from wellput.rules.model import Check, Example, Hit, Rule
from wellput.schema import Category, Severity
from wellput.text.document import Document

__all__ = ["match_case", "rule_from_toml"]


class Phrase(Entry, frozen=True, kw_only=True):
    """One pattern and what may stand in its place."""

    match: str
    replace: tuple[str, ...] = ()
    unless: str | None = None


class ExampleEntry(Entry, frozen=True, kw_only=True):
    """An example as TOML holds it; see :class:`wellput.rules.model.Example`."""

    draft: str
    found: str | None = None
    becomes: str | None = None
    buyer_says: str | None = None
    request: dict[str, Any] = {}

    def example(self) -> Example:
        return Example(self.draft, self.found, self.becomes, self.buyer_says, self.request)


class PhrasesFile(Entry, frozen=True, kw_only=True):
    """A file of the kind ``phrases``."""

    id: str
    principle: str
    category: Category
    severity: Severity
    kind: Literal["phrases"]
    message: str
    why: str
    source: str
    phrases: tuple[Phrase, ...]
    bad: tuple[ExampleEntry, ...] = ()
    good: tuple[ExampleEntry, ...] = ()
    languages: tuple[str, ...] = ("en",)


def rule_from_toml(path: Traversable | Path) -> Rule:
    """The rule a TOML file holds. Raises ``ValueError`` that names the file when it is malformed."""
    entry = read_entry(path, PhrasesFile)
    try:
        check = _phrases(entry.phrases)
    except re.error as error:
        raise ValueError(f"{path.name}: {error}") from error
    return Rule(
        id=entry.id,
        principle=entry.principle,
        category=entry.category,
        severity=entry.severity,
        message=entry.message,
        why=entry.why,
        source=entry.source,
        check=check,
        bad=tuple(example.example() for example in entry.bad),
        good=tuple(example.example() for example in entry.good),
        languages=entry.languages,
    )


def _phrases(phrases: tuple[Phrase, ...]) -> Check:
    compiled = [
        (
            re.compile(rf"(?<!\w)(?:{phrase.match})(?!\w)", re.IGNORECASE),
            re.compile(phrase.unless, re.IGNORECASE) if phrase.unless else None,
            phrase.replace,
        )
        for phrase in phrases
    ]

    def check(draft: Document, _: Context) -> Iterator[Hit]:
        taken = 0
        for sentence in draft.body:
            found: list[tuple[int, int, tuple[str, ...]]] = []
            for pattern, unless, replace in compiled:
                if unless and unless.search(sentence.text):
                    continue
                found.extend(
                    (m.start(), -m.end(), replace) for m in pattern.finditer(draft.text, sentence.start, sentence.end)
                )
            for start, minus_end, replace in sorted(found, key=lambda hit: hit[:2]):
                if start < taken or draft.protected(start, -minus_end):
                    continue
                taken = -minus_end
                original = draft.text[start:taken]
                yield Hit(start, taken, tuple(match_case(text, original) for text in replace), {"text": original})

    return check


def match_case(replacement: str, original: str) -> str:
    """``replacement`` with a capital first letter when ``original`` has one."""
    if original[:1].isupper() and replacement[:1].islower() and not original[:2].isupper():
        return replacement[:1].upper() + replacement[1:]
    return replacement
