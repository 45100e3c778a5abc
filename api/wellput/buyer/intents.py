"""What the buyer wants, in the fixed vocabulary of :data:`INTENTS`."""

from __future__ import annotations

import re

from wellput.buyer.conversation import Turn
from wellput.buyer.evidence import spoken_for
from wellput.buyer.lexicon import lexicon
from wellput.context import PROBLEMS

__all__ = ["AFTER", "DURING", "INTENTS", "find_intents", "still_open"]

INTENTS = (
    "availability", "price", "discount", "shipping_time", "where_is_my_order", "customs", "damaged", "wrong_item",
    "missing", "not_working", "return", "exchange", "refund", "cancel", "address_change", "invoice", "size", "colour",
    "how_to_use", "review", "thanks", "complaint", "dispute_threat", "spam",
)  # fmt: skip

#: What can only be wanted while an order is open.
DURING = frozenset(("where_is_my_order", "customs", "cancel", "address_change"))
#: What can only be wanted once the goods are there.
AFTER = frozenset(
    ("damaged", "wrong_item", "missing", "not_working", "return", "exchange", "refund", "review", "complaint",
     "dispute_threat")
)  # fmt: skip
# "How do I get a refund?" asks for no instructions of use.
_PAPERWORK = frozenset(("refund", "cancel", "invoice", "address_change", "return", "exchange", "review"))
_AMISS = re.compile(
    r"\b(?:problems?|issues?|troubles?|wrong|fault|"
    r"not (?:right|good|ok|okay|happy|satisfied|normal|correct|fine|well))\b"
)
_NO_COMPLAINT = re.compile(
    r"\b(?:no|without|any|if|in case|is there|are there|was there|are you|what is|address|number|my mistake|my fault|"
    r"not sure|not know|payment|checkout|website|app|login)\b|\?.*\?"
)
#: The most words of a message that says no more than that something is wrong.
_FEW_WORDS = 18
_PERSISTS = re.compile(
    r"\b(?:still|again|nothing (?:has )?changed|no change|same (?:problem|answer|thing)|(?:did|does|has) not help\w*|"
    r"i (?:have )?(?:already )?(?:waited|tried|did (?:it|that|this|so))|what now|"
    r"what (?:do|can|will) you (?:suggest|propose|offer|do))\b"
)
_OF_GOODS = frozenset(("damaged", "missing", "not_working", "wrong_item"))
_WONDERS = re.compile(
    r"(?:(?:and|or|but|also|so|hi|hello|hey|dear|sir|seller|friend|please|ok|good|day|morning|evening) )*"
    r"(?:is|are|does|do|can|could|will|would|has|have|may) (?:it|this|that|these|those|they|there|the|you|u|i|any)\b"
)
_LISTING = re.compile(r"\b(?:photos?|pictures?|listing|description|title|text|page) (?:shows?|says?|states?)\b")
_MARKS = ".?!,;:\u3002\uff01\uff1f\uff0c\u3001\u060c\u061f"
_UP_TO_MARK = re.compile(rf"[^{_MARKS}]*[?\uff1f\u061f]")
_WHY = re.compile(
    r"\b(?:warum|wieso|pourquoi|por que|perche|come mai|waarom|dlaczego|почему|чому|varfor|neden|nicin|kenapa|mengapa|"
    r"tai sao)\b|"
    r"なぜ|왜|为什么|為什麼|怎么会|ทำไม|لماذا|ليش|למה|क्यों"
)
_MINE = re.compile(
    r"\b(?:my|mine|got|received?|came|arrived|ordered|bought|sent|again|new one|another one|replace\w*)\b"
)
_TOO_BIG = re.compile(r"\btoo (?:big|small|short|long|tight|wide|narrow|large|loose)\b")
_TOO = re.compile(r"\b(?:too|size|fits?)\b")
_BACK_IN_STOCK = re.compile(r"\b(?:back in|in stock again|restock\w*)\b")
_ON_ITS_WAY = re.compile(
    r"\b(?:parcels?|packages?|packets?|orders?|ordered|arriv\w*|deliver\w*|track\w*|ship\w*|sent|received?|come|came|here|"
    r"made? it|post|label|transit|wait\w*|late|items?|it)\b"
)
_SENT_BACK = re.compile(r"\b(?:sent|posted|shipped|mailed|gave|brought) (?:\w+ ){0,4}back\b|\breturned\b")
#: A trader's best price for many is no haggling.
_BEST_PRICE = re.compile(r"\b(?:best|good|agent|wholesale|bulk|unit|lowest) (?:unit )?prices?\b")
_BULK = re.compile(
    r"\bquantity\b|\b(?:[2-9]\d|\d{3,}) (?:nos|pcs|pieces|units|sets|boxes|bags|bottles|cartons|cases|kg|tons?|rolls|"
    r"met(?:re|er)s|m2|sheets|bars|packs|pairs|t-?shirts|mugs)\b|\b(?:price|quote) (?:for|on) (?:the )?\d{2,}\b|"
    r"\b(?:need|want|order|buy|in) (?:about |around )?\d{2,}\b"
)
_QUOTED = re.compile(r"how much|\bquot\w+|\bprices? (?:for|per|of)\b|\blead time\b")


