"""A seller at fault says so and apologises plainly (T2, T3, T5)."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.buyer.reply import Reply, reply_of
from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.reply import after_thanks, says
from wellput.text.document import Document
from wellput.translate.locales import SPACELESS


def check(draft: Document, context: Context) -> Iterator[Hit]:
    reply = reply_of(draft)
    if not reply.body or context.fault in ("buyer", "carrier") or not reply.language_known:
        return
    if "spam" in context.view.intents:
        return
    if not (context.fault == "seller" or reply.does("admits")) or reply.does("own") or _apologises(reply):
        return
    space = "" if draft.language in SPACELESS else " "
    plain = space.join(filter(None, (says("apology", draft), says("apology-mistake", draft))))
    hit = after_thanks(reply, plain or None)
    # A stock apology is more than none.
    yield Hit(hit.start, hit.end, hit.replacements, severity="hint" if reply.does("apology") else "warning")


def _apologises(reply: Reply) -> bool:
    """Whether it apologises plainly: "sorry to hear that" and "sorry for the inconvenience" fit any letter."""
    stock = reply.lexicon.acts.get("stock_apology")
    plain = reply.lexicon.acts.get("apology")
    return plain is not None and any(
        plain.holds(normal) and not (stock and stock.holds(normal)) for _, normal in reply.sentences
    )


def _at_fault(draft: str, says_: str | None = None, becomes: str | None = None, fault: str = "seller") -> Example:
    return Example(draft, buyer_says=says_, becomes=becomes, request={"fault": fault})


RULE = Rule(
    id="ownership",
    principle="ownership",
    category="service",
    severity="warning",
    message="Say plainly that it was your mistake, and that you are sorry.",
    why="Buyers forgive a mistake that is owned; fewer than one in a hundred support replies does it.",
    source="T2, T3, T5",
    check=check,
    languages=(),
    bad=(
        _at_fault(
            "Guten Tag Frau Wolf,\n\nvielen Dank für Ihre Nachricht. Ich schicke Ihnen morgen eine neue Lampe.\n\nTom",
            "Die Lampe ist kaputt.",
            "Guten Tag Frau Wolf,\n\nvielen Dank für Ihre Nachricht. Es tut mir leid. Das war mein Fehler. "
            "Ich schicke Ihnen morgen eine neue Lampe.\n\nTom",
        ),
        _at_fault("Hola Lucía:\n\nGracias por su mensaje. Le envío otra taza mañana.", "La taza llegó rota"),
        _at_fault("ご連絡ありがとうございます。明日、新しいランプをお送りします。", "ランプが壊れていました"),
        _at_fault(
            "Hello Anna,\n\nThank you for your message. I can send you the right size.\n\nTom",
            "You sent me the wrong size. Anna",
            "Hello Anna,\n\nThank you for your message. I am sorry. This was my mistake. "
            "I can send you the right size.\n\nTom",
        ),
        _at_fault("Hello,\nplease send the shoes back. We will check them.", "Wrong shoes"),
        _at_fault("We are sorry for any inconvenience caused. A new lamp will be sent.", "The lamp is broken"),
        _at_fault("Hello, the charger will be sent tomorrow.", "The charger is missing"),
        Example("Hello, the wrong item was packed. You can send it back.", buyer_says="This is not what I ordered"),
        Example("Hello, there was a mix-up in the warehouse. Please send the shoes back.", buyer_says="Wrong shoes"),
        Example("Hello, this was a packing error. We will send the cable.", buyer_says="The cable is missing"),
        _at_fault("Sorry but all orders are checked. You can send it back.", "Wrong item"),
        Example("Hello, a mistake happened in our listing. The bag has one pocket.", buyer_says="Only one pocket?"),
    ),
    good=(
        _at_fault("Hello Anna, I am sorry. I sent you the wrong size.", "Wrong size"),
        _at_fault("Hello, this was my mistake. I will send the right shoes today.", "Wrong shoes"),
        _at_fault("Hello, I apologise for the broken lamp. I should have packed it better.", "Broken lamp"),
        _at_fault("Hello, I forgot to put the charger in the box. It leaves today.", "The charger is missing"),
        _at_fault("Hello, DHL has your parcel. It is late.", "Where is it?", fault="carrier"),
        _at_fault("Hello, the size chart is in the listing. I can exchange it.", "Too small", fault="buyer"),
        _at_fault("Hello, I take full responsibility. Here is what I can do.", "Wrong item"),
        Example("Hello, I am checking what happened with your parcel.", buyer_says="Where is my parcel?"),
        Example("Hello, we packed the wrong colour. That is our fault.", buyer_says="It is blue, not red"),
        Example("Hello, the lamp is new.", buyer_says="Is it new?"),
        _at_fault("Guten Tag Frau Wolf, bitte entschuldigen Sie: Ich habe die Lampe schlecht verpackt.", "Kaputt!"),
        _at_fault("Hola Lucía: siento mucho que la taza llegara rota.", "La taza llegó rota"),
        _at_fault("ランプが壊れていて申し訳ございません。明日、新しい品をお送りします。", "ランプが壊れていました"),
        _at_fault("您好，非常抱歉，我明天给您补发。", "少了一个螺丝"),
        _at_fault("Guten Tag, DHL hat Ihr Paket.", "Wo ist mein Paket?", fault="carrier"),
        _at_fault("Hello, I am so sorry that the vase came in pieces.", "In pieces!"),
    ),
)
