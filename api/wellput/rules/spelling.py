"""Misspelt English words, and the word that is surely meant.

A list of known slips; forms that the grammar of the word forbids ("batterys", "sended"); and beyond them a word nobody
lists that becomes one everyday word, and only one, by a slip of the pen (two letters change places, one is added,
dropped or another) or of the ear (the consonants are right, the vowels and doubled letters are not).
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator, Mapping
from functools import cache

from wellput.knowledge import data_folder
from wellput.readability.vocabulary import common_words, is_known, listed, marketplace_words
from wellput.text.lemma import inflect, lemmas

__all__ = ["common", "correct", "is_listed_slip", "is_word", "malformed"]

_VOWELS = "aeiouy"
#: Words shorter than this are too near to too many others.
_SHORTEST = 6
_LONGEST = 20
#: Zipf frequency from which a word is everyday: once in 100,000 words or more often.
_EVERYDAY = 4.0
#: A long word is near to few others: it may be rarer.
_LONG = 8
_LESS_THAN_EVERYDAY = 3.5
_BY_EAR = 7
_MOST_LETTERS_APART = 2
_SOUNDS = (("ph", "f"), ("ck", "k"), ("qu", "kw"), ("c", "k"), ("q", "k"), ("z", "s"))
_REPEATED = re.compile(r"(.)\1+")
_SILENT = re.compile(r"[aeiouyhw]")
#: What makes a word of another: whoever knows "greet" knows "greeter".
_SUFFIX = re.compile(r"(?:ers?|ly|ments?|ness|less|s|ing|ed|able|ish|y|al|ality|izer?)$")
#: Of Latin plurals nobody is sure; these pasts have two forms.
_TWO_FORMS = re.compile(
    r"(?:um|us|ex|ix)s$|^(?:lighted|hanged|bended|knitted|speeded|sweated|wedded|shined|leaped|leaned|fitted|quitted|dreamed|kneeled|waked|bared)$"
)
_DOUBLED = re.compile(r"([^aeiou])\1ed$")


@cache
def _slips() -> Mapping[str, str]:
    """Known misspellings and what they mean."""
    lines = (data_folder("wellput.rules") / "misspellings.tsv").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {wrong: right for right, wrongs in pairs for wrong in wrongs.split()}


@cache
def _everyday(least: float) -> frozenset[str]:
    words = common_words(least)
    return frozenset(w for w in words if w.isascii() and w.isalpha() and (w in listed() or lemmas(w)))


@cache
def _by_sound() -> Mapping[str, tuple[str, ...]]:
    """The everyday words by how they sound."""
    found: dict[str, tuple[str, ...]] = {}
    for word in _everyday(_LESS_THAN_EVERYDAY):
        if len(word) >= _BY_EAR:
            key = _sound(word)
            found[key] = (*found.get(key, ()), word)
    return found


@cache
def common() -> frozenset[str]:
    """Lower-case words that are surely right: most of any text, told at one look."""
    return _everyday(_LESS_THAN_EVERYDAY) - _slips().keys()


def is_listed_slip(word: str) -> bool:
    """Whether a lower-case word is a misspelling that people make, and no name."""
    return word in _slips()


def is_word(word: str) -> bool:
    """Whether some list knows a lower-case word."""
    return is_known(word) or word in listed() or word in marketplace_words() or bool(lemmas(word))


def correct(word: str) -> str | None:
    """The right spelling of a lower-case word, or ``None`` when it is right or nobody can tell."""
    if word in _slips():
        return _slips()[word]
    if word in common() or not (len(word) <= _LONGEST and word.isascii() and word.isalpha()):
        return None
    if form := malformed(word):
        return form
    if len(word) < _SHORTEST or is_word(word) or _is_derived(word):
        return None
    everyday = _everyday(_LESS_THAN_EVERYDAY if len(word) >= _LONG else _EVERYDAY)
    meant = {candidate for candidate in _near(word) if candidate in everyday}
    if not meant and len(word) >= _BY_EAR:
        heard = _by_sound().get(_sound(word), ())
        meant = {
            candidate
            for candidate in heard
            if candidate[0] == word[0] and candidate[-1] == word[-1] and _close(word, candidate)
        }
    return meant.pop() if len(meant) == 1 else None


def _is_derived(word: str) -> bool:
    """Whether the word is made of a known one: "greeter", "optimally", "liquidations"."""
    suffix = _SUFFIX.search(word)
    if suffix is None:
        return False
    stem = word[: suffix.start()]
    return any(len(base) > 3 and (base in listed() or bool(lemmas(base))) for base in (stem, stem + "e", stem + "y"))


def malformed(word: str) -> str | None:
    """The right form of a word whose ending breaks a rule: "batterys", "boxs", "sended", "choosed"."""
    if _TWO_FORMS.search(word):
        return None
    if word.endswith("s") and not word.endswith("ss") and len(word) > 3:
        base = word[:-1]
        if base in listed() and "noun" in listed()[base] and not is_known(word) and word not in listed():
            right = inflect(base, "NNS")
            return right if right not in (word, base) else None
        if len(base) > 5 and set(listed().get(base, ())) == {"adjective"} and not is_known(word):
            return base
    if word.endswith("ed") and len(word) > 4 and not is_known(word):
        for base in (word[:-2], word[:-1], _DOUBLED.sub(r"\1", word)):
            if base in listed() and "verb" in listed()[base]:
                right = inflect(base, "VBD")
                return right if not right.endswith("ed") and right != word else None
    return None


def _sound(word: str) -> str:
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    return word[0] + _REPEATED.sub(r"\1", _SILENT.sub("", word[1:]))


def _close(word: str, other: str) -> bool:
    """Whether a few letters make one word the other; they sound alike already."""
    if abs(len(word) - len(other)) > _MOST_LETTERS_APART:
        return False
    row = list(range(len(other) + 1))
    for at, letter in enumerate(word, 1):
        last, row[0] = row[0], at
        for place, wanted in enumerate(other, 1):
            last, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, last + (letter != wanted))
    return row[-1] <= _MOST_LETTERS_APART


def _near(word: str) -> Iterator[str]:
    """What a slip of the pen may have come from; the first letter is taken to be right, and of a short word the end."""
    end = len(word) if len(word) >= _LONG else len(word) - 1
    for at in range(1, end):
        before, here, after = word[:at], word[at], word[at + 1 :]
        if here == word[at - 1] or len(word) >= _LONG:
            yield before + after
        yield before + word[at - 1] + word[at:]
        if after:
            yield before + after[:1] + here + after[1:]
        for letter in string.ascii_lowercase if len(word) >= _LONG else _VOWELS:
            yield before + letter + word[at:]
            if here != letter and (here in _VOWELS or len(word) >= _LONG):
                yield before + letter + after
