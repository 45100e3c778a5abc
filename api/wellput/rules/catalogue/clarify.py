"""A message too vague to act on is met with a question (T4, T5)."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.buyer.lexicon import lexicon
from wellput.buyer.reply import reply_of
from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.reply import at_end_of_body
from wellput.text.document import Document

_ASK = "Could you tell me a little more, please? A photo helps too."


def check(draft: Document, context: Context) -> Iterator[Hit]:
    reply = reply_of(draft)
    if not reply.body or reply.asks or not _vague(context):
        return
    yield at_end_of_body(draft, _ASK)


def _vague(context: Context) -> bool:
    """Whether all the buyer wrote is that something is wrong. A talk under way has told more before."""
    if len(context.conversation) != 1 or context.view.language not in ("en", "und"):
        return False
    english = lexicon("en")
    lines = [line for line in context.last_from_buyer.splitlines() if line.strip()]
    told = english.normal(lines[0]) if lines else ""
    more = [line for line in lines[1:] if len(line.split()) > 4]
    return not more and english.vague is not None and english.vague.holds(told)


def _b(draft: str, buyer: str, becomes: str | None = None) -> Example:
    return Example(draft, buyer_says=buyer, becomes=becomes)


RULE = Rule(
    id="clarify",
    principle="clarify",
    category="service",
    severity="hint",
    message="Ask the buyer what exactly is wrong.",
    why="The message does not say enough to act on; one clear question saves a round of guessing.",
    source="T4, T5",
    check=check,
    bad=(
        _b(
            "Hello, thank you. I am sorry.",
            "I have a problem with my order",
            "Hello, thank you. I am sorry. Could you tell me a little more, please? A photo helps too.",
        ),
        _b("Hello, all our lamps are checked.", "it's not good"),
        _b("Hello, I am sorry about that. I will solve it today.", "Something is wrong"),
        _b("Hello, thank you for your message. We are here.", "help me please"),
        _b("Dear buyer, we are sorry.", "There is an issue with my parcel."),
        _b("Hello, charge it for two hours.", "it dont work"),
        _b("Hello, I am sorry to hear this.", "I am not happy with my order"),
        _b("Hello, thank you for your question.", "Hi, I have a question"),
    ),
    good=(
        _b("Hello, I am sorry. What is wrong with it?", "it's not good"),
        _b("Hello, thank you. Please tell me what happened.", "I have a problem with my order"),
        _b("Hello, could you send me a photo?", "Something is wrong"),
        _b("Hello, I am sorry that the handle is broken. I will send a new cup.", "The handle of the cup is broken"),
        _b("Hello, charge it for two hours.", "The radio does not turn on, the red light blinks"),
        _b("Hello, it arrives on Friday.", "When will my order arrive?"),
        _b("Hello, thank you for your message.", "Thank you, all is good!"),
        Example(
            "Hello, I will send a new one today.",
            request={
                "conversation": [
                    {"from": "buyer", "text": "The cup is broken."},
                    {"from": "seller", "text": "I am sorry."},
                    {"from": "buyer", "text": "It is not good."},
                ]
            },
        ),
        Example("Hello, thank you for your order."),
    ),
)
