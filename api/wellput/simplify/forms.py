"""The written forms of the hard side of a pair: inflected, in both spellings, with contractions spelled out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from wellput.simplify.pairs import Pair
from wellput.text.lemma import inflect

__all__ = ["CONTRACTED", "Form", "forms", "head_of"]

_TAGS = {"V": ("VB", "VBZ", "VBG", "VBD", "VBN"), "V.": ("VB",), "N": ("NN", "NNS"), "N.": ("NN",)}
#: "we're" as a slot ``{we}``: what is written, and the pronoun alone.
CONTRACTED = {
    "i'm": "I", "we're": "we", "you're": "you", "they're": "they", "he's": "he", "she's": "she", "it's": "it",
}  # fmt: skip
_AGREES = {"I": "VB", "we": "VB", "you": "VB", "they": "VB", "he": "VBZ", "she": "VBZ", "it": "VBZ"}
_BE = {"VB": ("be", "am", "are"), "VBZ": ("is",), "VBG": ("being",), "VBD": ("was", "were"), "VBN": ("been",)}
# Verbs that double their last letter in one spelling only: "cancelled" and "canceled".
_DOUBLED = re.compile(r"(.+[aeiou])ll(ed|ing)$")
_SINGLE = re.compile(r"(.+[aeiou])l(ed|ing)$")


class Form(NamedTuple):
    """One written form. ``tags``: what the head may be, best first; empty where the pair is not inflected.

    ``possessive``: the last word ends in ``'s``.
    """

    words: tuple[str, ...]
    head: int
    tags: tuple[str, ...]
    possessive: bool = False


def head_of(words: list[str], pos: str) -> int:
    """Which of the words is inflected; -1 for none. The mark ``*`` decides, else the part of speech."""
    if pos[0] not in "VN" or not words:
        return -1
    marked = [place for place, word in enumerate(words) if word.startswith("*")]
    return marked[0] if marked else (0 if pos[0] == "V" else len(words) - 1)


def forms(pair: Pair) -> Iterator[Form]:
    """Every way the hard side of ``pair`` is written. Slots stand as they are, except ``{we}``."""
    written = pair.hard.split()
    head = head_of(written, pair.pos)
    spellings = [word.lstrip("*").split("/") for word in written]
    if spellings[0] == ["{we}"]:
        spellings[0] = list(CONTRACTED)
    for words in product(*spellings):
        if head < 0:
            yield Form(words, head, ())
            continue
        for surface, tags in _inflected(words[head], _TAGS[pair.pos]).items():
            form = (*words[:head], surface, *words[head + 1 :])
            yield Form(form, head, tags)
            if pair.pos[0] == "N" and head == len(form) - 1:
                ending = "'" if surface.endswith("s") and "NNS" in tags else "'s"
                yield Form((*form[:-1], surface + ending), head, tags, possessive=True)


def _inflected(word: str, tags: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    surfaces: dict[str, tuple[str, ...]] = {}
    for tag in tags:
        for surface in _surfaces(word, tag):
            surfaces[surface] = (*surfaces.get(surface, ()), tag)
    return surfaces


def _surfaces(word: str, tag: str) -> Iterator[str]:
    if word == "be":
        yield from _BE[tag]
        yield from (written for written, pronoun in CONTRACTED.items() if tag == _AGREES[pronoun])
        return
    surface = inflect(word, tag)
    yield surface
    if tag in ("VBD", "VBN", "VBG"):
        doubled, single = _DOUBLED.match(surface), _SINGLE.match(surface)
        if doubled and not word.endswith("ll"):
            yield f"{doubled[1]}l{doubled[2]}"
        elif single and word.endswith("l"):
            yield f"{single[1]}ll{single[2]}"
