"""Hints made for one draft, because they depend on the clock or on the draft's own figures.

The buyer's night, the buyer's next holiday, and a number in the form the buyer's market writes.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from babel.dates import format_date

from wellput.context import Context
from wellput.markets.calendar import Holiday, asleep, holidays_between, local_times
from wellput.markets.model import Market, cite, load
from wellput.markets.moments import Moments
from wellput.markets.numbers import foreign_numbers
from wellput.markets.wording import country_name, say, say_why
from wellput.schema import Hint
from wellput.text.document import Document
from wellput.text.spans import Span

__all__ = ["Ranked", "computed"]

#: How near a holiday must be to matter, in days.
_NEAR = 10


class Ranked(NamedTuple):
    """A hint and its place among others, lowest first."""

    priority: int
    hint: Hint


def computed(draft: Document, context: Context, market: Market, moments: Moments) -> Iterator[Ranked]:
    """The hints that no file can hold, because they name an hour, a day or a number."""
    yield from _night(draft, context, market)
    yield from _near_holidays(draft, context, market, moments)
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


def _near_holidays(draft: Document, context: Context, market: Market, moments: Moments) -> Iterator[Ranked]:
    """A holiday of the buyer near today or near a promised date, where the reply is about delivery."""
    if not (moments.place("delivery") or moments.place("promise")):
        return
    today = local_times(market, context.now)[0].date()
    near = timedelta(days=_NEAR)
    for day, span in [*_promised(draft, today), (today, None)]:
        first = max(today, day - near if span is None else day)
        ahead = holidays_between(market.country, first, day + near)
        if ahead:
            yield Ranked(22, _about(ahead[0], market, span, context.explain_in))
            return


def _promised(draft: Document, today: date) -> Iterator[tuple[date, Span | None]]:
    for fact in draft.facts:
        if fact.kind == "date" and isinstance(fact.value, str) and not fact.ambiguous:
            try:
                day = date.fromisoformat(fact.value)
            except ValueError:
                continue
            if today <= day <= today + timedelta(days=180):
                yield day, Span(fact.start, fact.end)


def _number(draft: Document, context: Context, market: Market) -> Iterator[Ranked]:
    """The first number that the market writes in another way."""
    found = next(foreign_numbers(draft, market, load(context.seller.country)), None)
    if found is None:
        return
    tag = context.explain_in
    written = draft.text[found.span.start : found.span.end]
    values = {"number": written, "own": found.own, "country": country_name(market.country, tag)}
    message = "hint-number_comma" if market.decimal == "," else "hint-number_point"
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
        "holiday": holiday.name,
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
