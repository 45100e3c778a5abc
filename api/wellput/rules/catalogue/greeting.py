"""A reply opens with a greeting (T1, T5)."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.buyer.reply import reply_of
from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.reply import greeting, greets, short_follow_up
from wellput.text.document import Document


def check(draft: Document, context: Context) -> Iterator[Hit]:
    reply = reply_of(draft)
    if not reply.sentences or not reply.language_known or greets(draft, context) or short_follow_up(draft, context):
        return
    words = greeting(context, draft.language)
    line = "\r\n" if "\r\n" in draft.text else "\n"
    insertion = (f"{words}{line}{line}",) if words else ()
    kind = reply.does("warmth") or not reply.is_english
    yield Hit(0, 0, insertion, severity="hint" if kind else "warning")


RULE = Rule(
    id="greeting",
    principle="greeting",
    category="service",
    severity="warning",
    message="Start with a greeting.",
    why="A reply without a greeting reads cold, most of all to a buyer who does not know you.",
    source="T1, T5",
    check=check,
    languages=(),
    bad=(
        Example(
            "Your order was sent on Monday.\n\nTom",
            becomes="Hello,\n\nYour order was sent on Monday.\n\nTom",
        ),
        Example(
            "The parcel is in customs.",
            becomes="Hello Anna,\n\nThe parcel is in customs.",
            buyer_says="Where is my parcel?\nAnna",
        ),
        Example(
            "We have it in blue.",
            becomes="Dear Sabine Wolf,\n\nWe have it in blue.",
            request={"buyer": {"name": "Sabine Wolf", "country": "DE"}},
        ),
        Example("Yes.", request={"buyer": {"name": "Sarah Miller", "country": "US"}}, becomes="Hello Sarah,\n\nYes."),
        Example("Thank you for your order! It leaves today.", found=""),
        Example(
            "Ihre Bestellung ist heute verschickt worden.",
            becomes="Guten Tag,\n\nIhre Bestellung ist heute verschickt worden.",
        ),
        Example("Your letter has been received.\r\nWe will look at it.", found=""),
        Example("No, we do not ship to Norway.", buyer_says="Hi, do you ship to Norway? Thanks, Ola"),
        Example(
            "Refund is not possible.",
            request={"buyer": {"name": "sabine_w78"}},
            becomes="Hello,\n\nRefund is not possible.",
        ),
        Example("Hire charges are not included.", found=""),
    ),
    good=(
        Example("Hello,\n\nYour order was sent on Monday."),
        Example("Dear Ms. Wolf,\nthank you for your message."),
        Example("Hi Anna! Yes, we have it in blue."),
        Example("Good morning Anna, your parcel is on its way."),
        Example("Guten Tag Frau Wolf,\n\nvielen Dank für Ihre Nachricht."),
        Example("Bonjour Claire,\n\nMerci pour votre message."),
        Example("こんにちは。ご注文ありがとうございます。"),
        Example("田中様\n\nご連絡ありがとうございます。"),
        Example("Anna, thank you for your message.", buyer_says="Is it new?\nAnna"),
        Example("Nice to meet you, Mika-san,\n\nYes, I have it.", buyer_says="Nice to meet you. Is it there? Mika"),
        Example("وعليكم السلام نورة،\n\nشكراً."),
        Example("Hola Lucía:\n\nGracias por su mensaje."),
        Example("> Where is my order?\n\nHello Anna,\nit is in Berlin."),
        Example("Thank you for writing, Sabine!", request={"buyer": {"name": "Sabine Wolf"}}),
        Example(""),
    ),
)
