"""What stands before a noun: "with plane", "in this reason", "make a question", "open the light".

``data/collocations.tsv`` says it and explains its columns.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from wellput.knowledge import data_folder
from wellput.rules.grammar.model import Slip
from wellput.rules.grammar.reading import PRONOUNS, Reading
from wellput.text.lemma import inflect

__all__ = ["collocated", "wrong_partner"]

_INSIDE = frozenset(("DT", "PRP$", "JJ", "JJR", "JJS", "CD", "PDT"))
_DETERMINERS = frozenset(("DT", "PRP$"))
_NOUNS = frozenset(("NN", "NNS", "NNP"))
_THIS = frozenset("this that these those same other such any every which what".split())
_BEFORE_NOUNS = _THIS | {"half"}
_POSSESSIVES = frozenset("my your our his her its their own".split())
_MOST_BETWEEN = 4
#: Before "do" these show that it is a verb of its own and no auxiliary: "we did a mistake".
_BEFORE_DO = PRONOUNS | frozenset(
    "to not never can could will would may might must should shall can't cannot have has had i've we've you've please "
    "i'll we'll you'll i'd also always are am is was were i'm we're they colleague colleagues".split()
)
_DO = frozenset("do does did doing done".split())
# Said of the whole group: "make the delay shorter", "make your shopping a joy".
_OF_OBJECTS = frozenset(("JJ", "JJR", "RB", "RBR", "VB", "DT", "PRP"))


class Partner(NamedTuple):
    """``wrong`` is a word in the form in which it may stand there, ``right`` the other in the same form."""

    wrong: str
    right: str
    between: str
    before: str


@cache
def collocated() -> Mapping[str, Mapping[str, tuple[Partner, ...]]]:
    """By the noun, then by part: what may be wrong before it."""
    lines = (data_folder("wellput.rules") / "collocations.tsv").read_text(encoding="utf-8").splitlines()
    found: dict[str, dict[str, list[Partner]]] = {}
    for line in lines:
        if line.startswith(("#", "part\t")):
            continue
        part, right, wrongs, between, nouns = line.split("\t")
        for noun in nouns.split():
            # "E-mail" is one word.
            before, _, last = noun.rpartition("-") if noun != "e-mail" else ("", "", noun)
            partners = found.setdefault(last, {}).setdefault(part, [])
            for wrong in wrongs.split():
                if part == "preposition":
                    partners.append(Partner(wrong, right, between, before))
                else:
                    forms = {inflect(wrong, tag): inflect(right, tag) for tag in ("VBN", "VBD", "VBZ", "VBG", "VB")}
                    partners.extend(Partner(form, meant, between, before) for form, meant in forms.items())
    return {noun: {part: tuple(all_) for part, all_ in parts.items()} for noun, parts in found.items()}


def wrong_partner(r: Reading, index: int) -> Slip | None:
    """The wrong preposition or verb before the noun at ``index``."""
    if r.tag(index + 1) in _NOUNS or r.word(index + 1) == "-":
        return None
    # Names of languages are adjectives, too.
    named = r.tags[index] == "JJ" and r.ends(index + 1)
    if not (named or r.tags[index] in _NOUNS) or r.tag(index + 1) == "CD":
        return None
    first = index
    while (
        first > 0
        and index - first < _MOST_BETWEEN
        and (r.tags[first - 1] in _INSIDE or r.words[first - 1] in _BEFORE_NOUNS)
    ):
        first -= 1
        if r.tags[first] in _DETERMINERS:
            break
    before = r.word(first - 1)
    parts = collocated()[r.words[index]]
    for partner in parts.get("preposition", ()):
        if partner.before and r.word(index - 1) != partner.before:
            continue
        if partner.wrong == before and _between(r, first, index, partner.between) and r.tag(first - 1) != "RP":
            return Slip(first - 1, first - 1, partner.right, "complement")
    at = first - 1
    if at > 0 and before in ("you", "me", "us", "him", "them"):
        at -= 1
    for partner in parts.get("verb", ()):
        if partner.wrong != r.word(at) or not _between(r, first, index, partner.between):
            continue
        if partner.before and r.word(index - 1) != partner.before:
            continue
        if r.word(at) in _DO and r.word(at - 1) not in _BEFORE_DO:
            continue
        # "Rising prices" are prices that rise.
        if r.tags[at] == "VBG" and r.tags[first] not in _DETERMINERS:
            continue
        if r.tag(index + 1) in _OF_OBJECTS or not r.tags[at].startswith("VB"):
            continue
        return Slip(at, at, partner.right, "complement")
    return None


def _between(r: Reading, first: int, index: int, wanted: str) -> bool:
    inside = r.words[first:index]
    if wanted == "bare":
        return not inside
    if wanted == "quality":
        described = any(tag in ("JJ", "JJR", "CD") for tag in r.tags[first:index])
        return described and not (_POSSESSIVES | {"least", "most"}).intersection(inside)
    if wanted == "this":
        return bool(_THIS.intersection(inside))
    return wanted == "any" or bool(_POSSESSIVES.intersection(inside))
