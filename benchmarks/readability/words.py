"""Build the word data of the readability room from its sources.

    python benchmarks/readability/words.py --data FOLDER --wordfreq FILE

``FOLDER`` holds the sources under the names they are published with: ``words/cefrj-vocabulary-profile-1.5.csv`` and
``words/octanove-vocabulary-profile-c1c2-1.0.csv`` (levels), ``words/word_complexity.tsv`` (ratings by 11 non-native
speakers, Maddela and Xu 2018), and English text to count words in: ``mt/en-*.tsv.gz`` (Tatoeba, software and shop
strings, chats) and ``ud/en_ewt_train.conllu.gz``. No text that a model is later measured on is counted. ``FILE`` is
``large_en.msgpack.gz`` of wordfreq 3.1.1 (Speer 2022): how often words are met in books, subtitles and on the web.

Writes ``api/wellput/readability/data/levels.tsv`` and ``rarity.tsv``: a word's frequency, and its rating, or where
nobody rated it the rating to be expected from its frequency, level, length and letters.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
import numpy as np
from scores import Numbers

from wellput.readability.syllables import syllables
from wellput.text.dictionary import base_forms
from wellput.text.tokens import tokenize

TARGET = Path(__file__).parent.parent.parent / "api/wellput/readability/data"
KINDS = {"noun": "noun", "verb": "verb", "adjective": "adjective", "adverb": "adverb", "vern": "verb"}
COLUMNS = ("noun", "verb", "adjective", "adverb", "other")
#: How much each kind of text weighs in the frequency of a word, whatever its size.
REGISTERS = {"tatoeba": 0.45, "ewt": 0.35, "shop": 0.2}
FEWEST, LONGEST = 3, 30
#: A word rarer than this in wordfreq (one in five million) is not listed for that alone.
RAREST = 2.3
#: The share of wordfreq in a frequency; the rest is that in short messages.
SHARE = 0.5
#: Runs of letters met in fewer rated words than this say nothing; how strongly their weights are drawn to zero.
FEWEST_GRAMS, RIDGE = 25, 60.0


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
        if sum(counter[word] for counter in counts.values()) >= FEWEST and len(word) < LONGEST
    }


def ratings(folder: Path) -> dict[str, float]:
    found: dict[str, list[float]] = defaultdict(list)
    for line in (folder / "words" / "word_complexity.tsv").read_text(encoding="utf-8").splitlines():
        word, rating = line.split("\t")
        found[word.lower()].append(float(rating))
    return {word: min(values) for word, values in found.items()}


def wordfreq(path: Path) -> dict[str, float]:
    """The same scale, from wordfreq: lists of words by their frequency in hundredths of a power of ten."""
    header, *lists = msgspec.msgpack.decode(gzip.decompress(path.read_bytes()))
    if header != {"format": "cB", "version": 1}:
        raise ValueError(f"{path.name} is not wordfreq's")
    return {word: 9 - place / 100 for place, words in enumerate(lists) for word in words}


def together(own: Mapping[str, float], wide: Mapping[str, float]) -> dict[str, float]:
    """Both frequencies in one; a word that only one of them has met counts as rare in the other."""
    found = {}
    for word in own.keys() | {word for word, zipf in wide.items() if zipf >= RAREST and word.isascii()}:
        if not word[:1].isalpha() or len(word) >= LONGEST:
            continue
        # Compounds with a hyphen are no words of wordfreq.
        met = wide.get(word, own.get(word, 1.0) if "-" in word else 1.0)
        found[word] = (1 - SHARE) * own.get(word, min(2.0, met)) + SHARE * met
    return found


class Raters:
    """What non-native speakers would say of a word, as a ridge regression learned from the words they rated."""

    def __init__(
        self, own: Mapping[str, float], wide: Mapping[str, float], listed: Mapping[str, Mapping[str, str]]
    ) -> None:
        self.own, self.wide = own, wide
        number = {name: index for index, name in enumerate(("A1", "A2", "B1", "B2", "C1", "C2"), 1)}
        self.level = {word: min(number[level] for level in uses.values()) for word, uses in listed.items()}
        self.grams: dict[str, int] = {}

    def learn_letters(self, words: Sequence[str]) -> None:
        """Choose the runs of letters that are told apart, by how many of ``words`` have them."""
        counts = Counter(gram for word in set(words) for gram in letters(word))
        chosen = sorted(gram for gram, count in counts.items() if count >= FEWEST_GRAMS)
        self.grams = {gram: place for place, gram in enumerate(chosen)}

    def table(self, words: Sequence[str]) -> tuple[Numbers, Numbers]:
        """The figures of each word, and which of the runs of letters it has. Capitals tell names and abbreviations."""
        runs = np.zeros((len(words), len(self.grams)))
        for row, word in enumerate(words):
            for gram in letters(word.lower()):
                if gram in self.grams:
                    runs[row, self.grams[gram]] = 1.0
        return np.array([self._figures(word) for word in words], float), runs

    def _figures(self, word: str) -> list[float]:
        lowered = word.lower()
        base = max({lowered, *base_forms(lowered).values()}, key=lambda form: self.wide.get(form, 0.0))
        zipf, of_base = self.wide.get(lowered, 0.0), self.wide.get(base, 0.0)
        own, level = self.own.get(lowered, 0.0), self.level.get(lowered) or self.level.get(base, 0)
        size, beats = len(lowered), syllables(lowered, "en")
        return [
            zipf, zipf**2, zipf == 0, of_base, of_base**2, max(0, zipf - 4), max(0, zipf - 5), max(0, 3 - zipf), own,
            own**2, own == 0, max(own, self.own.get(base, 0.0)), level, level**2, level == 0, level * of_base,
            level * own, size, size**2, beats, size * zipf, beats * zipf, word[0].isupper(), word.isupper(),
            bool(base_forms(lowered)), lowered != base,
        ]  # fmt: skip


def letters(word: str) -> set[str]:
    """Every two, three and four characters in a row, the word's edges marked."""
    edged = f"^{word}$"
    return {edged[at : at + size] for size in (2, 3, 4) for at in range(len(edged) - size + 1)}


