"""How hard a word is for readers of English as a second language.

Three sources, none of which knows every word: the level at which learners meet it (CEFR-J 1.5 for A1-B2, Octanove 1.0
for C1-C2), how rare it is in English (wordfreq 3.1.1, and our own counts over short messages), and how hard non-native
readers rated it (Maddela and Xu 2018) or can be expected to.
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
from wellput.text.lines import SortedLines

__all__ = [
    "COMMON",
    "LEVELS",
    "Rarity",
    "common_words",
    "is_known",
    "level_number",
    "listed",
    "marketplace_words",
    "rarity",
    "table",
    "warm",
    "word_level",
]

#: From this frequency on a word is common.
COMMON = 4.0
LEVELS: tuple[Cefr, ...] = ("A1", "A2", "B1", "B2", "C1", "C2")

_KIND = {"NN": "noun", "VB": "verb", "JJ": "adjective", "RB": "adverb"}


class Rarity(NamedTuple):
    """How rare a word is (``zipf``: 7 is *the*, 3 rare, 0 not met) and how hard it is for readers (1 to 6).

    ``rated``: people said so; else the rating is what they could be expected to say. Without one the word is not
    listed at all.
    """

    zipf: float
    rating: float | None
    rated: bool


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
def table() -> SortedLines:
    """The rarity of every word that was met, rated or listed, as lines: zipf, rating, and who says so.

    ``people`` rated it; ``model``: a model guesses how they would; ``web``: it guesses so of a word, or a slip, that
    is met on the web and in no text of ours.
    """
    text = (data_folder("wellput.readability") / "rarity.tsv").read_text(encoding="utf-8")
    return SortedLines(text.partition("\n")[2])


@cache
def common_words(least: float = COMMON) -> frozenset[str]:
    """The words with at least this frequency."""
    rows = (line.split("\t", 2) for line in table().lines())
    return frozenset(word for word, zipf, _ in rows if float(zipf) >= least)


def is_known(word: str) -> bool:
    """Whether a lower-case word is one: rated, listed, or met in texts that somebody looked after."""
    return any(not row.endswith("web") for row in table().get(word))


def _rarity(word: str) -> Rarity | None:
    rows = table().get(word)
    if not rows:
        return None
    zipf, rating, by = rows[0].split("\t")
    return Rarity(float(zipf), float(rating), by == "people")


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
    own = _rarity(word)
    of_base = own if word == base else _rarity(base)
    if own is None or of_base is None or word == base:
        return own or of_base or Rarity(0.0, None, rated=False)
    # What people said of one form counts for more than what a model says of the other.
    said = [one for one in (own, of_base) if one.rated] or [own, of_base]
    return Rarity(max(own.zipf, of_base.zipf), min(one.rating or 0.0 for one in said), said[0].rated)


def warm() -> None:
    """Load the tables, and the syllables of English."""
    listed()
    table()
    common_words()
    marketplace_words()
    syllables("blorf", "en")
