"""Edits as data: apply them, choose among overlapping ones, follow one round with another."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Sequence

import msgspec

from wellput.schema import Edit, Fact

__all__ = ["apply", "autos", "compose", "gain", "select", "shifted"]


def apply(text: str, edits: Iterable[Edit]) -> str:
    """``text`` with the edits made; they must not overlap. The order they come in does not matter."""
    parts: list[str] = []
    place = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        parts += text[place : edit.start], edit.replacement
        place = edit.end
    return "".join((*parts, text[place:]))


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
    shift, done = 0, 0
    for fact in sorted(facts, key=lambda fact: fact.start):
        while done < len(edits) and edits[done].end <= fact.start:
            shift += gain(edits[done])
            done += 1
        moved.append(msgspec.structs.replace(fact, start=fact.start + shift, end=fact.end + shift) if shift else fact)
    return tuple(moved)


def compose(text: str, first: Sequence[Edit], then: Sequence[Edit]) -> tuple[Edit, ...]:
    """The edits of ``text`` that do what ``first`` and, on its outcome, ``then`` do. Both are ordered by place."""
    outcome = apply(text, first)
    placed = _placed(first)
    # (start, end in the outcome, edit of the first round or None, edit of the second round or None)
    merged = sorted([*placed, *((edit.start, edit.end, None, edit) for edit in then)], key=lambda item: item[:2])
    groups: list[list[_Placed]] = []
    reach = -1
    for item in merged:
        if groups and item[0] < reach:
            groups[-1].append(item)
        else:
            groups.append([item])
        reach = max(reach, item[1])
    composed: list[Edit] = []
    gained = 0
    for group in groups:
        composed.append(_united(outcome, group, gained))
        gained += sum(gain(old) for _, _, old, _ in group if old)
    return tuple(composed)


_Placed = tuple[int, int, Edit | None, Edit | None]


def _placed(edits: Iterable[Edit]) -> list[_Placed]:
    """The edits with the place of what they put in."""
    placed: list[_Placed] = []
    gained = 0
    for edit in edits:
        start = edit.start + gained
        placed.append((start, start + len(edit.replacement), edit, None))
        gained += gain(edit)
    return placed


def gain(edit: Edit) -> int:
    """How many characters longer the text becomes."""
    return len(edit.replacement) - (edit.end - edit.start)


def _united(outcome: str, group: Sequence[_Placed], gained: int) -> Edit:
    """One edit for a group that overlaps; ``gained``: how much longer the text before it has become."""
    old = [edit for _, _, edit, _ in group if edit]
    new = [edit for _, _, _, edit in group if edit]
    if not new:
        return old[0]
    start, end = min(item[0] for item in group), max(item[1] for item in group)
    inside = [msgspec.structs.replace(edit, start=edit.start - start, end=edit.end - start) for edit in new]
    return msgspec.structs.replace(
        new[-1],
        start=start - gained,
        end=end - gained - sum(gain(edit) for edit in old),
        replacement=apply(outcome[start:end], inside),
        why=" ".join(dict.fromkeys(edit.why for edit in (*old, *new))),
        confidence=min(edit.confidence for edit in (*old, *new)),
    )
