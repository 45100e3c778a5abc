"""Openings in the buyer's own language that read wrong in a market; data in ``anywhere/openings.toml``."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from wellput.knowledge import Entry, data_folder, read_entry
from wellput.markets.model import Market
from wellput.text.document import Document
from wellput.text.spans import Span

__all__ = ["Opening", "wrong_opening"]


class Opening(NamedTuple):
    """A wrong opening and what to write instead; ``salutation-<id>`` in ``wording.ftl`` says why."""

    id: str
    span: Span
    instead: str


class _OpeningEntry(Entry, frozen=True, kw_only=True):
    id: str
    markets: tuple[str, ...]
    language: str
    match: str
    replace: str


class _OpeningsFile(Entry, frozen=True, kw_only=True):
    openings: tuple[_OpeningEntry, ...]


@cache
def _openings() -> tuple[tuple[_OpeningEntry, re.Pattern[str]], ...]:
    file = read_entry(data_folder("wellput.markets") / "anywhere" / "openings.toml", _OpeningsFile)
    return tuple((entry, re.compile(entry.match)) for entry in file.openings)


def wrong_opening(draft: Document, market: Market) -> Opening | None:
    """The opening of a draft in the market's language, if it reads wrong there."""
    if not draft.lines:
        return None
    start = draft.lines[0].start
    for entry, pattern in _openings():
        if market.country in entry.markets and draft.language == entry.language:
            match = pattern.match(draft.text, start)
            if match:
                return Opening(entry.id, Span(*match.span()), match.expand(entry.replace))
    return None
