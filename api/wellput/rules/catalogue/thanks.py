"""A reply thanks the buyer for writing, reporting or buying (T3, T4)."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.buyer.reply import reply_of
from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.reply import before_body, greets, says, short_follow_up
from wellput.text.document import Document

# "Where is my order?" is a question; it tells of nothing yet.
_ASKED_FOR = frozenset(("where_is_my_order", "customs"))
_INTEREST = frozenset(("availability", "price", "discount", "size", "colour", "shipping_time"))


def check(draft: Document, context: Context) -> Iterator[Hit]:
    reply = reply_of(draft)
    if not reply.body or not reply.language_known or reply.does("thanks"):
        return
    if "spam" in context.view.intents or ("thanks" in context.view.intents and reply.does("welcomes")):
        # "You're very welcome!": it is the buyer who has said thanks.
        return
    hit = before_body(draft, says(_which(context), draft))
    open_trouble = context.problem_open or context.buyer_upset
    if short_follow_up(draft, context) and not open_trouble:
        return
    kind = reply.does("warmth") or short_follow_up(draft, context) or not reply.is_english
    # "Hi Amy! All our wallets are leather." is friendly without any thanks, as long as nothing is wrong.
    friendly = greets(draft, context) and bool(context.conversation) and not open_trouble
    yield Hit(hit.start, hit.end, hit.replacements, severity="hint" if kind or friendly else "warning")


def _which(context: Context) -> str:
    if context.problems - _ASKED_FOR or context.buyer_upset:
        return "thanks-reporting"
    if context.view.stage == "before" and _INTEREST & set(context.view.intents):
        return "thanks-interest"
    return "thanks-message" if context.last_from_buyer else "thanks"


RULE = Rule(
    id="thanks",
    principle="thanks",
    category="service",
    severity="warning",
    message="Thank the buyer for writing.",
    why="Nine of ten good support replies thank the buyer; it shows that the message was welcome.",
    source="T3, T4",
    check=check,
    languages=(),
    bad=(
        Example(
            "Hello Anna,\n\nYour parcel left on Monday.\n\nTom",
            buyer_says="Where is my parcel? Anna",
            becomes="Hello Anna,\n\nThank you for your message. Your parcel left on Monday.\n\nTom",
        ),
        Example(
            "Hello,\nthe bag is 30 cm wide.",
            buyer_says="How wide is the bag?",
            becomes="Hello,\nThank you for your interest. The bag is 30 cm wide.",
        ),
        Example("Your letter has been received. It is our company policy that items are checked first."),
        Example("Dear Sir, the item is not available.", buyer_says="Do you have the item in red?"),
        Example("Hello Ms. Wolf,\n\nI am sorry that the lamp came broken.", buyer_says="My lamp came broken."),
        Example("Guten Tag,\n\ndie Lampe wird morgen verschickt."),
        Example("Hi! Yes, we ship to Spain.", buyer_says="do you ship to spain?"),
        Example("Hello,\nI will cancel your order today.", buyer_says="Please cancel my order"),
        Example("Bonjour,\n\nvotre colis est en route."),
        Example("Bonjour,\n\nmerci de mettre 5 étoiles."),
        Example(
            "Hello,\nI will send a new one.",
            buyer_says="My lamp came broken.",
            becomes="Hello,\nThank you for telling me about this. I will send a new one.",
        ),
    ),
    good=(
        Example("Hello Anna,\n\nThank you for your message. Your parcel left on Monday."),
        Example("Hello,\nthanks for telling me about the broken lamp."),
        Example("Dear Ms. Wolf,\n\nI appreciate your patience."),
        Example("Hello,\n\nYour parcel left on Monday.\n\nMany thanks,\nTom"),
        Example("Guten Tag,\n\nvielen Dank für Ihre Nachricht."),
        Example("Hola,\n\nGracias por su compra."),
        Example("こんにちは。ご連絡ありがとうございます。"),
        Example("Hi Anna, I am grateful that you told me."),
        Example("Bonjour,\n\nje vous remercie pour votre message."),
        Example("Bonjour,\n\nmerci de nous avoir écrit."),
        Example("Bonjour,\n\nmerci de votre patience."),
        Example("Hello,\nthankyou for your order."),
        Example("You're very welcome, Steve! Enjoy the game. Paul", buyer_says="It came, thank you, great seller!"),
        Example("No.", buyer_says="I can increase your sales with SEO on the first page of Google. Click here."),
    ),
)
