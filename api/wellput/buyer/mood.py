"""How the buyer feels, from visible signs only: words, capitals, runs of marks, smileys."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.buyer.conversation import Turn
from wellput.schema import Mood

__all__ = ["find_mood"]

_SHOUT = re.compile(r"[!?\uff01\uff1f]{3,}")
_CAPITALS = re.compile(r"\b[A-Z]{4,}\b")
_WORD = re.compile(r"[^\W\d_]{2,}")
_GLAD = re.compile("[\U0001f600-\U0001f60d\U0001f970\U0001f929\U0001f44d\u2764\U0001f64f\U0001f389]|:-?\\)|:-?D")
_GLOOMY = re.compile("[\U0001f61e-\U0001f62d\U0001f641\u2639\U0001f494]|:'?-?\\(")
_CROSS = re.compile("[\U0001f620\U0001f621\U0001f92c\U0001f624]")
_PROBLEMS = frozenset(("damaged", "wrong_item", "missing", "not_working", "complaint", "dispute_threat", "refund"))
_MANY_WORDS = 6


def find_mood(turn: Turn, intents: Sequence[str]) -> Mood:
    """The strongest mood the buyer shows; ``calm`` when there is no sign of another."""
    raw = turn.raw
    shows = {mood for mood, cues in turn.words.mood.items() if cues.holds(turn.text)}
    problem = bool(_PROBLEMS & set(intents)) or "where_is_my_order" in intents
    loud = bool(_SHOUT.search(raw)) or _shouts(raw)
    if "dispute_threat" in intents or _CROSS.search(raw) or "angry" in shows:
        return "angry"
    if "upset" in shows or (_GLOOMY.search(raw) and (problem or not shows)):
        return "angry" if loud and problem else "upset"
    if loud and problem:
        return "upset"
    if "worried" in shows:
        return "worried"
    if not problem and ("happy" in shows or _GLAD.search(raw)) and not _asks_only(turn.text, shows):
        return "happy"
    return "calm"


def _shouts(raw: str) -> bool:
    """Whether most of a message, or a run of words in it, stands in capitals."""
    words = _WORD.findall(raw)
    capitals = _CAPITALS.findall(raw)
    return len(capitals) >= 3 or (len(words) >= _MANY_WORDS and sum(word.isupper() for word in words) * 2 > len(words))


def _asks_only(text: str, shows: set[str]) -> bool:
    """A smile in a question before the sale is courtesy, not joy."""
    return "happy" not in shows and "?" in text
