"""What the model of politeness looks at in one or two sentences: strategies, words, pairs of words, length."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal, NamedTuple

from wellput.knowledge import Entry, data_folder, read_entry
from wellput.text.lower import lower

__all__ = ["Effect", "Strategy", "Use", "features", "fold", "strategies", "uses"]

Effect = Literal["warmer", "cooler"]

_TOKEN = re.compile(r"<url>|https?://\S{1,400}|[a-z]+(?:'[a-z]+)*|\d+|[?!.,:;]")
_LONG = 60


class Strategy(NamedTuple):
    """A way to be polite or rude; ``effect`` is ``None`` for one that is no use to a reader."""

    id: str
    pattern: re.Pattern[str]
    effect: Effect | None


class Use(NamedTuple):
    """A strategy and the stretch of the text that uses it."""

    strategy: Strategy
    start: int
    end: int


class _Strategy(Entry, frozen=True, kw_only=True):
    id: str
    pattern: str
    effect: Effect | None = None


class _File(Entry, frozen=True, kw_only=True):
    strategy: tuple[_Strategy, ...]


@cache
def strategies() -> tuple[Strategy, ...]:
    """All strategies, as the file has them."""
    file = read_entry(data_folder("wellput.tone") / "strategies.toml", _File)
    return tuple(Strategy(entry.id, re.compile(entry.pattern, re.DOTALL), entry.effect) for entry in file.strategy)


def fold(text: str) -> str:
    """``text`` as the strategies see it: lower case, straight apostrophes; offsets stay the same."""
    return lower(text).replace("\u2019", "'")


def uses(text: str) -> tuple[Use, ...]:
    """Where folded ``text`` uses which strategy."""
    return tuple(
        Use(strategy, match.start(), match.end())
        for strategy in strategies()
        for match in strategy.pattern.finditer(text)
    )


def features(text: str, used: Iterable[Use]) -> dict[str, float]:
    """The features of folded ``text`` and their values. Names: ``s``trategy, ``g``ram, ``l``ength."""
    words = ["^", *_words(text), "$"]
    grams = {*words, *map(" ".join, itertools.pairwise(words))}
    # A long text has more grams, and each says less.
    weight = len(grams) ** -0.25
    return {
        **{f"g {gram}": weight for gram in grams},
        **{f"s {use.strategy.id}": 1.0 for use in used},
        "l log": math.log1p(len(words) - 2) / 3,
        "l share": min(1.0, (len(words) - 2) / _LONG),
        "l questions": min(text.count("?"), 4) / 4,
    }


def _words(text: str) -> Iterator[str]:
    for match in _TOKEN.finditer(text):
        word = match.group()
        yield "0" if word[0].isdigit() else "<url>" if word.startswith(("http:", "https:")) else word
