"""The offers a seller has stored: which of them fit this buyer at this moment, and which a draft makes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.context import Context
from wellput.rules.folding import fold
from wellput.rules.reply import script_of
from wellput.schema.requests import Offer
from wellput.text.document import Document, Sentence

__all__ = ["fitting", "made", "out_of_place"]

# Who asks for one of these may be glad to hear of an offer; anybody else has not asked.
_WELCOME = frozenset(("price", "discount", "availability"))
# While one of these is open, nobody wants to be sold something.
_SETTLE_FIRST = frozenset(
    "where_is_my_order customs damaged wrong_item missing not_working return exchange refund cancel complaint "
    "dispute_threat spam".split()
)
_WORD = re.compile(r"\w{2,}")
# Two texts that share this part of the offer's words say the same.
_SAME = 0.6
_FEWEST_WORDS = 3


def out_of_place(context: Context) -> bool:
    """Whether this is no moment or no place for an offer: a problem is open, or the marketplace forbids marketing."""
    return (
        bool(_SETTLE_FIRST & set(context.view.intents))
        or context.problem_open
        or context.buyer_upset
        or context.marketplace.forbids("marketing") is not None
    )


def fitting(draft: Document, context: Context) -> Iterator[Offer]:
    """Offers that hold today for this buyer and that the draft does not make yet, in the seller's order."""
    wanted = set(context.view.intents)
    for offer in context.seller.offers:
        if (
            wanted & (set(offer.intents) or _WELCOME)
            and (not offer.countries or (context.buyer.country or "") in {code.upper() for code in offer.countries})
            and (offer.until is None or offer.until >= context.now.date())
            and script_of(offer.text) == script_of(draft.text)
            and not any(_says(sentence, offer) for sentence in draft.body)
        ):
            yield offer


def made(draft: Document, context: Context) -> Iterator[Sentence]:
    """The sentences of the draft that make a stored offer."""
    for sentence in draft.body if context.seller.offers else ():
        if any(_says(sentence, offer) for offer in context.seller.offers):
            yield sentence


def _says(sentence: Sentence, offer: Offer) -> bool:
    words = set(_WORD.findall(fold(offer.text)))
    shared = words & set(_WORD.findall(fold(sentence.text)))
    return len(words) >= _FEWEST_WORDS and len(shared) >= _SAME * len(words)
