"""Measure the readability room beside the formulas, on texts it was neither fitted nor tuned on.

    python benchmarks/readability/figures.py --data FOLDER --wordfreq FILE

Nothing here changes a model. Rows that judge only (SCoRE, ReadMe++, CEFR-ASAG) are marked *.
"""

from __future__ import annotations

import argparse
import json
import resource
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from corpora import Labelled, cefr_sp, messages, onestop_pairs, readmepp, split
from figures_texts import FORMULAS, articles, formulas, model
from figures_words import word_ratings, words_in_context
from scores import accuracy, adjacent, grade, line, macro_f1, spearman

from wellput.buyer import level as buyer
from wellput.facts import find_facts
from wellput.readability import assess, estimate, warm
from wellput.readability.model import load
from wellput.readability.vocabulary import LEVELS
from wellput.readability.writing import writing
from wellput.text.document import Document

#: The sub-domains of ReadMe++ nearest to trade.
COMMERCE = ("User Reviews/", "Guides/User Manuals", "Dialogue/", "Community Websites/", "Policies/", "Letters/")


def correlations(name: str, samples: Sequence[Labelled]) -> None:
    level = [item.level for item in samples]
    known = [formulas(item.text) for item in samples]
    line(name, [("ours", spearman([model(item.text) for item in samples], level))])
    found = {formula: spearman([k[formula] for k in known], level) for formula in FORMULAS}
    line("", [(f"{formula.split('_')[0]}", value) for formula, value in found.items()])


def sentences(folder: Path) -> None:
    dev = list(cefr_sp(folder, "dev"))
    correlations(f"CEFR-SP dev*, Spearman ({len(dev)})", dev)
    for name, chosen in (("all*", dev), ("Wiki-Auto", [item for item in dev if item.group == "Wiki-Auto"])):
        truth = np.floor(np.array([item.level for item in chosen]) + 0.5)
        found = grade([model(item.text) for item in chosen], load().level.sentence_cuts)
        line(
            f"CEFR-SP dev, {name}",
            [
                ("macro-F1", macro_f1(found, truth)),
                ("exact", accuracy(found, truth)),
                ("adjacent", adjacent(found, truth)),
            ],
        )
    for part in ("val", "train"):
        everything = list(readmepp(folder, part))
        near = [item for item in everything if item.group.startswith(COMMERCE)]
        correlations(f"ReadMe++ {part}*, commerce-like ({len(near)})", near)
        correlations(f"ReadMe++ {part}*, all ({len(everything)})", everything)


def pairs(folder: Path) -> None:
    test = [pair for pair in onestop_pairs(folder) if split(pair.article) == "test"]
    ours = np.mean([model(pair.harder) > model(pair.easier) for pair in test])
    line(f"OneStop pairs ordered right ({len(test)})", [("ours", float(ours))])
    both = [(formulas(pair.harder), formulas(pair.easier)) for pair in test]
    line("", [(name.split("_")[0], float(np.mean([a[name] > b[name] for a, b in both]))) for name in FORMULAS])


def sellers() -> None:
    for part in ("tune", "test"):
        chosen = [item for item in messages("seller") if item.group == part]
        found = [
            LEVELS.index(estimate(Document.read(item.text, facts=find_facts(item.text), language="en")).level) + 1.0
            for item in chosen
        ]
        truth = np.array([item.level for item in chosen])
        line(
            f"Seller messages, {part} ({len(chosen)})",
            [("exact", accuracy(np.array(found), truth)), ("adjacent", adjacent(np.array(found), truth)),
             ("Spearman", spearman([model(item.text, facts=True) for item in chosen], truth))],
        )  # fmt: skip


def buyers(folder: Path) -> None:
    for part in ("tune", "test"):
        chosen = [item for item in messages("buyer") if item.group == part]
        _buyers(f"Buyer messages, {part}", [item.text for item in chosen], [item.level for item in chosen])
    answers = [json.loads(row) for row in (folder / "readability/asag_dev_JUDGE.jsonl").read_text("utf-8").splitlines()]
    level = [LEVELS.index(answer["level"]) + 1.0 for answer in answers]
    texts = [answer["text"] for answer in answers]
    _buyers("CEFR-ASAG dev*, whole answers", texts, level)
    for size in (10, 20, 40, 80):
        _buyers(f"CEFR-ASAG dev*, first {size} words", [" ".join(text.split()[:size]) for text in texts], level)


def _buyers(name: str, texts: Sequence[str], level: Sequence[float]) -> None:
    answers = [(buyer.estimate_level([text]), text, true) for text, true in zip(texts, level, strict=True)]
    judged = [(answer, text, true) for answer, text, true in answers if answer.level and answer.range]
    found = np.array([LEVELS.index(answer.level) + 1.0 for answer, _, _ in judged])
    truth = np.array([true for *_, true in judged])
    places = [buyer.place(known) for _, text, _ in judged if (known := writing([text]))]
    inside = [LEVELS.index(a.range[0]) < true <= LEVELS.index(a.range[1]) + 1 for a, _, true in judged]  # type: ignore[index]
    line(
        f"{name} ({len(judged)} of {len(texts)})",
        [("Spearman", spearman(places, truth)), ("exact", accuracy(found, truth)), ("adjacent", adjacent(found, truth)),
         ("in range", float(np.mean(inside))), ("confidence", float(np.mean([a.confidence for a, *_ in judged])))],
    )  # fmt: skip


def shortest() -> None:
    """How far the level of the first words of a message lies from that of all of it: what ``FEWEST_WORDS`` rests on."""
    chosen = [item for item in messages("seller") if len(item.text.split()) >= 24]
    whole = [model(item.text) for item in chosen]
    for size in (4, 8, 12, 16):
        part = [model(" ".join(item.text.split()[:size])) for item in chosen]
        off = np.abs(np.array(part) - np.array(whole))
        line(
            f"First {size} words of a seller message",
            [("mean distance", float(np.mean(off))), ("within one level", float(np.mean(off <= 1)))],
        )


def cost() -> None:
    text = " ".join(item.text for item in messages("seller") if item.level in (2, 3))
    text = " ".join(text.split()[:120])

    def timed(act: Callable[[Document], object]) -> float:
        documents = [Document.read(text, language="en") for _ in range(60)]
        for document in documents:
            for sentence in document.sentences:
                _ = sentence.tags
        spent = []
        for document in documents:
            start = time.perf_counter()
            act(document)
            spent.append(time.perf_counter() - start)
        return float(np.median(spent)) * 1000

    line(
        "Cost of 120 words, ms, tagged before",
        [("estimate", timed(estimate)), ("assess", timed(lambda d: assess(d, "A2")))],
    )
    line("Peak memory of this process, MB", [("all", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)])


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--wordfreq", type=Path, required=True)
    chosen = options.parse_args()
    folder = chosen.data
    start = time.perf_counter()
    warm()
    line("Start", [("seconds", time.perf_counter() - start)])
    cost()
    sellers()
    shortest()
    buyers(folder)
    pairs(folder)
    articles(folder)
    sentences(folder)
    word_ratings(folder, chosen.wordfreq)
    words_in_context(folder)


if __name__ == "__main__":
    main()
