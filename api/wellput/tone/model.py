"""The weights of the politeness model, and the scores that part its bands."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from wellput.knowledge import data_folder
from wellput.tone.features import Use, features

__all__ = ["Weights", "load", "score"]


class Weights(NamedTuple):
    """``of``: feature → weight; a mean score below ``cool`` or above ``warm`` is in that band."""

    of: dict[str, float]
    cool: float
    warm: float


@cache
def load() -> Weights:
    """The weights, read once."""
    lines = (data_folder("wellput.tone") / "weights.tsv").read_text(encoding="utf-8").splitlines()
    pairs = dict(line.split("\t") for line in lines if "\t" in line)
    bands = {name: float(pairs.pop(f"# {name}")) for name in ("cool", "warm")}
    return Weights({name: float(weight) for name, weight in pairs.items()}, **bands)


def score(text: str, used: Iterable[Use]) -> float:
    """How polite one or two folded sentences sound: log-odds of the most polite quarter against the least."""
    weights = load().of
    return sum(weights.get(name, 0.0) * value for name, value in features(text, used).items())
