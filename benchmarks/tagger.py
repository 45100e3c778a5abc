"""Train the tagger and measure it.

    python benchmarks/tagger.py --train EWT_TRAIN.conllu.gz --dev EWT_DEV.conllu.gz [--write]

Data: Universal Dependencies English EWT 2.8 (Silveira et al. 2014), CC BY-SA 4.0. The treebank's tokens are laid over
ours by their place in the text; :mod:`wellput.text.tagger` says which tag a token of ours gets where the two differ.
Figures of the weights in the repository (development part): .943 of all tokens, .931 of words, .943 of the tokens that
both cut alike; passive participles F1 .841 (readability/grammar.py); about 8 µs a token on a quiet core.

The last tenth of the training part chooses the epoch and how small a weight is dropped; the development part is only
for the figures. With ``--write`` the weights go to ``api/wellput/text/data/tagger.msgpack.z``.
"""

from __future__ import annotations

import argparse
import gzip
import random
import time
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from wellput.readability.grammar import is_passive
from wellput.text import tagger
from wellput.text.tokens import Token, tokenize

TARGET = Path(__file__).parent.parent / "api/wellput/text/data/tagger.msgpack.z"
SCALE = 8


class Word(NamedTuple):
    """A token of the treebank; ``head`` is the index of its head within the sentence, ``-1`` for the root.

    ``passive``: a passive auxiliary depends on it.
    """

    start: int
    end: int
    tag: str
    head: int
    passive: bool


class Sample(NamedTuple):
    """A sentence in our tokens. ``exact``: one token of the treebank too; ``passive``: a passive participle."""

    tokens: tuple[Token, ...]
    tags: tuple[str, ...]
    exact: tuple[bool, ...]
    passive: tuple[bool, ...]


def read(path: Path) -> Iterator[Sample]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows: list[list[str]] = []
        text = ""
        for line in lines:
            if line.startswith("# text = "):
                text = line.removeprefix("# text = ").rstrip("\n")
            elif line[0].isdigit():
                rows.append(line.rstrip("\n").split("\t"))
            elif line == "\n":
                yield overlay(text, list(words(text, rows)))
                rows = []


def words(text: str, rows: Sequence[Sequence[str]]) -> Iterator[Word]:
    position = 0
    whole = ""
    left = 0
    passive = {row[6] for row in rows if row[7] == "aux:pass"}
    for number, form, _, _, xpos, _, head, *_ in rows:
        if "-" in number:
            first, last = map(int, number.split("-"))
            whole, left = form, last - first + 1
            continue
        if "." in number:
            continue
        if left and left == last - first + 1 and not whole.startswith(form):
            # The parts of a contraction are written out in the treebank ("cannot" stays, "gonna" is split as it is).
            position = text.index(whole, position)
            yield Word(position, position + len(whole), xpos, int(head) - 1, number in passive)
            left -= 1
            continue
        start = text.find(form, position)
        if start < 0:
            start = position
        else:
            position = start + len(form)
        left = max(0, left - 1)
        yield Word(start, position, xpos, int(head) - 1, number in passive)


def overlay(text: str, gold: Sequence[Word]) -> Sample:
    tokens = tuple(tokenize(text))
    tags: list[str] = []
    exact: list[bool] = []
    passive: list[bool] = []
    for token in tokens:
        inside = [i for i, word in enumerate(gold) if word.start < token.end and token.start < word.end]
        tags.append(tagger.fixed_tag(token) or one_tag(token, gold, inside))
        exact.append(len(inside) == 1 and gold[inside[0]][:2] == (token.start, token.end))
        passive.append(any(gold[i].passive for i in inside))
    return Sample(tokens, tuple(tags), tuple(exact), tuple(passive))


def one_tag(token: Token, gold: Sequence[Word], inside: Sequence[int]) -> str:
    parts = [gold[i].tag for i in inside]
    if not parts:
        return "NN"
    if "-" not in token.text or len(parts) == 1:
        return parts[0]
    if all(part in ("NNP", "HYPH") for part in parts):
        return "NNP"
    head = next((i for i in inside if gold[i].head not in inside and gold[i].tag != "HYPH"), inside[-1])
    return "JJ" if gold[head].tag in ("VBN", "VBG", "VBD") else gold[head].tag


def only_tags(samples: Sequence[Sample]) -> dict[str, str]:
    """Words seen often and always with one tag: decided without looking further."""
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    for sample in samples:
        for token, gold in zip(sample.tokens, sample.tags, strict=True):
            if token.kind == "word":
                seen[tagger.normal(token)][gold] += 1
    return {word: c.most_common(1)[0][0] for word, c in seen.items() if c.total() >= 50 and len(c) == 1}


