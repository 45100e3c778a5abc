"""The buyer's questions, and whether a draft answers them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from wellput.buyer import understand
from wellput.facts import find_facts
from wellput.marketplaces import load
from wellput.schema import Buyer, Message, Question
from wellput.text.document import Document

NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)


def questions(says: str, draft: str | None = None) -> tuple[Question, ...]:
    document = Document.read(draft, facts=find_facts(draft, now=NOW), language="en") if draft is not None else None
    talk = (Message(sender="buyer", text=says),)
    return understand(talk, draft=document, buyer=Buyer(), marketplace=load(None), now=NOW).questions


@pytest.mark.parametrize(
    ("says", "asked"),
    [
        ("Is it new?", ["Is it new?"]),
        ("size 8?", ["size 8?"]),
        ("price please", ["price please"]),
        ("when it arrive", ["when it arrive"]),
        ("I would like to know if the bag is leather.", ["I would like to know if the bag is leather."]),
        ("Please tell me how long is the cable", ["Please tell me how long is the cable"]),
        ("Hello, do you ship to Norway", ["do you ship to Norway"]),
        ("Do you have it in red and how much is shipping?", ["Do you have it in red", "how much is shipping?"]),
        ("Hi. Is it new? Is it new?", ["Is it new?"]),
        ("Wann kommt mein Paket?", ["Wann kommt mein Paket?"]),
        ("你好，什么时候发货", ["什么时候发货"]),
    ],
)
def test_questions_are_found(says: str, asked: list[str]) -> None:
    assert [question.text for question in questions(says)] == asked


@pytest.mark.parametrize(
    "says",
    [
        "When I opened the box the cup was broken.",
        "I know how to use it.",
        "Are you kidding me? It is broken.",
        "How are you? The lamp came today.",
        "Can you help me? My cup is broken.",
        "Thank you, all is good.",
        "What kind of service is this?",
        "Hello???",
        "> Is it new?\nYes, I saw it.",
        "",
    ],
)
def test_no_question_is_made_up(says: str) -> None:
    assert questions(says) == ()


@pytest.mark.parametrize(
    ("says", "draft"),
    [
        ("When will you ship?", "I will ship it tomorrow."),
        ("When will you ship?", "I have already sent it."),
        ("When will it arrive?", "It takes 3 to 5 days."),
        ("When will it arrive?", "I am checking with DHL and will write to you by Monday."),
        ("How much is shipping?", "Shipping is free."),
        ("How much is shipping?", "It costs $8."),
        ("Do you ship to Peru?", "Yes, of course."),
        ("Is it waterproof?", "The coat keeps you dry in rain."),
        ("Where is my order?", "Your parcel is in Lyon, with the customs office."),
        ("Do you have it in size 8?", "Size 8 is sold out, but 8.5 is here."),
        ("Can I get a discount?", "I cannot lower the price."),
        ("How do I charge it?", "Connect the cable to a USB plug."),
        ("Why is it so late?", "There was a strike at the post."),
        ("Who delivers it?", "DHL brings it to your door."),
        ("Is it new? Is it blue?", "Yes, it is new. The colour is navy."),
        ("How many are in one box?", "There are six in a box."),
    ],
)
def test_answers_are_seen(says: str, draft: str) -> None:
    assert all(question.answered for question in questions(says, draft))


@pytest.mark.parametrize(
    ("says", "draft"),
    [
        ("When will you ship?", "Thank you for your order. It is a good lamp."),
        ("When will it arrive?", "I am checking with DHL."),
        ("How much is shipping?", "We ship with DHL."),
        ("Where is my order?", "Thank you for your message."),
        ("What is the tracking number?", "Thank you, your order is important."),
        ("Is it real leather?", "Thank you for your interest."),
        ("How many are in one box?", "Thank you, they are nice."),
    ],
)
def test_open_questions_are_seen(says: str, draft: str) -> None:
    assert [question.answered for question in questions(says, draft)] == [False]


def test_one_of_two_questions_stays_open() -> None:
    asked = questions("Does the bag have a zipper? When would it ship?", "Yes, the bag has a metal zipper.")
    assert [question.answered for question in asked] == [True, False]


def test_without_a_draft_nothing_is_answered() -> None:
    assert [question.answered for question in questions("Is it new?")] == [False]
