"""What stands before a noun: "an useful", "a two years warranty", "one of items", "a scissors"."""

from __future__ import annotations

from wellput.rules.grammar.frames import frames
from wellput.rules.grammar.model import Dispatch, Slip
from wellput.rules.grammar.reading import Reading

__all__ = ["dispatch"]

_LETTERED = frozenset("plan type size vitamin class option grade - usb".split())
_MEASURED = frozenset("old long ago time later wide high tall deep away max maximum apart".split())
_SILENT = ("hour", "honest", "honor", "honour", "heir")
_LIKE_CONSONANTS = ("uni", "use", "usu", "eu", "one", "once", "ura", "uten", "uti", "ub", "ewe", "u-")


def article(r: Reading, index: int) -> Slip | None:
    """ "An useful tool", "a honest man", "a 8 mm screw": what is heard counts."""
    written, word = r.tokens[index + 1].text if index + 1 < r.count else "", r.word(index + 1)
    if not written or r.tokens[index + 1].start == r.tokens[index].end or r.word(index - 1) in _LETTERED:
        return None
    if word[0].isdigit():
        vowel = word.startswith(("8", "11 ", "18 ")) or word in ("11", "18")
        return Slip(index, index, "an", "noun") if vowel and r.words[index] == "a" else None
    if not word.isalpha() or any(letter.isupper() for letter in written[1:]) or len(word) < 3 or not written.islower():
        return None
    vowel = (word[0] in "aeiou" and not word.startswith(_LIKE_CONSONANTS)) or word.startswith(_SILENT)
    vowel = vowel or word.startswith(("unin", "unim", "unident", "usher"))
    if word.startswith("h") and word not in ("honest", "hour") and r.words[index] == "an":
        return (
            Slip(index, index, "a", "noun")
            if word in frames().counted or word in ("huge", "hot", "heavy", "hard")
            else None
        )
    if vowel == (r.words[index] == "an"):
        return None
    known = (
        word in r.lexicon.nouns
        or word in r.lexicon.adjectives
        or word in frames().counted
        or r.tag(index + 1) in ("JJ", "NN")
    )
    if not known or (r.words[index] == "a" and r.tag(index + 1) in ("IN", "RB", "DT", "CC", "PRP")):
        return None
    return Slip(index, index + 1, f"{'an' if vowel else 'a'} {word}", "noun")


def unit_of_compound(r: Reading, index: int) -> Slip | None:
    """ "A two years warranty", "a 3 meters cable"."""
    at = index + 1
    number, _, unit = r.word(at).rpartition(" ")
    if not number and r.tag(at) == "CD":
        number, unit, at = r.word(at), r.word(at + 1), at + 1
    one = frames().units.get(unit)
    if not one or not number or " " in number or r.tag(at + 1) not in ("NN", "JJ") or r.word(at + 1) in _MEASURED:
        return None
    if r.words[index] in ("our", "this") and r.tag(at + 1) == "JJ":
        return None
    return Slip(index + 1, at, f"{number}-{one}", "noun")


def of_which(r: Reading, index: int) -> Slip | None:
    """ "One of items is broken", "each of customers gets it": of which ones?"""
    noun, at = r.word(index + 2), index + 2
    if (
        r.word(index + 1) != "of"
        or r.tag(at) not in ("NNS", "NN")
        or r.word(index - 1) in ("the", "no", "any", "than", "-")
    ):
        return None
    several = noun in frames().singulars
    if not several or r.tag(at + 1) not in ("VBZ", "VBD", "VBP", "MD", ".", "IN", "VBN") or r.word(at + 1) == "and":
        return None
    return Slip(index + 1, at, f"of the {noun}", "noun")


def in_pairs(r: Reading, index: int) -> Slip | None:
    """ "A scissors", "this trousers", "the jeans is": of two parts, always in the plural."""
    before = r.word(index - 1)
    if before in ("a", "an"):
        return (
            Slip(index - 1, index, f"a pair of {r.words[index]}", "noun")
            if r.tag(index + 1) not in ("NN", "NNS")
            else None
        )
    if before in ("this", "that") and r.tag(index + 1) not in ("NN", "NNS"):
        return Slip(index - 1, index, f"{'these' if before == 'this' else 'those'} {r.words[index]}", "noun")
    verb = r.word(index + 1)
    plural = {"is": "are", "was": "were", "has": "have", "doesn't": "don't", "isn't": "aren't"}.get(verb)
    opened = r.words[r.phrase(index)] in ("the", "my", "your", "our", "his", "her") and r.opens(r.phrase(index))
    return Slip(index + 1, index + 1, plural, "agreement") if plural and opened and not r.asks else None


def dispatch() -> Dispatch:
    """The checks and the words they look at."""
    yield article, ("a", "an")
    yield unit_of_compound, ("a", "an", "our", "this")
    yield of_which, "each one some most many several none few".split()
    yield in_pairs, frames().pairs
