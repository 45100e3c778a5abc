"""Days and hours of a market: public holidays, weekends, the next working day, the buyer's local time.

Holidays are those of the ``holidays`` package (MIT): public ones of the whole country. It has none for Ukraine, where
they are suspended as days off, and it marks the Islamic dates it computed, which depend on the moon, as estimates.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from wellput.markets.model import Market, load

__all__ = [
    "WEEKDAYS",
    "Holiday",
    "asleep",
    "at_night",
    "holiday_on",
    "holidays_between",
    "is_weekend",
    "local_times",
    "next_working_day",
    "warm_calendars",
]

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NOTE = re.compile(r"\s*\((?:estimated|observed|substituted|in lieu)[^)]*\)")
#: A buyer is asleep from 22:00 to 7:00, local time.
_NIGHT_FROM, _NIGHT_TO = 22, 7
#: Years a reply can be about; also bounds what is cached.
_YEARS = range(2000, 2100)


class Holiday(NamedTuple):
    """A public holiday. ``estimated``: the day depends on the moon and may still move."""

    day: date
    name: str
    country: str
    estimated: bool


@cache
def _year(country: str, year: int) -> dict[date, Holiday]:
    if year not in _YEARS:
        return {}
    # Importing the package costs 0.1 s, which a start without holidays need not pay.
    from holidays import country_holidays

    try:
        listed = country_holidays(country, years=year, language="en_US")
    except NotImplementedError:
        return {}
    return {
        day: Holiday(day, _NOTE.sub("", name.split(";")[0]).strip(), country, "estimated" in name)
        for day, name in listed.items()
        if day.year == year
    }


def holiday_on(country: str | None, day: date) -> Holiday | None:
    """The public holiday of that day, ``None`` when there is none or the country's holidays are not known."""
    return _year(country.upper(), day.year).get(day) if country else None


def holidays_between(country: str | None, first: date, last: date) -> tuple[Holiday, ...]:
    """Public holidays from ``first`` to ``last``, both included, in order."""
    if not country:
        return ()
    return tuple(
        holiday
        for year in range(first.year, last.year + 1)
        for day, holiday in sorted(_year(country.upper(), year).items())
        if first <= day <= last
    )


def is_weekend(country: str | None, day: date) -> bool:
    """Whether that day is weekend there; Saturday and Sunday where the market is not known."""
    market = load(country)
    return WEEKDAYS[day.weekday()] in (market.weekend if market else ("sat", "sun"))


def next_working_day(day: date, countries: Iterable[str | None]) -> date:
    """The first day from ``day`` on that is neither weekend nor holiday in any of the countries.

    The longest known run of days off is two weeks; after a month of them ``day`` itself comes back.
    """
    known = [country for country in countries if country]
    for ahead in range(31):
        candidate = day + timedelta(days=ahead)
        if not any(is_weekend(country, candidate) or holiday_on(country, candidate) for country in known):
            return candidate
    return day


def local_times(market: Market, now: datetime) -> tuple[datetime, ...]:
    """``now`` (aware) in every time zone of the market, the most populous one first."""
    return tuple(now.astimezone(_zone(name)) for name in market.time_zones)


def asleep(market: Market, now: datetime) -> bool:
    """Whether it is night (22:00 to 7:00) in every time zone of the market."""
    return all(at_night(local) for local in local_times(market, now))


def at_night(local: datetime) -> bool:
    """Whether a local time lies between 22:00 and 7:00."""
    return local.hour >= _NIGHT_FROM or local.hour < _NIGHT_TO


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def warm_calendars(countries: Iterable[str]) -> None:
    """Read this year's and the next year's holidays of these countries."""
    year = datetime.now(UTC).year
    for country in countries:
        _year(country, year)
        _year(country, year + 1)
