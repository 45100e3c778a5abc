"""How well English sentences are matched to the phrasebook: precision and recall on the labelled set, by half.

Run: python benchmarks/translate/matching.py [--half dev|test|all] [--errors]
A match is right when exactly the labelled messages are found. Recall counts labelled sentences, precision matches.
"""

from __future__ import annotations

import argparse
import zlib
from datetime import UTC, datetime
from pathlib import Path

from wellput.schema import TranslateRequest
from wellput.settings import Settings
from wellput.translate.engines import Engines
from wellput.translate.translator import Translator

DATA = Path(__file__).parent / "data" / "match.tsv"
NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


def rows(half: str) -> list[tuple[str, str]]:
    """The labelled lines of a half: (label, sentence)."""
    lines = [line.split("\t") for line in DATA.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    kept = {"dev": (0,), "test": (1,), "all": (0, 1)}[half]
    return [(label, text) for label, text in lines if zlib.crc32(text.encode()) % 2 in kept]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=("dev", "test", "all"), default="dev")
    parser.add_argument("--errors", action="store_true", help="print what went wrong; do not use it on the test half")
    options = parser.parse_args()
    translator = Translator(Settings(), engines=Engines([]))
    labelled = found = right = 0
    wanted = rows(options.half)
    for label, text in wanted:
        said = matched(translator, text)
        labelled += label != "-"
        found += bool(said)
        right += bool(said) and said == label
        if options.errors and said != ("" if label == "-" else label):
            print(f"{label:<28} {said or '(none)':<28} {text}")
    print(
        f"{options.half}: {len(wanted)} sentences, {labelled} labelled; precision {right / max(found, 1):.3f} "
        f"({right}/{found}), recall {right / max(labelled, 1):.3f}"
    )


def matched(translator: Translator, text: str) -> str:
    """The messages that a sentence is translated by, joined by "+"; empty when it is not."""
    done = translator.translate(TranslateRequest(text=text, source="en", target="de", now=NOW))
    return "+".join(segment.phrase for segment in done.segments if segment.phrase)


if __name__ == "__main__":
    main()
