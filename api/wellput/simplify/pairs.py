"""The curated pairs: a hard word or phrase, a plain one of the same meaning, and when it may take its place.

``data/words.tsv`` and ``data/phrases.tsv`` hold one pair a line:

``hard``
    Words in lower case; ``utilize/utilise`` are spellings of one word. Capitals (``ETA``) match only as written.
    Slots: ``{pron}`` an object pronoun, ``{poss}`` a possessive, ``{we}`` a subject pronoun joined to *be* ("we're"),
    ``{np}`` up to five words of one noun phrase, ``{adj}`` an adjective, ``{done}`` a past participle, ``{ing}`` a
    verb in *-ing* (its base form is ``{base}`` on the plain side).
``pos``
    ``V`` and ``N`` are inflected (the head is the first word of ``V``, the last of ``N``, or the one marked ``*``);
    ``A``, ``R``, ``X`` stand as written. ``V.``/``N.`` match the base form only.
``plain``
    What stands in its place, with the same slots, or ``{I}`` and ``{me}``, the writer; ``-`` leaves the stretch out.
``from``, ``to``
    The CEFR levels of the two.
``use``
    ``auto``: right wherever its conditions hold. ``choice``: the writer decides.
``when``
    Conditions, see :mod:`wellput.simplify.conditions`.
``source``
    ``own``, or the plain-language list the pair is found in too (see ``NOTICE``). Collected 2026-11-21.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from typing import Literal, cast, get_args

from wellput.knowledge import data_folder
from wellput.schema import Cefr
from wellput.simplify.conditions import Condition, parse

__all__ = ["FILES", "Pair", "PartOfSpeech", "pairs"]

PartOfSpeech = Literal["V", "V.", "N", "N.", "A", "R", "X"]
FILES = ("words", "phrases")

_PARTS: frozenset[str] = frozenset(get_args(PartOfSpeech))
_LEVELS: frozenset[str] = frozenset(get_args(Cefr))


@dataclass(frozen=True, slots=True)
class Pair:
    """One line of the data; ``plain`` is empty where the hard stretch is left out."""

    hard: str
    pos: PartOfSpeech
    plain: str
    level: Cefr
    plain_level: Cefr
    auto: bool
    when: tuple[Condition, ...]
    source: str


@cache
def pairs(file: str) -> tuple[Pair, ...]:
    """The pairs of ``data/<file>.tsv``, in the order of the file. Raises ``ValueError`` that names a malformed line."""
    path = data_folder("wellput.simplify") / f"{file}.tsv"
    rows = csv.DictReader(path.read_text(encoding="utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    return tuple(_pair(row, f"{file}.tsv, line {number}") for number, row in enumerate(rows, 2))


def _pair(row: dict[str, str], place: str) -> Pair:
    if row["pos"] not in _PARTS or not {row["from"], row["to"]} <= _LEVELS or row["use"] not in ("auto", "choice"):
        raise ValueError(f"{place}: unknown part of speech, level or use")
    try:
        when = parse(row["when"] or "")
    except ValueError as error:
        raise ValueError(f"{place}: {error}") from error
    return Pair(
        hard=row["hard"],
        pos=cast("PartOfSpeech", row["pos"]),
        plain="" if row["plain"] == "-" else row["plain"],
        level=cast("Cefr", row["from"]),
        plain_level=cast("Cefr", row["to"]),
        auto=row["use"] == "auto",
        when=when,
        source=row["source"],
    )
