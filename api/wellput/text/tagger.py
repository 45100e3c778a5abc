"""Parts of speech for English: an averaged perceptron over Penn Treebank tags.

Trained on Universal Dependencies English EWT by ``benchmarks/tagger.py``, which holds the figures; the weights lie in
``data/tagger.msgpack.z``. Decoding is greedy from left to right.

One token, one tag, also where the treebank splits a token of ours:

- A contraction has the tag of its first part: ``don't`` VBP, ``can't`` MD, ``it's`` and ``we'll`` PRP, ``buyer's`` NN.
- A compound with a hyphen has the tag of its head, and JJ where that is a participle: ``re-send`` VB,
  ``hand-made`` JJ.
- A fact is CD when it holds a digit (``$40``, ``12 May``), else NNP (``DHL``, ``Monday``). A number is CD.
- Punctuation has the Penn tag of its character, an emoji is NFP, as in EWT.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

import msgspec

from wellput.knowledge import data_folder
from wellput.text.tokens import Token

__all__ = ["Weights", "features", "fixed_tag", "forms", "load", "normal", "tag"]

_PUNCTUATION = {
    ".": ".", "!": ".", "?": ".", "...": ":", "\u2026": ":", ":": ":", ";": ":", "\u2013": ":", "\u2014": ":",
    ",": ",", "(": "-LRB-", "[": "-LRB-", "{": "-LRB-", ")": "-RRB-", "]": "-RRB-", "}": "-RRB-",
    '"': "''", "\u201c": "``", "\u201d": "''", "\u00ab": "``", "\u00bb": "''", "'": "''", "\u2018": "``",
    "\u2019": "''", "-": "HYPH", "\u2010": "HYPH", "\u2011": "HYPH",
    "$": "$", "\u20ac": "$", "\u00a3": "$", "\u00a5": "$", "%": "NN", "&": "CC",
}  # fmt: skip

# No sentence is longer. What follows in one that is costs no time: it is taken for nouns.
_LONGEST = 600
# Stands for every number, and every fact that holds a digit.
_NUMBER = "!number"


class Weights(NamedTuple):
    """The perceptron as it is stored.

    ``features`` maps a feature to pairs of bytes: index of a tag, weight + 128. Bytes load five times faster than
    lists of numbers and take a fifth of their memory. ``known`` maps a word of one tag to it.
    """

    tags: list[str]
    features: dict[str, bytes]
    known: dict[str, str]


@cache
def load() -> Weights:
    """The weights, read once."""
    stored = zlib.decompress((data_folder("wellput.text") / "tagger.msgpack.z").read_bytes())
    return msgspec.msgpack.decode(stored, type=Weights)


def tag(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The Penn Treebank tag of each token of one English sentence, parallel to ``tokens``."""
    model = load()
    weights = model.features.get
    middle = _middle(len(model.tags))
    words, shapes = forms(tokens)
    alone = [_alone(word) for word in words]
    found: list[str] = []
    before, last = "-START-", "-START-"
    for index, token in enumerate(tokens):
        chosen = fixed_tag(token) or model.known.get(words[index + 2])
        if chosen is None and index >= _LONGEST:
            chosen = "NN"
        if chosen is None:
            second, previous, word, following, next_but_one = alone[index : index + 5]
            total = middle + second[0] + previous[1] + word[2] + following[3] + next_but_one[4] + _history(before, last)
            for feature in _together(words, shapes, index, last):
                row = weights(feature)
                if row is not None:
                    total += _lanes(row)
            scores = struct.unpack(f"<{len(model.tags)}H", total.to_bytes(2 * len(model.tags), "little"))
            chosen = model.tags[scores.index(max(scores))]
        found.append(chosen)
        before, last = last, chosen
    return tuple(found)


# The scores of all tags lie side by side in one whole number, sixteen bits each, so that one addition adds a feature's
# weights to all of them: at most 21 weights between -127 and 127 stay far from the edge of a lane.
@cache
def _middle(count: int) -> int:
    return sum(1 << (16 * lane + 15) for lane in range(count))


