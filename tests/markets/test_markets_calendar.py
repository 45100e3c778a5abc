"""Holidays, weekends, working days and local hours."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from wellput import markets
from wellput.markets.calendar import (
    asleep,
    holiday_on,
    holidays_between,
    is_weekend,
    local_times,
    next_working_day,
)


@pytest.mark.parametrize(
    ("country", "day", "name"),
    [
        ("US", date(2026, 11, 26), "Thanksgiving Day"),
        ("DE", date(2026, 12, 25), "Christmas Day"),
        ("FR", date(2026, 7, 14), "National Day"),
        ("JP", date(2027, 5, 3), "Constitution Day"),
        ("IT", date(2026, 10, 4), "Saint Francis of Assisi"),
        ("PL", date(2026, 12, 24), "Christmas Eve"),
    ],
)
def test_holidays(country: str, day: date, name: str) -> None:
    holiday = holiday_on(country, day)
    assert holiday is not None
    assert name in holiday.name
    assert not holiday.estimated


def test_ukraine_and_unknown_countries_have_none() -> None:
    assert holidays_between("UA", date(2026, 1, 1), date(2027, 12, 31)) == ()
    assert holiday_on("ZZ", date(2026, 12, 25)) is None
    assert holiday_on(None, date(2026, 12, 25)) is None


def test_dates_that_follow_the_moon_are_estimates() -> None:
    eid = holiday_on("AE", date(2027, 3, 10))
    assert eid is not None
    assert eid.estimated
    assert "estimated" not in eid.name


def test_years_out_of_reach_have_no_holidays() -> None:
    assert holiday_on("DE", date(9999, 12, 25)) is None
    assert holiday_on("DE", date(1, 12, 25)) is None


def test_holidays_between_are_in_order_over_the_turn_of_the_year() -> None:
    days = [holiday.day for holiday in holidays_between("DE", date(2026, 12, 20), date(2027, 1, 2))]
    assert days == [date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1)]


@pytest.mark.parametrize(
    ("country", "day", "weekend"),
    [
        ("SA", date(2026, 11, 20), True),
        ("SA", date(2026, 11, 22), False),
        ("AE", date(2026, 11, 20), False),
        ("AE", date(2026, 11, 22), True),
        ("IN", date(2026, 11, 21), False),
        ("IN", date(2026, 11, 22), True),
        ("DE", date(2026, 11, 21), True),
        (None, date(2026, 11, 21), True),
    ],
)
def test_weekends(country: str | None, day: date, weekend: bool) -> None:
    assert is_weekend(country, day) is weekend


def test_the_next_working_day_counts_both_sides() -> None:
    assert next_working_day(date(2026, 12, 25), ["DE"]) == date(2026, 12, 28)
    assert next_working_day(date(2026, 12, 25), ["DE", "GB"]) == date(2026, 12, 29)
    assert next_working_day(date(2026, 11, 20), ["SA", "DE"]) == date(2026, 11, 23)
    assert next_working_day(date(2026, 11, 24), []) == date(2026, 11, 24)


def test_local_times_and_night() -> None:
    now = datetime(2026, 11, 21, 16, 0, tzinfo=UTC)
    japan, germany, russia = (markets.load_all()[country] for country in ("JP", "DE", "RU"))
    assert [f"{local:%d %H:%M}" for local in local_times(japan, now)] == ["22 01:00"]
    assert asleep(japan, now)
    assert not asleep(germany, now)
    assert not asleep(russia, now), "it is never night in all of Russia"
