"""Prepositions before an amount or a time: "until 14 days", "until 60 cm", "less of one dollar", "in next Friday"."""

from __future__ import annotations

import re

from wellput.rules.grammar.model import Dispatch, Slip
from wellput.rules.grammar.reading import Reading

__all__ = ["dispatch"]

_COUNT = r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|hundred)"
_TIME = re.compile(rf"{_COUNT} (?:minute|hour|day|week|month|year)s?$")
_SHORT_TIME = re.compile(rf"{_COUNT} (?:minute|hour)s?$")
_YEARS = re.compile(rf"(?:{_COUNT}|many|several|some) (?:week|month|year)s$")
_UNIT = (
    "mm|cm|m|km|metre|meter|inch|inche|centimetre|centimeter|kg|g|gram|kilo|kilogram|pound|litre|liter|ml|watt|volt|"
    "degree|percent|dollar|euro|cent|eur|usd|gbp"
)
_SIZE = re.compile(rf"{_COUNT} ?(?:(?:{_UNIT})s?|%|\u20ac|\$|\u00a3|\u00b0c?)$")
_NEXT = re.compile(
    r"(?:next|last) (?:week|month|year|weekend|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"january|february|march|april|may|june|july|august|september|october|november|december)$"
)
#: What is done within a time, and not for the whole of it.
_DONE_WITHIN = frozenset(
    "return returned send sent ship shipped pay paid refund refunded arrive arrives answer reply cancel exchange "
    "deliver delivered release releases process processed complain contact claim open change receive get repair".split()
)
_LASTING = frozenset("not wait waiting stay valid keep hold last closed open available until before after".split())
#: What has been going on: "I am seller from eight years".
_GOING_ON = frozenset("am i'm work works exist exists live lives been sell sells known".split())
_VERBAL = ("VBZ", "VBP", "VBD", "MD", "VBN")
#: "No more of two kinds", "one more of 5".
_NO_COMPARISON = frozenset("no any one two few some many much".split())


def _amount(r: Reading, at: int) -> tuple[str, int]:
    """The amount that begins at ``at`` as one string, and where it ends: "60 cm" may be one token or two."""
    spoken = r.word(at)
    if " " in spoken or r.tag(at) != "CD":
        return spoken, at
    return f"{spoken} {r.word(at + 1)}", at + 1


def until_amount(r: Reading, index: int) -> Slip | None:
    """ "Return it until 14 days" is "within", "it stretches until 60 cm" is "up to"."""
    amount, end = _amount(r, index + 1)
    if r.tag(end + 1) in _VERBAL or r.word(end + 1) in ("before", "after", "ago", "of"):
        return None
    if _SIZE.match(amount):
        return Slip(index, index, "up to", "complement")
    before = r.words[max(0, index - 6) : index]
    if _TIME.match(amount) and r.ends(end + 1) and _DONE_WITHIN.intersection(before) and not _LASTING & set(before):
        return Slip(index, index, "within", "complement")
    return None


def of_for_than(r: Reading, index: int) -> Slip | None:
    """ "Less of one dollar", "more of 5 kg"."""
    if r.word(index + 1) != "of" or r.word(index - 1) in _NO_COMPARISON:
        return None
    amount, end = _amount(r, index + 2)
    if (_SIZE.match(amount) or _TIME.match(amount)) and (r.ends(end + 1) or r.tag(end + 1) == "IN"):
        return Slip(index, index + 1, f"{r.words[index]} than", "complement")
    return None


def on_hours(r: Reading, index: int) -> Slip | None:
    """ "We refund it on 48 hours", "I reply at 24 hours"."""
    amount, end = _amount(r, index + 1)
    before = r.words[max(0, index - 6) : index]
    if _SHORT_TIME.match(amount) and r.ends(end + 1) and _DONE_WITHIN.intersection(before):
        return Slip(index, index, "within", "complement")
    return None


def before_next(r: Reading, index: int) -> Slip | None:
    """ "In last month", "on next Friday": such a time needs no preposition."""
    at = index + 1
    time = r.word(at)
    if time in ("last", "next"):
        at += 1
        time = f"{time} {r.word(at)}"
    if not _NEXT.match(time) or not (r.ends(at + 1) or r.tag(at + 1) in ("PRP", "IN", "RB", "TO")):
        return None
    # "Sales were lower than in last year", "the dish we had in last night": something else is meant.
    if r.word(index - 1) in ("than", "as", "like") or r.tag(index - 1) == "RP":
        return None
    written = " ".join(token.text for token in r.tokens[index + 1 : at + 1])
    return Slip(index, at, written, "complement")


def from_years(r: Reading, index: int) -> Slip | None:
    """ "I am a seller from eight years", "we work here from two months"."""
    amount, end = _amount(r, index + 1)
    if not _YEARS.match(amount):
        if r.word(index + 1) not in ("many", "several", "some"):
            return None
        amount, end = f"{r.words[index + 1]} {r.word(index + 2)}", index + 2
    before = r.words[max(0, index - 6) : index]
    if _YEARS.match(amount) and r.ends(end + 1) and _GOING_ON.intersection(before):
        return Slip(index, index, "for", "complement")
    return None


def dispatch() -> Dispatch:
    """The checks and the words they look at."""
    yield until_amount, "until till".split()
    yield of_for_than, "less more".split()
    yield on_hours, "on at".split()
    yield before_next, "in on at".split()
    yield from_years, ("from",)
