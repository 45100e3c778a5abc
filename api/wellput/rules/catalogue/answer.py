"""Every question of the buyer gets an answer (T1, T3)."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.buyer.reply import reply_of
from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.text.document import Document

_LONGEST_QUOTE = 80


def check(draft: Document, context: Context) -> Iterator[Hit]:
    if not reply_of(draft).sentences:
        return
    questions = context.view.questions
    # A reply that answers something may hold the rest in words that are not understood here.
    partly = any(question.answered for question in questions) or reply_of(draft).does("understanding")
    for question in questions:
        if not question.answered:
            text = question.text if len(question.text) <= _LONGEST_QUOTE else f"{question.text[:_LONGEST_QUOTE]}…"
            yield Hit(values={"question": text}, severity="hint" if partly else "warning")


def _b(draft: str, buyer: str) -> Example:
    return Example(draft, buyer_says=buyer)


RULE = Rule(
    id="answer",
    principle="answer",
    category="service",
    severity="warning",
    message="Answer what the buyer asks: “{question}”.",
    why="An open question means one more message, one more day, and often a lost sale.",
    source="T1, T3",
    check=check,
    bad=(
        _b("Hello, thank you for your message. Kind regards, Tom", "Is the bag real leather?"),
        _b("Hello, thank you for your interest in our lamp.", "When will you ship it?"),
        _b("Hello, yes, it is new.", "Is it new? And how much is the shipping to Spain?"),
        _b("Hello, your message has been received.", "do you have size 8"),
        _b("Hello, we use good carriers.", "when it arrive?"),
        _b("Hello, thank you. The bag is made of leather.", "how much is it with shipping"),
        _b("Hello, I am sorry about the delay.", "What is the tracking number?"),
        _b("Hello, thank you for asking. We have many happy buyers.", "Where do you ship from?"),
        _b("Hello, thank you for your order.", "I would like to know when my order will arrive"),
        _b("Hello, it is a good lamp.", "How many pieces are in one set?"),
    ),
    good=(
        _b("Hello, yes, the bag is real leather.", "Is the bag real leather?"),
        _b("Hello, I will ship it tomorrow.", "When will you ship it?"),
        _b("Hello, yes, it is new. Shipping to Spain costs 8 euros.", "Is it new? And how much is shipping to Spain?"),
        _b("Hello, I am checking this with the carrier and will write to you tomorrow.", "When will it arrive?"),
        _b("Hello, size 8 is in stock.", "size 8?"),
        _b("Hello, we ship from Lyon in France.", "Where do you ship from?"),
        _b("Hello, shipping is free.", "how much is shipping"),
        _b("Hello, your tracking number is RR123456785DE.", "What is the tracking number?"),
        _b("Hello, I am so sorry. I will send you a new one.", "Are you kidding me? It is broken!"),
        _b("Hello, it is cotton, and you can wash it at 40 degrees.", "What material is it and can i wash it?"),
        _b("Hello, yes to both.", "Is it waterproof? Is it new?"),
        Example("Hello, thank you for your order."),
    ),
)
