"""One form for sentences that mean the same to a letter: contractions, "we" for "I", spelling, filler words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.schema import Fact

__all__ = ["MARK", "Normal", "index_of", "kind_mark", "normalise", "slot_kind", "stretch"]

#: First private character: a fact stands in a normal sentence as a kind mark and an index mark.
MARK = 0xE000
_INDEX = 0xE800

_KINDS = tuple(
    "order_id tracking carrier money date date_range percent size weight url email phone product_code name"
    " quantity quantity_piece quantity_parcel duration duration_hour duration_day duration_business_day"
    " duration_week duration_month range_hour range_day range_business_day range_week range_month".split()
)

_CONTRACTIONS = (
    (re.compile(r"\bcan't\b|\bcannot\b"), "can not"),
    (re.compile(r"\bwon't\b"), "will not"),
    (re.compile(r"\bshan't\b"), "shall not"),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"\bi'm\b"), "i am"),
    (re.compile(r"\blet's\b"), "let us"),
    (re.compile(r"'ve\b"), " have"),
    (re.compile(r"'ll\b"), " will"),
    (re.compile(r"'re\b"), " are"),
    (re.compile(r"\b(it|that|there|here|what|where|who|how|everything)'s\b"), r"\1 is"),
    (re.compile(r"\bi'd\b"), "i would"),
    (re.compile(r"\b(we|you|they)'d\b"), r"\1 would"),
)
# A seller writes "we" as often as "I"; the phrasebook says "I".
_WORDS = {
    "we": "i", "our": "my", "us": "me", "ours": "mine", "package": "parcel", "packages": "parcels", "color": "colour",
    "colors": "colours", "canceled": "cancelled", "canceling": "cancelling", "thx": "thanks", "u": "you", "ur": "your",
    "pls": "please", "plz": "please", "favor": "favour", "hr": "hour", "hrs": "hours", "apologise": "apologize",
    "apologising": "apologizing", "neighbors": "neighbours", "neighbor": "neighbour", "mailbox": "letterbox",
    "pickup": "pick-up", "email": "e-mail", "okay": "ok", "shipment": "parcel", "inquiry": "enquiry",
    "shall": "will", "wanna": "want to", "honour": "honor",
}  # fmt: skip
_FILLERS = frozenset("very really truly sincerely deeply extremely kindly just actually indeed simply terribly".split())
_OPENERS = frozenset("so and well ok".split())
_TOKEN = re.compile(r"[\ue000-\uefff]{2}|[^\W_]+(?:['-][^\W_]+)*|[^\w\s]")
_SIZE = re.compile(r"sizes?:?\s+", re.IGNORECASE)
_PUNCTUATION = frozenset(",.!:\u2026")


class Normal(str):
    """A sentence in normal form: tokens joined by single spaces, one more at the end."""


def kind_mark(kind: str) -> str:
    """The character that stands for a kind of fact; :data:`MARK` and on."""
    return chr(MARK + _KINDS.index(kind))


def index_of(mark: str) -> int:
    """Which fact a pair of marks stands for."""
    return ord(mark[1]) - _INDEX


def normalise(text: str, facts: Sequence[tuple[int, int, str]]) -> Normal | None:
    """``text`` in normal form; ``facts`` are (start, end, kind) in order.

    ``None`` for a text that no phrase can match: too long, or with private characters of its own.
    """
    if len(text) > 400 or len(facts) > 8 or any("\ue000" <= c <= "\uf8ff" for c in text):
        return None
    parts: list[str] = []
    position = 0
    for index, (start, end, kind) in enumerate(facts):
        parts += (text[position:start].lower(), f" {kind_mark(kind)}{chr(_INDEX + index)} ")
        position = end
    lowered = ("".join(parts) + text[position:].lower()).replace("\u2019", "'").replace("\u2018", "'")
    for pattern, plain in _CONTRACTIONS:
        lowered = pattern.sub(plain, lowered)
    tokens = [_WORDS.get(token, token) for token in _TOKEN.findall(lowered)]
    tokens = [token for token in tokens if token not in _PUNCTUATION]
    # "Sincerely," alone is no filler.
    tokens = [token for token in tokens if token not in _FILLERS] or tokens
    if tokens and tokens[-1] == "?":
        tokens.pop()
    while len(tokens) > 1 and tokens[0] in _OPENERS:
        tokens.pop(0)
    return Normal(" ".join(_agree(tokens)) + " ") if tokens else None


def _agree(tokens: list[str]) -> list[str]:
    """ "we are" has become "i are": "i am"; and "we were" "i was"."""
    agreeing = {"are": "am", "were": "was"}
    return [
        agreeing[token] if token in agreeing and index and tokens[index - 1] == "i" else token
        for index, token in enumerate(tokens)
    ]


def stretch(fact: Fact) -> tuple[int, int, str] | None:
    """The stretch of a fact that a slot takes, and its kind of slot; ``None`` for one that a message says in words."""
    if fact.text.lower() in ("today", "tomorrow", "yesterday"):
        return None
    label = _SIZE.match(fact.text) if fact.kind == "size" else None
    return (fact.start + (label.end() if label else 0), fact.end, slot_kind(fact))


def slot_kind(fact: Fact) -> str:
    """The kind of slot a fact fills, finer than its kind where units matter."""
    value = fact.value
    if fact.kind == "duration" and isinstance(value, dict):
        unit, several = value.get("unit"), value.get("min") != value.get("max")
        named = f"{'range' if several else 'duration'}_{unit}"
        return named if named in _KINDS else "duration"
    if fact.kind == "quantity":
        words = fact.text.lower()
        if re.search(r"\b(?:parcels?|packages?)\b", words):
            return "quantity_parcel"
        return "quantity_piece" if re.search(r"\b(?:pieces?|items?|units?|pcs?)\b", words) else "quantity"
    if fact.kind == "date" and isinstance(value, dict) and "start" in value:
        return "date_range"
    return fact.kind
