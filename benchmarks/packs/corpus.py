"""Open parallel sentences: read, cleaned, and split by the hash of their English side."""

from __future__ import annotations

import gzip
import hashlib
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

__all__ = ["Pair", "clean", "folded", "hashed", "held_out", "read"]

#: Several readings of one English sentence teach variety; more of them drown the rest.
_MOST_READINGS = 4
_MOST_CHARACTERS = 300
_MOST_WORDS = 40
_MOJIBAKE = re.compile(r"Ã[\u0080-\u00bf]|â€|\ufffd|Â[\u00a0-\u00bf]|[\u0080-\u009f]")
_CODE = re.compile(r"[<>{}=\\|_^~%$\[\]]|\w\(|\w/\w|;\s*\S|https?:|[A-Z]{4}")
_NUMBER = re.compile(r"\d+")
_LETTER = re.compile(r"[^\W\d_]")
_LATIN = re.compile(r"[A-Za-zªº\u00c0-\u024f]")
_SCRIPTS = {
    "ja": re.compile(r"[\u3040-\u30ff\u3400-\u9fff々]"),
    "zh": re.compile(r"[\u3400-\u9fff]"),
    "ko": re.compile(r"[\uac00-\ud7af]"),
    "ru": re.compile(r"[\u0400-\u04ff]"),
}
#: Characters of the other language a character of English; outside, the two sides do not say the same.
_RATIOS = {"ja": (0.15, 1.2), "zh": (0.1, 0.9), "ko": (0.2, 1.2)}
_RATIO = (0.45, 2.4)
_SLACK = 12


class Pair(NamedTuple):
    """An English sentence, the same in another language, and where they come from."""

    origin: str
    english: str
    other: str


def read(path: Path) -> Iterator[Pair]:
    """The pairs of ``en-XX.tsv.gz``: ``source<TAB>English<TAB>other`` lines, white space made plain."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if len(fields) == 3:
                yield Pair(fields[0], *(" ".join(unicodedata.normalize("NFC", text).split()) for text in fields[1:]))


def clean(pairs: Iterable[Pair], language: str) -> tuple[list[Pair], Counter[str]]:
    """What can be learned from, and how many pairs were dropped for which reason."""
    kept: list[Pair] = []
    dropped: Counter[str] = Counter()
    seen: set[tuple[str, str]] = set()
    readings: defaultdict[str, int] = defaultdict(int)
    for pair in pairs:
        key = (folded(pair.english), folded(pair.other))
        reason = _fault(pair, language)
        if not reason and key in seen:
            reason = "duplicate"
        if not reason and readings[key[0]] >= _MOST_READINGS:
            reason = "one reading too many"
        if reason:
            dropped[reason] += 1
            continue
        seen.add(key)
        readings[key[0]] += 1
        kept.append(pair)
    return kept, dropped


def _fault(pair: Pair, language: str) -> str | None:
    origin, english, other = pair
    script = _SCRIPTS.get(language, _LATIN)
    if not english or not other:
        return "empty"
    if max(len(english), len(other)) > _MOST_CHARACTERS or len(english.split()) > _MOST_WORDS:
        return "too long"
    if _MOJIBAKE.search(english) or _MOJIBAKE.search(other):
        return "mojibake"
    if not _mostly(_LATIN, english) or not _mostly(script, other):
        return "script"
    if english == other:
        return "same on both sides"
    low, high = _RATIOS.get(language, _RATIO)
    if not low * len(english) - _SLACK <= len(other) <= high * len(english) + _SLACK:
        return "length ratio"
    if origin == "libreoffice" and (len(english.split()) < 4 or english[-1] not in ".!?" or _CODE.search(english)):
        return "no plain sentence"
    if origin == "tico19" and english[-1] not in ".!?":
        return "no plain sentence"
    numbers = set(_NUMBER.findall(english)), set(_NUMBER.findall(other))
    if origin != "tatoeba" and numbers[0] != numbers[1]:
        return "numbers differ"
    return None


def _mostly(script: re.Pattern[str], text: str) -> bool:
    letters = len(_LETTER.findall(text))
    return letters > 0 and len(script.findall(text)) >= 0.6 * letters


def held_out(pairs: Iterable[Pair], many: int) -> list[str]:
    """The folded English of ``many`` sentences of Tatoeba, those of the lowest hash, in that order."""
    english = {folded(pair.english) for pair in pairs if pair.origin == "tatoeba" and len(pair.english.split()) >= 3}
    return sorted(english, key=hashed)[:many]


def folded(text: str) -> str:
    """The text without what does not tell two sentences apart: case, punctuation, apostrophes."""
    return " ".join(re.findall(r"\w+", text.casefold().replace("'", "").replace("\u2019", "")))


def hashed(text: str) -> int:
    """A number that depends on the text alone."""
    return int(hashlib.sha256(text.encode()).hexdigest(), 16)
