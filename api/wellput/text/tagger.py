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

import zlib
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

import msgspec

from wellput.knowledge import data_folder
from wellput.text.tokens import Token

__all__ = ["Weights", "features", "fixed_tag", "load", "normal", "tag"]

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
    lists of numbers and take a fifth of their memory. ``known`` maps a word that has only one tag to it.
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
    words = [normal(token) for token in tokens]
    found: list[str] = []
    before, last = "-START-", "-START-"
    for index, token in enumerate(tokens):
        chosen = fixed_tag(token) or model.known.get(words[index])
        if chosen is None and index >= _LONGEST:
            chosen = "NN"
        if chosen is None:
            scores = [0] * len(model.tags)
            for feature in features(tokens, words, index, before, last):
                pairs = iter(model.features.get(feature, b""))
                for position, weight in zip(pairs, pairs, strict=True):
                    scores[position] += weight - 128
            chosen = model.tags[scores.index(max(scores))]
        found.append(chosen)
        before, last = last, chosen
    return tuple(found)


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


def features(tokens: Sequence[Token], words: Sequence[str], index: int, before: str, last: str) -> Iterator[str]:
    """What the perceptron looks at for the word at ``index``: the word, its form, its neighbours, the two tags before.

    Only a part of the word is used beyond 24 letters, so that a hostile "word" costs no more than a real one.
    """
    word = words[index][:24]
    previous = words[index - 1][:24] if index else "-start-"
    following = words[index + 1][:24] if index + 1 < len(words) else "-end-"
    form = _shape(tokens[index].text)
    yield "b"
    yield "w " + word
    yield "s3 " + word[-3:]
    yield "s2 " + word[-2:]
    yield "s4 " + word[-4:]
    yield "p " + word[:3]
    yield "c " + form + (" first" if index == 0 else "") + (" -" if "-" in word else "")
    yield "cs " + form + word[-2:]
    yield "t " + last
    yield "tt " + before + " " + last
    yield "tw " + last + " " + word
    yield "v " + previous
    yield "vs " + previous[-3:]
    yield "v2 " + (words[index - 2][:24] if index > 1 else "-start-")
    yield "n " + following
    yield "ns " + following[-3:]
    yield "nc " + (_shape(tokens[index + 1].text) if index + 1 < len(tokens) else "")
    yield "n2 " + (words[index + 2][:24] if index + 2 < len(words) else "-end-")
    yield "wn " + word + " " + following
    yield "vw " + previous + " " + word
    yield "tn " + last + " " + following
