"""Which hints a draft and its moment call for."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from wellput import markets
from wellput.markets.hints import MOST, etiquette
from wellput.review import prepare
from wellput.schema import EtiquetteView, ReviewRequest

NOW = "2026-03-20T10:00:00Z"


def view(draft: str, *, says: str | None = None, tips: bool = False, **request: Any) -> EtiquetteView:
    request.setdefault("now", NOW)
    if says:
        request["conversation"] = [{"from": "buyer", "text": says}]
    return etiquette(*prepare(msgspec.convert(request | {"draft": draft}, ReviewRequest)), tips=tips)


def ids(*args: Any, **kwargs: Any) -> list[str]:
    return [hint.id for hint in view(*args, **kwargs).hints]


@pytest.mark.parametrize("country", sorted(markets.load_all()))
def test_no_country_without_hints_and_none_with_too_many(country: str) -> None:
    plain = view("Hello,\nYour order left today.\nTom", buyer={"country": country})
    assert plain.country == country
    assert plain.hints
    busy = view(
        "Hey,\nunfortunately we cannot refund $1,234 🙂. We do not accept returns. It arrives on 03/04/2026 by 5 pm. "
        "It is 10 in long, the best quality. We will check it soon.\nTom",
        says="It is broken, I am very angry!!!",
        buyer={"country": country},
    )
    assert len(busy.hints) == MOST
    assert len({hint.id for hint in busy.hints}) == MOST


def test_an_unknown_country_gets_general_hints_only() -> None:
    found = view("It arrives on 03/04/2026.", buyer={"name": "Yuki Tanaka"})
    assert found.country is None
    assert [hint.id for hint in found.hints] == ["any.write_month"]


def test_a_hint_points_at_the_stretch_it_is_about() -> None:
    draft = "🙂 Hello,\nIt arrives on 03/04/2026."
    found = view(draft, buyer={"country": "US"})
    hint = next(hint for hint in found.hints if hint.id == "us.date_form")
    assert draft[hint.start : hint.end] == "03/04/2026"


def test_a_refused_return_brings_the_law_first() -> None:
    assert ids("Hello,\nwe cannot accept returns.", buyer={"country": "DE"})[0] == "de.withdrawal"
    assert ids("Hello,\nno returns, sorry.", buyer={"country": "AU"})[0] == "au.no_refunds"
    assert "de.withdrawal" not in ids("Hello,\nI cannot find it.", buyer={"country": "DE"})


def test_a_problem_brings_the_apology_of_the_market() -> None:
    found = ids("Hello,\nI am sorry.", says="The cup arrived broken.", buyer={"country": "JP"})
    assert found[0] == "jp.apology_order"
    assert "us.compensation" in ids("Hi,\nI am sorry.", says="The cup arrived broken.", buyer={"country": "US"})


def test_the_market_speaks_before_the_general_hint() -> None:
    found = ids("It arrives on 03/04/2026.", buyer={"country": "US"})
    assert "us.date_form" in found
    assert "any.write_month" not in found


def test_a_buyer_who_signs_with_a_first_name_is_not_titled() -> None:
    buyer = {"country": "DE"}
    assert "de.greeting" in ids("Hi Sabine,\nyes.", says="Is it in stock?", buyer=buyer)
    assert "de.greeting" not in ids("Hi Sabine,\nyes.", says="Is it in stock?\n\nThanks\nSabine", buyer=buyer)


def test_weak_facts_are_shown_only_when_asked_for() -> None:
    draft = "Hello,\nthe flowers are a nice gift."
    assert "fr.chrysanthemums" not in ids(draft, buyer={"country": "FR"})
    assert "fr.chrysanthemums" in ids(draft, buyer={"country": "FR"}, tips=True)


def test_a_promise_in_hours_at_night() -> None:
    draft = "Hello,\nI will answer within 2 hours."
    found = view(draft, buyer={"country": "JP"}, now="2026-03-23T16:00:00Z")
    night = next(hint for hint in found.hints if hint.id == "jp.night")
    assert "01:00" in night.text
    assert draft[night.start : night.end]
    assert "jp.night" not in ids(draft, buyer={"country": "JP"}, now="2026-03-23T03:00:00Z")
    assert "us.night" not in ids(draft, buyer={"country": "US"}, now="2026-03-23T12:00:00Z")


def test_a_near_holiday() -> None:
    draft = "Hello,\nI will ship it tomorrow."
    found = view(draft, buyer={"country": "US"}, now="2026-11-20T12:00:00Z")
    hint = next(hint for hint in found.hints if hint.id == "us.holiday_near")
    assert "26 November 2026 is a holiday there (Thanksgiving Day)" in hint.text
    assert "us.holiday_near" not in ids(draft, buyer={"country": "US"}, now="2026-10-20T12:00:00Z")
    assert "ua.holiday_near" not in ids(draft, buyer={"country": "UA"}, now="2026-12-20T12:00:00Z")


def test_a_holiday_near_a_promised_date() -> None:
    draft = "Hello,\nit arrives on 23 December 2026."
    found = view(draft, buyer={"country": "DE"}, now="2026-11-20T12:00:00Z")
    hint = next(hint for hint in found.hints if hint.id == "de.holiday_near")
    assert "25 December 2026" in hint.text
    assert draft[hint.start : hint.end] == "23 December 2026"


def test_an_estimated_holiday_says_so() -> None:
    found = view("Hello,\nI will ship it tomorrow.", buyer={"country": "AE"}, now="2027-03-05T12:00:00Z")
    hint = next(hint for hint in found.hints if hint.id == "ae.holiday_near")
    assert "estimate" in hint.text
    assert hint.confidence == "B"


@pytest.mark.parametrize("text", ["", " ", "🙂", "\u202e\u0000", "您好", "a" * 20000])
def test_any_text_is_taken(text: str) -> None:
    for country in ("DE", "CN", "SA", None):
        assert len(view(text, buyer={"country": country} if country else {}).hints) <= MOST


@pytest.mark.parametrize(
    ("country", "hint", "right", "wanting"),
    [
        ("DE", "de.date_form", "Guten Tag,\ndas Paket kam am 05.11.2026.", "Hello,\nit arrived on 05/11/2026."),
        ("DE", "de.mirror_du", "Guten Tag,\nich danke Ihnen.", "Hallo,\nich danke dir, die Lampe kommt morgen."),
        ("FR", "fr.closing_form", "Bonjour,\noui.\n\nCordialement,\nLin", "Hello,\nyes.\n\nKind regards,\nLin"),
        ("MX", "mx.pesos", "Hola Juan:\nEl precio es $99 MXN.", "Hi Juan,\nthe price is $99."),
        ("US", "us.first_names", "Hi Tom,\nyes, it is in stock.", "Hello,\nyes, it is in stock."),
        ("GB", "gb.dear_mr", "Dear Mr Case,\nyes.", "Hello,\nyes."),
        ("US", "any.garment_size", "Hi Tom,\nthe cable is 2 m long.", "Hi Tom,\nthe shoes are EU 42."),
    ],
)
def test_a_hint_keeps_silent_where_the_draft_follows_it(country: str, hint: str, right: str, wanting: str) -> None:
    assert hint not in ids(right, buyer={"country": country})
    assert hint in ids(wanting, buyer={"country": country})


def test_a_size_of_no_garment_calls_for_no_measurements_of_one() -> None:
    draft = "Hi Tom,\nyes, it does."
    assert "any.garment_size" not in ids(draft, says="Does it fit the iPhone 13 mini? What size is the box?")
    assert "any.garment_size" in ids(draft, says="Which size of this jacket should I take?")


def test_ramadan_is_told_when_it_is_near() -> None:
    draft = "Hello Mr. Omar,\nI shipped it today."
    buyer = {"country": "AE"}
    assert "ae.ramadan" not in ids(draft, buyer=buyer, now="2026-11-10T10:00:00Z")
    assert "ae.ramadan" in ids(draft, buyer=buyer, now="2027-02-10T10:00:00Z")


def test_a_remedy_and_a_cause_in_everyday_words_are_seen() -> None:
    draft = "Hi Anna,\nMy mistake, sorry! A navy one goes out today, or you get your £24 back."
    found = ids(draft, says="You sent the wrong colour.", buyer={"country": "GB"})
    assert not {"any.explain_cause", "any.apology_and_remedy"} & set(found)
