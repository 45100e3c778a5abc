"""The figures of :mod:`figures` that are about whole texts, and the formulas beside them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from corpora import onestop_texts, rows
from fit import logistic
from scores import Numbers, accuracy, folds, line

from wellput.readability import opaque
from wellput.readability.counts import count
from wellput.readability.level import LENGTH_POWER, judge
from wellput.readability.measures import measure
from wellput.readability.model import load
from wellput.text.document import Document

__all__ = ["FORMULAS", "articles", "formulas", "model"]

FORMULAS = {
    "flesch_kincaid_grade": 1, "automated_readability_index": 1, "flesch_reading_ease": -1, "gunning_fog": 1,
    "coleman_liau_index": 1, "dale_chall_readability_score": 1, "smog_index": 1, "mcalpine_eflaw": 1,
}  # fmt: skip


def formulas(text: str) -> dict[str, float]:
    document = Document.read(text, language="en")
    found = measure(count([sentence.text for sentence in document.body or document.sentences], "en"), "en")
    return {name: sign * found[name] for name, sign in FORMULAS.items()}


def model(text: str, *, facts: bool = False) -> float:
    found, sizes = rows(text, facts=facts)
    if not len(found):
        return 1.0
    return float(np.average([load().level.score(row) for row in found], weights=sizes**LENGTH_POWER))


def ordinal(table: Numbers, level: Numbers, groups: Sequence[str], ridge: float = 10.0) -> Numbers:
    """Classes 1 to 3 found for each fold by two logistic regressions (above 1, above 2) fitted on the others."""
    found = np.zeros(len(table))
    for fit, test in folds(groups):
        mean, scale = table[fit].mean(axis=0), table[fit].std(axis=0)
        scale[scale < 1e-6] = 1.0
        known, asked = (np.clip((table[part] - mean) / scale, -4, 4) for part in (fit, test))
        steps = [logistic(known, np.asarray(level[fit] > k, float), known[:0], ridge) for k in (1, 2)]
        above = [1 / (1 + np.exp(-(asked @ step[:-1] + step[-1]))) for step in steps]
        found[test] = np.stack([1 - above[0], above[0] - above[1], above[1]]).argmax(axis=0) + 1
    return found


def articles(folder: Path) -> None:
    texts = list(onestop_texts(folder))
    groups = [item.group for item in texts]
    level = np.array([item.level for item in texts])
    split_up = [rows(item.text) for item in texts]
    means = np.array([np.average(found, axis=0, weights=sizes) for found, sizes in split_up])
    size = np.array([(np.log(sizes.sum()), np.log(len(sizes)), np.log(sizes.mean())) for _, sizes in split_up])
    spread = np.array([_spread(found, sizes) for found, sizes in split_up])
    distinct = np.array([_distinct(item.text) for item in texts])
    line(
        f"OneStop texts, three classes ({len(texts)})",
        [
            ("our features", accuracy(ordinal(means, level, groups), level)),
            ("and the text's length", accuracy(ordinal(np.hstack([means, size]), level, groups), level)),
            (
                "length, spread, different words",
                accuracy(ordinal(np.hstack([size, spread, distinct]), level, groups), level),
            ),
            ("length alone", accuracy(ordinal(size, level, groups), level)),
            (
                "our scale alone",
                accuracy(ordinal(np.array([[model(item.text)] for item in texts]), level, groups), level),
            ),
        ],
    )
    known = [formulas(item.text) for item in texts]
    scores = {name: ordinal(np.array([[k[name]] for k in known]), level, groups, 0.01) for name in FORMULAS}
    line("", [(name.split("_")[0], accuracy(found, level)) for name, found in scores.items()])


def _spread(found: Numbers, sizes: Numbers) -> list[float]:
    """How the sentences of a text lie on our scale, and how long they are."""
    places = np.array([load().level.score(row) for row in found])
    return [
        float(np.average(places, weights=sizes)), *np.quantile(places, [0.1, 0.25, 0.5, 0.75, 0.9]), places.std(),
        float(np.mean(places > 4)), float(np.mean(places > 4.7)), float(np.mean(places < 3)),
        *np.quantile(sizes, [0.1, 0.5, 0.9]), sizes.std(), float(np.mean(sizes > 25)), float(np.mean(sizes < 12)),
    ]  # fmt: skip


def _distinct(text: str) -> list[float]:
    """How many different words a text has, how many of them are hard, and how many idioms and phrasal verbs."""
    judged = judge(Document.read(text, language="en").body)
    counted = [word for item in judged for word in item.profile.words if not word.name]
    kinds = list({word.base: word for word in counted if word.content}.values())
    hard = [sum(word.difficulty > edge for word in kinds) for edge in (2, 2.5, 3, 3.5, 4, 4.5)]
    levels = [found.level for item in judged for found in opaque(text, item.sentence)]
    n, size = len(kinds), len(counted)
    return [
        np.log(n), np.log(size / n), *np.log1p(hard), *(number / n for number in hard),
        sum(word.zipf for word in kinds) / n, sum(word.rating for word in kinds) / n,
        *(np.log1p(sum(level >= edge for level in levels)) for edge in (3, 4)),
        *(sum(level >= edge for level in levels) / size for edge in (4, 3)),
    ]  # fmt: skip
