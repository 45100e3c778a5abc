"""Fill the empty ``from``, ``to`` and ``source`` cells of the pairs.

    python benchmarks/simplify/fill_levels.py --vocabulary cefrj.csv --vocabulary octanove.csv [--list words.tsv …]

Levels of words come from the CEFR-J Vocabulary Profile 1.5 and the Octanove C1/C2 profile; a word neither knows is C1
on the hard side and A2 on the plain one. A phrase has the level of its hardest word, a hard one at least B1, because
knowing its words is not yet knowing the phrase; the hard side is at least one level above the plain one. A cell that
is filled is a judgement and stays.
"""

from __future__ import annotations

import argparse
import csv
import re
from pathlib import Path

from wellput.simplify.levels import LEVELS, rank
from wellput.text.lemma import lemma

DATA = Path(__file__).parents[2] / "api" / "wellput" / "simplify" / "data"
COLUMNS = ("hard", "pos", "plain", "from", "to", "use", "when", "source")
PARTS = {"V": ("verb",), "N": ("noun",), "A": ("adjective",), "R": ("adverb",)}
TAGS = {"verb": "VBD", "noun": "NNS"}


def profiles(paths: list[Path]) -> dict[str, dict[str, str]]:
    """Word → part of speech → level, the first file that knows it."""
    known: dict[str, dict[str, str]] = {}
    for path in paths:
        for row in csv.DictReader(path.open(encoding="utf-8-sig")):
            for word in row["headword"].lower().split("/"):
                known.setdefault(word.strip(), {}).setdefault(row["pos"], row["CEFR"])
    return known


def level_of(text: str, pos: str, known: dict[str, dict[str, str]], unknown: str) -> str:
    """The level of the hardest word of ``text``."""
    words = [word.split("/")[0].lower() for word in re.findall(r"[\w'/-]+", re.sub(r"\{\w+\}", "", text))]
    levels = ["A1"]
    for word in words:
        forms = [word, *(lemma(word, tag) for tag in ("VBD", "VBZ", "VBG", "NNS", "JJR"))]
        found = next((known[form] for form in forms if form in known), None)
        if found is None:
            levels.append(unknown)
            continue
        wanted = PARTS.get(pos[0], ()) if len(words) == 1 else ()
        levels.append(next((found[part] for part in wanted if part in found), min(found.values())))
    return max(levels)


def listed(paths: list[Path]) -> dict[str, str]:
    """Hard stretch → name of the plain-language list that has it."""
    found: dict[str, str] = {}
    for path in paths:
        text = path.read_text(encoding="utf-8").lower()
        name = path.stem.split("_")[0] if path.suffix != ".tsv" else "gsa"
        for item in re.findall(
            r'^(?:\s*-\s*|\s*"?|)([a-z][a-z \'-]+?)"?\s*(?:\t|:|$)|"([a-z][a-z \'-]+)":\{', text, re.M
        ):
            found.setdefault((item[0] or item[1]).strip(), name)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vocabulary", type=Path, action="append", required=True)
    parser.add_argument("--list", type=Path, action="append", default=[])
    arguments = parser.parse_args()
    known, lists = profiles(arguments.vocabulary), listed(arguments.list)
    for path in sorted(DATA.glob("*.tsv")):
        with path.open(encoding="utf-8") as file:
            rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
        for row in rows:
            row["to"] = row["to"] or (level_of(row["plain"], row["pos"], known, "A2") if row["plain"] != "-" else "A1")
            row["from"] = row["from"] or hard_level(row, known)
            row["source"] = row["source"] or lists.get(row["hard"].split("/")[0], "own")
        lines = ["\t".join(COLUMNS), *("\t".join(row[column] or "" for column in COLUMNS) for row in rows)]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def hard_level(row: dict[str, str], known: dict[str, dict[str, str]]) -> str:
    level = level_of(row["hard"], row["pos"], known, "C1")
    lowest = rank(row["to"]) + 1  # type: ignore[arg-type]
    if " " in row["hard"]:
        lowest = max(lowest, rank("B1"))
    return LEVELS[min(max(LEVELS.index(level), lowest), 5)]  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