class Perceptron:
    """Averaged by keeping, for each weight, its sum over time (Collins 2002)."""

    def __init__(self, tags: list[str]) -> None:
        self.tags = tags
        self.weights: dict[str, dict[int, float]] = {}
        self.totals: dict[str, dict[int, float]] = {}
        self.clock = 0

    def guess(self, found: Sequence[str]) -> int:
        scores = [0.0] * len(self.tags)
        for feature in found:
            for index, weight in self.weights.get(feature, {}).items():
                scores[index] += weight
        return scores.index(max(scores))

    def update(self, found: Sequence[str], truth: int, guess: int) -> None:
        for feature in found:
            for index, change in ((truth, 1.0), (guess, -1.0)):
                row = self.weights.setdefault(feature, {})
                total = self.totals.setdefault(feature, {})
                row[index] = row.get(index, 0.0) + change
                total[index] = total.get(index, 0.0) + change * self.clock

    def average(self, smallest: int) -> dict[str, bytes]:
        result = {}
        for feature, row in self.weights.items():
            total = self.totals[feature]
            pairs = [(i, round(SCALE * (w - total[i] / self.clock))) for i, w in row.items()]
            kept = [(i, max(-127, min(127, w)) + 128) for i, w in sorted(pairs) if abs(w) >= smallest]
            if kept:
                result[feature] = bytes(number for pair in kept for number in pair)
        return result


def epoch(model: Perceptron, samples: Sequence[Sample], known: dict[str, str]) -> None:
    number = {name: index for index, name in enumerate(model.tags)}
    for sample in samples:
        words, shapes = tagger.forms(sample.tokens)
        before, last = "-START-", "-START-"
        for index, token in enumerate(sample.tokens):
            chosen = tagger.fixed_tag(token) or known.get(words[index + 2])
            if chosen is None:
                found = tagger.features(words, shapes, index, before, last)
                truth, guess = number[sample.tags[index]], model.guess(found)
                model.clock += 1
                if truth != guess:
                    model.update(found, truth, guess)
                chosen = model.tags[guess]
            before, last = last, chosen


def accuracy(samples: Sequence[Sample]) -> dict[str, float]:
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for sample in samples:
        for token, gold, guess, exact in zip(
            sample.tokens, sample.tags, tagger.tag(sample.tokens), sample.exact, strict=True
        ):
            for name, counts in (
                ("all tokens", True),
                ("words", token.kind == "word"),
                ("tokens shared with the treebank", exact),
            ):
                total[name] += counts
                right[name] += counts and gold == guess
    return {name: right[name] / total[name] for name in total}


def passives(samples: Sequence[Sample]) -> float:
    """F1 of the passive participles found from the tags."""
    right = found = wanted = 0
    for sample in samples:
        tags = tagger.tag(sample.tokens)
        forms = [token.norm for token in sample.tokens]
        guessed = [tags[i] == "VBN" and is_passive(forms, tags, i) for i in range(len(tags))]
        right += sum(a and b for a, b in zip(guessed, sample.passive, strict=True))
        found, wanted = found + sum(guessed), wanted + sum(sample.passive)
    return 2 * right / (found + wanted)


def install(model: tagger.Weights) -> None:
    """Make :func:`tagger.tag` use these weights."""
    tagger.load = lambda: model  # type: ignore[assignment]


def encode(model: tagger.Weights) -> bytes:
    ordered = model._replace(features=dict(sorted(model.features.items())))
    return zlib.compress(msgspec.msgpack.encode(ordered), 9)


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--train", type=Path, required=True)
    options.add_argument("--dev", type=Path, required=True)
    options.add_argument("--epochs", type=int, default=10)
    options.add_argument("--smallest", type=int, default=2)
    options.add_argument("--write", action="store_true")
    asked = options.parse_args()

    samples = list(read(asked.train))
    cut = len(samples) * 9 // 10
    train, tune = samples[:cut], samples[cut:]
    known = only_tags(train)
    perceptron = Perceptron(sorted({name for sample in samples for name in sample.tags}))
    shuffled = random.Random(1)
    best, chosen = 0.0, tagger.Weights([], {}, {})
    for number in range(asked.epochs):
        shuffled.shuffle(train)
        epoch(perceptron, train, known)
        weights = tagger.Weights(perceptron.tags, perceptron.average(asked.smallest), known)
        install(weights)
        score = accuracy(tune)["words"]
        print(f"epoch {number + 1}: words {score:.4f}, {len(encode(weights)) / 1e6:.2f} MB", flush=True)
        if score > best:
            best, chosen = score, weights
    install(chosen)
    dev = list(read(asked.dev))
    started = time.perf_counter()
    figures = accuracy(dev)
    spent = time.perf_counter() - started
    figures["passive participles, F1"] = passives(dev)
    for name, value in figures.items():
        print(f"dev, {name}: {value:.4f}")
    print(f"{spent / sum(len(sample.tokens) for sample in dev) * 1e6:.1f} µs a token")
    if asked.write:
        TARGET.write_bytes(encode(chosen))
        print(f"{TARGET.name}: {TARGET.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
