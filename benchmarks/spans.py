"""Stretches that a support lead would mark, tag by tag: ``python benchmarks/spans.py [FILE…] [--only TAG] [--errors]``.

Each line of ``spans/*.tsv`` is a tag and a sentence with the bad stretches in ``[[`` and ``]]``; a sentence without any
looks like the fault and is none. A stretch is found when a finding of its tag overlaps it; a finding of the tag that
overlaps none is a false alarm. Each stands in a plain reply on eBay to a buyer in Germany.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from pathlib import Path

import msgspec

from wellput.review import review
from wellput.schema import Finding, ReviewRequest

FOLDER = Path(__file__).parent / "spans"
HEAD = "Hello Anna,\n\nThank you for your message. "
END = "\n\nBest regards,\nTom Miller"
REQUEST = {
    "conversation": [{"from": "buyer", "text": "Hello, I have a question about my order. Anna"}],
    "buyer": {"country": "DE"},
    "seller": {"country": "CN"},
    "marketplace": "ebay",
    "offsets": "codepoint",
    "now": "2026-11-20T10:00:00Z",
}
#: The catalogue has slang under both.
EITHER = {"formality": "idiom", "idiom": "formality"}
MARKS = re.compile(r"\[\[|\]\]")


def main() -> None:
    """Print the table of each file, and the errors where they are asked for."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("files", nargs="*", type=Path, default=sorted(FOLDER.glob("*.tsv")))
    asked.add_argument("--only", metavar="TAG")
    asked.add_argument("--errors", action="store_true")
    chosen = asked.parse_args()
    for path in chosen.files:
        print(path.stem)
        print(f"{'tag':<18}{'labelled':>9}{'missed':>8}{'false':>7}{'prec':>7}{'recall':>8}{'near-misses':>13}")
        table(path, chosen.only, errors=chosen.errors)


def table(path: Path, only: str | None, *, errors: bool) -> None:
    """Print what is found of one file."""
    labelled, missed, false, clean = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    told: list[str] = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        tag, _, marked = line.partition("\t")
        if only not in (None, tag):
            continue
        draft, places = unmarked(marked)
        found = findings(draft, tag)
        lost = [place for place in places if not any(overlaps(one, place) for one in found)]
        wrong = [one for one in found if one.principle == tag and not any(overlaps(one, place) for place in places)]
        labelled[tag] += len(places)
        missed[tag] += len(lost)
        false[tag] += len(wrong)
        clean[tag] += not places
        told += [f"missed  {tag}  {path.stem}:{number}  {draft[start:end]!r}" for start, end in lost]
        told += [f"false   {tag}  {path.stem}:{number}  {draft[one.start : one.end]!r} ({one.rule})" for one in wrong]
    for tag in sorted(labelled):
        hit = labelled[tag] - missed[tag]
        precision = f"{hit / (hit + false[tag]):.2f}" if hit + false[tag] else "-"
        recall = f"{hit / labelled[tag]:.2f}" if labelled[tag] else "-"
        print(f"{tag:<18}{labelled[tag]:>9}{missed[tag]:>8}{false[tag]:>7}{precision:>7}{recall:>8}{clean[tag]:>13}")
    print("\n".join(told) + "\n" if errors else "")


def unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The draft around a line's sentence, and where its marked stretches stand in it."""
    text, edges = HEAD, []
    for part in re.split(f"({MARKS.pattern})", marked):
        if MARKS.fullmatch(part):
            edges.append(len(text))
        else:
            text += part
    return text + END, list(zip(edges[::2], edges[1::2], strict=True))


def findings(draft: str, tag: str) -> list[Finding]:
    """Those of the tag that mark a stretch of the sentence."""
    answer = review(msgspec.convert({"draft": draft, **REQUEST}, ReviewRequest))
    return [
        one
        for one in answer.findings
        if one.principle in (tag, EITHER.get(tag)) and one.start is not None and one.start >= len(HEAD)
    ]


def overlaps(one: Finding, place: tuple[int, int]) -> bool:
    """Whether a finding touches a stretch; a place between two letters counts as one letter."""
    start, end = one.start or 0, one.end or 0
    return start < place[1] and place[0] < max(end, start + 1)


if __name__ == "__main__":
    main()
