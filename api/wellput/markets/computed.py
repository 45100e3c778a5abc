"""Hints made for one draft, because they depend on the clock or on the draft's own figures.

The buyer's night, holiday and weekend, and a number in the form the buyer's market writes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from babel.dates import format_date

from wellput.context import Context
from wellput.markets.calendar import WEEKDAYS, Holiday, asleep, holidays_between, local_times
from wellput.markets.holiday_names import holiday_name
from wellput.markets.model import Market, cite, load
from wellput.markets.numbers import foreign_numbers
from wellput.markets.periods import NamedDay, named_days, period
from wellput.markets.wording import country_name, say, say_why
from wellput.schema import Hint
from wellput.text.document import Document
from wellput.text.spans import Span

__all__ = ["Ranked", "computed"]

#: How near a day that the draft names a holiday must be to point at it, in days.
_NEAR = 3
_NEXT_DAY = timedelta(days=1)
_DIGIT = re.compile(r"\d")
#: Said right before the day.
_ARRIVES = re.compile(
    r"\b(?:arriv\w+|deliver\w*|reach(?:es)?|be (?:there|with you|at your)|get (?:it|there))\b[^,;]{0,30}\Z",
    re.IGNORECASE,
)


class Ranked(NamedTuple):
    """A hint, its place among others (lowest first), and whether it is on how to greet or name the buyer."""

    priority: int
    hint: Hint
    on_the_name: bool = False


def computed(draft: Document, context: Context, market: Market) -> Iterator[Ranked]:
    """The hints that no file can hold, because they name an hour, a day or a number."""
    yield from _night(draft, context, market)
    near = [*_near_holiday(draft, context, market)]
    yield from near or _day_off(draft, context, market)
    yield from _number(draft, context, market)


def _night(draft: Document, context: Context, market: Market) -> Iterator[Ranked]:
    """A promise in hours that the buyer sleeps through."""
    if not asleep(market, context.now):
        return
    for fact in draft.facts:
        value = fact.value
        if fact.kind != "duration" or not isinstance(value, dict):
            continue
        if value.get("unit") in ("hour", "hours", "minute", "minutes") and (value.get("max") or 0) <= 6:
            local = f"{local_times(market, context.now)[0]:%H:%M}"
            tag = context.explain_in
            yield Ranked(
                16,
                Hint(
                    id=f"{market.country.lower()}.night",
                    text=say("hint-night", tag, local=local, promise=fact.text),
                    why=say_why("hint-night", tag, local=local, promise=fact.text),
                    source="IANA time zone database",
                    confidence="A",
                    start=fact.start,
                    end=fact.end,
                ),
            )
            return


def _near_holiday(draft: Document, context: Context, market: Market) -> Iterator[Ranked]:
    """The holiday that meets the delivery or promise: next to a day that the draft names, else next to the end."""
    days = period(draft, context)
    ahead = holidays_between(market.country, *days) if days else ()
    if not ahead or days is None:
        return
    named = [one for one in named_days(draft, context) if one.day > days.first + _NEXT_DAY or _says_date(draft, one)]
    if not named:
        yield Ranked(22, _about(ahead[-1], market, None, context.explain_in))
        return
    gap, holiday, span = min(
        (abs((holiday.day - one.day).days), holiday, one.span) for holiday in ahead for one in named
    )
    if gap <= _NEAR:
        yield Ranked(22, _about(holiday, market, span, context.explain_in))


def _says_date(draft: Document, one: NamedDay) -> bool:
    """Whether the day is written as a date; "today" and "tomorrow" are when the seller acts."""
    return bool(_DIGIT.search(draft.text, *one.span))


def _day_off(draft: Document, context: Context, market: Market) -> Iterator[Ranked]:
    """A parcel that is to arrive on a day of the buyer's weekend; a Saturday before a Sunday off is a working day."""
    if draft.language != "en":
        return
    off = [day for day in market.weekend if day != "sat" or "sun" not in market.weekend]
    for day, span in named_days(draft, context):
        sentence = next((s for s in draft.body if s.start <= span.start < s.end), None)
        if WEEKDAYS[day.weekday()] in off and sentence and _ARRIVES.search(draft.text, sentence.start, span.start):
            tag = context.explain_in
            values = {
                "date": _written(day, tag),
                "weekday": _weekday(day, tag),
                "country": country_name(market.country, tag),
            }
            yield Ranked(
                24,
                Hint(
                    id=f"{market.country.lower()}.day_off",
                    text=say("hint-day_off", tag, **values),
                    why=say_why("hint-day_off", tag, **values),
                    source=cite(("CLDR",), market),
                    confidence="A",
                    start=span.start,
                    end=span.end,
                ),
            )
            return


def _number(draft: Document, context: Context, market: Market) -> Iterator[Ranked]:
    """The first number that the market writes in another way."""
    found = next(foreign_numbers(draft, market, load(context.seller.country)), None)
    if found is None:
        return
    tag = context.explain_in
    written = draft.text[found.span.start : found.span.end]
    values = {"number": written, "own": found.own, "country": country_name(market.country, tag)}
    message = f"hint-number_{'lakh' if market.lakh else 'comma' if market.decimal == ',' else 'point'}"
    yield Ranked(
        32,
        Hint(
            id=f"{market.country.lower()}.number_form",
            text=say(message, tag, **values),
            why=say_why(message, tag, **values),
            source=cite(("CLDR", "BABEL"), market),
            confidence="A",
            start=found.span.start,
            end=found.span.end,
        ),
    )


def _about(holiday: Holiday, market: Market, span: Span | None, tag: str) -> Hint:
    message = "hint-holiday_estimated" if holiday.estimated else "hint-holiday_near"
    values = {
        "holiday": holiday_name(holiday, tag),
        "date": _written(holiday.day, tag),
        "country": country_name(market.country, tag),
    }
    return Hint(
        id=f"{market.country.lower()}.holiday_near",
        text=say(message, tag, **values),
        why=say_why(message, tag, **values),
        source=cite(("HOL",), market),
        confidence="A" if not holiday.estimated else "B",
        start=span.start if span else None,
        end=span.end if span else None,
    )


@cache
def _written(day: date, tag: str) -> str:
    return format_date(day, "d MMMM y" if tag == "en" else "long", locale=tag.replace("-", "_"))


@cache
def _weekday(day: date, tag: str) -> str:
    return format_date(day, "EEEE", locale=tag.replace("-", "_"))
