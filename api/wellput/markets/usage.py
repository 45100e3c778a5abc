"""How the buyer writes: what the buyer does outranks what the country suggests."""

from __future__ import annotations

import re

from wellput.buyer.signature import signed_name
from wellput.context import Context
from wellput.markets.address import verdict
from wellput.markets.casual import casual_words

__all__ = ["goes_by_first_name", "greets_with_hey", "says_informal_you", "writes_casually"]

_HEY = re.compile(r"\W{0,5}(?:hey+|yo|hiya|heya|sup|what['’]?s up)\b", re.IGNORECASE)
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_KOREAN_GIVEN_NAME = re.compile(r"[\uac00-\ud7af]{2}")
_INITIAL = re.compile(r"[^\W\d_]\.?")


def goes_by_first_name(context: Context) -> bool:
    """Whether the buyer signs with a first name alone."""
    signed = signed_name([message for message in context.conversation if message.sender == "buyer"])
    if not signed:
        return False
    words = [word for word in signed.split() if not _INITIAL.fullmatch(word)]
    # Names in East Asian script are written without a space: only two Korean syllables are a given name for sure.
    if len(words) != 1 or (_EAST_ASIAN.search(signed) and not _KOREAN_GIVEN_NAME.fullmatch(signed)):
        return False
    known = (context.buyer.name or "").split()
    market = context.market
    family_first = market is not None and market.name_order == "family_first"
    surname = known[0 if family_first else -1] if len(known) > 1 else None
    # "Yuki Tanaka" is written in both orders: a lone word is the surname only where the order is sure.
    return surname is None or words[0].casefold() != surname.casefold()


def greets_with_hey(context: Context) -> bool:
    """Whether the buyer opened a message with "Hey" or the like."""
    return any(message.sender == "buyer" and _HEY.match(message.text) for message in context.conversation)


def says_informal_you(context: Context) -> bool:
    """Whether the buyer's latest message has the informal "you" of its language."""
    return verdict(context.last_from_buyer, context.view.language) == "informal"


def writes_casually(context: Context) -> bool:
    """Whether the buyer uses slang, or says "Hey"."""
    return greets_with_hey(context) or any(
        casual_words(message.text) for message in context.conversation if message.sender == "buyer"
    )
