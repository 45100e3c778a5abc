"""How well drafts are simplified: one table.

    python benchmarks/simplify/run.py [--target A2] [--edits dev|test|held|…] [--asset asset.jsonl] [--plain FILE]

``README.md`` describes the sets in ``data/`` and the guideline by which edits are judged; ``data/wrong.tsv`` lists
the automatic edits that were judged wrong and still happen. ``--asset`` names a file of ASSET lines (``{"orig",
"refs"}``), ``--plain`` one of easy sentences; such data is for measuring only and never lies in this project.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import time
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import cast

from sari import sari

from wellput.facts import find_facts
from wellput.knowledge import data_folder
from wellput.readability import estimate
from wellput.schema import Cefr, Simplified
from wellput.simplify import simplify, warm
from wellput.simplify.edits import apply, autos, select
from wellput.simplify.levels import rank
from wellput.simplify.pairs import FILES, pairs
from wellput.text.document import Document

DATA = Path(__file__).parent / "data"
DATA_OF_GUARD = data_folder("wellput.simplify")
PARTS = (
    *("dev", "test", "held", "final", "fresh", "shop", "world", "last", "after"),
    *sorted(path.stem for path in DATA.glob("fresh-*.txt")),
)
IDLE = re.compile(
    r"hesitate|no later|without (?:any )?(?:further )?delay|no alternative|obligation|necessity|refrain|charge|no cost"
    r"|without further ado|undue delay|no option|fails? to"
)
NEGATION = re.compile(r"\b(?:not|no|never|none|nothing|cannot|without|unable|\w+n't)\b", re.IGNORECASE)
# "prohibited" may become "not allowed": a denial within a word, told with "not".
HIDDEN = frozenset(tomllib.loads((DATA_OF_GUARD / "guard.toml").read_text(encoding="utf-8"))["negation"]["hidden"])


def read(text: str) -> Document:
    return Document.read(text, facts=find_facts(text), language="en")


def drafts(part: str) -> list[str]:
    """The drafts of a part of the set."""
    if part not in ("dev", "test"):
        return (DATA / f"{part}.txt").read_text(encoding="utf-8").strip().split("\n\n")
    blocks = (DATA / "hard.txt").read_text(encoding="utf-8").strip().split("\n\n")
    return [block for block in blocks if (hashlib.sha256(block.encode()).digest()[0] % 2 == 0) == (part == "dev")]


def wrong() -> set[tuple[str, str]]:
    lines = (DATA / "wrong.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return {(before, after) for before, after, _ in (line.split("\t") for line in lines)}


def row(name: str, *figures: str) -> None:
    print(f"{name:<44}" + "".join(f"{figure:>12}" for figure in figures))


def measure(part: str, target: Cefr) -> tuple[str, ...]:
    """Edits, share right, level falls, facts, questions and negations kept, ms for each draft."""
    known = wrong()
    edits = bad = above = fell = facts = questions = negations = 0
    texts = drafts(part)
    spent = 0.0
    for text in texts:
        document = read(text)
        began = time.process_time()
        result = simplify(document, target)
        spent += time.process_time() - began
        made = autos(result.edits)
        edits += len(made)
        bad += sum((text[edit.start : edit.end], edit.replacement) in known for edit in made)
        before = estimate(document).level
        if rank(before) > rank("B1"):
            above += 1
            fell += rank(result.level) < rank(before)
        facts += not Counter(f.text for f in document.facts) - Counter(f.text for f in find_facts(result.text))
        questions += text.count("?") == result.text.count("?")
        negations += _negations(text, result)
    count = len(texts)
    return (
        str(count),
        str(edits),
        f"{100 * (1 - bad / edits):.1f} %",
        f"{fell}/{above}",
        f"{100 * facts / count:.0f} %",
        f"{100 * questions / count:.0f} %",
        f"{100 * negations / count:.0f} %",
        f"{1000 * spent / count:.1f}",
    )


def _negations(text: str, result: Simplified) -> bool:
    """Counted outside of set phrases that deny nothing ("no later than"), which plain words replace."""
    made = autos(result.edits)
    idle = sum(
        len(NEGATION.findall(text[edit.start : edit.end])) - len(NEGATION.findall(edit.replacement))
        for edit in made
        if IDLE.search(text[edit.start : edit.end])
    )
    told = sum(_hidden(text[edit.start : edit.end]) - _hidden(edit.replacement) for edit in made)
    gained = len(NEGATION.findall(result.text)) - (len(NEGATION.findall(text)) - idle)
    return min(0, told) <= gained <= max(0, told)


def _hidden(text: str) -> int:
    return sum(word in HIDDEN for word in re.findall(r"[a-z-]+", text.lower()))


def touched(sentences: Sequence[str], target: Cefr) -> str:
    changed = [text for text in sentences if simplify(read(text), target).text != text]
    return f"{len(changed)}/{len(sentences)}"


def show(part: str, target: Cefr) -> None:
    for text in drafts(part):
        pieces, place = [], 0
        for edit in autos(simplify(read(text), target).edits):
            pieces += text[place : edit.start], f"{{{text[edit.start : edit.end]} > {edit.replacement}}}"
            place = edit.end
        print("".join((*pieces, text[place:])), end="\n\n")


def asset(path: Path, target: Cefr) -> Iterator[tuple[str, str]]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    sources, references = [item["orig"] for item in rows], [item["refs"] for item in rows]
    results = [simplify(read(text), target) for text in sources]
    both = [
        apply(text, select((*autos(result.edits), *result.edits)))
        for text, result in zip(sources, results, strict=True)
    ]
    yield "SARI, unchanged", f"{sari(sources, sources, references):.2f}"
    yield "SARI, automatic edits", f"{sari(sources, [result.text for result in results], references):.2f}"
    yield "SARI, automatic edits and choices", f"{sari(sources, both, references):.2f}"
    yield "SARI, one human reference", f"{sari(sources, [r[0] for r in references], [r[1:] for r in references]):.2f}"
    changed = sum(result.text != text for text, result in zip(sources, results, strict=True))
    yield "sentences changed", f"{100 * changed / len(rows):.1f} %"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--target", default="A2")
    parser.add_argument("--edits", choices=PARTS)
    parser.add_argument("--asset", type=Path)
    parser.add_argument("--plain", type=Path)
    arguments = parser.parse_args()
    target = cast("Cefr", arguments.target)
    warm()
    simplify(read("We utilize it."), target)
    if arguments.edits:
        show(arguments.edits, target)
        return
    row("pairs (automatic)", *(f"{len(pairs(file))} ({sum(p.auto for p in pairs(file))})" for file in FILES))
    row("", "drafts", "edits", "right", "level falls", "facts", "questions", "negations", "ms")
    for part in PARTS:
        row(part, *measure(part, target))
    row("plain sentences touched", touched((DATA / "plain.txt").read_text(encoding="utf-8").split("\n"), target))
    if arguments.plain:
        row("--plain, touched", touched(arguments.plain.read_text(encoding="utf-8").splitlines(), target))
    if arguments.asset:
        for name, figure in asset(arguments.asset, target):
            row(name, figure)


if __name__ == "__main__":
    main()
