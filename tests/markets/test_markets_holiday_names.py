"""Holidays by the name a seller knows."""

from __future__ import annotations

from datetime import date

import pytest

from wellput.markets.calendar import holiday_on
from wellput.markets.holiday_names import holiday_name
from wellput.markets.wording import say

LANGUAGES = ("de", "es", "fr", "it", "ja", "ko", "pl", "pt-BR", "ru", "tr", "uk", "zh-Hans", "zh-Hant")
CHRISTMAS = date(2026, 12, 25)


@pytest.mark.parametrize(
    ("country", "tag", "name"),
    [
        ("US", "en", "Christmas Day"),
        ("US", "de", "Weihnachten"),
        ("DE", "de", "Erster Weihnachtstag"),
        ("US", "fr", "Noël"),
        ("GB", "zh-Hans", "圣诞节"),
        ("GB", "nl", "Christmas Day"),
    ],
)
def test_christmas_is_called_as_the_reader_calls_it(country: str, tag: str, name: str) -> None:
    holiday = holiday_on(country, CHRISTMAS)
    assert holiday is not None
    assert holiday_name(holiday, tag) == name


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_common_holiday_has_a_name_in_every_language_of_the_rules(tag: str) -> None:
    holiday = holiday_on("GB", CHRISTMAS)
    assert holiday is not None
    name = holiday_name(holiday, tag)
    assert name != holiday.name
    assert name in say("holiday-in", tag, holiday=name, country="GB")


def test_a_name_carries_no_note() -> None:
    eid = next(
        found for day in range(15, 28) if (found := holiday_on("TR", date(2026, 3, day))) and "Eid" in found.name
    )
    assert "(" not in holiday_name(eid, "tr")
