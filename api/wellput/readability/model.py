"""The two small linear models of this room, read from ``data/model.json``; ``data/MODEL_CARD.md`` describes them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import copysign, exp
from operator import mul
from typing import TYPE_CHECKING

import msgspec

from wellput.knowledge import data_folder

if TYPE_CHECKING:
    from wellput.readability.vocabulary import Rarity

__all__ = ["CLIP", "LevelModel", "Model", "WordModel", "load", "word_model"]


#: A feature counts no further than this many standard deviations from its mean: outside, nothing was seen.
CLIP = 4.0


class WordModel(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How hard a word is, 1 to 6, from its level on the lists, rarity, rating, letters and syllables.

    ``listed`` holds the weights for a word a list knows (the level first), ``unlisted`` for others (without it).
    """

    mean_rating: float
    listed: tuple[float, ...]
    unlisted: tuple[float, ...]

    def difficulty(self, level: int, rarity: Rarity, letters: int, syllables: int) -> float:
        """From 1 (everybody knows it) to 6."""
        rated = rarity.rated
        rating = rarity.rating if rarity.rating is not None else self.mean_rating
        size = min(letters, 16)
        if level:
            bias, by_level, by_zipf, by_rating, by_rated, by_size, by_syllables = self.listed
            value = bias + by_level * level
        else:
            bias, by_zipf, by_rating, by_rated, by_size, by_syllables = self.unlisted
            value = bias
        value += by_zipf * rarity.zipf + by_rating * rating + by_rated * rated
        return max(1.0, min(6.0, value + by_size * size + by_syllables * min(syllables, 6)))


class LevelModel(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Five logistic regressions over the same features: above A1, above A2 … above C1; the bias last in each.

    The place on the scale is 1 (A1) plus the five probabilities, up to 6 (C2). ``*_cuts`` say where one level ends
    and the next begins.
    """

    features: tuple[str, ...]
    means: tuple[float, ...]
    scales: tuple[float, ...]
    steps: tuple[tuple[float, ...], ...]
    sentence_cuts: tuple[float, ...]
    text_cuts: tuple[float, ...]

    def score(self, values: Sequence[float]) -> float:
        """The place on the scale of a sentence with these features."""
        standard = [
            far if -CLIP < (far := (value - mean) / scale) < CLIP else copysign(CLIP, far)
            for value, mean, scale in zip(values, self.means, self.scales, strict=True)
        ]
        standard.append(1.0)
        return 1.0 + sum(1.0 / (1.0 + exp(-sum(map(mul, standard, step)))) for step in self.steps)


class Model(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file."""

    word: WordModel
    level: LevelModel


@cache
def load() -> Model:
    """The models, read once."""
    return msgspec.json.decode((data_folder("wellput.readability") / "model.json").read_bytes(), type=Model)


def word_model() -> WordModel:
    """The model of words."""
    return load().word
