"""Every market's file: complete, sourced, and in agreement with the calendar and CLDR."""

from __future__ import annotations

import re
from typing import get_args
from zoneinfo import ZoneInfo

import msgspec
import pytest
from babel import Locale
from babel.dates import get_date_format
from babel.numbers import get_decimal_symbol, get_group_symbol

from wellput import marketplaces, markets
from wellput.knowledge import data_folder, read_toml
from wellput.markets.model import Market, Moment, anywhere, cite
from wellput.markets.moment_words import worded
from wellput.markets.moments import _SIGNS

COUNTRIES = "AE AU BR CA CN DE ES FR GB HK ID IN IT JP KR MX NL PL PT RU SA SE TH TR TW UA US VN".split()
every = pytest.mark.parametrize("market", markets.load_all().values(), ids=lambda market: market.country)


def test_the_28_territories_are_there() -> None:
    assert sorted(markets.load_all()) == COUNTRIES


@every
def test_a_market_has_hints_and_a_salutation(market: Market) -> None:
    assert sum(hint.confidence in "AB" for hint in market.hints) >= 5
    assert market.salutation.example.endswith(",")


@every
def test_every_source_is_written_out(market: Market) -> None:
    cited = [market.salutation.source, *(law.source for law in market.laws), *(hint.source for hint in market.hints)]
    for keys in cited:
        assert keys
        assert cite(keys, market)
    used = {key for keys in cited for key in keys}
    assert set(market.sources) <= used, "a source nobody cites"


@every
def test_ids_are_unique_and_name_their_market(market: Market) -> None:
    ids = [hint.id for hint in market.hints]
    assert len(set(ids)) == len(ids)
    assert all(name.startswith(f"{market.country.lower()}.") for name in ids)


@every
def test_zones_and_locale_exist(market: Market) -> None:
    assert [ZoneInfo(name).key for name in market.time_zones] == list(market.time_zones)
    assert str(Locale.parse(market.locale).territory) == market.country


@every
def test_numbers_and_dates_agree_with_cldr(market: Market) -> None:
    assert get_decimal_symbol(market.locale) == market.decimal
    assert get_group_symbol(market.locale).replace("\u202f", " ").replace("\u00a0", " ") == market.grouping
    pattern = get_date_format("short", locale=market.locale).pattern.lower()
    assert "".join(sorted("dmy", key=pattern.index)) == market.date_order


def test_hints_do_not_say_what_people_are() -> None:
    texts = [f"{hint.text} {hint.why}" for market in markets.load_all().values() for hint in market.hints]
    assert not [text for text in texts if " people are " in text]
    assert max(len(text) for text in texts) < 260


def test_anywhere_is_sourced() -> None:
    for hint in anywhere().hints:
        assert cite(hint.source, None)
        assert hint.id.startswith("any.")


def test_every_moment_has_a_sign_or_words() -> None:
    assert set(get_args(Moment)) == {*_SIGNS, *worded()}


def test_every_moment_is_asked_for_by_a_hint() -> None:
    asked = {moment for market in markets.load_all().values() for hint in market.hints for moment in hint.when}
    asked |= {moment for hint in anywhere().hints for moment in hint.when}
    asked |= {moment for place in marketplaces.load_all().values() for note in place.notes for moment in note.when}
    assert set(get_args(Moment)) == asked


def test_a_market_loads_by_any_case_and_not_at_all_when_unknown() -> None:
    assert markets.load("de") is markets.load("DE")
    assert markets.load("ZZ") is None
    assert markets.load(None) is None


def test_summaries_are_fit_for_json() -> None:
    listed = msgspec.json.decode(msgspec.json.encode(markets.summaries()))
    assert [one["country"] for one in listed] == COUNTRIES
    germany = next(one for one in listed if one["country"] == "DE")
    assert germany["laws"][0]["withdrawal_days"] == 14
    assert germany["salutation"] == "Dear Ms. Wolf,"


@pytest.mark.parametrize(("country", "days"), [("DE", 14), ("GB", 14), ("BR", 7), ("CN", 7), ("TW", 7), ("US", None)])
def test_withdrawal_days(country: str, days: int | None) -> None:
    assert markets.load_all()[country].withdrawal_days == days


def test_no_refunds_is_unlawful_in_australia_alone() -> None:
    unlawful = {c for c, m in markets.load_all().items() if any(law.no_refunds_unlawful for law in m.laws)}
    assert unlawful == {"AU"}


@pytest.mark.parametrize("file", ["moments", "returns"])
def test_patterns_are_written_in_lower_case(file: str) -> None:
    raw = read_toml(data_folder("wellput.markets") / "anywhere" / f"{file}.toml")
    patterns = [pattern for table in raw.values() for listed in table.values() for pattern in listed]
    assert len(patterns) > 20
    escapes = re.compile(r"\\.")
    assert [pattern for pattern in patterns if (bare := escapes.sub("", pattern)) != bare.lower()] == []


@pytest.mark.parametrize("name", ["words", "small", "apart", "addressed", "address"])
def test_casual_words_are_written_in_lower_case(name: str) -> None:
    words = read_toml(data_folder("wellput.markets") / "anywhere" / "casual.toml")[name]
    assert words
    assert [word for word in words if word != word.lower()] == []
