"""The labelled texts the readability room is fitted and measured on, in our own tokens.

Files whose name holds ``JUDGE``, and the ``SCoRE`` rows of CEFR-SP, may be used to measure only.
"""

from __future__ import annotations

import csv
import json
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from wellput.facts import find_facts
from wellput.readability.features import profile
from wellput.readability.vocabulary import LEVELS
from wellput.text.document import Document

__all__ = [
    "Labelled",
    "Pair",
    "bucket",
    "cefr_sp",
    "messages",
    "onestop_pairs",
    "onestop_texts",
    "plain",
    "readmepp",
    "rows",
    "split",
    "vector",
]

Vector = npt.NDArray[np.float64]
OWN = Path(__file__).parent / "data"


class Labelled(NamedTuple):
    """A sentence or text and its level, 1 (A1) to 6 (C2); ``group`` is its sub-domain, article or source."""

    text: str
    level: float
    group: str


class Pair(NamedTuple):
    """A sentence and an easier one of the same meaning."""

    harder: str
    easier: str
    article: str


def bucket(text: str, size: int = 100) -> int:
    """A number below ``size`` that only depends on the text: splits stay the same when data is added."""
    return zlib.crc32(text.encode()) % size


def split(article: str) -> str:
    """Where a OneStop article belongs: ``fit``, ``tune`` or ``test``; seven, one and two in ten."""
    number = bucket(article, 10)
    return "fit" if number < 7 else "tune" if number < 8 else "test"


def plain(text: str) -> str:
    """A tokenised sentence as one would write it: "He ca n't go ." becomes "He can't go."."""
    text = re.sub(r"\s+(n't|'s|'re|'ve|'ll|'d|'m)\b", r"\1", text)
    text = re.sub(r"\s+([.,:;!?%)\]])", r"\1", text)
    return re.sub(r"([(\[$])\s+", r"\1", text).strip()


def cefr_sp(folder: Path, part: str) -> Iterator[Labelled]:
    """``part``: ``train`` or ``dev``. The level is the mean of the two labels."""
    with (folder / "readability" / f"cefr_sp_{part}.tsv").open(encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            source, sentence, first, second = line.rstrip("\n").split("\t")
            yield Labelled(plain(sentence), (int(first) + int(second)) / 2, source)


def onestop_pairs(folder: Path) -> Iterator[Pair]:
    texts = [(text.group, text.text) for text in onestop_texts(folder)]
    with (folder / "readability" / "onestop_pairs.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            start = row["harder"][:50]
            article = next((name for name, text in texts if start in text), start)
            yield Pair(row["harder"], row["easier"], article)


def onestop_texts(folder: Path) -> Iterator[Labelled]:
    """``group`` is the article; levels 1 (elementary) to 3 (advanced)."""
    number = {"ele": 1, "int": 2, "adv": 3}
    with (folder / "readability" / "onestop_texts.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield Labelled(row["text"], number[row["level"]], row["article"])


def readmepp(folder: Path, part: str) -> Iterator[Labelled]:
    with (folder / "readability" / f"readmepp_{part}_JUDGE.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            yield Labelled(row["Sentence"], float(row["Rating"]), f"{row['Domain']}/{row['Sub-domain']}")


def messages(name: str) -> Iterator[Labelled]:
    """Our own messages at known levels: ``seller`` or ``buyer``. ``group`` is the half: ``tune`` or ``test``."""
    for line in (OWN / f"{name}_messages.tsv").read_text(encoding="utf-8").splitlines():
        level, text = line.split("\t")
        yield Labelled(text, LEVELS.index(level) + 1, "tune" if bucket(text, 2) == 0 else "test")


def rows(text: str, *, facts: bool = False) -> tuple[Vector, Vector]:
    """The features of each sentence of a text that carries its message, and each one's number of words.

    ``facts``: find them first, as a review does; encyclopedia and news sentences are read as they stand.
    """
    document = Document.read(text, facts=find_facts(text) if facts else (), language="en")
    found, sizes = [], []
    for sentence in document.body or document.sentences:
        known = profile(sentence.tokens, sentence.tags, question=sentence.is_question)
        if known:
            found.append(known.values)
            sizes.append(known.length)
    return np.array(found, float), np.array(sizes, float)


def vector(text: str) -> Vector | None:
    """The features of a text: the mean over its sentences, each weighing as many words as it has."""
    found, sizes = rows(text)
    return np.average(found, axis=0, weights=sizes) if len(found) else None
