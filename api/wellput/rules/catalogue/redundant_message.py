"""A message that only thanks, or repeats what the marketplace's own e-mails say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.context import Context
from wellput.rules.folding import fold
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.policies import verdict
from wellput.text.document import Document

_EMPTY = re.compile(
    r"(?:thank you|thanks|many thanks|we thank you)(?: (?:so|very) much)?(?: again)?(?: for (?:your|the|choosing|"
    r"buying|shopping|ordering|purchasing)(?: [\w'-]+){0,6})?"
    r"|(?:we|i) (?:have )?(?:received|got|processed|confirmed) your (?:order|payment|purchase)(?: [\w#-]+){0,4}"
    r"|your (?:order|payment|parcel|package|item)(?: [\w#-]+){0,3} (?:has been|was|is|have been) (?:\w+ )?(?:received|"
    r"confirmed|shipped|dispatched|sent|processed|delivered|paid)(?: (?:out|today|successfully|now))?"
    r"|(?:we|i) (?:have |just )?(?:shipped|sent|dispatched) your (?:order|parcel|package|item)(?: (?:out|today|now))?"
    r"|(?:we|i) hope (?:that )?you (?:like|love|enjoy|are happy with)(?: [\w'-]+){0,6}"
    r"|(?:we|i) (?:really |very much )?appreciate (?:your|it)(?: [\w'-]+){0,4}"
    r"|have a (?:nice|great|good|wonderful|lovely) (?:day|week|weekend|time)|enjoy(?: [\w'-]+){0,5}"
    r"|(?:best|all the best|welcome|see you(?: soon)?)"
)


def check(draft: Document, context: Context) -> Iterator[Hit]:
    judged = verdict(context, "redundant_message", "hint")
    asked = any(message.sender == "buyer" for message in context.conversation)
    # Where nothing forbids it, a thank-you harms nobody; and an answer to a buyer is never redundant.
    if judged.severity != "error" or asked or not draft.body:
        return
    sentences = (fold(sentence.text).strip(" .!,\u2026") for sentence in draft.body)
    if all(_EMPTY.fullmatch(re.sub(r"[^\w\s'#-]", "", sentence).strip()) for sentence in sentences):
        yield Hit(values=judged.values, severity="warning", source=judged.source)


AMAZON = {"marketplace": "amazon"}
ALLEGRO = {"marketplace": "allegro"}
RULE = Rule(
    id="redundant_message",
    principle="mechanical",
    category="policy",
    severity="warning",
    message="Send this only if it tells the buyer something new.",
    why="{place} already sends these words itself. {policy}",
    source="facts of 13 marketplaces, read 2026-11-21",
    check=check,
    bad=(
        Example("Thank you for your order!", request=AMAZON),
        Example("Hello Anna,\n\nThank you for your purchase.\n\nLin", request=AMAZON),
        Example("Your order has been shipped.", request=AMAZON),
        Example("We have received your payment. Thank you very much!", request=ALLEGRO),
        Example("Hello,\n\nyour parcel was sent today. Have a nice day!", request=ALLEGRO),
        Example("We have shipped your order. We hope you like it.", request=AMAZON),
        Example("Thanks for shopping with us.", request=ALLEGRO),
        Example("Your order has been confirmed. Thank you for choosing our shop.", request=AMAZON),
    ),
    good=(
        Example("Thank you for your order! Please tell me the name for the mug.", request=AMAZON),
        Example("Thank you very much!", buyer_says="The lamp is great, thank you.", request=AMAZON),
        Example("Your order has been shipped. The parcel number is RX123456785DE.", request=AMAZON),
        Example("Thank you for your order!"),
        Example("Your order is late, and I am sorry.", request=AMAZON),
        Example("I sent your parcel today, and the blue cable is in a bag of its own.", request=ALLEGRO),
        Example("Thank you for your purchase.", request={"marketplace": "ebay"}),
        Example("Which colour do you want?", request=AMAZON),
    ),
)
