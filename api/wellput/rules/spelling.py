"""Misspelt English words, and the word that is surely meant.

A list of known slips; forms that the grammar of the word forbids ("batterys", "sended"); and beyond them a word that no
list knows and that is near to one everyday word, by a slip of the pen (two letters change places, one is added, dropped
or another) or of the ear (the consonants are right, the vowels and doubled letters are not). Of several words near, one
counts when it is clearly nearer or more frequent than the others.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator, Mapping
from functools import cache

from wellput.knowledge import data_folder
from wellput.readability.vocabulary import common_words, is_known, listed, marketplace_words, rarity
from wellput.text.lemma import inflect, lemmas

__all__ = ["common", "correct", "is_listed_slip", "is_word", "malformed"]

#: By length: how rare (Zipf) a word may be to be the one that is meant, and how far off. A short word is near to many.
_LIMITS = {4: (5.0, 0.7), 5: (4.2, 1.0), 6: (3.9, 1.2), 7: (3.8, 1.3)}
_OF_LONG_WORDS = (3.5, 1.7)
#: A word that sounds the same may be rarer still.
_RAREST, _BY_EAR_ALONE, _LONG_ENOUGH = 3.0, 0.65, 6
#: British and American spellings of one word.
_VARIANTS = (("our", "or"), ("tre", "ter"), ("is", "iz"), ("ll", "l"), ("yse", "yze"), ("ence", "ense"))
_LONGEST = 20
_MOST_LETTERS_APART = 2
_SHORTEST = 4
#: What the dictionary of forms alone knows may be a slip that came into it.
_SHORTEST_DOUBTED = 7
_DOUBTED_LIMIT = (3.5, 0.6)
#: Zipf steps by which a slip is rarer than the word that is meant.
_RARER = 1.5
#: Zipf steps that one letter weighs, and by how much the likeliest word must lead.
_WEIGHT = 2.5
_LEAD = 0.7
#: What a slip weighs by its kind; a letter for another that sounds otherwise weighs one.
_DOUBLED_LETTER, _SILENT_LETTER, _SOUNDING_ALIKE, _SWAPPED, _ONE_LETTER, _OTHER_FIRST = 0.4, 0.6, 0.65, 0.7, 0.9, 0.6
_SOUNDS = (("ph", "f"), ("ck", "k"), ("qu", "kw"), ("c", "k"), ("q", "k"), ("z", "s"))
_REPEATED = re.compile(r"(.)\1+")
_SILENT = re.compile(r"[aeiouyhw]")
#: What makes a word of another: whoever knows "greet" knows "greeter".
_SUFFIX = re.compile(r"(?:ers?|ly|ments?|ness|less|s|ing|ed|able|ish|y|al|ality|izer?)$")
#: They change no letter of the word before: "managment" is none of "manage".
_JOINED_TO_WHOLE_WORDS = frozenset(("ly", "ment", "ments", "ness", "less"))
#: "Additionaly", "carefuly", "happyness", "lazyly".
_ILL_JOINED = re.compile(r"(?:al|ful)y$|[^aeiou]y(?:ness|ly)$")
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
def _everyday() -> Mapping[str, float]:
    """The words that people misspell, and how frequent they are."""
    words = (w for w in common_words(_RAREST) if w.isascii() and w.isalpha() and (w in listed() or lemmas(w)))
    return {word: rarity(word, word).zipf for word in words}


@cache
def _by_sound() -> Mapping[str, tuple[str, ...]]:
    """The everyday words by how they sound."""
    found: dict[str, tuple[str, ...]] = {}
    for word in _everyday():
        key = _sound(word)
        found[key] = (*found.get(key, ()), word)
    return found


@cache
def common() -> frozenset[str]:
    """Lower-case words that are surely right: most of any text, told at one look."""
    return frozenset(_everyday()) - _slips().keys()


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
    if len(word) < _SHORTEST or _is_surely_word(word) or _is_derived(word):
        return None
    rarest, farthest = _LIMITS.get(len(word), _OF_LONG_WORDS)
    if lemmas(word):
        if len(word) < _SHORTEST_DOUBTED:
            return None
        rarest, farthest = _DOUBTED_LIMIT
    return _meant(word, max(rarest, rarity(word, word).zipf + _RARER), farthest)


def _is_surely_word(word: str) -> bool:
    """Whether a list of words knows it or its base form; the dictionary of forms alone holds slips, too."""
    forms = (word, word.removesuffix("s"), *lemmas(word))
    if any(form in _product_words() or form in marketplace_words() for form in forms):
        return True
    return any(is_known(form) or form in listed() for form in (word, *lemmas(word)))


@cache
def _product_words() -> frozenset[str]:
    lines = (data_folder("wellput.rules") / "product_words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def _meant(word: str, rarest: float, farthest: float) -> str | None:
    """The one everyday word that is clearly the likeliest to be meant."""
    everyday = _everyday()
    ranked: list[tuple[float, str]] = []
    for candidate in {*filter(everyday.__contains__, _near(word)), *_by_sound().get(_sound(word), ())}:
        zipf, off = everyday[candidate], _distance(word, candidate)
        if off <= farthest:
            ranked.append((zipf - _WEIGHT * off, candidate))
    ranked.sort(reverse=True)
    # Of two spellings of one word the more frequent stands for both.
    ranked = ranked[:1] + [other for other in ranked[1:2] if _variant(other[1]) != _variant(ranked[0][1])]
    if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _LEAD):
        return None
    best = ranked[0][1]
    by_ear = len(word) >= _LONG_ENOUGH and _distance(word, best) <= _BY_EAR_ALONE
    return best if everyday[best] >= (_RAREST if by_ear else rarest) else None


def _variant(word: str) -> str:
    for british, american in _VARIANTS:
        word = word.replace(british, american)
    return word


def _is_derived(word: str) -> bool:
    """Whether the word is made of a known one: "greeter", "optimally", "liquidations"."""
    suffix = _SUFFIX.search(word)
    if suffix is None:
        return False
    stem = word[: suffix.start()]
    if _ILL_JOINED.search(word):
        return False
    bases = (stem,) if suffix.group() in _JOINED_TO_WHOLE_WORDS else (stem, stem + "e", stem + "y")
    return any(len(base) > 3 and (base in listed() or is_known(base)) for base in bases)


def malformed(word: str) -> str | None:
    """The right form of a word whose ending breaks a rule: "batterys", "boxs", "sended", "choosed"."""
    if _TWO_FORMS.search(word):
        return None
    if word.endswith("s") and not word.endswith("ss") and len(word) > 3:
        base = word[:-1]
        if base in listed() and "noun" in listed()[base] and not is_known(word) and word not in listed():
            right = inflect(base, "NNS")
            return right if right not in (word, base) else None
        for verb in lemmas(base) - {base} if base not in listed() else ():
            if "verb" in listed().get(verb, ()) and inflect(verb, "VBD") == base and not is_known(word):
                return inflect(verb, "VBZ")
        if len(base) > 5 and set(listed().get(base, ())) == {"adjective"} and not is_known(word) and not lemmas(word):
            return base
    if word.endswith(("aly", "uly")) and "adjective" in listed().get(word[:-1], ()) and not is_known(word):
        return word[:-1] + "ly"
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


#: Letters that learners mix up by their sound, each with the others.
_ALIKE = frozenset(
    one + other
    for group in ("aeiou", "ck", "cs", "sz", "cz", "fv", "bv", "vw", "dt", "gj", "mn", "iy", "kq", "bp", "gk", "lr")
    for one in group
    for other in group
)
_SILENT_LETTERS = frozenset("he")


def _distance(word: str, other: str) -> float:
    """How far off a spelling is: letters added, dropped, changed or swapped; less for what sounds the same."""
    if abs(len(word) - len(other)) > _MOST_LETTERS_APART:
        return 9.0
    before: list[float] = []
    row = [0.0]
    for place in range(len(other)):
        row.append(row[-1] + _extra(other, place))
    for at, letter in enumerate(word, 1):
        last, before, row = before, row, [row[0] + _extra(word, at - 1)]
        for place, wanted in enumerate(other, 1):
            changed = 0.0 if letter == wanted else _SOUNDING_ALIKE if letter + wanted in _ALIKE else 1.0
            best = min(
                before[place - 1] + changed,
                before[place] + _extra(word, at - 1),
                row[place - 1] + _extra(other, place - 1),
            )
            if at > 1 and place > 1 and letter == other[place - 2] and word[at - 2] == wanted and letter != wanted:
                best = min(best, last[place - 2] + _SWAPPED)
            row.append(best)
    return row[-1] + (_OTHER_FIRST if word[0] != other[0] else 0.0)


def _extra(word: str, at: int) -> float:
    """What a letter that the other spelling lacks weighs: little where it is doubled or silent."""
    letter = word[at]
    if letter in (word[at - 1 : at] or "", word[at + 1 : at + 2]):
        return _DOUBLED_LETTER
    return _SILENT_LETTER if letter in _SILENT_LETTERS else _ONE_LETTER


def _near(word: str) -> Iterator[str]:
    """Every spelling one letter away: dropped, swapped, added or changed."""
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        if after:
            yield before + after[1:]
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
        for letter in string.ascii_lowercase:
            yield before + letter + after
            if after:
                yield before + letter + after[1:]
