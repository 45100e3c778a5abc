"""Edits as data: apply them, choose among overlapping ones, follow one round with another."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Sequence

import msgspec

from wellput.schema import Edit, Fact

__all__ = ["apply", "autos", "compose", "select", "shifted"]


def apply(text: str, edits: Iterable[Edit]) -> str:
    """``text`` with the edits made, from the right; they must not overlap. The order they come in does not matter."""
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.replacement + text[edit.end :]
    return text


def autos(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """The edits that are made without asking."""
    return tuple(edit for edit in edits if edit.auto)


def select(proposed: Iterable[Edit]) -> tuple[Edit, ...]:
    """Edits that do not overlap, by place: automatic ones first, then the surer, the longer, the earlier one."""
    chosen: list[Edit] = []
    ranked = sorted(proposed, key=lambda e: (not e.auto, -e.confidence, e.start - e.end, e.start, e.replacement))
    for edit in ranked:
        place = bisect(chosen, edit.start, key=lambda other: other.start)
        left, right = chosen[place - 1 : place] if place else [], chosen[place : place + 1]
        if not any(edit.start < other.end and other.start < edit.end for other in left + right):
            chosen.insert(place, edit)
    return tuple(chosen)


def shifted(facts: Sequence[Fact], edits: Sequence[Edit]) -> tuple[Fact, ...]:
    """The facts where they stand after ``edits`` (ordered, and outside of every fact)."""
    moved: list[Fact] = []
    for fact in facts:
        shift = sum(len(edit.replacement) - (edit.end - edit.start) for edit in edits if edit.end <= fact.start)
        moved.append(msgspec.structs.replace(fact, start=fact.start + shift, end=fact.end + shift) if shift else fact)
    return tuple(moved)


def compose(text: str, first: Sequence[Edit], then: Sequence[Edit]) -> tuple[Edit, ...]:
    """The edits of ``text`` that do what ``first`` and, on its outcome, ``then`` do. Both are ordered by place."""
    edits = list(first)
    for edit in sorted(then, key=lambda edit: edit.start, reverse=True):
        edits = _follow(text, edits, edit)
    return tuple(edits)


def _follow(text: str, edits: list[Edit], new: Edit) -> list[Edit]:
    """``edits`` followed by one edit ``new``, whose place is counted in the text after them."""
    outcome = apply(text, edits)
    before: list[Edit] = []
    touched: list[tuple[int, int, Edit]] = []
    after: list[Edit] = []
    shift = 0
    for edit in edits:
        start = edit.start + shift
        end = start + len(edit.replacement)
        if end < new.start or (end == new.start and edit.replacement):
            before.append(edit)
        elif start >= new.end and (start > new.end or edit.start < edit.end):
            after.append(edit)
        else:
            touched.append((start, end, edit))
        shift += len(edit.replacement) - (edit.end - edit.start)
    gained = sum(len(edit.replacement) - (edit.end - edit.start) for edit in before)
    inside = sum(len(edit.replacement) - (edit.end - edit.start) for _, _, edit in touched)
    start = min([new.start, *(begin for begin, _, _ in touched)])
    end = max([new.end, *(stop for _, stop, _ in touched)])
    replacement = outcome[start : new.start] + new.replacement + outcome[new.end : end]
    merged = Edit(
        start=start - gained,
        end=end - gained - inside,
        replacement=replacement,
        rule=new.rule,
        auto=True,
        why=" ".join(dict.fromkeys([*(edit.why for _, _, edit in touched), new.why])),
        confidence=min([new.confidence, *(edit.confidence for _, _, edit in touched)]),
    )
    return [*before, merged, *after]
