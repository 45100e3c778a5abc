"""What the tests of the reply starter share: a message for every intent and stage, blanks filled as a seller would."""

from __future__ import annotations

from typing import Any

import msgspec

from wellput.schema import StarterRequest, StarterResponse
from wellput.starter import start
from wellput.starter.blanks import blanks
from wellput.translate.phrasebook import render

NOW = "2026-11-20T10:00:00Z"
SELLER = {"name": "Li Wei", "country": "CN"}

#: (intent, stage) → what a buyer writes, and what the seller knows to answer where the skeleton leaves a blank for it.
CASES: dict[tuple[str | None, str | None], tuple[str, tuple[str, ...]]] = {
    ("availability", "before"): ("Do you still have the leather bag in stock?", ("Yes, the leather bag is in stock.",)),
    ("availability", "after"): (
        "I bought the lamp last week. Do you have a second one in stock?",
        ("Yes, I have a second lamp in stock.",),
    ),
    ("price", "before"): ("how much is it with shipping to Spain?", ("The total is 24.90 euros with shipping.",)),
    ("discount", "before"): ("Do you give a discount if I buy 3?", ("Yes, you get a discount of 5 % for 3 pieces.",)),
    ("shipping_time", "before"): ("How long does shipping to Poland take?", ()),
    ("size", "before"): ("What size is it? I am 180 cm tall", ("Size L fits well at 180 cm.",)),
    ("colour", "before"): ("Do you have it in red?", ("Yes, I have it in red.",)),
    ("customs", "before"): ("Do I have to pay customs?", ("No, import duties are already paid.",)),
    ("refund", "before"): ("Before I buy, do you give refunds?", ("Yes, you get a full refund.",)),
    ("how_to_use", "after"): ("How do I install it?", ("The instructions are in the box.",)),
    ("where_is_my_order", "during"): ("Where is my order? I am waiting since two weeks.", ()),
    ("customs", "during"): ("Customs ask me for 40 euros. What is this?", ("This is the import tax of your country.",)),
    ("cancel", "during"): ("Please cancel my order.", ()),
    ("address_change", "during"): ("Can you please change the delivery address? I moved.", ()),
    ("damaged", "after"): ("The cup arrived broken. What can we do?", ()),
    ("wrong_item", "after"): ("You sent me the wrong colour! I ordered blue.", ()),
    ("missing", "after"): ("One screw is missing in the box.", ()),
    ("not_working", "after"): ("The radio does not work. Can you send a new one? How long will it take?", ()),
    ("return", "after"): ("I want to return the shoes I bought.", ()),
    ("exchange", "after"): ("The shoes do not fit. Can I exchange them for a bigger pair?", ()),
    ("refund", "after"): ("I received it but I want my money back.", ()),
    ("invoice", "after"): ("I need an invoice please.", ()),
    ("review", "after"): ("I left you a good review today.", ()),
    ("thanks", "after"): ("It arrived today, thank you so much, I love it!", ()),
    ("complaint", "after"): ("I am very disappointed with your shop. Terrible service.", ()),
    ("dispute_threat", "after"): ("If you do not solve this I open a case against you!", ()),
    ("spam", "before"): (
        "I can increase your sales with SEO on the first page of Google. Click here.",
        ("No, thank you.",),
    ),
    (None, None): ("Hello", ()),
}


def begin(message: str, **fields: Any) -> StarterResponse:
    """The reply begun for one message of the buyer, offsets in code points."""
    talk = [{"from": "buyer", "text": message}] if message else []
    request = {"conversation": talk, "seller": SELLER, "now": NOW, "offsets": "codepoint"} | fields
    return start(msgspec.convert(request, StarterRequest))


def known_facts() -> dict[str, str]:
    """A plausible value for every blank that a fact fills."""
    return {name: blank.example for name, blank in blanks().items() if blank.kind and name != "order"}


def filled(reply: StarterResponse, answers: tuple[str, ...] = ()) -> str:
    """The text with its blanks filled: answers in order, "Yes, this is possible." where none is given."""
    text, given = reply.text, list(answers)
    values = []
    for slot in reply.slots:
        if slot.name == "answer":
            values.append(given.pop(0) if given else render("answer-possible", reply.language, {}) or "")
        else:
            values.append(blanks()[slot.name].example)
    for slot, value in reversed(list(zip(reply.slots, values, strict=True))):
        text = text[: slot.start] + value + text[slot.end :]
    return text
