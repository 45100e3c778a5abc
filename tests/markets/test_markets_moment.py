"""Hints that depend on the day, the clock, the buyer's own words and the name."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from wellput.markets.hints import etiquette
from wellput.markets.measures import foreign_measures
from wellput.markets.model import load
from wellput.review import prepare, read
from wellput.schema import Hint, ReviewRequest

NOW = "2026-11-20T12:00:00Z"


def hints(draft: str, country: str, *, says: str = "", **request: Any) -> dict[str, Hint]:
    wire: dict[str, Any] = {"draft": draft, "buyer": {"country": country}, "now": NOW} | request
    if says:
        wire["conversation"] = [{"from": "buyer", "text": says}]
    return {hint.id: hint for hint in etiquette(*prepare(msgspec.convert(wire, ReviewRequest))).hints}


@pytest.mark.parametrize(
    ("draft", "country", "expected"),
    [
        ("Hello,\nit will reach you by 24 December 2026.", "DE", "25 December 2026"),
        ("Hello,\nit will be delivered in 3 weeks.", "DE", None),
        ("Hello,\nI can send the offer by 28 November 2026.", "IN", None),
        ("Hello,\nI can send the offer by Saturday.", "IN", None),
        ("Hello,\nit takes 5 weeks and ships today.", "DE", "26 December 2026"),
        ("Hello,\nit arrives on 15 December 2026.", "DE", None),
        ("Hello,\nI will answer you tomorrow.", "US", None),
        ("Hello,\nI answer soon.", "US", None),
        ("Hello,\nyour parcel ships today.", "US", "26 November 2026"),
        ("Hello,\nthe bank needs 5 to 7 working days.", "US", "26 November 2026"),
    ],
)
def test_a_holiday_counts_where_the_draft_reaches_it(draft: str, country: str, expected: str | None) -> None:
    found = hints(draft, country).get(f"{country.lower()}.holiday_near")
    assert (found is not None and expected is not None and expected in found.text) or (found is None is expected)


def test_a_holiday_points_at_a_day_it_is_next_to() -> None:
    draft = "Hello,\nit ships tomorrow and arrives on 24 December 2026."
    found = hints(draft, "DE")["de.holiday_near"]
    assert draft[found.start : found.end] == "24 December 2026"
    assert hints("Hello,\nit ships tomorrow.", "US")["us.holiday_near"].start is None


@pytest.mark.parametrize(
    ("draft", "country", "named"),
    [
        ("Hello,\nit will be delivered on Friday 27 November 2026.", "SA", True),
        ("Hello,\nit should arrive on 29 November 2026.", "FR", True),
        ("Hello,\nit should arrive on 28 November 2026.", "FR", False),
        ("Hello,\nit should arrive on 28 November 2026.", "SA", True),
        ("Hello,\nI ship it on 29 November 2026.", "FR", False),
        ("Hello,\nit arrives in the week after, and I will ask on 29 November 2026.", "FR", False),
    ],
)
def test_a_parcel_that_arrives_at_the_weekend(draft: str, country: str, *, named: bool) -> None:
    assert (f"{country.lower()}.day_off" in hints(draft, country)) is named


@pytest.mark.parametrize(
    ("draft", "country", "hint", "shown"),
    [
        ("Hello,\nI am here until 5 pm Berlin time.", "DE", "de.clock", True),
        ("Hello,\nI am here until 17:00 Berlin time.", "DE", "de.clock", False),
        ("Hi Tom,\nI am here until 17:00 Eastern time.", "US", "us.clock", True),
        ("Hi Tom,\nI am here until 5 pm Eastern time.", "US", "us.clock", False),
        ("Hi Tom,\nI am here until 9:30 Eastern time.", "US", "us.clock", False),
    ],
)
def test_the_clock_of_the_market(draft: str, country: str, hint: str, *, shown: bool) -> None:
    assert (hint in hints(draft, country)) is shown


def test_one_hint_on_the_name_is_enough() -> None:
    on_the_name = {"pt.titles", "pt.dona", "pt.title_given", "pt.last_surname", "pt.salutation"}
    shown = hints(
        "Olá Maria, você pode ver a encomenda aqui.", "PT", says="Olá, onde está a encomenda?\nMaria Costa Silva"
    )
    assert len(on_the_name & set(shown)) == 1
    assert "pt.not_brazilian" in shown


def test_without_a_name_the_form_for_nobody_is_told() -> None:
    asked = "Bonjour, est-ce disponible ?"
    assert "fr.unknown_gender" in hints("Hello,\nyes, it is.", "FR", says=asked)
    named = hints("Hello Camille,\nyes, it is.", "FR", says=f"{asked}\nCamille Durand")
    assert "fr.unknown_gender" not in named
    assert "fr.greeting" in named


def test_a_first_name_does_not_unsay_the_polite_you() -> None:
    draft = "Hi Ivan,\nyes, I have it."
    assert "ru.vy" in hints(draft, "RU", says="Здравствуйте! У вас есть чёрный?\nИван")
    informal = hints(draft, "RU", says="Привет! У тебя есть чёрный?\nИван")
    assert not {"ru.vy", "any.you_forms"} & set(informal)


def test_a_draft_that_says_the_polite_you_hears_nothing_of_it() -> None:
    asked = "Коли буде відправлено?"
    assert "ua.vy" not in hints("Добрий день,\nзамовлення буде відправлено завтра.", "UA", says=asked)
    assert "ua.vy" in hints("Добрий день,\nя напишу тобі завтра.", "UA", says=asked)


def test_a_full_name_in_one_word_is_no_first_name() -> None:
    draft = "Hi Minsu,\nit ships today."
    assert "kr.greeting" in hints(draft, "KR", says="배송 언제 되나요?\n김민수")
    assert "kr.greeting" not in hints(draft, "KR", says="배송 언제 되나요?\n민수")


def test_a_calm_question_for_the_parcel_is_no_problem_to_explain() -> None:
    draft = "Hello,\nthe parcel comes with DHL."
    assert "any.explain_cause" not in hints(draft, "GB", says="Hi, where is my parcel now? Thanks")
    assert "any.explain_cause" in hints(draft, "GB", says="Where is my parcel? It should have been here on Monday.")


@pytest.mark.parametrize(
    ("draft", "country", "hint", "shown"),
    [
        ("Hi Omar,\nGod bless you.", "SA", "sa.alcohol_pork", False),
        ("Hi Omar,\nhave a glass of wine on me.", "SA", "sa.alcohol_pork", True),
        ("Hi Omar,\nI was in the Persian Gulf.", "SA", "sa.gulf", True),
        ("Hi Omar,\nI was in the Persian Gulf.", "SA", "sa.alcohol_pork", False),
        ("Dear Kim-nim,\nI refund \u20a945,000.00 today.", "KR", "kr.won", True),
        ("Dear Kim-nim,\nI refund \u20a945,000 today.", "KR", "kr.won", False),
        ("Hi Tom,\nsize M is 50 cm wide at the chest of the shirt.", "GB", "any.garment_size", False),
        ("Dzie\u0144 dobry,\nniestety nie przyjmujemy zwrot\u00f3w.", "PL", "pl.withdrawal", True),
        ("Szanowny Panie Nowak,\ntak, mam.", "PL", "pl.no_surname", True),
        ("Szanowny Panie,\ntak, mam.", "PL", "pl.no_surname", False),
        ("Bonjour Luc,\nnous livrons en 8 jours.", "CA", "ca.quebec_french", False),
    ],
)
def test_a_hint_is_for_its_own_matter(draft: str, country: str, hint: str, *, shown: bool) -> None:
    assert (hint in hints(draft, country)) is shown


def test_simplified_characters_are_told_apart() -> None:
    asked = "請問什麼時候出貨？"
    assert "tw.no_simplified" in hints("您好，我们明天发货。", "TW", says=asked)
    shown = hints("您好，我們明天發貨。", "TW", says=asked)
    assert not {"tw.no_simplified", "tw.traditional"} & set(shown)


def test_body_height_in_feet_is_read_in_india_and_canada() -> None:
    draft = "Hello,\nthe model is 5'10\" tall."
    assert "ca.measures" not in hints(draft, "CA")
    assert "units" not in "".join(hints(draft, "IN"))


@pytest.mark.parametrize(
    ("draft", "says", "place", "hint"),
    [
        ("Hello,\nI attach the invoice.", "Can I have an invoice?", "allegro", "allegro.invoice"),
        ("Hello,\nI attach two photos.", "Can I see it?", "amazon", "amazon.attachments"),
        ("Hello,\nplease give me a good rating.", "Can I see it?", "mercari", "mercari.rating"),
        ("Hello,\nI am sorry.", "The cup arrived broken.", "mercadolibre", "mercadolibre.claim"),
        ("Hello,\nyou are welcome.", "Thank you!", "amazon", "amazon.no_response"),
    ],
)
def test_the_marketplace_has_a_word_in_it(draft: str, says: str, place: str, hint: str) -> None:
    assert hint in hints(draft, "US", says=says, marketplace=place)
    assert hint not in hints("Hello,\nyes, I have it.", "US", says="Is it in stock?", marketplace=place)
    assert hint not in hints(draft, "US", says=says, marketplace="ebay")


def test_a_unit_cut_off_beside_a_measure_is_none() -> None:
    market = load("DE")
    assert market is not None
    draft = read("The shelf is 31.5 in wide and 12 in deep, and it weighs 22 lbs.")
    found = [measure.converted for sentence in draft.body for measure in foreign_measures(sentence, market)]
    assert found == ["80 cm", "30 cm", "10 kg"]