class Ridge:
    """A ridge regression on figures, which are free, and runs of letters, which are drawn to zero."""

    def __init__(self, figures: Numbers, runs: Numbers, truth: Numbers) -> None:
        self.mean, self.scale = figures.mean(axis=0), figures.std(axis=0) + 1e-9
        table = self._table(figures, runs)
        pull = np.full(table.shape[1], RIDGE)
        pull[: figures.shape[1]] = 1.0
        pull[-1] = 1e-6
        self.weights = np.linalg.solve(table.T @ table + np.diag(pull), table.T @ truth)

    def _table(self, figures: Numbers, runs: Numbers) -> Numbers:
        return np.hstack([(figures - self.mean) / self.scale, runs, np.ones((len(figures), 1))])

    def __call__(self, figures: Numbers, runs: Numbers) -> Numbers:
        return np.asarray(self._table(figures, runs) @ self.weights)


def rated_words(folder: Path) -> list[tuple[str, float]]:
    """The rated words as they were written, with their ratings."""
    lines = (folder / "words" / "word_complexity.tsv").read_text(encoding="utf-8").splitlines()
    return [(word, float(rating)) for word, rating in (line.split("\t") for line in lines)]


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--wordfreq", type=Path, required=True)
    chosen = options.parse_args()
    folder = chosen.data
    TARGET.mkdir(parents=True, exist_ok=True)
    listed = levels(folder)
    rows = ["\t".join(("word", *COLUMNS))]
    rows += ["\t".join((w, *(listed[w].get(kind, "-") for kind in COLUMNS))) for w in sorted(listed)]
    (TARGET / "levels.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    own, wide = frequencies(folder), wordfreq(chosen.wordfreq)
    zipf, rated = together(own, wide), ratings(folder)
    raters = Raters(own, wide, listed)
    said = rated_words(folder)
    raters.learn_letters([word.lower() for word, _ in said])
    rate = Ridge(*raters.table([word for word, _ in said]), np.array([rating for _, rating in said]))
    words = sorted(zipf.keys() | rated.keys() | {word for word in listed if word.isalpha()})
    lines = ["word\tzipf\trating\tby"]
    for start in range(0, len(words), 5000):
        part = words[start : start + 5000]
        for word, guess in zip(part, rate(*raters.table(part)), strict=True):
            rating, by = (rated[word], "people") if word in rated else (float(np.clip(guess, 1, 6)), "model")
            # What only the web has met may be a slip as well as a word.
            by = by if by == "people" or word in own or word in listed else "web"
            lines.append(f"{word}\t{zipf.get(word, 0.0):.2f}\t{rating:.2f}\t{by}")
    (TARGET / "rarity.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(listed):,} words with a level; {len(zipf):,} with a frequency; {len(rated):,} rated")


if __name__ == "__main__":
    main()
