"""What the buyer wants, in the fixed vocabulary of :data:`INTENTS`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.buyer.conversation import Turn
from wellput.buyer.lexicon import lexicon
from wellput.schema import Stage

__all__ = ["INTENTS", "find_intents", "stage_of"]

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
# "How do I get a refund?" asks for no instructions of use.
_PAPERWORK = frozenset(("refund", "cancel", "invoice", "address_change", "return", "exchange", "review"))
_HYPOTHETIC = re.compile(
    r"\b(?:if (?:it|they|i(?! (?:do|did|have) not (?:get|got|receive\w*|hear))|this|the \w+|not|does not|do not)|"
    r"what if|before i (?:buy|order)|in case|policy|thinking (?:of|about)|"
    r"do (?:you|u) (?:accept|take|allow|offer|do|have) (?:\w+ )?(?:returns?|refunds?|exchanges?))\b"
)
# "Do I have to pay tax?": asked before anything is on its way.
_DUTIES_TO_COME = re.compile(
    r"\b(?:(?:do|will|would|must|should|shall|can) (?:i|we|you|u|there|it)|(?:is|are) (?:there|customs?|taxe?s?|vat|"
    r"duty|duties|import|it)|how much|any (?:customs?|tax\w*|dut\w+)|included?|what about|who pays)\b"
)
_DUTIES_DUE = re.compile(
    r"\b(?:held|hold|holds|stuck|wants?|ask(?:s|ed)?|demands?|charged|sent me|letter|notice|release|already)\b"
)


def find_intents(turn: Turn) -> tuple[str, ...]:
    """Intents of a turn, in the order of :data:`INTENTS`; empty when nothing is recognised."""
    found = _found(turn)
    if not found and turn.words.tag != "en":
        turn = Turn(turn.messages, lexicon("en"))
        found = _found(turn)
    return tuple(intent for intent in INTENTS if intent in _settle(found, turn))


def _found(turn: Turn) -> set[str]:
    return {intent for intent, cues in turn.words.intents.items() if cues.holds(turn.text)}


def _settle(found: set[str], turn: Turn) -> set[str]:
    """Drop what a stronger intent explains: "the wrong size came" asks nothing about sizes."""
    if "spam" in found and not found & (_AFTER | _DURING):
        return {"spam"}
    if found & {"wrong_item", "not_working", "damaged", "missing"}:
        found -= {"availability", "size", "colour"} if "wrong_item" in found else {"availability"}
    if "dispute_threat" in found:
        found -= {"review"}
    if "discount" in found and "how much" not in turn.text:
        found -= {"price"}
    if "where_is_my_order" in found:
        found -= {"availability"} if turn.words.topics["when"].holds(turn.text) else {"availability", "shipping_time"}
    if found & _PAPERWORK or "missing" in found:
        found -= {"how_to_use"}
    if "cancel" in found:
        found -= {"discount", "availability"}
    if "address_change" in found:
        found -= {"wrong_item", "shipping_time"}
    # "Thanks" at the end of a request is a courtesy, not what the buyer wants.
    if "thanks" in found and found - {"thanks", "review"}:
        found -= {"thanks"}
    return found


def stage_of(intents: Sequence[str], turn: Turn, earlier: Turn | None = None) -> Stage | None:
    """Whether the buyer writes before, during or after the sale; ``None`` when nothing tells."""
    found = set(intents)
    bought = turn.words.bought is not None and turn.words.bought.holds(turn.text)
    if found & _AFTER:
        supposed = turn.words.tag == "en" and "dispute_threat" not in found and _HYPOTHETIC.search(turn.text)
        return "before" if supposed and not bought else "after"
    if found & _DURING:
        return "before" if found & _DURING == {"customs"} and not bought and _to_come(turn) else "during"
    if "thanks" in found:
        return "after" if bought else None
    if found & _BEFORE:
        if bought:
            return "during" if "shipping_time" in found else "after"
        known = stage_of(find_intents(earlier), earlier) if earlier and earlier.messages else None
        return known or "before"
    return "after" if found & {"how_to_use", "invoice"} else None


def _to_come(turn: Turn) -> bool:
    if turn.words.tag != "en" or _DUTIES_DUE.search(turn.text):
        return False
    return _DUTIES_TO_COME.search(turn.text) is not None
