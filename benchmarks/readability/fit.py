"""Fit the models of the readability room and write ``api/wellput/readability/data/model.json``.

    python benchmarks/readability/fit.py --data FOLDER

Fitted on data that may ship only: the Wiki-Auto rows of CEFR-SP's training part, the OneStop sentence pairs of seven
articles in ten, the word levels of CEFR-J and Octanove, and for the cuts between the levels of whole messages the
``tune`` half of our own seller messages. ``figures.py`` measures the result on the rest.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from corpora import bucket, cefr_sp, messages, onestop_pairs, rows, split, vector
from scores import Numbers, adjacent, best_cuts, grade, macro_f1, spearman

from wellput.readability import vocabulary
from wellput.readability.features import FEATURES
from wellput.readability.level import LENGTH_POWER
from wellput.readability.model import CLIP
from wellput.readability.syllables import syllables

TARGET = Path(__file__).parent.parent.parent / "api/wellput/readability/data/model.json"
#: How much a OneStop pair weighs beside a CEFR-SP sentence, and how strongly weights are drawn to zero: chosen on the
#: fifteenth part of the training rows and on three articles in ten of OneStop.
PAIR_WEIGHT, RIDGE = 0.1, 100.0
START = (2.2, 2.9, 3.8, 4.6, 5.3)
#: How much the share of sentences at most one level off counts beside macro-F1 where cuts are set; chosen likewise.
FAR = 8.0


def fit_words() -> dict[str, object]:
    """The difficulty of words: a regression of the lists' levels, and for a listed word the mean of both."""
    rows = [line.split("\t") for line in vocabulary.table().lines()]
    mean = float(np.mean([float(rating) for _, _, rating, by in rows if by == "people"]))
    table, levels = [], []
    for word, uses in vocabulary.listed().items():
        if word.isalpha():
            rare = vocabulary.rarity(word, word)
            rating = mean if rare.rating is None else rare.rating
            size = min(len(word), 16), min(syllables(word, "en"), 6)
            table.append((1.0, rare.zipf, rating, float(rare.rated), *size))
            levels.append(float(np.mean(list(uses.values()))))
    weights = np.linalg.lstsq(np.array(table), np.array(levels), rcond=None)[0]
    listed = np.array([weights[0] / 2, 0.5, *(weights[1:] / 2)])
    return {"mean_rating": round(mean, 4), "listed": short(listed), "unlisted": short(weights)}


def short(values: Numbers) -> list[float]:
    return [round(float(value), 4) for value in values]


def logistic(table: Numbers, share: Numbers, pairs: Numbers, ridge: float = RIDGE) -> Numbers:
    """Weights, the bias last, of a logistic regression that also orders the pairs; Newton's method."""
    table = np.hstack([table, np.ones((len(table), 1))])
    pairs = np.hstack([pairs, np.zeros((len(pairs), 1))])
    weights = np.zeros(table.shape[1])
    pull = np.diag([ridge] * (len(weights) - 1) + [1e-6])
    for _ in range(15):
        p = 1 / (1 + np.exp(-np.clip(table @ weights, -30, 30)))
        q = 1 / (1 + np.exp(-np.clip(pairs @ weights, -30, 30)))
        slope = table.T @ (share - p) + PAIR_WEIGHT * pairs.T @ (1 - q) - pull @ weights
        curve = (table.T * (p * (1 - p) + 1e-9)) @ table + PAIR_WEIGHT * (pairs.T * (q * (1 - q))) @ pairs + pull
        weights = weights + np.linalg.solve(curve, slope)
    return weights


def near(found: Numbers, truth: Numbers) -> float:
    """What the cuts between the levels of sentences are set for."""
    return macro_f1(found, truth) + FAR * adjacent(found, truth)


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--data", type=Path, required=True)
    folder = options.parse_args().data
    word = fit_words()
    stored = json.loads(TARGET.read_text(encoding="utf-8"))
    if stored["word"] != word:
        # The features below rest on the model of words: write it first, then run again with it.
        TARGET.write_text(json.dumps({**stored, "word": word}, indent=1) + "\n", encoding="utf-8")
        raise SystemExit("the model of words has changed: run again")

    samples = [
        (found, item.level, bucket(item.text) < 15)
        for item in cefr_sp(folder, "train")
        if item.group == "Wiki-Auto" and (found := vector(item.text)) is not None
    ]
    table = np.array([found for found, _, tune in samples if not tune])
    level = np.array([value for _, value, tune in samples if not tune])
    pairs = {"fit": [], "tune": [], "test": []}  # type: dict[str, list[tuple[Numbers, Numbers]]]
    for pair in onestop_pairs(folder):
        harder, easier = vector(pair.harder), vector(pair.easier)
        if harder is not None and easier is not None:
            pairs[split(pair.article)].append((harder, easier))

    means, scales = table.mean(axis=0), table.std(axis=0)
    # What hardly varies in the training sentences (questions) must not count in a message.
    scales[scales < 1e-3] = 1.0
    means, scales = np.array(short(means)), np.array(short(scales))

    def standard(values: Numbers) -> Numbers:
        return np.asarray(np.clip((values - means) / scales, -CLIP, CLIP), float)

    ordered = np.array([standard(harder) - standard(easier) for harder, easier in pairs["fit"]])
    steps = [logistic(standard(table), np.clip(level - k + 0.5, 0, 1), ordered) for k in range(1, 6)]
    steps = [np.array(short(step)) for step in steps]

    def score(values: Numbers) -> Numbers:
        known = standard(np.atleast_2d(values))
        return np.asarray(1 + sum(1 / (1 + np.exp(-(known @ step[:-1] + step[-1]))) for step in steps))

    everything = score(np.array([found for found, _, _ in samples]))
    truth = np.floor(np.array([value for _, value, _ in samples]) + 0.5)
    sentence_cuts = best_cuts(everything, truth, START, near)
    texts, labels = [], []
    for item in messages("seller"):
        if item.group == "tune":
            found, sizes = rows(item.text, facts=True)
            texts.append(float(np.average(score(found), weights=sizes**LENGTH_POWER)))
            labels.append(item.level)
    own = best_cuts(np.array(texts), np.array(labels), list(sentence_cuts))
    # Our messages are few and all of one hand: the cuts of a text stand half-way between theirs and the sentences'.
    text_cuts = (own + sentence_cuts) / 2

    held = score(np.array([found for found, _, tune in samples if tune]))
    wanted = np.array([value for _, value, tune in samples if tune])
    right = [float(score(harder)[0] > score(easier)[0]) for harder, easier in pairs["tune"]]
    print(f"tune: Spearman {spearman(held, wanted):.3f}, pairs {np.mean(right):.3f} of {len(right)}")
    print(f"cuts of sentences {short(sentence_cuts)}, own messages {short(own)}, texts {short(text_cuts)}")
    found_levels = grade(everything, sentence_cuts)
    print(f"fit and tune: macro-F1 {macro_f1(found_levels, truth):.3f}, adjacent {adjacent(found_levels, truth):.3f}")
    model = {
        "features": list(FEATURES),
        "means": short(means),
        "scales": short(scales),
        "steps": [short(step) for step in steps],
        "sentence_cuts": short(sentence_cuts),
        "text_cuts": short(text_cuts),
    }
    TARGET.write_text(json.dumps({"word": word, "level": model}, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
