"""Real words written for others: "it's edge", "a mill were she works", "to heavy".

For each set of words that people mix up, a log-linear model says how well each of them fits the words around it. A word
is called wrong only where another fits so much better that on correct English this hardly ever happens.
``benchmarks/confusions.py`` fits the weights in ``data/confusions.msgpack.z`` and measures them.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

import msgspec

from wellput.knowledge import data_folder
from wellput.readability.vocabulary import listed
from wellput.text.lemma import lemmas
from wellput.text.tokens import Token

__all__ = ["Confusions", "better_word", "features", "load", "surroundings", "warm"]

_MORE_AT_FIRST = 2.0
_EDGE = ("<", "<")
_KINDS = {"noun": "n", "verb": "v", "adjective": "j", "adverb": "r", "other": "o"}


class Confusions(NamedTuple):
    """What is stored.

    ``others``: word → the words it may stand for; ``margins``: "wrote>meant" → by how much the meant word must fit
    better; ``weights``: "word feature" → weight in hundredths.
    """

    others: dict[str, list[str]]
    margins: dict[str, float]
    weights: dict[str, int]


@cache
def load() -> Confusions:
    """The weights, read once."""
    stored = zlib.decompress((data_folder("wellput.rules") / "confusions.msgpack.z").read_bytes())
    return msgspec.msgpack.decode(stored, type=Confusions)


def better_word(tokens: Sequence[Token], index: int) -> str | None:
    """The word that was meant by the token at ``index``, in lower case; ``None`` where it may well be right."""
    model = load()
    written = tokens[index].norm
    others = model.others.get(written)
    if others is None:
        return None
    around = tuple(features(surroundings(tokens, index)))
    own = _fit(model.weights, written, around)
    best, by_far = None, 0.0
    for other in others:
        lead = _fit(model.weights, other, around) - own - model.margins[f"{written}>{other}"]
        # "Were it heavier": what opens a sentence may open it in an unusual way.
        lead -= _MORE_AT_FIRST if index == 0 else 0
        if lead > by_far:
            best, by_far = other, lead
    return best


def _fit(weights: Mapping[str, int], word: str, around: Sequence[str]) -> float:
    return sum([weights.get(f"{word} {feature}", 0) for feature in around]) / 100


def warm() -> None:
    """Load what the first draft would have to wait for."""
    load()
    _classes()


def surroundings(tokens: Sequence[Token], index: int) -> list[tuple[str, str]]:
    """Two tokens before and three after, each as the word and its class; an edge of the sentence is a token, too."""
    return [
        (tokens[at].norm, _class(tokens[at])) if 0 <= at < len(tokens) else _EDGE
        for at in (index - 2, index - 1, index + 1, index + 2, index + 3)
    ]


def features(around: Sequence[tuple[str, str]]) -> Iterator[str]:
    """What is looked at: the words around and their classes, alone and together."""
    (far_before, _), (before, before_class), (after, after_class), (_, far_after_class), (_, last) = around
    yield ""
    yield f"a{before}"
    yield f"b{after}"
    yield f"c{far_before}"
    yield f"e{before_class}"
    yield f"f{after_class}"
    yield f"g{far_after_class}"
    yield f"i{before_class} {after_class}"
    yield f"j{before} {after_class}"
    yield f"k{before_class} {after}"
    yield f"m{after_class} {far_after_class}"
    yield f"q{before_class} {after_class} {far_after_class}"
    yield f"r{after_class} {far_after_class} {last}"


def _class(token: Token) -> str:
    """What a token can be, whatever stands around it: kinds of word by the lists, and its ending."""
    if token.kind != "word":
        return token.text if token.kind == "punctuation" else "#"
    word = token.norm
    classes = _classes()
    if (own := classes.get(word)) is not None:
        return own
    base = min(lemmas(word), default="")
    if (of_base := classes.get(base)) is not None:
        return of_base + (word[-1] if base != word else "")
    return "A" if token.text[:1].isupper() else f"?{word[-2:]}"


@cache
def _classes() -> Mapping[str, str]:
    """What each word of the lists can be, one letter a kind."""
    return {word: "".join(sorted(_KINDS[kind] for kind in kinds)) for word, kinds in listed().items()}
