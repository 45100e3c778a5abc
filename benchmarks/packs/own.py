"""What only this project can add: its own sentences, the phrasebook, and translations in a known register."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from corpus import folded, hashed

from wellput.knowledge import translations_folder
from wellput.translate.phrasebook import render

__all__ = ["SENTENCES", "Part", "Sentence", "from_cocoa", "from_phrasebook", "own", "part", "unique"]

SENTENCES = Path(__file__).parent / "sentences"
Part = Literal["train", "dev", "test"]
_MARK = re.compile(r"\[/?F\]")
_VARIABLE = re.compile(r"\{\s*\$([a-z]+)")
# What stands for a variable of the phrasebook: a slot of ours, or values of its own.
_SLOTS = {
    "order": "{code}", "tracking": "{code}", "code": "{code}", "invoice": "{code}", "date": "{date}", "end": "{date}",
    "start": "{date}", "amount": "{money}", "link": "{url}", "name": "{name}", "carrier": "{name}", "shop": "{name}",
    "size": "{code}",
}  # fmt: skip
_NUMBERS = frozenset("days hours months quantity max min count".split())
_TRIED = (1, 2, 5, 14)
_PERCENTS = ("5%", "10%", "20%")


class Sentence(NamedTuple):
    """A template in English and in another language; not ``formal`` where it speaks to a friend."""

    origin: str
    english: str
    other: str
    formal: bool = True


def own(language: str) -> Iterator[Sentence]:
    """Our own sentences. Raises ``ValueError`` for a row with fields missing."""
    for path in sorted(SENTENCES.glob("*.tsv")):
        head, *rows = path.read_text(encoding="utf-8").splitlines()
        columns = head.split("\t")
        for number, row in enumerate(rows, 2):
            fields = dict(zip(columns, row.split("\t"), strict=False))
            if not fields.get("en") or not fields.get(language):
                raise ValueError(f"{path.name}, line {number}: a sentence is missing")
            yield Sentence(path.stem, fields["en"].strip(), fields[language].strip())


def part(template: str) -> Part:
    """Where one of our sentences belongs, by the hash of its English: a fifth to the test, a fifteenth to dev."""
    number = hashed(template)
    if number % 5 == 0:
        return "test"
    return "dev" if number // 5 % 12 == 0 else "train"


def from_phrasebook(language: str) -> Iterator[Sentence]:
    """The messages of the phrasebook, formal and informal, numbers tried out, other variables as slots."""
    for message, variables in _messages():
        if not variables <= _SLOTS.keys() | _NUMBERS | {"percent"}:
            continue
        slots: dict[str, object] = {name: _SLOTS[name] for name in variables & _SLOTS.keys()}
        if len(set(slots.values())) < len(slots):
            continue
        for index, number in enumerate(_TRIED if variables - _SLOTS.keys() else _TRIED[:1]):
            counted = {name: number + (name == "max") for name in variables & _NUMBERS}
            filled = slots | counted | {"percent": _PERCENTS[index % len(_PERCENTS)]}
            english = render(message, "en", filled)
            forms = [render(message, language, filled, formality) for formality in ("formal", "informal")]
            if english and forms[0]:
                yield Sentence("phrasebook", english, forms[0])
                if forms[1] and forms[1] != forms[0]:
                    yield Sentence("phrasebook", english, forms[1], formal=False)


def from_cocoa(path: Path, language: str) -> Iterator[Sentence]:
    """CoCoA-MT (CDLA-Sharing): the same English, formal and informal. ``path`` is the table of all languages."""
    with path.open(encoding="utf-8") as lines:
        columns = next(lines).rstrip("\n").split("\t")
        for line in lines:
            row = dict(zip(columns, line.rstrip("\n").split("\t"), strict=False))
            if row["lang"] == language and row["source"] == "CoCoA-MT" and len(row["en"]) <= 300:
                for column, formal in (("formal_annot", True), ("informal_annot", False)):
                    yield Sentence("cocoa", row["en"].strip(), _MARK.sub("", row[column]).strip(), formal)


def _messages() -> Iterator[tuple[str, frozenset[str]]]:
    """The messages of the phrasebook and the variables that each uses."""
    text = (translations_folder() / "en" / "phrases.ftl").read_text(encoding="utf-8")
    for block in re.split(r"\n(?=[a-z][\w-]* =)", text):
        head = re.match(r"([a-z][\w-]*) =", block)
        if head:
            yield head[1], frozenset(_VARIABLE.findall(block))


def unique(sentences: Iterator[Sentence]) -> list[Sentence]:
    """Without those whose English and register came before."""
    seen: dict[tuple[str, bool], Sentence] = {}
    for sentence in sentences:
        seen.setdefault((folded(sentence.english), sentence.formal), sentence)
    return list(seen.values())
