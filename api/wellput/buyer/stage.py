"""How far the sale has come when a buyer writes: before, during or after it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.buyer.conversation import Turn
from wellput.buyer.intents import AFTER, DURING, find_intents
from wellput.buyer.questions import find_questions
from wellput.schema import Stage

__all__ = ["stage_of"]

_BEFORE = frozenset(("availability", "price", "discount", "size", "colour", "shipping_time"))
# What a buyer wants who is tired of waiting: no sign that anything has come.
_OF_WAITING = frozenset(("complaint", "dispute_threat", "refund"))
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
_GETS_ONE = re.compile(
    r"\b(?:do|will|can|would) (?:i|we) (?:get|have|receive)|\bdo (?:you|u) (?:give|make|issue|provide|send)\b"
)
_OF_AN_ORDER = re.compile(r"\bmy (?:\w+ )?(?:payment|order|account|purchase|card|money)\b")
# "It was delivered 5 days ago", "I received it yesterday", but not "I got it at a shop today".
_ARRIVED = re.compile(
    r"\b(?:(?:it|this|that|they|(?:the|my) [\w-]+)(?: was| has been| were| have been| have| has)?(?: already| just)?"
    r" (?:delivered|arrived|came|received)|"
    r"i (?:have )?(?:already |just )?(?:received|got) (?:it|them|the|my|this)(?! (?:at|in|from)))\b"
    r"(?=[^.?!]{0,40}\b(?:yesterday|today|ago|this (?:morning|week|afternoon)|last (?:week|month|night|monday)|on "
    r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the)|already|days|weeks)\b)"
)
#: "Thank you for sending it so fast, I look forward to it": nothing has come yet.
_LOOKS_FORWARD = re.compile(
    r"\b(?:looking|look) forward|\b(?:can not|cannot) wait (?:to|for)|"
    r"\bfor (?:the |your )?(?:fast |quick )?(?:shipping|sending)\b(?! .*\b(?:arrived|came|here|perfect)\b)"
)
_MORE_THAN_A_GREETING = 4
_HOW = re.compile(r"\b(?:how|manual|instructions?|guide|explain|steps?|not (?:know|understand)|my|mine)\b")


def stage_of(intents: Sequence[str], turn: Turn, earlier: Turn | None = None) -> Stage | None:
    """Whether the buyer writes before, during or after the sale; ``None`` when nothing tells."""
    found = set(intents)
    bought = turn.words.bought is not None and turn.words.bought.holds(turn.text)
    if found and turn.words.tag == "en" and found <= _CHANGEABLE and _NOT_SENT_YET.search(turn.text):
        return "during"
    if found == {"spam"}:
        return "before"
    if "where_is_my_order" in found and found & AFTER <= _OF_WAITING:
        return "during"
    if found & AFTER:
        supposed = turn.words.tag == "en" and "dispute_threat" not in found and _HYPOTHETIC.search(turn.text)
        return "before" if supposed and not bought else "after"
    if found == {"cancel"} and turn.words.tag == "en" and _ARRIVED.search(turn.text):
        return "after"
    if found & DURING:
        return "before" if found & DURING == {"customs"} and not bought and _to_come(turn) else "during"
    if "thanks" in found:
        return "during" if _LOOKS_FORWARD.search(turn.text) else "after"
    if found & _BEFORE:
        if bought:
            return "during" if "shipping_time" in found else "after"
        known = stage_of(find_intents(earlier), earlier) if earlier and earlier.messages else None
        return known or "before"
    if found == {"invoice"} and not bought and _GETS_ONE.search(turn.text):
        return "before"
    if found == {"how_to_use"} and turn.words.tag == "en" and not bought and not _HOW.search(turn.text):
        # "Can it go in the dishwasher?"
        return "before"
    if found & {"how_to_use", "invoice"}:
        return "after"
    return None if found else _of_the_unnamed(turn, earlier, bought=bought)


def _of_the_unnamed(turn: Turn, earlier: Turn | None, *, bought: bool) -> Stage | None:
    """The stage of a turn without a known intent: a question about the goods ("Is it waterproof?") comes before."""
    if earlier and earlier.messages:
        known = stage_of(find_intents(earlier), earlier)
        if known:
            return known
    if bought or (turn.words.tag == "en" and _OF_AN_ORDER.search(turn.text)):
        return None
    if turn.words.vague is not None and turn.words.vague.holds(turn.text):
        return None
    told = turn.words.tag == "en" and len(turn.text.split()) > _MORE_THAN_A_GREETING
    return "before" if told or find_questions(turn) else None


def _to_come(turn: Turn) -> bool:
    if turn.words.tag != "en" or _DUTIES_DUE.search(turn.text):
        return False
    return _DUTIES_TO_COME.search(turn.text) is not None
