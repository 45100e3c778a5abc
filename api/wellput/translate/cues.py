"""What a date or a size of an English sentence is about, told by the words before it, where no phrase says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from wellput.schema import Fact
from wellput.translate.pieces import Piece

__all__ = ["cued", "doubtful"]

_CLAUSE = re.compile(r"[,;:.!?()]|\b(?:and|but|so|or|then|because|which|that)\b", re.IGNORECASE)
# Where the sentence says "not", "if" or asks, a date is no promise.
_UNSURE = re.compile(r"\b(?:not|never|if|unless|cannot|whether)\b|n['\u2019]t\b|\?", re.IGNORECASE)
_ARRIVAL = r"\b(?:arrive[sd]?|arriving|delivered|delivery|reach(?:es)? you|be (?:there|with you))\b"
_CUES = (
    ("role-delivery-date", re.compile(_ARRIVAL, re.IGNORECASE)),
    ("role-sent-date", re.compile(r"\b(?:sent|shipped|dispatched|posted|mailed|left)\b", re.IGNORECASE)),
    ("role-deadline", re.compile(r"\bplease\b.*\b(?:by|until|before|no later than)\s*(?:the\s+)?$", re.IGNORECASE)),
)
# A past tense and "will be" tell a day of arrival from one when it was delivered.
_TO_COME = re.compile(
    r"\b(?:will|should|arrives?|arriving|expected|estimated|due|reach(?:es)?|delivery)\b|'ll\b", re.IGNORECASE
)


# Beside one of these, a weekday that was read as one to come may be over: "It did not arrive on Friday".
_PAST = re.compile(r"\b(?:did|was|were|had|has|have|supposed|[a-z]{3,}ed)\b|\bdidn['\u2019]t\b", re.IGNORECASE)
_AHEAD = re.compile(r"\b(?:will|shall|by|until|till|next|this|coming)\b|'ll\b|\u2019ll\b", re.IGNORECASE)


def doubtful(pieces: Sequence[Piece], today: date) -> Iterator[Fact]:
    """Weekdays read as days to come in a sentence that tells of the past: which one is meant is not certain."""
    for piece in pieces:
        for fact in piece.facts:
            if fact.kind != "date" or not isinstance(fact.value, str) or any(c.isdigit() for c in fact.text):
                continue
            before = piece.text[: fact.start - piece.start]
            clause = before[max((match.end() for match in _CLAUSE.finditer(before)), default=0) :]
            ahead = fact.value > today.isoformat() and fact.text.lower() != "tomorrow"
            if ahead and _PAST.search(clause) and not _AHEAD.search(clause):
                yield fact


def cued(pieces: Sequence[Piece]) -> Iterator[tuple[Fact, str]]:
    """Dates and the label of the card that fits them; nothing where the words leave a doubt."""
    for piece in pieces:
        if _UNSURE.search(piece.text) or piece.part == "quote":
            continue
        for fact in piece.facts:
            role = _role(piece, fact) if fact.kind == "date" else None
            if role:
                yield fact, role


def _role(piece: Piece, fact: Fact) -> str | None:
    before = piece.text[: fact.start - piece.start]
    start = max((match.end() for match in _CLAUSE.finditer(before)), default=0)
    clause = before[start:]
    found = [role for role, cue in _CUES if cue.search(clause)]
    if len(found) != 1:
        return None
    if found[0] == "role-delivery-date" and not _TO_COME.search(clause):
        return None
    if found[0] == "role-sent-date" and re.search(r"\b(?:will|be|to)\b|'ll\b", clause, re.IGNORECASE):
        return None
    return found[0]
