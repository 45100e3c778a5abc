"""What the machine forms say: numbers, dates, check digits, currencies and who wins an overlap."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from wellput.facts import find_facts
from wellput.facts.checks import CHECKS, ean, isbn10
from wellput.facts.locales import conventions
from wellput.facts.model import Candidate, Strength
from wellput.facts.numbers import parse_number
from wellput.facts.patterns import any_of
from wellput.facts.resolve import resolve

MONDAY = datetime(2026, 11, 23, 9, 0)


@pytest.mark.parametrize(
    ("text", "decimal", "number", "ambiguous"),
    [
        ("1234", ".", 1234, False),
        ("1,234.50", ".", 1234.5, False),
        ("1.234,50", ".", 1234.5, False),
        ("1 234,50", ",", 1234.5, False),
        ("1'234.50", ".", 1234.5, False),
        ("1,23,456", ".", 123456, False),
        ("1.234.567", ",", 1234567, False),
        ("1.234", ".", 1.234, True),
        ("1.234", ",", 1234, True),
        ("0.500", ",", 0.5, False),
        ("12,5", ".", 12.5, False),
        ("٣٫٥", ".", 3.5, False),
        ("１，０００", ".", 1000, False),
    ],
)
def test_numbers_of_every_market(text: str, decimal: str, number: float, ambiguous: bool) -> None:
    assert parse_number(text, decimal) == (number, ambiguous)


@pytest.mark.parametrize(
    ("country", "order", "decimal", "currency"),
    [
        ("US", "mdy", ".", "USD"),
        ("GB", "dmy", ".", "GBP"),
        ("DE", "dmy", ",", "EUR"),
        ("JP", "ymd", ".", "JPY"),
        ("BR", "dmy", ",", "BRL"),
        ("SA", "dmy", ".", "SAR"),
        ("ZZ", None, ".", None),
    ],
)
def test_conventions_of_a_country(country: str, order: str | None, decimal: str, currency: str | None) -> None:
    assert conventions("en", country) == (order, decimal, currency)


@pytest.mark.parametrize(
    ("check", "right"),
    [
        ("s10", "RB123456785GB"),
        ("ups", "1Z999AA10123456784"),
        ("ups", "1Z5R89390357567127"),
        ("gs1", "00340434161094042557"),
        ("usps_zip", "420941039400100000000000000006"),
        ("fedex_12", "986578788855"),
        ("fedex_96", "9611020987654312345672"),
        ("mod7", "1234567891"),
    ],
)
def test_check_digits(check: str, right: str) -> None:
    at = 10 if check == "s10" else len(right) - 1
    wrong = [right[:at] + str(digit) + right[at + 1 :] for digit in range(10) if str(digit) != right[at]]
    assert CHECKS[check](right)
    assert not any(CHECKS[check](code) for code in wrong)


def test_book_and_article_numbers() -> None:
    assert ean("4006381333931")
    assert not ean("4006381333932")
    assert isbn10("080442957X")
    assert not isbn10("0804429570")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("today", "2026-11-23"),
        ("yesterday", "2026-11-22"),
        ("the day after tomorrow", "2026-11-25"),
        ("on Monday", "2026-11-30"),
        ("this Monday", "2026-11-23"),
        ("last Friday", "2026-11-20"),
        ("last Monday", "2026-11-16"),
        ("last month", {"start": "2026-10-01", "end": "2026-10-31"}),
        ("this weekend", {"start": "2026-11-28", "end": "2026-11-29"}),
        ("on 3 January", "2027-01-03"),
        ("on 3 November", "2026-11-03"),
        ("by the 20th", "2026-12-20"),
        ("on 29 February", {"month": 2, "day": 29}),
    ],
)
def test_days_relative_to_now(text: str, value: Any) -> None:
    (fact,) = find_facts(text, now=MONDAY)
    assert fact.kind == "date"
    assert fact.value == value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "٣ أبريل ٢٠٢٦"), ("de", "3. April 2026"), ("es", "3 de abril de 2026"), ("fr", "3 avril 2026"),
        ("he", "3 באפריל 2026"), ("hi", "3 अप्रैल 2026"), ("id", "3 April 2026"), ("it", "3 aprile 2026"),
        ("ja", "2026年4月3日"), ("ko", "2026년 4월 3일"), ("nl", "3 april 2026"), ("pl", "3 kwietnia 2026"),
        ("pt-BR", "3 de abril de 2026"), ("ru", "3 апреля 2026"), ("sv", "3 april 2026"), ("th", "3 เมษายน 2569"),
        ("tr", "3 Nisan 2026"), ("uk", "3 квітня 2026"), ("vi", "3 tháng 4, 2026"), ("zh-Hans", "2026年4月3日"),
        ("zh-Hant", "2026年4月3日"), ("en", "April 3, 2026"),
    ],
)  # fmt: skip
def test_a_written_date_in_every_language(language: str, text: str) -> None:
    (fact,) = find_facts(f"({text})", language=language)
    assert (fact.kind, fact.text, fact.value, fact.valid) == ("date", text, "2026-04-03", True)


@pytest.mark.parametrize(
    ("country", "language", "text", "currency"),
    [
        ("CA", "en", "$5", "CAD"),
        ("MX", "es", "$5", "MXN"),
        ("DE", "en", "$5", None),
        (None, "en", "$5", None),
        ("CN", "en", "¥5", "CNY"),
        (None, "ja", "¥5", "JPY"),
        ("NO", "en", "5 kr", "NOK"),
        (None, "sv", "5 kr", "SEK"),
        ("TW", "zh-Hant", "5元", "TWD"),
        ("US", "en", "US$5", "USD"),
    ],
)
def test_shared_signs_are_settled_by_the_writer(
    country: str | None, language: str, text: str, currency: str | None
) -> None:
    (fact,) = find_facts(text, language=language, country=country)
    assert fact.value == {"amount": 5.0, "currency": currency}
    assert fact.ambiguous is (currency is None)


def test_the_stronger_then_the_longer_candidate_stays() -> None:
    text = "x" * 20
    weak = Candidate("phone", 0, 12, None, Strength.POSSIBLE)
    strong = Candidate("tracking", 4, 8, None, Strength.CERTAIN)
    beside = Candidate("date", 8, 10, None, Strength.POSSIBLE)
    inside = Candidate("quantity", 12, 14, None)
    longer = Candidate("size", 12, 18, None)
    assert resolve([weak, inside, beside, longer, strong], text) == [strong, beside, longer]


def test_a_full_stop_that_ends_the_sentence_stays_outside() -> None:
    text = "It costs 5 kr. It weighs 5 oz. or so."
    assert [fact.text for fact in find_facts(text)] == ["5 kr", "5 oz."]


def test_words_become_a_pattern_for_the_longest_of_them() -> None:
    import re

    pattern = re.compile(any_of(("no", "no. of", "Nº")))
    assert [match.group() for match in pattern.finditer("NO no. of nº")] == ["NO", "no. of", "nº"]
    assert any_of(()) == ""


@pytest.mark.parametrize(
    ("text", "language", "start", "end"),
    [
        ("between 12 and 14 December", "en", "2026-12-12", "2026-12-14"),
        ("between December 12 and 14", "en", "2026-12-12", "2026-12-14"),
        ("from 24 December to 2 January", "en", "2026-12-24", "2027-01-02"),
        ("from December 24 to January 2, 2027", "en", "2026-12-24", "2027-01-02"),
        ("Friday, 27 November until Monday, 30 November 2026", "en", "2026-11-27", "2026-11-30"),
        ("zwischen dem 12. und 14. Dezember", "de", "2026-12-12", "2026-12-14"),
        ("vom 24. Dezember bis 2. Januar", "de", "2026-12-24", "2027-01-02"),
        ("del 24 de diciembre al 2 de enero", "es", "2026-12-24", "2027-01-02"),
        ("entre le 12 et le 14 décembre", "fr", "2026-12-12", "2026-12-14"),
        ("tra il 12 e il 14 dicembre", "it", "2026-12-12", "2026-12-14"),
        ("entre 12 e 14 de dezembro", "pt-BR", "2026-12-12", "2026-12-14"),
        ("с 24 декабря по 2 января", "ru", "2026-12-24", "2027-01-02"),
        ("12月12日から14日", "ja", "2026-12-12", "2026-12-14"),
        ("12月12日到14日", "zh-Hans", "2026-12-12", "2026-12-14"),
    ],
)
def test_a_range_of_days_is_one_fact(text: str, language: str, start: str, end: str) -> None:
    (fact,) = find_facts(f"({text})", language=language, now=MONDAY)
    assert fact.value == {"start": start, "end": end}


def test_two_days_that_make_no_range_stay_two_dates() -> None:
    found = {fact.text: fact.value for fact in find_facts("We pack on 12 or 14 December.", now=MONDAY)}
    assert found == {"12": "2026-12-12", "14 December": "2026-12-14"}
    assert [fact.value for fact in find_facts("between Monday and Friday", now=MONDAY)] == ["2026-11-30", "2026-11-27"]


def test_short_months_of_a_language_nobody_drafts_in_are_no_dates() -> None:
    assert [fact.kind for fact in find_facts("iPhone 15 Pro, 15. prosince 2026", language="cs")] == ["date"]
