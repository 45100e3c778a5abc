"""Sentences to messages, and messages with their slots in every language."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wellput.facts import find_facts
from wellput.schema import Fact
from wellput.translate import patterns, phrasebook
from wellput.translate.locales import locale_of
from wellput.translate.match import Match, find, say
from wellput.translate.normal import normalise
from wellput.translate.slots import Moment, Range, UnfillableError, show

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
MOMENT = Moment(NOW)
LABELLED = Path(__file__).parents[2] / "benchmarks" / "translate" / "data" / "match.tsv"


def found(text: str, part: str = "body") -> str:
    return "+".join(match.message for match in find(text, find_facts(text, now=NOW), part))  # type: ignore[arg-type]


def fact(kind: str, text: str, value: object, **fields: object) -> Fact:
    return Fact(kind=kind, text=text, start=0, end=len(text), value=value, **fields)  # type: ignore[arg-type]


def test_the_labelled_set_is_matched_precisely() -> None:
    lines = [line.split("\t") for line in LABELLED.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    assert len(lines) >= 400
    hits = [(label, found(text)) for label, text in lines]
    matched = [(label, said) for label, said in hits if said]
    right = sum(label == said for label, said in matched)
    assert right / len(matched) >= 0.98
    assert right / sum(label != "-" for label, _ in hits) >= 0.45


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Your parcel left on Monday.", "sent-date"),
        ("We've shipped your package on May 4!", "sent-date"),
        ("Thank you for your message and sorry for the late reply.", "thanks-message+apology-late-reply"),
        ("I sent your parcel today, so please keep the box.", "sent-today+damaged-keep-packaging"),
        ("Would you like a refund or a replacement?", "options-refund-replacement"),
        ("What do you prefer?", "options-tell"),
        ("I did not send your parcel on May 4.", ""),
        ("I will refund you today?", ""),
        ("If you keep the box, I will refund you today.", ""),
        ("I will refund you today unless you object and you can keep the item.", ""),
        ("I sent your parcel on May 4 and June 5.", ""),
        ("I refunded $20.00 and $30.00.", ""),
        ("Thank you for your message, Anna.", ""),
        ("", ""),
        ("a" * 20_000, ""),
        ("I sent your parcel \ue010\ue800 .", ""),
    ],
)
def test_sentences(text: str, message: str) -> None:
    assert found(text) == message


def test_lines_of_their_own() -> None:
    assert found("Hi there,", "greeting") == "greeting"
    assert found("Greetings,", "closing") == "closing-regards"
    assert found("Thanks,", "closing") == "thanks"
    assert found("I am sorry.", "closing") == ""


@pytest.mark.parametrize(
    ("text", "message", "german"),
    [
        ("Order no.: 26-12345-67890", "fact-order-id", "Bestellnummer: 26-12345-67890"),
        ("Carrier: DHL", "fact-carrier", "Versanddienst: DHL"),
        ("Total: EUR 40.00", "role-total", "Gesamtbetrag: 40,00\xa0€"),
        ("Delivery: 3-5 business days", "role-delivery-date", "Voraussichtliche Lieferung: 3–5 Werktage"),
        ("Size: M", "fact-size", "Größe: M"),
        ("Carrier: EUR 40.00", "", ""),
        ("Total: EUR 40.00 and EUR 5.00", "", ""),
        ("Total: EUR 40.00 at most", "", ""),
        ("Not the total: EUR 40.00", "", ""),
    ],
)
def test_labelled_lines(text: str, message: str, german: str) -> None:
    assert found(text) == message
    if message:
        (match,) = find(text, find_facts(text, now=NOW))
        assert say(match, "de", "formal", MOMENT) == german


def test_normal_form() -> None:
    assert normalise(
        "We've REALLY sent our packages, haven\u2019t we?", []
    ) == "i have sent my packages have not i ".replace("packages", "parcels")
    assert normalise("We're sorry!", []) == "i am sorry "
    assert normalise("...", []) is None


@pytest.mark.parametrize("text", ["(a|b", "a)", "[a", "{nothing}", "<nothing>"])
def test_a_malformed_pattern_is_said(text: str) -> None:
    with pytest.raises((ValueError, KeyError)):
        patterns.compile_pattern("thanks", text, {})


FILLERS: dict[str, Fact | str] = {
    "amount": fact("money", "EUR 12.50", {"amount": 12.5, "currency": "EUR"}),
    "carrier": fact("carrier", "DHL", "DHL"),
    "code": fact("product_code", "WELCOME10", "WELCOME10"),
    "date": fact("date", "May 5, 2026", "2026-05-05"),
    "start": fact("date", "May 5", {"month": 5, "day": 5}),
    "end": fact("date", "May 9", {"month": 5, "day": 9}),
    "days": fact("duration", "3 days", {"min": 3, "max": 3, "unit": "day"}),
    "business_days": fact("duration", "3 business days", {"min": 3, "max": 3, "unit": "business_day"}),
    "hours": fact("duration", "24 hours", {"min": 24, "max": 24, "unit": "hour"}),
    "months": fact("duration", "12 months", {"min": 12, "max": 12, "unit": "month"}),
    "range_days": fact("duration", "3-5 days", {"min": 3, "max": 5, "unit": "day"}),
    "range_business_days": fact("duration", "3-5 business days", {"min": 3, "max": 5, "unit": "business_day"}),
    "invoice": fact("product_code", "RE-1290", "RE-1290"),
    "link": fact("url", "https://shop.example/a", "https://shop.example/a"),
    "name": "Anna",
    "order": fact("order_id", "26-12345-67890", "26-12345-67890"),
    "percent": fact("percent", "10%", 10),
    "pieces": fact("quantity", "3 pieces", 3),
    "parcels": fact("quantity", "2 parcels", 2),
    "size": fact("size", "size M", {"system": None, "size": "M"}),
    "tracking": fact("tracking", "RR123456785CN", "RR123456785CN"),
    "weight": fact("weight", "2.5 kg", {"amount": 2.5, "unit": "kg"}),
}


@pytest.mark.parametrize("language", phrasebook.languages())
def test_every_message_that_can_be_found_can_be_said(language: str) -> None:
    for pattern in patterns.all_patterns():
        slots = {group.partition("__")[0] for group in pattern.regex.groupindex}
        if "start_end" in slots:
            continue
        said = say(Match(pattern.message, {slot: FILLERS[slot] for slot in slots}), language, "formal", MOMENT)
        if said is None:
            # A pattern may offer a slot in one choice and another in the next; a message needs its own.
            assert len(slots) > 1, (language, pattern.message)
            continue
        assert "{" not in said
        assert "???" not in said
        for slot in ("tracking", "carrier", "link", "order", "code", "invoice"):
            filler = FILLERS[slot]
            if slot in slots and isinstance(filler, Fact):
                assert filler.text in said, (language, pattern.message)


@pytest.mark.parametrize(
    ("target", "day", "money", "percent"),
    [
        ("de", "3. April 2026", "1.234,50\xa0€", "12,5\xa0%"),
        ("pt-BR", "3 de abril de 2026", "€\xa01.234,50", "12,5%"),
        ("fr", "3 avril 2026", "1\u202f234,50\xa0€", "12,5\xa0%"),
        ("ja", "2026年4月3日", "€1,234.50", "12.5%"),
        ("ru", "3 апреля 2026\u00a0года", "1\xa0234,50\xa0€", "12,5\xa0%"),
        ("tr", "3 Nisan 2026", "€1.234,50", "%12,5"),
        ("en", "3 April 2026", "€1,234.50", "12.5%"),
    ],
)
def test_values_in_the_targets_form(target: str, day: str, money: str, percent: str) -> None:
    assert show(fact("date", "April 3, 2026", "2026-04-03"), target, MOMENT) == day
    assert show(fact("money", "EUR 1,234.50", {"amount": 1234.5, "currency": "EUR"}), target, MOMENT) == money
    assert show(fact("percent", "12.5%", 12.5), target, MOMENT) == percent


def test_what_is_not_certain_stays_as_it_was_written() -> None:
    assert show(fact("date", "03/04/2026", None, ambiguous=True), "de", MOMENT) == "03/04/2026"
    assert show(fact("date", "31.02.2026", None, valid=False), "de", MOMENT) == "31.02.2026"
    assert show(fact("money", "$40", {"amount": 40.0, "currency": None}), "de", MOMENT) == "$40"
    assert show(fact("money", "$40-50", {"amount": 40.0, "max": 50.0, "currency": "USD"}), "de", MOMENT) == "$40-50"
    with pytest.raises(UnfillableError):
        show(fact("date", "May 2026", {"year": 2026, "month": 5}), "de", MOMENT)


def test_whole_amounts_have_no_decimals_unless_written() -> None:
    assert show(fact("money", "USD 40", {"amount": 40.0, "currency": "USD"}), "de", MOMENT) == "40\xa0$"
    assert show(fact("money", "USD 40.00", {"amount": 40.0, "currency": "USD"}), "de", MOMENT) == "40,00\xa0$"
    assert (
        unicodedata.normalize(
            "NFKC", show(fact("money", "JPY 1200", {"amount": 1200.0, "currency": "JPY"}), "ja", MOMENT)
        )
        == "¥1,200"
    )


def test_a_range_takes_the_plural_of_its_end() -> None:
    assert (
        phrasebook.render("delivery-days", "en", {"days": Range(3, 5, locale_of("en"))}) == "Delivery takes 3–5 days."
    )
    assert phrasebook.render("delivery-days", "en", {"days": Range(0, 1, locale_of("en"))}) == "Delivery takes 0–1 day."


def test_labels_fall_back_to_english_and_unknown_ones_are_errors() -> None:
    assert phrasebook.label("fact-tracking", "xx") == "Tracking number"
    with pytest.raises(KeyError):
        phrasebook.label("fact-nothing", "de")
    assert phrasebook.render("no-such-message", "de", {}) is None
    assert phrasebook.render("thanks", "xx", {}) is None
