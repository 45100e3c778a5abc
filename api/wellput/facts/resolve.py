"""Settling overlaps: of two candidates that share a character, one stays."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

from wellput.facts.model import Candidate
from wellput.schema import FactKind

__all__ = ["PRIORITY", "resolve"]

#: Which kind stays when two candidates are equally strong and equally long.
PRIORITY: tuple[FactKind, ...] = (
    "email",
    "url",
    "tracking",
    "order_id",
    "product_code",
    "phone",
    "money",
    "percent",
    "weight",
    "size",
    "date",
    "duration",
    "quantity",
    "carrier",
)
_RANK = {kind: rank for rank, kind in enumerate(PRIORITY)}


def resolve(candidates: Iterable[Candidate], text: str) -> list[Candidate]:
    """The candidates that stay, by position: the strongest first, then the longest, then by :data:`PRIORITY`.

    A full stop at the end of one ("5 kr.") stays outside where it also ends the sentence.
    """
    kept: list[Candidate] = []
    starts: list[int] = []
    for candidate in sorted((_unstopped(candidate, text) for candidate in candidates), key=_precedence):
        at = bisect_left(starts, candidate.start)
        if at < len(kept) and kept[at].start < candidate.end:
            continue
        if at and kept[at - 1].end > candidate.start:
            continue
        starts.insert(at, candidate.start)
        kept.insert(at, candidate)
    return kept


# What follows the end of a sentence.
_NEXT_SENTENCE = re.compile(r"\s*\n|\s*\Z|\s+[^\W\d_]")


def _unstopped(candidate: Candidate, text: str) -> Candidate:
    if text[candidate.end - 1] != ".":
        return candidate
    following = _NEXT_SENTENCE.match(text, candidate.end)
    if not following or following.group()[-1:].islower():
        return candidate
    return candidate._replace(end=candidate.end - 1)


def _precedence(candidate: Candidate) -> tuple[int, int, int, int]:
    return (
        -candidate.strength,
        candidate.start - candidate.end,
        _RANK[candidate.kind],
        candidate.start,
    )
