"""Fit the models of words that people mix up, and measure them.

    python benchmarks/confusions.py SENTENCES... [--write]

``SENTENCES``: files of correct English, one sentence a line, or tab-separated with the sentence in the second column;
``.gz`` too. The weights in the repository come from Tatoeba (CC BY 2.0 FR), BContrasT chats (CC BY-SA 4.0), Spree and
Oscar shop strings (BSD-3), TICO-19 (CC0) and LibreOffice help (MPL-2.0).

Every tenth sentence is kept apart. On half of those the margin of each pair is chosen: the smallest at which a right
word is called wrong at most once in :data:`ONCE_IN`; the figures are those of the other half, where each word is also
put in the place of each it is mixed up with. A pair that finds too few is left out.
With ``--write`` the weights go to ``api/wellput/rules/data/confusions.msgpack.z``.
"""

from __future__ import annotations

import argparse
import gzip
import math
import random
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from wellput.rules.confusion import Confusions, features, surroundings
from wellput.text.tokens import tokenize

TARGET = Path(__file__).parent.parent / "api/wellput/rules/data/confusions.msgpack.z"
#: Words of which one is written for another.
SETS = """
its it's / there their they're / your you're / to too / then than / form from / were where / quiet quite /
lose loose / of off / weather whether / whose who's / affect effect / accept except / buy by / piece peace /
hole whole / wait weight / hear here / know now no / advice advise / think thing / week weak
/ sale sell / choose chose choice / safe save / write right / new knew / our are / an and / passed past /
break brake / meet meat / see sea / fill feel full / rise raise / ship sheep / clothes cloths / reply replay /
let late / won't want / would wood / heat hit / cheap chip / test taste / through though thought / costume
custom customer / walk work / fit feet / lend borrow / say tell / he's his / hope hop / color collar / lid
lead
"""
#: By how much wider the margin of some pairs is: what sellers write is unlike the sentences here.
SHIFTS = {
    "too>to": 3.0, "to>too": 1.5, "no>now": 3.0, "your>you're": 1.0, "where>were": 1.0, "from>form": 2.0,
    "are>our": 3.0, "now>no": 3.0, "his>he's": 2.0, "off>of": 2.0, "and>an": 2.0, "an>and": 1.0, "there>their": 0.5,
}  # fmt: skip
MOST_OF_A_WORD = 12_000
FEWEST_OF_A_WORD = 80
FEWEST_OF_A_FEATURE = 4
EPOCHS = 5
ONCE_IN = 2500
LEAST_MARGIN = 4.0
#: Right words in the sample below which the margin is one wider.
FEW = 100
LEAST_RECALL = 0.3
SMALLEST_WEIGHT = 25

Instance = tuple[str, tuple[str, ...]]


