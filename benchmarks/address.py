"""How well the form of address ("you") is told, on CoCoA-MT.

    python benchmarks/address.py formality_cocoamt.tsv [--split dev|test]

The file holds each English text with a formal and an informal translation (columns ``lang``, ``en``, ``formal_annot``,
``informal_annot``; CDLA-Sharing-1.0, not part of this repository). Texts are split by a hash of the English; the
patterns in ``markets/data/anywhere/address.toml`` were written looking at ``dev`` alone.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import re
from collections import Counter, defaultdict
from pathlib import Path

from wellput.markets.address import verdict

_MARK = re.compile(r"\[/?F\]")


def split_of(english: str) -> str:
    """``dev`` or ``test``, by the hash of the English text."""
    return "dev" if int(hashlib.sha256(english.encode()).hexdigest(), 16) % 2 == 0 else "test"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("path", type=Path)
    arguments.add_argument("--split", choices=("dev", "test"), default="test")
    given = arguments.parse_args()
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    with given.path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            texts = {kind: _MARK.sub("", row[f"{kind}_annot"]) for kind in ("formal", "informal")}
            if split_of(row["en"]) != given.split or texts["formal"] == texts["informal"]:
                continue
            for kind, text in texts.items():
                told = verdict(text, row["lang"])
                counts[row["lang"]]["open" if told in (None, "default") else "right" if told == kind else "wrong"] += 1
    print(f"{'language':10}{'texts':>7}{'decided':>9}{'right':>8}")
    for language, count in sorted(counts.items()):
        decided = count["right"] + count["wrong"]
        print(f"{language:10}{count.total():7}{decided / count.total():9.1%}{count['right'] / max(decided, 1):8.1%}")


if __name__ == "__main__":
    main()
