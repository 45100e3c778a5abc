"""What the buyer wants, in the fixed vocabulary of :data:`INTENTS`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.buyer.conversation import Turn
from wellput.buyer.evidence import spoken_for
from wellput.buyer.lexicon import lexicon
from wellput.context import PROBLEMS
from wellput.schema import Stage

__all__ = ["INTENTS", "find_intents", "stage_of", "still_open"]

INTENTS = (
    "availability", "price", "discount", "shipping_time", "where_is_my_order", "customs", "damaged", "wrong_item",
    "missing", "not_working", "return", "exchange", "refund", "cancel", "address_change", "invoice", "size", "colour",
    "how_to_use", "review", "thanks", "complaint", "dispute_threat", "spam",
)  # fmt: skip

_BEFORE = frozenset(("availability", "price", "discount", "size", "colour", "shipping_time"))
_DURING = frozenset(("where_is_my_order", "customs", "cancel", "address_change"))
_AFTER = frozenset(
    ("damaged", "wrong_item", "missing", "not_working", "return", "exchange", "refund", "review", "complaint",
     "dispute_threat")
)  # fmt: skip
# What a buyer wants who is tired of waiting: no sign that anything has come.
_OF_WAITING = frozenset(("complaint", "dispute_threat", "refund"))
# "How do I get a refund?" asks for no instructions of use.
_PAPERWORK = frozenset(("refund", "cancel", "invoice", "address_change", "return", "exchange", "review"))
_HYPOTHETIC = re.compile(
    r"\b(?:if (?:it|they|i(?! (?:do|did|have) not (?:get|got|receive\w*|hear))|this|the \w+|not|does not|do not)|"
    r"what if|before i (?:buy|order)|in case|policy|thinking (?:of|about)|"
    r"do (?:you|u) (?:accept|take|allow|offer|do|have) (?:\w+ )?(?:returns?|refunds?|exchanges?))\b"
)
# "Do I have to pay tax?": asked before anything is on its way.
_DUTIES_TO_COME = re.compile(
    r"\b(?:i (?:have to |need to |must )?pay (?:\w+ )?(?:tax\w*|dut\w+|customs|vat)|"
    r"(?:do|will|would|must|should|shall|can|could) (?:i|we|you|u|there|it)|(?:is|are) (?:there|customs?|taxe?s?|vat|"
    r"duty|duties|import|it)|how much|any (?:customs?|tax\w*|dut\w+)|included?|what about|who pays)\b"
)
_DUTIES_DUE = re.compile(
    r"\b(?:held|hold|holds|stuck|wants?|ask(?:s|ed)?|demands?|charged|sent me|letter|notice|release|already)\b"
)
# "Please change the colour before you send it."
_NOT_SENT_YET = re.compile(
    r"\b(?:before (?:you |it |the \w+ )?(?:is |are |gets? )?(?:sen[dt]\w*|ship\w*|dispatch\w*|post|leaves)|"
    r"can i still (?:change|cancel|edit|add)|(?:is|has) not (?:been |yet )?(?:sent|shipped) yet|"
    r"change .{1,40} (?:of|in|for|on) my order)\b"
)
_CHANGEABLE = frozenset(("exchange", "colour", "size", "address_change", "cancel", "availability", "invoice"))
_AMISS = re.compile(r"\b(?:problems?|issues?|wrong|not|trouble)\b")
_PERSISTS = re.compile(
    r"\b(?:still|again|nothing (?:has )?changed|no change|same (?:problem|answer|thing)|(?:did|does|has) not help\w*|"
    r"i (?:have )?(?:already )?(?:waited|tried|did (?:it|that|this|so))|what now|"
    r"what (?:do|can|will) you (?:suggest|propose|offer|do))\b"
)
_OF_AN_ORDER = re.compile(r"\bmy (?:\w+ )?(?:payment|order|account|purchase|card|money)\b")
_OF_GOODS = frozenset(("damaged", "missing", "not_working", "wrong_item"))
_WONDERS = re.compile(
    r"(?:(?:and|or|but|also|so|hi|hello|hey|dear|sir|seller|friend|please|ok|good|day|morning|evening) )*"
    r"(?:is|are|does|do|can|could|will|would|has|have|may) (?:it|this|that|these|those|they|there|the|you|u|i|any)\b"
)
_LISTING = re.compile(r"\b(?:photos?|pictures?|listing|description|title|text|page) (?:shows?|says?|states?)\b")
_MINE = re.compile(
    r"\b(?:my|mine|got|received?|came|arrived|ordered|bought|sent|again|new one|another one|replace\w*)\b"
)
_TOO = re.compile(r"\b(?:too|size|fits?)\b")
_BACK_IN_STOCK = re.compile(r"\b(?:back in|in stock again|restock\w*)\b")
_SENT_BACK = re.compile(r"\b(?:sent|posted|shipped|mailed|gave|brought|returned)\b")
#: A trader's best price for many is no haggling.
_BEST_PRICE = re.compile(r"\b(?:best|good|agent|wholesale|bulk|unit|lowest) (?:unit )?prices?\b")
_BULK = re.compile(
    r"\bquantity\b|\b(?:[2-9]\d|\d{3,}) (?:nos|pcs|pieces|units|sets|boxes|bags|bottles|cartons|cases|kg|tons?|rolls|"
    r"met(?:re|er)s|m2|sheets|bars|packs|pairs|t-?shirts|mugs)\b|\b(?:price|quote) (?:for|on) (?:the )?\d{2,}\b|"
    r"\b(?:need|want|order|buy|in) (?:about |around )?\d{2,}\b"
)
_GETS_ONE = re.compile(
    r"\b(?:do|will|can|would) (?:i|we) (?:get|have|receive)|\bdo (?:you|u) (?:give|make|issue|provide|send)\b"
)
_QUOTED = re.compile(r"how much|\bquot\w+|\bprices? (?:for|per|of)\b|\blead time\b")


def find_intents(turn: Turn) -> tuple[str, ...]:
    """Intents of a turn, in the order of :data:`INTENTS`; empty when nothing is recognised."""
    found = _found(turn)
    if not found and turn.words.tag != "en":
        turn = Turn(turn.messages, lexicon("en"))
        found = _found(turn)
    return tuple(intent for intent in INTENTS if intent in _settle(found, turn))


def still_open(turn: Turn, earlier: Turn) -> tuple[str, ...]:
    """What was wrong before, when a turn without an intent of its own says that it still is ("Nothing changed")."""
    if earlier.words.tag != "en" or not _PERSISTS.search(turn.text):
        return ()
    return tuple(intent for intent in find_intents(earlier) if intent in PROBLEMS)


def _found(turn: Turn) -> set[str]:
    found = {intent for intent, cues in turn.words.intents.items() if cues.holds(turn.text)}
    told = {intent for intent in found if intent not in _OF_GOODS or not _only_wondered(intent, turn)}
    return told | spoken_for(turn.messages, turn.words.tag)


def _only_wondered(intent: str, turn: Turn) -> bool:
    """ "Will the ink fade?", "Is there a scratch on it?": asked about goods, not told of a parcel."""
    if turn.words.tag != "en":
        return False
    for match in turn.words.intents[intent].finditer(turn.text):
        start = max(turn.text.rfind(mark, 0, match.start()) for mark in ".?!") + 1
        end = min((at for mark in ".?!" if (at := turn.text.find(mark, match.end())) >= 0), default=len(turn.text))
        sentence = turn.text[start : end + 1].strip()
        wonders = _WONDERS.match(sentence) or _LISTING.search(sentence)
        if not (wonders and sentence.endswith("?")) or _MINE.search(sentence):
            return False
    return True


def _settle(found: set[str], turn: Turn) -> set[str]:
    """Drop what a stronger intent explains: "the wrong size came" asks nothing about sizes."""
    if "spam" in found and not found & (_AFTER | _DURING):
        return {"spam"}
    if "unbuildable" in found and not found & _OF_GOODS:
        found |= {"not_working"}
    if found & {"wrong_item", "not_working", "damaged", "missing"}:
        found -= {"availability", "size", "colour"} if "wrong_item" in found else {"availability"}
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
    if "refund" in found and _SENT_BACK.search(turn.text):
        found -= {"where_is_my_order"}
    # "Thanks" at the end of a request is a courtesy, not what the buyer wants; for help that helped, it is meant.
    if "thanks" in found and found - {"thanks", "review", "solved"} and "solved" not in found:
        found -= {"thanks"}
    return found


def stage_of(intents: Sequence[str], turn: Turn, earlier: Turn | None = None) -> Stage | None:
    """Whether the buyer writes before, during or after the sale; ``None`` when nothing tells."""
    found = set(intents)
    bought = turn.words.bought is not None and turn.words.bought.holds(turn.text)
    if found and turn.words.tag == "en" and found <= _CHANGEABLE and _NOT_SENT_YET.search(turn.text):
        return "during"
    if "where_is_my_order" in found and found & _AFTER <= _OF_WAITING:
        return "during"
    if found & _AFTER:
        supposed = turn.words.tag == "en" and "dispute_threat" not in found and _HYPOTHETIC.search(turn.text)
        return "before" if supposed and not bought else "after"
    if found & _DURING:
        return "before" if found & _DURING == {"customs"} and not bought and _to_come(turn) else "during"
    if "thanks" in found:
        return "after" if bought or (found == {"thanks"} and _pleased(turn)) else None
    if found & _BEFORE:
        if bought:
            return "during" if "shipping_time" in found else "after"
        known = stage_of(find_intents(earlier), earlier) if earlier and earlier.messages else None
        return known or "before"
    if found == {"invoice"} and not bought and _GETS_ONE.search(turn.text):
        return "before"
    if found & {"how_to_use", "invoice"}:
        return "after"
    return None if found else _of_the_unnamed(turn, earlier, bought=bought)


def _of_the_unnamed(turn: Turn, earlier: Turn | None, *, bought: bool) -> Stage | None:
    """The stage of a turn without a known intent: a question about the goods ("Is it waterproof?") comes before."""
    if earlier and earlier.messages:
        return stage_of(find_intents(earlier), earlier)
    if turn.words.tag != "en":
        return None
    if turn.words.vague is not None and turn.words.vague.holds(turn.text):
        return "after" if _AMISS.search(turn.text) else None
    return "before" if "?" in turn.text and not bought and not _OF_AN_ORDER.search(turn.text) else None


def _pleased(turn: Turn) -> bool:
    happy = turn.words.mood.get("happy")
    return happy is not None and happy.holds(turn.text)


def _to_come(turn: Turn) -> bool:
    if turn.words.tag != "en" or _DUTIES_DUE.search(turn.text):
        return False
    return _DUTIES_TO_COME.search(turn.text) is not None
