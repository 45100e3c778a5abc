"""One spelling for matching: English as buyers really type it, and other languages without their accents.

Patterns in ``data/`` are written once, in plain English with long forms ("do not"); a buyer writes "dont", "didnt
recieve", "wher is my ordr". Normalising brings both together. Nothing here keeps offsets: it serves yes/no matching.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from wellput.knowledge import Entry, data_folder, read_entry
from wellput.readability.vocabulary import listed

__all__ = ["fold", "normalize"]

_TOKEN = re.compile(r"[^\W_]+(?:['-][^\W_]+)*|[?!.]+|[$€£%#]")
_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "`": "'", "\u00b4": "'", "\uff1f": "?", "\uff01": "!"})
_STROKES = str.maketrans({"ł": "l", "ı": "i", "ø": "o", "đ": "d", "ß": "s"})
_LONGEST_WORD = 24
_SHORTEST_FUZZY = 5


class _Spelling(Entry, frozen=True, kw_only=True):
    """``typos``: slips and short forms with what they mean; ``words``: words worth recognising with one letter
    missing, doubled, wrong or swapped; ``real``: English words one letter from those, which stay as they are."""

    typos: dict[str, str]
    words: tuple[str, ...]
    real: tuple[str, ...]


@cache
def _spelling() -> tuple[dict[str, str], frozenset[str], dict[str, str]]:
    spelling = read_entry(data_folder("wellput.buyer") / "spelling.toml", _Spelling)
    near: dict[str, str] = {}
    for word in spelling.words:
        for form in _deletions(word):
            near.setdefault(form, word)
    return spelling.typos, frozenset(spelling.real) | frozenset(spelling.words), near


def _deletions(word: str) -> set[str]:
    """``word`` and every form of it with one letter less, but for the first, which typists rarely miss."""
    return {word} | {word[:i] + word[i + 1 :] for i in range(1, len(word))}


def _mend(token: str) -> str:
    # What is known of a word of the lists is kept; what somebody typed otherwise is not.
    return _mended(token) if token in listed() else _mended.__wrapped__(token)


@lru_cache(maxsize=16_384)
def _mended(token: str) -> str:
    typos, known, near = _spelling()
    mended = typos.get(token)
    if mended is not None:
        return mended
    if not _SHORTEST_FUZZY <= len(token) <= _LONGEST_WORD or token in known or not token.isascii():
        return token
    if token[0].isdigit():
        return token
    for form in _deletions(token):
        word = near.get(form)
        if word and word[0] == token[0] and abs(len(word) - len(token)) <= 1 and not _only_inflected(token, word):
            return word
    return token


def _only_inflected(token: str, word: str) -> bool:
    """Whether the two differ by an ending alone, as "orders" and "order" do: no slip."""
    shorter, longer = sorted((token, word), key=len)
    return longer.startswith(shorter) and longer != shorter


def normalize(text: str) -> str:
    """English ``text`` as lower-case words with long forms and single spaces; "?", "!" and "." stand alone."""
    lowered = text.translate(_APOSTROPHES).lower()
    return " ".join([_mend(token) for token in _TOKEN.findall(lowered) if len(token) <= 60])


def fold(text: str) -> str:
    """``text`` of any language in lower case, without Latin accents, with single spaces."""
    lowered = text.replace("\u0130", "i").translate(_APOSTROPHES).lower().translate(_STROKES)
    if lowered.isascii():
        return " ".join(lowered.split())
    parts = unicodedata.normalize("NFD", lowered)
    # Only Latin, Greek and Cyrillic accents: the vowels of Thai and Hindi are marks too and must stay.
    bare = "".join(c for c in parts if not "\u0300" <= c <= "\u036f")
    return " ".join(unicodedata.normalize("NFC", bare).split())
