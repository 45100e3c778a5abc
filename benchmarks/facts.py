"""Precision, recall and F1 of the fact finder, per kind, on labelled sentences of our own.

    python benchmarks/facts.py            # both sets
    python benchmarks/facts.py --errors   # and what went wrong in the development set

``data/facts/dev/*.tsv`` and ``data/facts/test/*.tsv`` hold sentences with their facts marked; two fifths hold no fact
at all, most of these traps. The test sentences were written after the patterns had been settled on the others, and
their errors are not looked at: whoever has to look moves the file to ``dev`` and writes a new one.
A fact counts as found when its kind and its exact stretch are right.
"""

from __future__ import annotations

import argparse
import itertools
import re
import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from wellput.facts import find_facts, warm
from wellput.schema import Fact

DATA = Path(__file__).parent / "data" / "facts"
_MARK = re.compile(r"\[(\w+):((?:[^\[\]]|\[[^\]]*\])*?)\]")


class Sentence(NamedTuple):
    """A labelled sentence; a fact is ``(kind, start, end)``."""

    text: str
    language: str
    country: str | None
    facts: frozenset[tuple[str, int, int]]


def read_sentence(line: str) -> Sentence:
    """A line of the data: country, language and the marked sentence, between tabs."""
    country, language, marked = line.split("\t")
    text, facts, position = "", set(), 0
    marked = marked.replace("\\n", "\n")
    for match in _MARK.finditer(marked):
        text += marked[position : match.start()]
        facts.add((match[1], len(text), len(text) + len(match[2])))
        text += match[2]
        position = match.end()
    return Sentence(text + marked[position:], language, None if country == "-" else country, frozenset(facts))


def read_set(name: str) -> list[Sentence]:
    """The labelled sentences of ``dev`` or ``test``."""
    paths = sorted((DATA / name).glob("*.tsv"))
    lines = [line for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    return [read_sentence(line) for line in lines if line and not line.startswith("#")]


def found_in(sentence: Sentence) -> tuple[Fact, ...]:
    """What the finder says."""
    return find_facts(sentence.text, language=sentence.language, country=sentence.country)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--errors", action="store_true", help="show the errors of the development half")
    errors = parser.parse_args().errors
    warm()
    for name in ("dev", "test"):
        report(name, read_set(name), errors=errors and name == "dev")


def report(name: str, sentences: list[Sentence], *, errors: bool) -> None:
    """Print one set's figures."""
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    overlaps = 0
    started = time.perf_counter()
    for sentence in sentences:
        facts = found_in(sentence)
        overlaps += sum(first.end > second.start for first, second in itertools.pairwise(facts))
        found = {(fact.kind, fact.start, fact.end) for fact in facts}
        right.update(kind for kind, _, _ in found & sentence.facts)
        wrong.update(kind for kind, _, _ in found - sentence.facts)
        missed.update(kind for kind, _, _ in sentence.facts - found)
        if errors and found != sentence.facts:
            show(sentence, found)
    took = (time.perf_counter() - started) / max(len(sentences), 1) * 1000
    traps = sum(not sentence.facts for sentence in sentences)
    print(
        f"\n{name}: {len(sentences)} sentences, {traps} of them without a fact, {overlaps} overlaps, {took:.2f} ms each"
    )
    print(f"{'kind':14}{'n':>5}{'P':>8}{'R':>8}{'F1':>8}")
    for kind in sorted(right | wrong | missed):
        print(line_of(kind, right[kind], wrong[kind], missed[kind]))
    print(line_of("all", right.total(), wrong.total(), missed.total()))


def line_of(name: str, right: int, wrong: int, missed: int) -> str:
    """One line of the table."""
    precision, recall = right / max(right + wrong, 1), right / max(right + missed, 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    return f"{name:14}{right + missed:5}{precision:8.3f}{recall:8.3f}{f1:8.3f}"


def show(sentence: Sentence, found: set[tuple[str, int, int]]) -> None:
    """Print what is wrong in one sentence."""
    print(sentence.text.replace("\n", "\\n"))
    for sign, facts in (("+", found - sentence.facts), ("-", sentence.facts - found)):
        for kind, start, end in sorted(facts):
            print(f"    {sign} {kind}: {sentence.text[start:end]}")


if __name__ == "__main__":
    main()
