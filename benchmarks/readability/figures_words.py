"""The figures of :mod:`figures` that are about single words."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
from scores import Numbers, folds, line, pearson, spearman
from words import Raters, Ridge, frequencies, levels, rated_words, wordfreq

from wellput.readability.features import profile
from wellput.readability.features import words as known_words
from wellput.text.document import Document
from wellput.text.tokens import tokenize

__all__ = ["word_ratings", "words_in_context"]


def word_ratings(folder: Path, wordfreq_file: Path) -> None:
    """Ratings predicted as for words nobody rated, each fold from the others; no rating of a fold is known to it."""
    listed = levels(folder)
    raters = Raters(frequencies(folder), wordfreq(wordfreq_file), listed)
    said = rated_words(folder)
    words = [word for word, _ in said]
    # The same word in another case must not be on both sides.
    names = [word.lower() for word in words]
    raters.learn_letters(names)
    figures, runs = raters.table(words)
    truth = np.array([rating for _, rating in said])
    found = np.zeros(len(truth))
    for fit, test in folds(names):
        found[test] = Ridge(figures[fit], runs[fit], truth[fit])(figures[test], runs[test])
    line(
        f"Word ratings, cross-validated ({len(said)})",
        [("Pearson", pearson(found, truth)), ("Spearman", spearman(found, truth))],
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
                for word in known_words(s.tokens, s.tags)
                if word.token.text.lower() == token.lower()
            ),
            None,
        )
        or known_words(tuple(tokenize(token)) or tuple(tokenize("it")), ("NN",) * max(1, len(list(tokenize(token)))))[0]
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
        max(0.0, found.zipf - 4), max(0.0, found.zipf - 5), max(0.0, 3 - found.zipf), (corpus == "bible") * found.zipf,
        token[0].isupper(), token.isupper(), (corpus == "bible") * token[0].isupper(), token[0].isupper() * found.zipf,
        size**2, size * found.rating, (corpus == "biomed") * found.rating,
    ]  # fmt: skip
