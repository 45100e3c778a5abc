"""The CEFR level of a buyer's own English, from all of the buyer's messages pooled.

A prior and 67 of our own messages set the weights (``benchmarks/readability/fit_buyer.py``): no labelled learner text
may ship. So the answer is cautious: a range goes with every level, and too little text has none.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import msgspec

from wellput.knowledge import data_folder
from wellput.readability.vocabulary import LEVELS
from wellput.readability.writing import Writing, writing
from wellput.schema import Cefr

__all__ = ["FEWEST_WORDS", "BuyerLevel", "Model", "estimate_level", "load", "place"]

#: Below this many words nothing is said.
FEWEST_WORDS = 8

# The newest messages count; what goes beyond this many characters adds time, not knowledge.
_MOST_CHARACTERS = 3000
# A short message without a slip is what a hasty native speaker writes too: it is drawn towards this level.
_UNKNOWN = 3.4
_PULL = 8.0
# Half the width of the range, in levels, at this many words; it shrinks with their root, down to the smallest.
_MARGIN, _MARGIN_WORDS, _SMALLEST_MARGIN = 1.0, 20, 0.6
_CLIP = 2.5
# A longer text holds more kinds of words and structures, whoever writes it: what that adds, in levels, at most, and
# from how many words on.
_LONG, _LONG_WORDS = 0.9, 40


class BuyerLevel(NamedTuple):
    """``level`` and ``range`` are ``None`` when there is not enough text.

    ``confidence``, 0 to 1, is about the share of writers with as much text whose level is the right one.
    """

    level: Cefr | None
    confidence: float
    range: tuple[Cefr, Cefr] | None


class Model(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A linear model over :data:`wellput.readability.writing.WRITING`, on the scale 1 (A1) to 6 (C2)."""

    features: tuple[str, ...]
    means: tuple[float, ...]
    scales: tuple[float, ...]
    weights: tuple[float, ...]
    bias: float
    cuts: tuple[float, ...]

    def score(self, values: Sequence[float]) -> float:
        """The place on the scale of a writer with these figures."""
        return self.bias + sum(
            weight * max(-_CLIP, min(_CLIP, (value - mean) / scale))
            for value, mean, scale, weight in zip(values, self.means, self.scales, self.weights, strict=True)
        )


@cache
def load() -> Model:
    """The model, read once."""
    return msgspec.json.decode((data_folder("wellput.buyer") / "level.json").read_bytes(), type=Model)


def estimate_level(texts: Sequence[str]) -> BuyerLevel:
    """The level of somebody who wrote these English messages, oldest first."""
    found = writing(_newest(texts))
    if found is None or found.words < FEWEST_WORDS:
        return BuyerLevel(None, 0.0, None)
    value = place(found)
    margin = max(_SMALLEST_MARGIN, _MARGIN * math.sqrt(_MARGIN_WORDS / found.words))
    cuts = load().cuts
    low, level, high = (LEVELS[bisect_right(cuts, v)] for v in (value - margin, value, value + margin))
    # The share of answers in CEFR-ASAG (development part) whose level was exactly right: .31 at 10 words, .48 at 40.
    confidence = min(0.6, 0.27 + 0.02 * math.sqrt(found.words))
    return BuyerLevel(level, round(confidence, 2), (low, high))


def place(found: Writing) -> float:
    """The place on the scale of what was found in a writer's messages."""
    value = load().score(found.values) - _LONG * (1 - _LONG_WORDS / max(_LONG_WORDS, found.words))
    if found.slips:
        return value
    share = found.words / (found.words + _PULL)
    return max(value, share * value + (1 - share) * _UNKNOWN)


def _newest(texts: Sequence[str]) -> list[str]:
    chosen: list[str] = []
    left = _MOST_CHARACTERS
    for text in reversed(texts):
        if left <= 0:
            break
        chosen.append(text[:left])
        left -= len(text)
    return chosen[::-1]
