"""A message too vague to act on is met with a question (T4, T5)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.buyer.lexicon import lexicon
from wellput.buyer.normalize import normalize
from wellput.buyer.reply import reply_of
from wellput.buyer.stems import content_stems
from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.reply import at_end_of_body, bare
from wellput.rules.vague_complaints import vague_words
from wellput.text.document import Document

_MOST_WORDS = 24
_READ = 600
# A name at the end, on a line of its own or behind the last sentence.
_SIGNED = re.compile(r"(?<=[.!?\n/])[\s/-]*(?:[^\W\d_a-z]\w{0,24}[ ]?){1,3}\s*\Z")
_NOT_HERE = re.compile(
    r"\b(?:not|no|never|nothing|still)\b(?: \w+){0,3} (?:receiv|arriv|com|came|got|get|here|deliver|ship|sent)"
)
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
    if more:
        return False
    return (english.vague is not None and english.vague.holds(told)) or _tells_nothing(context)


def _tells_nothing(context: Context) -> bool:
    """Whether a short message speaks of trouble in general words only: no thing, no part, no symptom."""
    wording = vague_words()
    names = {bare(word) for word in (context.view.name or "").split()}
    words = [
        word
        for word in normalize(_SIGNED.sub("", context.last_from_buyer[:_READ])).split()
        if word[0].isalnum() and bare(word) not in names
    ]
    if not 0 < len(words) <= _MOST_WORDS or not wording.trouble & set(words) or _NOT_HERE.search(" ".join(words)):
        return False
    return content_stems(" ".join(words)) <= wording.stems


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
        _b("Hello, I am sorry. All our goods are tested.", "Hello, it don't go. I try everything."),
        _b("Hello, of course, I will post it on Monday.", "Hello, I need the other one. Can you help?"),
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
        _b(
            "Hello, sorry. You can choose a new one or your money.",
            "the thing I ordered from you is not as it should be",
        ),
        _b(
            "Hello, we are sorry to read this.",
            "Good morning, there is something strange with my purchase. Please solve it. Jan",
        ),
        _b("Hello, thank you for writing.", "it's not what I was hoping for"),
        _b("Hello, sorry. I sent you 5 euros back.", "The goods are not acceptable. Please deal with this matter."),
    ),
    good=(
        _b("Hello, which one do you mean?", "Hello, I need the other one. Can you help?"),
        _b("Hello, I will post the other lid on Monday.", "I need the other lid, can you help?"),
        _b("Hello, I am sorry. What is wrong with it?", "it's not good"),
        _b("Hello, thank you. Please tell me what happened.", "I have a problem with my order"),
        _b("Hello, could you send me a photo?", "Something is wrong"),
        _b("Hello, I am sorry that the handle is broken. I will send a new cup.", "The handle of the cup is broken"),
        _b("Hello, charge it for two hours.", "The radio does not turn on, the red light blinks"),
        _b("Hello, it arrives on Friday.", "When will my order arrive?"),
        _b("Hello, I will send a new strap.", "there is a problem with the strap"),
        _b("Hello, it leaves today.", "I have not received my order, please help"),
        _b("Hello, I sent a new zip.", "The zip is not good, please settle it"),
        _b("Hello, I refund it today.", "I want to return this, please help me"),
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
