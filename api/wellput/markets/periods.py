"""The days a draft speaks of, and whether a holiday or Ramadan of the buyer's market falls into them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from wellput.context import Context
from wellput.markets.calendar import holidays_between, local_times
from wellput.markets.moment_words import in_draft
from wellput.schema import Fact
from wellput.text.document import Document
from wellput.text.spans import Span

__all__ = ["NamedDay", "Period", "holiday_ahead", "named_days", "period", "ramadan_ahead"]

#: Days: a parcel under way meets what comes so soon, and may come so much later; a promise reaches no farther.
_SOON, _LATER, _FAR = 10, 2, 180
#: Days of fasting before the feast, and how early both feasts are worth a word.
_FAST, _BEFORE = 30, 14
#: Days of a unit; five working days take a week.
_DAYS = {"day": 1, "business_day": 1.4, "week": 7, "month": 30}
_ABOUT_DELIVERY = frozenset(("shipping_time", "where_is_my_order"))


class NamedDay(NamedTuple):
    """A coming day that the draft names, and where."""

    day: date
    span: Span


class Period(NamedTuple):
    """First and last day, both included."""

    first: date
    last: date


def period(draft: Document, context: Context) -> Period | None:
    """From the buyer's today to the last day that the draft speaks of; ``None`` where it speaks of none.

    A reply about a delivery reaches two days farther, and ten days at least where it names no day after tomorrow.
    """
    today = _today(context)
    ahead = max((days for days in _days_ahead(draft, today) if 0 <= days <= _FAR), default=None)
    if _about_delivery(draft, context):
        reach = _SOON if ahead is None or ahead <= 1 else ahead + _LATER
    elif ahead is None:
        return None
    else:
        reach = ahead
    return Period(today, today + timedelta(days=reach))


def named_days(draft: Document, context: Context) -> Iterator[NamedDay]:
    """The coming days that the draft names by date or word, none that can be read in two ways."""
    today = _today(context)
    for fact in draft.facts:
        day = _day(fact)
        if day and today <= day <= today + timedelta(days=_FAR):
            yield NamedDay(day, Span(fact.start, fact.end))


def holiday_ahead(draft: Document, context: Context) -> bool:
    """Whether a holiday of the buyer's market falls into the period of the draft."""
    days = period(draft, context)
    return bool(context.market and days and holidays_between(context.market.country, *days))


def ramadan_ahead(context: Context) -> bool:
    """Whether it is Ramadan or one of the Eids now or in the next two weeks."""
    if context.market is None:
        return False
    today = _today(context)
    near = today + timedelta(days=_BEFORE)
    listed = holidays_between(context.market.country, today, near + timedelta(days=_FAST))
    return any(
        "eid al-fitr" in holiday.name.lower() or ("eid al-adha" in holiday.name.lower() and holiday.day <= near)
        for holiday in listed
    )


def _today(context: Context) -> date:
    return (local_times(context.market, context.now)[0] if context.market else context.now).date()


def _about_delivery(draft: Document, context: Context) -> bool:
    return (
        not _ABOUT_DELIVERY.isdisjoint(context.view.intents)
        or any(fact.kind == "tracking" for fact in draft.facts)
        or in_draft("delivery", draft) is not None
    )


def _day(fact: Fact) -> date | None:
    if fact.kind != "date" or not isinstance(fact.value, str) or fact.ambiguous:
        return None
    try:
        return date.fromisoformat(fact.value)
    except ValueError:
        return None


def _days_ahead(draft: Document, today: date) -> Iterator[int]:
    """How many days away the dates and durations of the draft lie."""
    for fact in draft.facts:
        day = _day(fact)
        if day:
            yield (day - today).days
        elif fact.kind == "duration" and isinstance(fact.value, dict):
            longest = fact.value.get("max")
            unit = str(fact.value.get("unit", "")).removesuffix("s")
            if isinstance(longest, int | float):
                yield int(longest * _DAYS.get(unit, 0))
