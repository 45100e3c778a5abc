"""How well politeness is told: ``python benchmarks/politeness.py politeness_stanford.tsv [--write]``.

Data: the Stanford Politeness Corpus (Danescu-Niculescu-Mizil and others 2013), CC BY 4.0, not part of this repository:
requests of Wikipedia editors, each rated by five people. As published work does, the quarter rated most polite is
told from the quarter rated least polite, in five folds; nothing of a fold is seen by its model. Logistic regression
with an L2 penalty, by accelerated gradient descent; the penalty was chosen on the first fold's training part.

The published strategies (ConvoKit's) with logistic regression reach .805 there; strategies alone, ours, are printed
beside the model. With ``--write`` a model of all folds goes to ``api/wellput/tone/data/weights.tsv``, with the
scores that part the bands: a third of all Wikipedia texts, each scored by a model that has not seen it, lies below the
lower one and a third above the upper one.
"""

from __future__ import annotations

import argparse
import csv
import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from wellput.tone.features import features, fold, uses

TARGET = Path(__file__).parent.parent / "api/wellput/tone/data/weights.tsv"
FOLDS = 5
SEEN = 3
PENALTY = 3e-4
STEPS = 250
BANDS = (1 / 3, 2 / 3)
# A weight this small moves no score.
SMALLEST = 0.02

Vector = npt.NDArray[np.float64]
Features = dict[str, float]


class Model(NamedTuple):
    places: dict[str, int]
    weights: Vector

    def scores(self, texts: Sequence[Features]) -> Vector:
        return matrix(texts, self.places) @ self.weights


def read(path: Path) -> tuple[list[Features], list[str]]:
    """Features and quartile of the Wikipedia texts: ``0`` least polite, ``1`` most polite, empty between."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [
            row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if row["corpus"] == "wikipedia"
        ]
    texts = [fold(row["text"]) for row in rows]
    return [features(text, uses(text)) for text in texts], [row["quartile_label"] for row in rows]


def matrix(texts: Sequence[Features], places: dict[str, int]) -> Vector:
    values = np.zeros((len(texts), len(places)))
    for row, found in enumerate(texts):
        for name, value in found.items():
            if (place := places.get(name)) is not None:
                values[row, place] = value
    return values


def fit(texts: Sequence[Features], polite: Vector, kinds: str) -> Model:
    """``kinds``: first letters of the features to use."""
    seen = Counter(name for found in texts for name in found)
    names = sorted(name for name, count in seen.items() if count >= SEEN and name[0] in kinds)
    places = {name: place for place, name in enumerate(names)}
    values = matrix(texts, places)
    direction = np.random.default_rng(0).normal(size=len(names))
    largest = 1.0
    for _ in range(15):
        direction = values.T @ (values @ direction) / len(texts)
        largest = float(np.linalg.norm(direction))
        direction /= largest
    step = 1 / (0.2625 * largest + PENALTY)
    weights = np.zeros(len(names))
    earlier = weights
    for turn in range(STEPS):
        ahead = weights + turn / (turn + 3) * (weights - earlier)
        wrong = 1 / (1 + np.exp(-(values @ ahead))) - polite
        earlier, weights = weights, ahead - step * (values.T @ wrong / len(texts) + PENALTY * ahead)
    return Model(places, weights)


def write(model: Model, bands: Sequence[float]) -> None:
    rows = [
        f"{name}\t{model.weights[place]:.2f}"
        for name, place in model.places.items()
        if abs(model.weights[place]) >= SMALLEST or name[0] != "g"
    ]
    head = [
        "# Weights of the politeness model, by benchmarks/politeness.py; see MODEL_CARD.md. 2026-11-21",
        *(f"# {name}\t{value:.3f}" for name, value in zip(("cool", "warm"), bands, strict=True)),
    ]
    TARGET.write_text("\n".join([*head, *rows]) + "\n", encoding="utf-8")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("path", type=Path)
    options.add_argument("--write", action="store_true")
    asked = options.parse_args()
    texts, quartiles = read(asked.path)
    extremes = [index for index, quartile in enumerate(quartiles) if quartile]
    between = [index for index, quartile in enumerate(quartiles) if not quartile]
    shuffled = random.Random(1)
    shuffled.shuffle(extremes)
    shuffled.shuffle(between)
    polite = np.array([quartile == "1" for quartile in quartiles], dtype=float)
    print(f"{len(extremes)} texts of the outer quarters, {FOLDS} folds; share told right")
    unseen: list[float] = []
    for name, kinds in (("strategies alone", "s"), ("words and pairs alone", "gl"), ("the model", "sgl")):
        right = []
        for number in range(FOLDS):
            held = extremes[number::FOLDS]
            rest = [index for other in range(FOLDS) if other != number for index in extremes[other::FOLDS]]
            model = fit([texts[i] for i in rest], polite[rest], kinds)
            scores = model.scores([texts[i] for i in held])
            right.append(float(np.mean((scores > 0) == polite[held])))
            if kinds == "sgl":
                unseen += [*scores, *model.scores([texts[i] for i in between[number::FOLDS]])]
        print(f"{name:24}{np.mean(right):.3f}  ({', '.join(f'{share:.3f}' for share in right)})", flush=True)
    bands = [float(np.quantile(unseen, share)) for share in BANDS]
    print(f"bands: cool below {bands[0]:.3f}, warm above {bands[1]:.3f}")
    if asked.write:
        write(fit([texts[i] for i in extremes], polite[extremes], "sgl"), bands)
        print(f"{TARGET.name}: {TARGET.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