def sentences(paths: Sequence[Path]) -> Iterator[str]:
    seen: set[str] = set()
    for path in paths:
        opener = gzip.open if path.suffix == ".gz" else open
        with opener(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                if path.name.endswith(".conllu.gz"):
                    if not line.startswith("# text = "):
                        continue
                    text = line[9:].strip()
                else:
                    cells = line.rstrip("\n").split("\t")
                    text = cells[1] if len(cells) > 1 else cells[0]
                if 15 <= len(text) <= 400 and text not in seen:
                    seen.add(text)
                    yield text


def groups() -> list[tuple[str, ...]]:
    return [tuple(group.split()) for group in SETS.replace("\n", " ").split("/")]


def gather(paths: Sequence[Path], rng: random.Random) -> dict[str, list[tuple[str, ...]]]:
    """The surroundings of every word of the sets, at most so many of each."""
    wanted = {word for group in groups() for word in group}
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    lines = list(sentences(paths))
    rng.shuffle(lines)
    for line in lines:
        tokens = list(tokenize(line.replace("\u2019", "'")))
        for index, token in enumerate(tokens):
            if token.norm in wanted and len(found[token.norm]) < MOST_OF_A_WORD and not token.text.isupper():
                found[token.norm].append(tuple(features(surroundings(tokens, index))))
    return found


def fit(train: Sequence[Instance], words: Sequence[str], rng: random.Random) -> dict[str, float]:
    """Weights of a log-linear model by AdaGrad; every word weighs as much as the others, however frequent it is."""
    counts = Counter(feature for _, around in train for feature in set(around))
    per_word = Counter(word for word, _ in train)
    weights: dict[str, float] = defaultdict(float)
    squares: dict[str, float] = defaultdict(lambda: 1e-6)
    kept = [(word, [f for f in around if counts[f] >= FEWEST_OF_A_FEATURE]) for word, around in train]
    for _ in range(EPOCHS):
        rng.shuffle(kept)
        for word, around in kept:
            scores = {w: sum(weights.get(f"{w} {f}", 0.0) for f in around) for w in words}
            top = max(scores.values())
            powers = {w: math.exp(score - top) for w, score in scores.items()}
            total = sum(powers.values())
            scale = len(train) / (len(words) * per_word[word])
            for w in words:
                gradient = scale * ((w == word) - powers[w] / total)
                if abs(gradient) < 1e-3:
                    continue
                for f in around:
                    key = f"{w} {f}"
                    slope = gradient - 1e-3 * weights[key]
                    squares[key] += slope * slope
                    weights[key] += 0.12 * slope / math.sqrt(squares[key])
    return {key: weight for key, weight in weights.items() if abs(weight) * 100 >= SMALLEST_WEIGHT}


def lead(weights: Mapping[str, int], around: Sequence[str], written: str, other: str) -> float:
    return sum(weights.get(f"{other} {f}", 0) - weights.get(f"{written} {f}", 0) for f in around) / 100


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sentences", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    rng = random.Random(7)
    found = gather(arguments.sentences, rng)
    model = Confusions({}, {}, {})
    for group in groups():
        words = [word for word in group if len(found[word]) >= FEWEST_OF_A_WORD]
        if len(words) < 2:
            continue
        cut = {word: len(found[word]) // 10 for word in words}
        train = [(word, around) for word in words for around in found[word][2 * cut[word] :]]
        weights = {key: round(weight * 100) for key, weight in fit(train, words, rng).items()}
        chosen = 0
        for written in words:
            for other in words:
                if written == other:
                    continue
                right = sorted(lead(weights, around, written, other) for around in found[written][: cut[written]])
                # The best fits of another word are mostly slips of those who wrote the sentences.
                allowed = len(right) // ONCE_IN + (len(right) >= FEW) + (len(right) >= 5 * FEW)
                # Of a rare word the sample says less.
                margin = max(LEAST_MARGIN + (1.0 if len(right) < FEW else 0.0), right[-1 - allowed] + 0.3) + SHIFTS.get(
                    f"{written}>{other}", 0.0
                )
                test, meant = found[written][cut[written] : 2 * cut[written]], found[other][cut[other] : 2 * cut[other]]
                false = sum(lead(weights, around, written, other) > margin for around in test)
                recall = sum(lead(weights, around, written, other) > margin for around in meant) / len(meant)
                used = recall >= LEAST_RECALL and false <= 1 + len(test) // ONCE_IN
                figures = f"margin {margin:5.2f}  false {false:>2} of {len(test):>5}  found {recall:.2f}"
                print(f"{written:>10} > {other:<10} {figures}{'' if used else '  left out'}")
                if used:
                    model.others.setdefault(written, []).append(other)
                    model.margins[f"{written}>{other}"] = round(margin, 2)
                    chosen += 1
        if chosen:
            clash = model.weights.keys() & weights.keys()
            assert not clash, sorted(clash)[:3]
            model.weights.update(weights)
    stored = zlib.compress(msgspec.msgpack.encode(model), 9)
    print(f"{len(model.margins)} pairs, {len(model.weights)} weights, {len(stored) / 1e6:.2f} MB")
    if arguments.write:
        TARGET.write_bytes(stored)


if __name__ == "__main__":
    main()