@lru_cache(maxsize=16_384)
def _lanes(row: bytes) -> int:
    return sum((weight - 128) << (16 * place) for place, weight in zip(row[::2], row[1::2], strict=True))


# What a word says by itself, as each of the five, does not change from text to text. It is kept for the words of the
# weights alone, so that no word of a draft outlives it.
def _alone(word: str) -> tuple[int, ...]:
    weights = load().features
    ours = f"w {word}" in weights or f"v {word}" in weights or f"n {word}" in weights
    return _said(word) if ours else _said.__wrapped__(word)


@lru_cache(maxsize=16_384)
def _said(word: str) -> tuple[int, ...]:
    return tuple(_sum(named(word)) for named in _BY_ITSELF)


@cache
def _history(before: str, last: str) -> int:
    return _sum(_of_tags(before, last))


def _sum(named: Iterable[str]) -> int:
    weights = load().features
    return sum(_lanes(weights[feature]) for feature in named if feature in weights)


def fixed_tag(token: Token) -> str | None:
    """The tag of a token that is no word; ``None`` for a word."""
    if token.kind == "word":
        return None
    if token.kind == "punctuation":
        return _PUNCTUATION.get(token.text, "SYM")
    if token.kind == "emoji":
        return "NFP"
    return "CD" if token.kind == "number" or any(c.isdigit() for c in token.text) else "NNP"


def normal(token: Token) -> str:
    """The word as the features see it: lower case, straight apostrophe, one form for all numbers."""
    return _NUMBER if fixed_tag(token) == "CD" else token.norm


def _shape(text: str) -> str:
    """How a word is written: ``x`` lower case, ``X`` capital first, ``XX`` all capitals, ``xX`` mixed."""
    if text.islower():
        return "x"
    if text.isupper():
        return "X" if len(text) == 1 else "XX"
    return "X" if text[0].isupper() and text[1:].islower() else "xX"


def forms(tokens: Sequence[Token]) -> tuple[list[str], list[str]]:
    """The words as :func:`features` reads them, with two marks before and after, and how each is written.

    Only a part of a word is used beyond 24 letters, so that a hostile "word" costs no more than a real one.
    """
    words = ["-start-", "-start-", *(normal(token)[:24] for token in tokens), "-end-", "-end-"]
    return words, [*(_shape(token.text) for token in tokens), ""]


def features(words: Sequence[str], shapes: Sequence[str], index: int, before: str, last: str) -> tuple[str, ...]:
    """What the perceptron looks at for the word at ``index``: the word, its form, its neighbours, the two tags before.

    ``words`` and ``shapes`` come from :func:`forms`.
    """
    near = zip(_BY_ITSELF, words[index : index + 5], strict=True)
    return (
        *(feature for named, word in near for feature in named(word)),
        *_of_tags(before, last),
        *_together(words, shapes, index, last),
    )


# Features of one word each: of the two before, the word itself and the two after.
_BY_ITSELF: tuple[Callable[[str], tuple[str, ...]], ...] = (
    lambda word: (f"v2 {word}",),
    lambda word: (f"v {word}", f"vs {word[-3:]}"),
    lambda word: ("b", f"w {word}", f"s3 {word[-3:]}", f"s2 {word[-2:]}", f"s4 {word[-4:]}", f"p {word[:3]}"),
    lambda word: (f"n {word}", f"ns {word[-3:]}"),
    lambda word: (f"n2 {word}",),
)


def _of_tags(before: str, last: str) -> tuple[str, ...]:
    return f"t {last}", f"tt {before} {last}"


def _together(words: Sequence[str], shapes: Sequence[str], index: int, last: str) -> tuple[str, ...]:
    _, previous, word, following, _ = words[index : index + 5]
    form = shapes[index]
    first = " first" if index == 0 else ""
    hyphen = " -" if "-" in word else ""
    return (
        f"c {form}{first}{hyphen}",
        f"cs {form}{word[-2:]}",
        f"nc {shapes[index + 1]}",
        f"tw {last} {word}",
        f"wn {word} {following}",
        f"vw {previous} {word}",
        f"tn {last} {following}",
    )
