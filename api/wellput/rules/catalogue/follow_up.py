"""A reply to an open problem ends with an offer of further help (T3, T4, T5)."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.buyer.reply import Reply, reply_of
from wellput.context import Context
from wellput.rules.case import offers_choice, troubled
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.reply import at_end_of_body, has_outlook, only_asks_where, says, sounds_late
from wellput.text.document import Document

# These are asked about as calmly as not; a reply that says when leaves nothing open.
_ASKED_CALMLY = frozenset(("where_is_my_order", "customs"))


def check(draft: Document, context: Context) -> Iterator[Hit]:
    reply = reply_of(draft)
    if not reply.body or "further_help" not in reply.lexicon.acts or not reply.language_known:
        return
    if not troubled(reply, context) or reply.does("further_help"):
        return
    # Who is asked something, or may choose, will write again anyway.
    if reply.asks or offers_choice(reply) or _leaves_nothing_open(reply, context):
        return
    yield at_end_of_body(draft, says("closing-questions", draft))


def _leaves_nothing_open(reply: Reply, context: Context) -> bool:
    """Whether a calm buyer hears when the parcel comes, or that there will be none."""
    if context.buyer_upset:
        return False
    questions = context.view.questions
    answered = bool(questions) and all(question.answered for question in questions)
    if (
        answered
        and context.problems
        and context.problems <= _ASKED_CALMLY
        and not (sounds_late(context) or reply.does("denies"))
    ):
        return True
    if context.view.mood != "calm":
        return False
    if only_asks_where(reply, context):
        return True
    if not context.problems or not context.problems <= _ASKED_CALMLY:
        return False
    return reply.does("pushes_cancelling") or has_outlook(reply, context)


def _b(draft: str, buyer: str | None = "The lamp arrived broken", becomes: str | None = None) -> Example:
    return Example(draft, buyer_says=buyer, becomes=becomes)


RULE = Rule(
    id="follow_up",
    principle="follow_up",
    category="service",
    severity="hint",
    message="Offer further help at the end.",
    why="While a problem is open, the buyer should know that you stay there until it is solved.",
    source="T3, T4, T5",
    check=check,
    languages=(),
    bad=(
        _b(
            "Hello,\n\nI am sorry. A new lamp leaves today.\n\nKind regards,\nTom",
            becomes="Hello,\n\nI am sorry. A new lamp leaves today. If you have any questions, please write to me."
            "\n\nKind regards,\nTom",
        ),
        _b("Hello, I am sorry. I refunded 20 euros today."),
        _b("Hello, your parcel is in Leipzig.", "My order is late. Where is it?"),
        _b("Hello, the customs office has your parcel.", "customs wants money from me"),
        _b("Hello, the charger leaves tomorrow. Best, Tom", "The charger was not in the box"),
        _b("Sorry. Your right shoes left today.", "You sent wrong shoes"),
        _b("Hello, press the button for 5 seconds.", "The radio does not work"),
        _b("Hello, I am sorry for the bad quality. The price is refunded.", "Very bad quality, I am disappointed"),
    ),
    good=(
        _b("Hello, I am sorry. A new lamp leaves today. If you have any questions, please write to me."),
        _b("Hello, I am sorry. Would you like a new lamp or a refund?"),
        _b("Hello, I am sorry. A new lamp leaves today. I am happy to help if anything else is wrong."),
        _b("Hello, your parcel is in Leipzig. I will write to you again on Friday.", "Where is my order?"),
        _b("Hello, I sent a new one. Just reply to this message if it does not come by Friday."),
        _b("Hello, your parcel is in Leipzig and arrives on Friday.", "Where is my order?"),
        _b("Hello, DHL expects it on 28 November. If it is not there, you can choose a refund.", "My order is late!"),
        _b("Hello, yes, it is new.", "Is it new?"),
        _b("Hello, no, all taxes are included in the price.", "Do I have to pay customs to Canada?"),
        _b("Hello, size 8 is 26 cm long.", "How long is size 8?"),
        _b("Hello, I am sorry. Please send me a photo of the lamp."),
        _b("Hello, please let me know which you prefer: a new one or a refund."),
        Example("Hello, thank you for your order."),
    ),
)
