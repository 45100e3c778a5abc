"""What a file of the kind ``phrases`` holds; :mod:`wellput.rules.kinds` explains the fields."""

from __future__ import annotations

from typing import Any, Literal

from wellput.knowledge import Entry
from wellput.marketplaces.model import Forbidden
from wellput.rules.model import Example
from wellput.schema import Category, Severity

__all__ = ["ExampleEntry", "Phrase", "PhrasesFile"]


class Phrase(Entry, frozen=True, kw_only=True):
    """One pattern and what may stand in its place."""

    match: str
    replace: tuple[str, ...] = ()
    unless: str | None = None
    only: str | None = None
    capitals: bool = False
    over_facts: bool = False
    severity: Severity | None = None
    not_on: tuple[str, ...] = ()
    after_sale: bool = False
    alone: bool = False
    yields: bool = False


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
    policy: Forbidden | None = None
    harmless: bool = False
    mirrors: bool = False
    way_out: str | None = None
    joins: bool = False
