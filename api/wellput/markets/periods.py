"""Whether a holiday or Ramadan of the buyer's market falls into the time a draft speaks of."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from wellput.context import Context
from wellput.markets.calendar import holidays_between
from wellput.text.document import Document

__all__ = ["holiday_ahead", "ramadan_ahead"]

#: Days: a parcel under way meets what comes so soon; a promise reaches no farther.
_SOON, _FAR = 10, 60
#: Days of fasting before the feast, and how early both feasts are worth a word.
_FAST, _BEFORE = 30, 14


def holiday_ahead(draft: Document, context: Context) -> bool:
    """Whether a holiday lies between today and the last day the draft speaks of, ten days at least."""
    if context.market is None:
        return False
    today = context.now.date()
    last = today + timedelta(days=min(max([_SOON, *_days_ahead(draft, today)]), _FAR))
    return bool(holidays_between(context.market.country, today, last))


def ramadan_ahead(context: Context) -> bool:
    """Whether it is Ramadan or one of the Eids now or in the next two weeks."""
    if context.market is None:
        return False
    today = context.now.date()
    near = today + timedelta(days=_BEFORE)
    listed = holidays_between(context.market.country, today, near + timedelta(days=_FAST))
    return any(
        "eid al-fitr" in holiday.name.lower() or ("eid al-adha" in holiday.name.lower() and holiday.day <= near)
        for holiday in listed
    )


def _days_ahead(draft: Document, today: date) -> Iterator[int]:
    """How many days away the dates and durations of the draft lie."""
    for fact in draft.facts:
        if fact.kind == "date" and isinstance(fact.value, str) and not fact.ambiguous:
            try:
                yield (date.fromisoformat(fact.value) - today).days
            except ValueError:
                continue
        elif fact.kind == "duration" and isinstance(fact.value, dict):
            longest = fact.value.get("max")
            unit = str(fact.value.get("unit", "")).removesuffix("s")
            if isinstance(longest, int | float):
                yield int(longest * {"day": 1, "week": 7}.get(unit, 0))
