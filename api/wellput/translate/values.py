"""A fact standing alone, as the card and a labelled line write it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wellput.schema import Fact
from wellput.translate.phrasebook import label
from wellput.translate.slots import Moment, UnfillableError, day_of, show

__all__ = ["written"]

_ONLY_IN_WORDS = frozenset(("today", "tomorrow", "yesterday"))


def written(fact: Fact, target: str, moment: Moment) -> str:
    """A fact standing alone, in ``target``: "3 bis 5 Werktage", "5. Mai 2026"; codes as they are."""
    value = fact.value
    if fact.kind == "date":
        return _date(fact, target, moment)
    if fact.kind == "duration" and isinstance(value, Mapping):
        return _duration(value, target) or fact.text
    if fact.kind == "quantity" and isinstance(value, int):
        return label("quantity-pieces", target, {"count": value}) if _counts_pieces(fact.text) else str(value)
    return show(fact, target, moment)


def _date(fact: Fact, target: str, moment: Moment) -> str:
    word, value = fact.text.lower(), fact.value
    if isinstance(value, Mapping) and "start" in value:
        ends = [Fact(kind="date", text=fact.text, start=0, end=0, value=value[key]) for key in ("start", "end")]
        start, end = (show(part, target, moment) for part in ends)
        return label("date-range", target, {"start": start, "end": end})
    try:
        shown = show(fact, target, moment)
    except UnfillableError:
        return fact.text
    return f"{label(word, target)} ({shown})" if word in _ONLY_IN_WORDS and day_of(value, moment) else shown


def _duration(value: Mapping[str, Any], target: str) -> str | None:
    unit, low, high = value.get("unit"), value.get("min"), value.get("max")
    name = f"duration-{str(unit).replace('_', '-')}s"
    slots: dict[str, Any]
    if low == high:
        slots = {"count": low}
    else:
        name, slots = f"{name}-range", {"min": low, "max": high}
    try:
        return label(name, target, slots)
    except KeyError:
        return None


def _counts_pieces(text: str) -> bool:
    return any(word in text.lower() for word in ("piece", "item", "unit", "pcs"))
