"""The statistics the readability figures are given in."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np
import numpy.typing as npt

__all__ = ["Numbers", "accuracy", "adjacent", "best_cuts", "folds", "grade", "line", "macro_f1", "pearson", "spearman"]

Numbers = npt.NDArray[np.float64]


def spearman(first: Sequence[float] | Numbers, second: Sequence[float] | Numbers) -> float:
    """Rank correlation; ties share their mean rank."""
    return pearson(_ranks(np.asarray(first, float)), _ranks(np.asarray(second, float)))


def pearson(first: Sequence[float] | Numbers, second: Sequence[float] | Numbers) -> float:
    return float(np.corrcoef(np.asarray(first, float), np.asarray(second, float))[0, 1])


def _ranks(values: Numbers) -> Numbers:
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    return np.asarray((ends - (counts - 1) / 2)[inverse], float)


def grade(values: Sequence[float] | Numbers, cuts: Sequence[float] | Numbers) -> Numbers:
    """The class of each value, from 1."""
    return np.asarray(np.searchsorted(np.asarray(cuts), np.asarray(values, float), side="right") + 1, float)


def macro_f1(found: Numbers, truth: Numbers) -> float:
    """The mean over the classes that occur of each one's F1."""
    scores = []
    for label in np.unique(truth):
        right = np.sum((found == label) & (truth == label))
        scores.append(2 * right / (np.sum(found == label) + np.sum(truth == label)))
    return float(np.mean(scores))


def accuracy(found: Numbers, truth: Numbers) -> float:
    return float(np.mean(found == truth))


def adjacent(found: Numbers, truth: Numbers) -> float:
    """The share at most one class off."""
    return float(np.mean(np.abs(found - truth) <= 1))


def best_cuts(
    values: Numbers, truth: Numbers, start: Sequence[float], goal: Callable[[Numbers, Numbers], float] = macro_f1
) -> Numbers:
    """The cuts between classes that serve ``goal`` best, one moved at a time."""
    cuts = np.array(start, float)
    for _ in range(6):
        for index in range(len(cuts)):
            steps = [step for step in np.arange(-0.6, 0.61, 0.03) if _apart(cuts, index, step)]
            goals = [goal(grade(values, _moved(cuts, index, step)), truth) for step in steps]
            # The middle of the best places, not their edge.
            best = [step for step, reached in zip(steps, goals, strict=True) if reached == max(goals)]
            cuts = _moved(cuts, index, float(np.median(best)))
    return cuts


def _moved(cuts: Numbers, index: int, step: float) -> Numbers:
    moved = cuts.copy()
    moved[index] += step
    return moved


def _apart(cuts: Numbers, index: int, step: float) -> bool:
    return bool(np.all(np.diff(_moved(cuts, index, step)) >= 0.15))


def line(name: str, figures: Iterable[tuple[str, float]]) -> None:
    """Print a row of the table."""
    print(f"{name:44}" + "  ".join(f"{label} {value:.3f}" for label, value in figures), flush=True)


def folds(groups: Sequence[str], size: int = 10) -> Iterator[tuple[Numbers, Numbers]]:
    """Masks of the groups to fit on and to test on, for each fold."""
    place = np.array([zlib.crc32(group.encode()) % size for group in groups])
    for fold in range(size):
        yield np.asarray(place != fold), np.asarray(place == fold)
