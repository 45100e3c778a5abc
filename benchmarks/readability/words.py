"""Build the word data of the readability room from its sources.

    python benchmarks/readability/words.py --data FOLDER

``FOLDER`` holds the sources under the names they are published with: ``words/cefrj-vocabulary-profile-1.5.csv`` and
``words/octanove-vocabulary-profile-c1c2-1.0.csv`` (levels), ``words/word_complexity.tsv`` (ratings by 11 non-native
speakers, Maddela and Xu 2018), and English text to count words in: ``mt/en-*.tsv.gz`` (Tatoeba, software and shop
strings, chats) and ``ud/en_ewt_train.conllu.gz``. No text that a model is later measured on is counted.

Writes ``api/wellput/readability/data/levels.tsv`` and ``rarity.tsv``.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import math
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from wellput.text.tokens import tokenize

TARGET = Path(__file__).parent.parent.parent / "api/wellput/readability/data"
KINDS = {"noun": "noun", "verb": "verb", "adjective": "adjective", "adverb": "adverb", "vern": "verb"}
COLUMNS = ("noun", "verb", "adjective", "adverb", "other")
#: How much each kind of text weighs in the frequency of a word, whatever its size.
REGISTERS = {"tatoeba": 0.45, "ewt": 0.35, "shop": 0.2}
FEWEST = 3


def levels(folder: Path) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for name in ("cefrj-vocabulary-profile-1.5.csv", "octanove-vocabulary-profile-c1c2-1.0.csv"):
        with (folder / "words" / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                kind = KINDS.get(row["pos"], "other")
                for word in row["headword"].lower().split("/"):
                    if word and " " not in word and row["CEFR"]:
                        before = found[word].get(kind, "C2")
                        found[word][kind] = min(before, row["CEFR"])
    return found


def texts(folder: Path) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for path in sorted((folder / "mt").glob("en-*.tsv.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                source, english, _ = line.split("\t", 2)
                if english not in seen and source != "libreoffice":
                    seen.add(english)
                    yield ("tatoeba" if source == "tatoeba" else "shop"), english
    with gzip.open(folder / "ud" / "en_ewt_train.conllu.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# text = "):
                yield "ewt", line.removeprefix("# text = ")


def frequencies(folder: Path) -> dict[str, float]:
    """Words per million on a log scale ("Zipf", van Heuven et al. 2014): 7 is *the*, 3 is rare, 1 hardly met."""
    counts: dict[str, Counter[str]] = {name: Counter() for name in REGISTERS}
    for register, text in texts(folder):
        counts[register].update(token.norm for token in tokenize(text) if token.kind == "word" and token.text.isascii())
    totals = {name: counter.total() for name, counter in counts.items()}
    print({name: f"{total:,} words" for name, total in totals.items()})
    words = {word for counter in counts.values() for word in counter}
    return {
        word: math.log10(sum(w * 1e9 * counts[name][word] / totals[name] for name, w in REGISTERS.items()))
        for word in words
        if sum(counter[word] for counter in counts.values()) >= FEWEST and len(word) < 30
    }


def ratings(folder: Path) -> dict[str, float]:
    found: dict[str, list[float]] = defaultdict(list)
    for line in (folder / "words" / "word_complexity.tsv").read_text(encoding="utf-8").splitlines():
        word, rating = line.split("\t")
        found[word.lower()].append(float(rating))
    return {word: min(values) for word, values in found.items()}


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--data", type=Path, required=True)
    folder = options.parse_args().data
    TARGET.mkdir(parents=True, exist_ok=True)
    listed = levels(folder)
    rows = ["\t".join(("word", *COLUMNS))]
    rows += ["\t".join((w, *(listed[w].get(kind, "-") for kind in COLUMNS))) for w in sorted(listed)]
    (TARGET / "levels.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    zipf, rated = frequencies(folder), ratings(folder)
    rows = ["word\tzipf\trating"]
    for word in sorted(zipf.keys() | rated.keys()):
        rows.append(
            f"{word}\t{f'{zipf[word]:.2f}' if word in zipf else '-'}\t{f'{rated[word]:.2f}' if word in rated else '-'}"
        )
    (TARGET / "rarity.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(f"{len(listed):,} words with a level; {len(zipf):,} with a frequency; {len(rated):,} rated")


if __name__ == "__main__":
    main()
