"""Numbers and paper that a buyer's market writes or uses in another way."""

from __future__ import annotations

import msgspec
import pytest

from wellput import markets
from wellput.markets.figures import other_paper
from wellput.markets.hints import etiquette
from wellput.markets.numbers import foreign_numbers
from wellput.review import prepare, read
from wellput.schema import ReviewRequest
from wellput.text.spans import Span


@pytest.mark.parametrize(
    ("text", "seller", "buyer", "written", "own"),
    [
        ("The price is $1,234.50 in all.", "US", "DE", "1,234.50", "1.234,50"),
        ("The price is 1.234,50 \u20ac in all.", "DE", "US", "1.234,50", "1,234.50"),
        ("The price is 34,90 \u20ac with postage.", "DE", "US", "34,90", "34.90"),
        ("The box holds 1,500 pieces.", "US", "FR", "1,500", "1\u00a0500"),
        ("The box holds 1.500 pieces.", "DE", "GB", "1.500", "1,500"),
        ("We made 2,500,000 of them.", "US", "PL", "2,500,000", "2\u00a0500\u00a0000"),
        ("It costs 250,000 rupees.", "US", "IN", "250,000", "2,50,000"),
        ("It costs 2,50,000 rupees.", "IN", "GB", "2,50,000", "250,000"),
        ("Der Preis ist 1.234,50 Euro.", "DE", "GB", "1.234,50", "1,234.50"),
    ],
)
def test_a_number_in_the_form_of_the_market(text: str, seller: str, buyer: str, written: str, own: str) -> None:
    market = markets.load(buyer)
    assert market is not None
    found = list(foreign_numbers(read(text), market, markets.load(seller)))
    assert [(text[one.span.start : one.span.end], one.own) for one in found] == [(written, own)]


@pytest.mark.parametrize(
    ("text", "seller", "buyer"),
    [
        ("The price is $1,234.50 in all.", "US", "GB"),
        ("The price is 1.234,50 \u20ac in all.", "CN", "DE"),
        ("The price is 12.50 euros.", "US", "DE"),
        ("It weighs 1.250 kg.", "US", "DE"),
        ("It is 0.125 mm thick.", "US", "DE"),
        ("The box holds 1,500 pieces.", "IN", "IN"),
        ("Order 123-1,234 was sent on 3.11.2026.", "US", "FR"),
        ("Firmware 2.134.500.1 is newer.", "US", "DE"),
        ("Sizes 38,40 and 42 are left.", "US", "GB"),
    ],
)
def test_a_number_that_reads_the_same_there(text: str, seller: str, buyer: str) -> None:
    market = markets.load(buyer)
    assert market is not None
    assert not list(foreign_numbers(read(text), market, markets.load(seller)))


def test_the_hint_names_the_number_of_the_draft() -> None:
    wire = {"draft": "\U0001f642 Hello,\nthe price is $1,234.50.", "buyer": {"country": "DE"}}
    draft, context = prepare(msgspec.convert(wire, ReviewRequest))
    hint = next(hint for hint in etiquette(draft, context).hints if hint.id == "de.number_form")
    assert "1.234,50" in hint.text
    assert draft.text[hint.start : hint.end] == "1,234.50"
    assert not any(one.id == "any.decimal_mark" for one in etiquette(draft, context).hints)


@pytest.mark.parametrize(
    ("text", "seller", "buyer", "place"),
    [
        ("I attach the return label as a PDF.", "DE", "US", "return label"),
        ("Please print it on A4 paper.", None, "CA", "A4"),
        ("The pattern comes in US Letter.", None, "FR", "US Letter"),
        ("The pattern comes in A4.", None, None, "A4"),
        ("I attach the return label as a PDF.", "DE", "FR", None),
        ("I attach the return label as a PDF.", None, "US", None),
        ("The notebook is A5.", "CN", "GB", None),
        ("The art print is signed.", "DE", "US", None),
    ],
)
def test_paper_of_another_size(text: str, seller: str | None, buyer: str | None, place: str | None) -> None:
    wire = {"draft": text, "buyer": {"country": buyer}, "seller": {"country": seller}}
    found = other_paper(*prepare(msgspec.convert(wire, ReviewRequest)))
    assert (text[found.start : found.end] if isinstance(found, Span) else None) == place


@pytest.mark.parametrize("text", ["1" * 20000, "1 " * 10000, "1," * 10000, "1,111" * 4000, "1.11," * 4000, "a4" * 9999])
def test_hostile_digits_are_taken(text: str) -> None:
    for market in markets.load_all().values():
        assert all(one.own for one in foreign_numbers(read(text[:2000]), market, None))
