"""The figures of :mod:`figures` that are about single words."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scores import Numbers, folds, line, pearson, spearman

from wellput.readability import vocabulary
from wellput.readability.features import profile, words
from wellput.readability.syllables import syllables
from wellput.text.document import Document
from wellput.text.tokens import tokenize

__all__ = ["word_ratings", "words_in_context"]


def word_ratings(folder: Path) -> None:
    """Ratings predicted from the rest of what we know of a word; the ratings themselves are left out."""
    rated = [line.split("\t") for line in (folder / "words/word_complexity.tsv").read_text("utf-8").splitlines()]
    table, ratings, names = [], [], []
    for word, rating in rated:
        norm = word.lower()
        known = vocabulary.rarity(norm, norm)
        level = vocabulary.level_number(norm)
        size, beats = len(norm), syllables(norm, "en")
        table.append(
            (
                known.zipf,
                known.zipf == 0,
                known.zipf**2,
                level,
                level == 0,
                level**2,
                size,
                size**2,
                beats,
                word[0].isupper(),
                word.isupper(),
                level * known.zipf,
            )
        )
        ratings.append(float(rating))
        names.append(norm)
    truth = np.array(ratings)[:, None]
    found = cross(np.array(table, float), truth, names, 1.0)[:, 0]
    line(
        f"Word ratings, cross-validated ({len(rated)})",
        [("Pearson", pearson(found, truth[:, 0])), ("Spearman", spearman(found, truth[:, 0]))],
    )


def words_in_context(folder: Path) -> None:
    """CompLex: fitted on its training part, measured on the trial part."""

    def table(name: str) -> tuple[Numbers, Numbers]:
        features, truth = [], []
        with (folder / "words" / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                features.append(
                    _in_context(row["sentence"], row["token"], row.get("corpus") or row.get("subcorpus") or "")
                )
                truth.append(float(row["complexity"]))
        return np.array(features, float), np.array(truth)

    train, level = table("train_lcp_single_train.tsv")
    test, truth = table("trial_lcp_single_trial.tsv")
    mean, scale = train.mean(axis=0), train.std(axis=0) + 1e-9
    known = (train - mean) / scale
    weights = np.linalg.solve(known.T @ known + 10 * np.eye(known.shape[1]), known.T @ (level - level.mean()))
    line(f"CompLex trial ({len(truth)})", [("Pearson", pearson((test - mean) / scale @ weights, truth))])


def _in_context(sentence: str, token: str, corpus: str) -> list[float]:
    document = Document.read(sentence, language="en")
    found = (
        next(
            (
                word
                for s in document.sentences
                for word in words(s.tokens, s.tags)
                if word.token.text.lower() == token.lower()
            ),
            None,
        )
        or words(tuple(tokenize(token)) or tuple(tokenize("it")), ("NN",) * max(1, len(list(tokenize(token)))))[0]
    )
    whole = [p for s in document.sentences if (p := profile(s.tokens, s.tags))]
    around = float(np.mean([p.values[8] for p in whole])) if whole else 0.0
    size = len(token)
    return [
        found.difficulty, found.difficulty**2, found.zipf, found.zipf**2, found.zipf == 0, found.rating,
        found.rating**2, found.level, found.level == 0, size, found.syllables, found.name, found.tag == "NNS",
        found.tag.startswith("VB"),
        around, len(sentence) / 100, corpus == "bible", corpus == "biomed", (corpus == "biomed") * found.zipf,
        (corpus == "biomed") * found.difficulty, size * found.zipf, found.difficulty * found.zipf,
    ]  # fmt: skip


def cross(table: Numbers, truth: Numbers, groups: Sequence[str], ridge: float) -> Numbers:
    """Predictions of a ridge regression for each fold from the others."""
    found = np.zeros((len(table), truth.shape[1]))
    for fit, test in folds(groups):
        mean, scale = table[fit].mean(axis=0), table[fit].std(axis=0)
        scale[scale < 1e-6] = 1.0
        known, center = (table[fit] - mean) / scale, truth[fit].mean(axis=0)
        weights = np.linalg.solve(known.T @ known + ridge * np.eye(table.shape[1]), known.T @ (truth[fit] - center))
        found[test] = (table[test] - mean) / scale @ weights + center
    return found
