"""Any text at all: no exception, exact spans, no overlaps, and nothing that grows out of hand."""

from __future__ import annotations

import itertools
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellput.facts import find_facts, warm
from wellput.facts.registry import all_kinds
from wellput.text.document import Document
from wellput.text.language import LANGUAGES

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
HOSTILE = (
    "a" * 20_000,
    "1" * 20_000,
    "1 " * 10_000,
    " " * 20_000,
    "a." * 10_000,
    "1." * 10_000,
    "1-" * 10_000,
    "+1" * 10_000,
    "$1" * 10_000,
    "12/" * 6_600,
    "1Z " * 6_600,
    "may 5 " * 3_300,
    "12 May to " * 2_000,
    "between 1 and 2 May " * 1_000,
    "the end of " * 1_800,
    "1.1.-" * 4_000,
    "L1 x W1 " * 2_500,
    "waterproof 1000 mm " * 1_000,
    "order no. " * 2_000,
    "http://a" + ")" * 19_000,
    "\u202e" * 20_000,
    "\0" * 20_000,
    "\U0001f600" * 20_000,
    "\u8ba2\u5355\u53f7" * 6_600,
    "\ud800 5 kg \udfff",
    "",
)
PIECES = st.sampled_from(
    (
        "order no. ", "26-12345-12345", "RB123456785GB", "1Z999AA10123456784", "+49 30 901820", "call ", "3 April 2026",
        "next Friday", "03/04/2026", "1.234,50 €", "$40", "40 kr.", "3-5 business days", "2 x 30 cm", "x3", "EU 42",
        "size M", "1,5 kg", "10%", "https://a.de/x", "a@b.com", "SKU: AB-12", "DHL", "5", ".", ", ", " ", "\n",
        "\U0001f44d", "\u202f", "円", "3万円", "12月3日", "5 pounds",
        "the 15th", "to ", "by ", "№ ", "٣", "½", "'", '"', "(", ")",
    )
)  # fmt: skip


def assert_sound(text: str, language: str = "en", country: str | None = None) -> None:
    facts = find_facts(text, language=language, country=country, now=NOW)
    assert all(text[fact.start : fact.end] == fact.text for fact in facts)
    assert all(fact.text.strip() == fact.text != "" for fact in facts)
    assert all(first.end <= second.start for first, second in itertools.pairwise(facts))
    json.dumps([fact.value for fact in facts])


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:6]))
def test_hostile_texts_are_read(text: str) -> None:
    assert_sound(text, country="DE")


@given(st.text(max_size=200))
@settings(max_examples=80, deadline=None)
def test_any_text_gives_sound_facts(text: str) -> None:
    assert_sound(text)


@given(st.lists(PIECES, max_size=14), st.sampled_from(LANGUAGES), st.sampled_from((None, "US", "DE", "JP", "ZZ")))
@settings(max_examples=120, deadline=None)
def test_pieces_of_facts_in_any_order_give_sound_facts(pieces: list[str], language: str, country: str | None) -> None:
    assert_sound("".join(pieces), language, country)


@pytest.mark.parametrize("language", (*LANGUAGES, "und", "da", "xx", "not a tag"))
def test_every_language_has_its_patterns(language: str) -> None:
    facts = find_facts("Order 26-12345-12345 left on 2026-04-03.", language=language)
    assert [fact.kind for fact in facts] == ["order_id", "date"]


@pytest.mark.parametrize("kind", all_kinds(), ids=lambda kind: kind.__name__.rpartition(".")[2])
def test_an_empty_text_has_no_facts_of_any_kind(kind: object) -> None:
    warm()
    assert find_facts("") == ()


def test_facts_become_single_tokens_of_a_document() -> None:
    text = "\U0001f600 Order no. 7 is 1.234,50 \u20ac. It left on 5.12. by DHL."
    facts = find_facts(text, country="DE", now=NOW)
    document = Document.read(text, facts=facts, language="en")
    tokens = [token.text for token in document.tokens if token.kind == "fact"]
    assert tokens == ["7", "1.234,50 \u20ac", "5.12.", "DHL"]
