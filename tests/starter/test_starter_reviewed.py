"""A started reply whose blanks are filled passes the review: every intent and stage, in many markets and languages."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from starter_cases import CASES, NOW, SELLER, begin, filled, known_facts

from wellput.review import review
from wellput.schema import ReviewRequest, ReviewResponse
from wellput.text.language import LANGUAGES

MARKETS = [
    (None, None, None),
    ("US", "Sarah Miller", None),
    ("DE", "Sabine Wolf", "seller"),
    ("JP", "Tanaka Yuki", None),
    ("BR", "João Silva", "seller"),
    ("IN", "Priya Sharma", None),
    ("SA", "Omar Saleh", None),
    ("VN", "Nguyen Van Nam", None),
    ("PL", "Anna", "carrier"),
]
KEY = {
    "damaged": {"thanks", "acknowledge", "options", "timeframe", "follow_up"},
    "where_is_my_order": {"thanks", "acknowledge", "logistics", "options", "timeframe"},
    "complaint": {"thanks", "acknowledge", "options", "timeframe"},
    "return": {"thanks", "options", "timeframe"},
    "shipping_time": {"thanks", "timeframe"},
}
ids = [f"{intent}-{stage}" for intent, stage in CASES]


def reviewed(text: str, message: str, **fields: Any) -> ReviewResponse:
    request = {"draft": text, "conversation": [{"from": "buyer", "text": message}], "seller": SELLER, "now": NOW}
    return review(msgspec.convert(request | fields, ReviewRequest))


def grave(answer: ReviewResponse) -> list[str]:
    return [f"{found.severity} {found.rule}: {found.message}" for found in answer.findings if found.severity != "hint"]


@pytest.mark.parametrize(("case", "said"), CASES.items(), ids=ids)
def test_the_intent_and_the_stage_are_those_meant(
    case: tuple[str | None, str | None], said: tuple[str, tuple[str, ...]]
) -> None:
    reply = begin(said[0])
    assert (reply.intent, reply.stage) == case


@pytest.mark.parametrize(("country", "name", "fault"), MARKETS)
@pytest.mark.parametrize(("case", "said"), CASES.items(), ids=ids)
def test_an_english_reply_has_nothing_to_warn_of(
    case: tuple[str | None, str | None],
    said: tuple[str, tuple[str, ...]],
    country: str | None,
    name: str | None,
    fault: str | None,
) -> None:
    message, answers = said
    fields = {"buyer": {"country": country, "name": name}, "fault": None if case[0] == "spam" else fault}
    reply = begin(message, facts=known_facts(), **fields)
    text = filled(reply, answers)
    answer = reviewed(text, message, **fields)
    assert not grave(answer), text
    raised = {found.principle for found in answer.findings}
    assert not raised & set(reply.principles), text
    assert KEY.get(case[0] or "", set()) <= set(reply.principles)
    assert answer.readability.level in ("A1", "A2", "B1"), text


@pytest.mark.parametrize("tag", [tag for tag in LANGUAGES if tag != "en"])
@pytest.mark.parametrize(("case", "said"), CASES.items(), ids=ids)
def test_a_reply_in_another_language_has_nothing_to_warn_of(
    case: tuple[str | None, str | None], said: tuple[str, tuple[str, ...]], tag: str
) -> None:
    fields = {"buyer": {"language": tag, "name": "Anna Berg"}, "fault": "seller"}
    reply = begin(said[0], language=tag, facts=known_facts(), **fields)
    assert reply.language == tag
    text = filled(reply)
    assert not grave(reviewed(text, said[0], **fields)), text


@pytest.mark.parametrize("place", ["ebay", "amazon", "mercadolibre", "shopee", "etsy", "walmart"])
@pytest.mark.parametrize(("case", "said"), CASES.items(), ids=ids)
def test_a_marketplace_takes_the_reply(
    case: tuple[str | None, str | None], said: tuple[str, tuple[str, ...]], place: str
) -> None:
    message, answers = said
    reply = begin(message, marketplace=place, facts=known_facts(), buyer={"name": "Maria Lopez"})
    assert not grave(reviewed(filled(reply, answers), message, marketplace=place, buyer={"name": "Maria Lopez"}))


@pytest.mark.parametrize("intent", ["where_is_my_order", "damaged", "wrong_item", "not_working", "missing"])
def test_a_second_reply_to_an_open_problem_is_no_copy_of_the_first(intent: str) -> None:
    message = next(said for (named, _), (said, _) in CASES.items() if named == intent)
    first = filled(begin(message, facts=known_facts()))
    talk = [{"from": "buyer", "text": message}, {"from": "seller", "text": first}, {"from": "buyer", "text": message}]
    second = filled(begin("", conversation=talk, facts=known_facts()))
    answer = reviewed(second, message, conversation=talk)
    assert not grave(answer), second
    assert "mechanical" not in {found.principle for found in answer.findings}, second


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_reply_sent_with_blanks_is_warned_of(tag: str) -> None:
    message = "Where is my order? Is it insured?"
    reply = begin(message, language=tag)
    found = [
        hit for hit in reviewed(reply.text, message, buyer={"language": tag}).findings if hit.rule == "placeholder"
    ]
    assert {(hit.start, hit.end) for hit in found} == {(slot.start, slot.end) for slot in reply.slots}
