"""A fact standing alone, as the card and a labelled line write it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from babel.dates import format_date
from babel.numbers import format_decimal
from babel.units import UnknownUnitError, format_unit

from wellput.schema import Fact
from wellput.translate.locales import locale_of
from wellput.translate.phrasebook import label
from wellput.translate.slots import Moment, UnfillableError, day_of, show

__all__ = ["written"]

_UNITS = {
    "mm": "length-millimeter", "cm": "length-centimeter", "m": "length-meter", "g": "mass-gram", "kg": "mass-kilogram",
}  # fmt: skip
_ONLY_IN_WORDS = frozenset(("today", "tomorrow", "yesterday"))


def written(fact: Fact, target: str, moment: Moment) -> str:
    """A fact standing alone, in ``target``: "3 bis 5 Werktage", "5. Mai 2026"; codes as they are."""
    value = fact.value
    if fact.kind == "date":
        return _date(fact, target, moment)
    if fact.kind == "duration" and isinstance(value, Mapping):
        return _duration(value, target) or fact.text
    if fact.kind in ("size", "weight") and isinstance(value, Mapping) and not fact.ambiguous:
        return _measured(value, target) or show(fact, target, moment)
    if fact.kind == "quantity" and isinstance(value, int):
        return label("quantity-pieces", target, {"count": value}) if _counts_pieces(fact.text) else str(value)
    return show(fact, target, moment)


def _date(fact: Fact, target: str, moment: Moment) -> str:
    word, value = fact.text.lower(), fact.value
    if isinstance(value, Mapping) and "start" in value:
        ends = [Fact(kind="date", text=fact.text, start=0, end=0, value=value[key]) for key in ("start", "end")]
        start, end = (show(part, target, moment) for part in ends)
        return label("date-range", target, {"start": start, "end": end})
    day = day_of(value, moment)
    if fact.ambiguous and day and word == format_date(day, "EEEE", locale="en").lower():
        # Which Friday is not certain; that it is one is.
        return str(format_date(day, "EEEE", locale=locale_of(target)))
    try:
        shown = show(fact, target, moment)
    except UnfillableError:
        return fact.text
    if day and word in _ONLY_IN_WORDS:
        return f"{label(word, target)} ({shown})"
    if day and shown != fact.text and not any(c.isdigit() for c in word) and _names_weekday(word, day):
        # Which Monday is a guess of ours, that it is one is the seller's word: both stand there.
        return f"{format_date(day, 'EEEE', locale=locale_of(target))} ({shown})"
    return shown


def _names_weekday(word: str, day: date) -> bool:
    return any(name.startswith(_weekday_stem(day)) for name in word.split())


def _weekday_stem(day: date) -> str:
    return format_date(day, "EEE", locale="en").lower()


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
        # Years and seconds are no labels of ours: CLDR has them.
        return _with_unit((low, high) if low != high else (low,), f"duration-{unit}", target, "long", "–")


def _measured(value: Mapping[str, Any], target: str) -> str | None:
    """Centimetres and kilograms by the target's own signs and decimals."""
    unit = _UNITS.get(str(value.get("unit")))
    numbers = value.get("dimensions") or [value.get("amount")]
    if not unit or "max" in value:
        return None
    return _with_unit(numbers, unit, target, "short", " × ")


def _with_unit(numbers: Sequence[Any], unit: str, target: str, length: Any, joint: str) -> str | None:
    """ "20 × 30 см": the last number carries the unit. ``None`` for what is no number or no unit of CLDR's."""
    locale = locale_of(target)
    if not all(isinstance(number, int | float) for number in numbers):
        return None
    try:
        last = format_unit(numbers[-1], unit, length=length, locale=locale)
    except UnknownUnitError:
        return None
    return joint.join([*(format_decimal(number, locale=locale) for number in numbers[:-1]), last])


def _counts_pieces(text: str) -> bool:
    return any(word in text.lower() for word in ("piece", "item", "unit", "pcs"))
