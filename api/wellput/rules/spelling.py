"""Misspelt English words, and the word that is surely meant.

A list of known slips, and beyond it only what a slip of the pen explains: a word nobody lists that becomes an everyday
word when two letters change places, a doubled letter is added or dropped, one vowel is another, or one is missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from wellput.knowledge import data_folder
from wellput.readability.vocabulary import common_words, is_known, listed, marketplace_words
from wellput.text.lemma import lemmas

__all__ = ["correct"]

_VOWELS = "aeiouy"
#: Words shorter than this are too near to too many others.
_SHORTEST = 6
_LONGEST = 20
#: Zipf frequency from which a word is everyday: once in 100,000 words or more often.
_EVERYDAY = 4.0


@cache
def _slips() -> Mapping[str, str]:
    """Known misspellings and what they mean."""
    lines = (data_folder("wellput.rules") / "misspellings.tsv").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {wrong: right for right, wrongs in pairs for wrong in wrongs.split()}


@cache
def _everyday() -> frozenset[str]:
    words = common_words(_EVERYDAY)
    return frozenset(w for w in words if w.isascii() and w.isalpha() and (w in listed() or lemmas(w)))


def correct(word: str) -> str | None:
    """The right spelling of a lower-case word, or ``None`` when it is right or nobody can tell."""
    if word in _slips():
        return _slips()[word]
    if not (_SHORTEST <= len(word) <= _LONGEST and word.isascii() and word.isalpha()) or _is_known(word):
        return None
    meant = {candidate for candidate in _near(word) if candidate in _everyday()}
    return meant.pop() if len(meant) == 1 else None


def _is_known(word: str) -> bool:
    return is_known(word) or word in listed() or word in marketplace_words() or bool(lemmas(word))


def _near(word: str) -> Iterator[str]:
    """What a slip of the pen may have come from; the first letter and the last two are taken to be right."""
    for at in range(1, len(word) - 1):
        before, here, after = word[:at], word[at], word[at + 1 :]
        if here == word[at - 1]:
            yield before + after
        yield before + word[at - 1] + word[at:]
        yield before + after[:1] + here + after[1:]
        if at < len(word) - 2:
            for vowel in _VOWELS:
                yield before + vowel + word[at:]
                if here in _VOWELS and vowel != here:
                    yield before + vowel + after
