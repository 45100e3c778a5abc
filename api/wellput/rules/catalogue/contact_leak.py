"""E-mail, phone and messengers, open or in disguise."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.context import Context
from wellput.rules.contacts import Leak, leaks
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.policies import verdict
from wellput.text.document import Document

_OTHERS = re.compile(r"\b(?:carrier|courier|post office|customs|driver|hotline of|manufacturer|bank)\b", re.IGNORECASE)
#: How far from a number its owner may be named, in characters.
_NEAR = 120
HERE = "write to me here"


def check(draft: Document, context: Context) -> Iterator[Hit]:
    judged = verdict(context, "contact", "warning")
    for leak in leaks(draft):
        severity = judged.severity
        if leak.kind == "phone" and _is_of_others(draft, leak):
            severity = "warning" if severity == "error" else "hint"
        yield Hit(
            leak.start,
            leak.end,
            (HERE,) if leak.invites else (),
            judged.values,
            severity,
            judged.source,
        )


def _is_of_others(draft: Document, leak: Leak) -> bool:
    """Whether the sentence names a carrier or an office whose number it may be."""
    sentence = next((s for s in draft.sentences if s.start <= leak.start < s.end), None)
    if sentence is None:
        return False
    start, end = max(sentence.start, leak.start - _NEAR), min(sentence.end, leak.end + _NEAR)
    carrier = any(fact.kind == "carrier" and start <= fact.start < end for fact in draft.facts)
    return carrier or bool(_OTHERS.search(draft.text, start, end))


AT_EBAY = {"marketplace": "ebay"}
RULE = Rule(
    id="contact_leak",
    principle="off_platform",
    category="policy",
    severity="warning",
    message="Take this contact out and stay in the marketplace's messages.",
    why="{place} can block the message or your account for contact data. {policy}",
    source="facts of 13 marketplaces, read 2026-11-21",
    check=check,
    bad=(
        Example("You can write to lin.shop@gmail.com.", "lin.shop@gmail.com", request=AT_EBAY),
        Example("Please call me: +49 170 1234567.", "+49 170 1234567", request=AT_EBAY),
        Example("My mail is lin dot shop at gmail dot com.", "lin dot shop at gmail dot com"),
        Example("Write to linlamp (at) outlook (dot) com for photos.", "linlamp (at) outlook (dot) com"),
        Example(
            "For a quick answer please contact me on WhatsApp.",
            "please contact me on WhatsApp",
            "For a quick answer write to me here.",
        ),
        Example("Add V❤X: linlamp88 for more photos.", "V❤X: linlamp88"),
        Example("亲，可以加微信 linlamp88 联系我。", "加微信 linlamp88"),
        Example("VX:lin_88", "VX:lin_88"),
        Example(
            "My number is zero one seven zero one two three four five six.",
            "zero one seven zero one two three four five six",
        ),
        Example("Do you have WhatsApp? I can send a video.", "Do you have WhatsApp"),
        Example("Chat with us: wa.me/491701234567", "wa.me/491701234567"),
        Example("My Instagram is @lin.lamps, there are more photos.", "My Instagram is @lin.lamps"),
        Example("Escríbame por WhatsApp, por favor.", "Escríbame por WhatsApp"),
        Example("Bitte melden Sie sich per WhatsApp.", "melden Sie sich per WhatsApp"),
        Example("Bitte schreiben Sie mir: lin@lampen.de", "lin@lampen.de", request={"marketplace": "lazada"}),
        Example("Telegram is easier for me.", "Telegram is easier"),
        Example("I am on o8o-551-23-45 at night.", "o8o-551-23-45"),
        Example("Look for W.h.a.t.s.A.p.p and write there.", "W.h.a.t.s.A.p.p"),
        Example("Message us @lin.lamps for the list.", "Message us @lin.lamps"),
        Example("Nomor kami nol satu dua tiga empat lima enam tujuh.", "nol satu dua tiga empat lima enam tujuh"),
        Example("It is anna AT lampen DOT shop.", "anna AT lampen DOT shop"),
    ),
    good=(
        Example("Your order is 302-1234567-1234567 and the tracking number is RX123456785DE."),
        Example("The parcel number is 00340434161094027318."),
        Example("The box is 40 x 30 x 20 cm, and the shoes are size 38-40."),
        Example("I expect it on 24.11.2026 between 10:00 and 12:00."),
        Example("The refund is EUR 1.234,50."),
        Example("The watch shows WhatsApp and Telegram messages."),
        Example("El reloj muestra los mensajes de WhatsApp."),
        Example("Please write to me here. I cannot use WhatsApp for orders."),
        Example("Is your phone number +49 170 1234567 right? DHL needs it."),
        Example("We have sizes 1 2 3 4 5 6 7 8 9."),
        Example("Draw a line from hole one to hole two, then to hole three."),
        Example("The line on the bag is blue."),
        Example("Puede elegir 38 o 39 o 40."),
        Example("Look at the dot on the dial."),
        Example("The letters A B C D E F are on the cubes."),
        Example("Show the QR code at the post office, and they print the label."),
        Example("Look at the photos on eBay, and tell me which you like."),
    ),
    languages=(),
)
