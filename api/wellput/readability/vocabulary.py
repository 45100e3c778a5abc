"""How hard a word is for readers of English as a second language.

Three sources, none of which knows every word: the level at which learners meet it (CEFR-J 1.5 for A1-B2, Octanove 1.0
for C1-C2), how rare it is in everyday English, and how hard non-native readers rated it (Maddela and Xu 2018).
``benchmarks/readability/words.py`` builds the two tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from wellput.knowledge import data_folder, read_toml
from wellput.readability.syllables import syllables
from wellput.schema import Cefr
from wellput.text.lemma import lemma, lemmas

__all__ = [
    "LEVELS",
    "Rarity",
    "level_number",
    "listed",
    "marketplace_words",
    "rarity",
    "table",
    "warm",
    "word_level",
]

LEVELS: tuple[Cefr, ...] = ("A1", "A2", "B1", "B2", "C1", "C2")

_KIND = {"NN": "noun", "VB": "verb", "JJ": "adjective", "RB": "adverb"}


class Rarity(NamedTuple):
    """How rare a word is (``zipf``: 7 is *the*, 3 rare, 0 not met) and how hard readers rated it (1 to 6)."""

    zipf: float
    rating: float | None


@cache
def listed() -> Mapping[str, Mapping[str, int]]:
    """The levels of every word on the lists, by part of speech: noun, verb, adjective, adverb, other."""
    lines = (data_folder("wellput.readability") / "levels.tsv").read_text(encoding="utf-8").splitlines()
    kinds = lines[0].split("\t")[1:]
    number = {level: index for index, level in enumerate(LEVELS, 1)}
    found: dict[str, dict[str, int]] = {}
    for line in lines[1:]:
        word, *cells = line.split("\t")
        found[word] = {kind: number[cell] for kind, cell in zip(kinds, cells, strict=True) if cell in number}
    return found


@cache
def table() -> Mapping[str, Rarity]:
    """The rarity of every word that was met or rated."""
    lines = (data_folder("wellput.readability") / "rarity.tsv").read_text(encoding="utf-8").splitlines()
    found: dict[str, Rarity] = {}
    for line in lines[1:]:
        word, zipf, rating = line.split("\t")
        found[word] = Rarity(0.0 if zipf == "-" else float(zipf), None if rating == "-" else float(rating))
    return found


@cache
def marketplace_words() -> frozenset[str]:
    """Base forms of the words every buyer on a marketplace knows."""
    return frozenset(read_toml(data_folder("wellput.readability") / "known.toml")["words"].split())


def word_level(word: str, tag: str | None = None) -> Cefr | None:
    """The CEFR level at which learners meet a word, by base form and part of speech.

    ``tag`` is a Penn Treebank tag; without it, or where the lists do not know the word as that part of speech, the
    word's easiest use counts. Words every buyer on a marketplace knows are A2 at most. ``None``: no list knows it.
    """
    number = level_number(word.lower().replace("\u2019", "'"), tag)
    return LEVELS[number - 1] if number else None


def level_number(word: str, tag: str | None = None, base: str | None = None) -> int:
    """:func:`word_level` of a lower-case word as 1 (A1) to 6 (C2); 0 where no list knows it. ``base``: its lemma."""
    if tag is None:
        # As a noun a word only loses what is contracted to it: "don't", "buyer's".
        bases = {word, lemma(word, "NN"), *lemmas(word)}
        return min((number for base in bases if (number := _listed(base, None))), default=0)
    base = base or lemma(word, tag)
    kind = _KIND.get(tag[:2], "other")
    return _listed(base, kind) or (_listed(word, None) if base != word else 0)


def _listed(word: str, kind: str | None) -> int:
    uses = listed().get(word)
    if word in marketplace_words():
        return min(2, *uses.values()) if uses else 2
    if not uses:
        return 0
    return uses.get(kind or "") or min(uses.values())


def rarity(word: str, base: str) -> Rarity:
    """Rarity of a lower-case word with the lemma ``base``: the more common of the two, the easier rating."""
    own, of_base = table().get(word), table().get(base)
    if own is None or of_base is None or word == base:
        return own or of_base or Rarity(0.0, None)
    both = [rating for rating in (own.rating, of_base.rating) if rating is not None]
    return Rarity(max(own.zipf, of_base.zipf), min(both) if both else None)


def warm() -> None:
    """Load the tables, and the syllables of English."""
    listed()
    table()
    marketplace_words()
    syllables("blorf", "en")