def find_intents(turn: Turn) -> tuple[str, ...]:
    """Intents of a turn, in the order of :data:`INTENTS`; empty when nothing is recognised."""
    found = _found(turn)
    if not found and turn.words.tag != "en":
        turn = Turn(turn.messages, lexicon("en"))
        found = _found(turn)
    if not found and _only_amiss(turn):
        return ("complaint",)
    return tuple(intent for intent in INTENTS if intent in _settle(found, turn))


def still_open(turn: Turn, earlier: Turn) -> tuple[str, ...]:
    """What was wrong before, when a turn without an intent of its own says that it still is ("Nothing changed")."""
    if earlier.words.tag != "en" or not _PERSISTS.search(turn.text):
        return ()
    return tuple(intent for intent in find_intents(earlier) if intent in PROBLEMS)


def _only_amiss(turn: Turn) -> bool:
    """ "Something is not right with it": no more is said."""
    text = turn.text
    return (
        turn.words.tag == "en"
        and len(text.split()) <= _FEW_WORDS
        and _AMISS.search(text) is not None
        and _NO_COMPLAINT.search(text) is None
    )


def _found(turn: Turn) -> set[str]:
    found = {intent for intent, cues in turn.words.intents.items() if cues.holds(turn.text)}
    told = {intent for intent in found if intent not in _OF_GOODS or not _only_wondered(intent, turn)}
    return told | spoken_for(turn.messages, turn.words.tag)


def _only_wondered(intent: str, turn: Turn) -> bool:
    """ "Will the ink fade?", "Is there a scratch on it?": asked about goods, not told of a parcel."""
    if turn.words.tag != "en":
        return _only_asked(intent, turn)
    for match in turn.words.intents[intent].finditer(turn.text):
        start = max(turn.text.rfind(mark, 0, match.start()) for mark in ".?!") + 1
        end = min((at for mark in ".?!" if (at := turn.text.find(mark, match.end())) >= 0), default=len(turn.text))
        sentence = turn.text[start : end + 1].strip()
        wonders = _WONDERS.match(sentence) or _LISTING.search(sentence)
        if not (wonders and sentence.endswith("?")) or _MINE.search(sentence):
            return False
    return True


def _only_asked(intent: str, turn: Turn) -> bool:
    """Outside English: nothing is said to be bought, and all of it stands in front of a question mark."""
    if turn.words.bought is not None and turn.words.bought.holds(turn.text):
        return False
    for match in turn.words.intents[intent].finditer(turn.text):
        asked = _UP_TO_MARK.match(turn.text, match.end())
        start = max(turn.text.rfind(mark, 0, match.start()) for mark in _MARKS) + 1
        if asked is None or _WHY.search(turn.text, start, match.end()):
            return False
    return True


def _settle(found: set[str], turn: Turn) -> set[str]:
    """Drop what a stronger intent explains: "the wrong size came" asks nothing about sizes."""
    if "spam" in found and not found & (AFTER | DURING):
        return {"spam"}
    if "unbuildable" in found and not found & _OF_GOODS:
        found |= {"not_working"}
    if found & {"wrong_item", "not_working", "damaged", "missing"}:
        wrong = "wrong_item" in found
        found -= {"availability", "colour"} if wrong else {"availability"}
        found -= {"size"} if wrong and not _TOO_BIG.search(turn.text) else set()
    if "dispute_threat" in found:
        found -= {"review"}
    if found & {"damaged", "not_working"}:
        found -= {"colour", "size"} if not _TOO.search(turn.text) else {"colour"}
    if "availability" in found and _BACK_IN_STOCK.search(turn.text):
        found -= {"shipping_time"}
    if "discount" in found and _BEST_PRICE.search(turn.text) and _BULK.search(turn.text):
        found = found - {"discount"} | {"price"}
    elif "discount" in found and not _QUOTED.search(turn.text):
        found -= {"price"}
    if "where_is_my_order" in found:
        found -= {"availability"} if turn.words.topics["when"].holds(turn.text) else {"availability", "shipping_time"}
    if found & _PAPERWORK or "missing" in found:
        found -= {"how_to_use"}
    if "cancel" in found:
        found -= {"discount", "availability"}
    if "address_change" in found:
        found -= {"wrong_item", "shipping_time", "exchange", "missing"}
    if "refund" in found and (_SENT_BACK.search(turn.text) or not _ON_ITS_WAY.search(turn.text)):
        found -= {"where_is_my_order"} if turn.words.tag == "en" else set()
    # "Thanks" at the end of a request is a courtesy, not what the buyer wants; for help that helped, it is meant.
    if "thanks" in found and found - {"thanks", "review", "solved"} and "solved" not in found:
        found -= {"thanks"}
    return found
