"""A buyer who asks for a variant the seller lacks is asked why, or offered a near thing (T1, T2)."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.buyer.reply import reply_of
from wellput.context import PROBLEMS, Context
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.reply import at_end_of_body
from wellput.text.document import Document

_VARIANTS = frozenset(("availability", "size", "colour"))
_ASK = "What do you need it for? Then I can look for something close to it."


def check(draft: Document, context: Context) -> Iterator[Hit]:
    reply = reply_of(draft)
    intents = set(context.view.intents)
    if not reply.body or not intents & _VARIANTS or intents & PROBLEMS:
        return
    if reply.does("lacks") and not (reply.asks or reply.does("alternative")):
        yield at_end_of_body(draft, _ASK if reply.is_english else None)


def _b(draft: str, buyer: str, becomes: str | None = None) -> Example:
    return Example(draft, buyer_says=buyer, becomes=becomes)


RULE = Rule(
    id="motive",
    principle="motive",
    category="service",
    severity="hint",
    message="Ask what the buyer needs it for, or offer the nearest thing you have.",
    why="Behind a wish for one size or colour stands a need that another one may fill.",
    source="T1, T2",
    check=check,
    languages=(),
    bad=(
        _b("Bonjour, non, je n'ai plus cette veste en 40.", "Bonjour, avez-vous cette veste en taille 40 ?"),
        _b("Hello, the oak ones are not made any more.", "Do you have the shelf in oak?"),
        _b("Hello, no, I sew it only in grey.", "Hi, do you have the cushion in red?"),
        _b(
            "Hello, sorry, we do not have it in red.",
            "Do you have the bag in red?",
            "Hello, sorry, we do not have it in red. What do you need it for? "
            "Then I can look for something close to it.",
        ),
        _b("Hello, XL is sold out. Kind regards, Tom", "Do you have it in XL?"),
        _b("Unfortunately this size is not available.", "size 44?"),
        _b("Hello, green is out of stock.", "is the green one available"),
        _b("Sorry, we don't have this.", "Do you sell the lamp with a white cable?"),
        _b("No, there are no black ones.", "do u have black color"),
        _b("Hello, the 2 m cable is no longer available.", "Have you got the 2 m cable?"),
        _b("Hello, we have no size 12.", "Can I get size 12?"),
    ),
    good=(
        _b("Bonjour, je n'ai plus le 40, mais le 42 taille petit.", "Bonjour, avez-vous cette veste en taille 40 ?"),
        _b("Hello, red is sold out, but I have it in dark pink.", "Do you have the bag in red?"),
        _b("Hello, XL is sold out. What is your chest size in cm?", "Do you have it in XL?"),
        _b("Hello, green is out of stock. It comes back on 3 May.", "is the green one available"),
        _b("Hello, we do not have it in red. A similar bag in red is in our shop.", "Do you have it in red?"),
        _b("Hello, yes, we have XL.", "Do you have it in XL?"),
        _b("Hello, I am sorry that the wrong size came. We do not have L now.", "You sent the wrong size"),
        _b("Hello, we do not ship to Norway.", "Do you ship to Norway?"),
        _b("Hello, no size 12, sorry. Would size 11 wide help?", "Can I get size 12?"),
        Example("Hello, red is sold out."),
    ),
)
