"""The idioms and phrasal verbs of English that a learner reads word by word, with their levels and plain equivalents.

``data/idioms.tsv`` and ``data/phrasal_verbs.tsv`` hold one a line:

``expression``
    Words in lower case; ``grey/gray`` are two spellings, a comma may be left out. Slots: ``{poss}`` a possessive
    pronoun, ``{pron}`` any other pronoun (``{pron}self`` its reflexive), ``{x}`` one to four words that name something,
    ``{be}`` a form of "be". One word of stress may stand inside: "our hands are really tied".
``kind``
    Idioms: ``V`` begins with a verb that is inflected, ``X`` stands as written. Phrasal verbs: ``T`` takes an object
    that may stand between ("sort this out"), ``N`` one that may not ("look into this"), ``I`` none ("it broke down").
``level``
    The CEFR level from which a learner can be expected to know it.
``plain``
    What may stand in its place; its first word is inflected like the verb it replaces. ``~`` is where the object
    goes when not behind; ``{poss}`` and ``{x}`` are what filled the slots, ``{pron}`` and ``{they}`` the pronoun of
    ``{poss}`` as object and subject ("your" → "you").
``when``
    Conditions on the words around, as in :mod:`wellput.simplify.conditions`: they keep literal uses out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple

from wellput.knowledge import data_folder
from wellput.readability.vocabulary import LEVELS
from wellput.simplify.conditions import Condition, parse
from wellput.text.lemma import inflect

__all__ = [
    "LONGEST_SLOT",
    "Expression",
    "Keyed",
    "Kind",
    "by_key",
    "by_verb",
    "conditions",
    "expressions",
    "verb_forms",
    "warm",
]

Kind = Literal["V", "X", "I", "T", "N"]
_KINDS: dict[str, tuple[Kind, ...]] = {"idioms": ("V", "X"), "phrasal_verbs": ("I", "T", "N")}
#: No slot ``{x}`` takes more words.
LONGEST_SLOT = 4
_NUMBER = {str(level): number for number, level in enumerate(LEVELS, 1)}
_PART = re.compile(r"\{\w+\}(?:self)?|,|[^\s,]+")
_TAGS = ("VB", "VBZ", "VBG", "VBD", "VBN")
# Of these an idiom is full, so that none of them tells where one may stand.
_EVERYWHERE = frozenset("a an the to of in on at by for with it is be and or up out off down {x} {be}".split())


class Expression(NamedTuple):
    """One line of the data. ``level`` runs from 1 (A1) to 6 (C2); ``parts`` are its words, slots and commas."""

    text: str
    kind: Kind
    level: int
    plain: str
    when: str
    parts: tuple[str, ...]


class Keyed(NamedTuple):
    """An idiom that a word keys, and how many tokens before that word it may begin."""

    expression: Expression
    least: int
    most: int


@cache
def expressions(file: str) -> tuple[Expression, ...]:
    """All of one file, ``idioms`` or ``phrasal_verbs``. Raises ``ValueError`` that names a line that is malformed."""
    lines = (data_folder("wellput.readability") / f"{file}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line for line in lines if not line.startswith("#")]
    return tuple(_read(row, file) for row in rows[1:])


def _read(row: str, file: str) -> Expression:
    text, kind, level, plain, *when = row.split("\t")
    known = next((name for name in _KINDS[file] if name == kind), None)
    if known is None or level not in _NUMBER or not plain or len(when) > 1:
        raise ValueError(f"{file}.tsv: {text}")
    parts = tuple(_PART.findall(text) if "{" in text or "," in text else text.split())
    return Expression(text, known, _NUMBER[level], plain, when[0] if when else "", parts)


@cache
def conditions(when: str) -> tuple[Condition, ...]:
    """The conditions of an expression, read when it is first met. Raises ``ValueError`` for one nobody knows."""
    return parse(when)


@cache
def verb_forms() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """A written form → the verbs it belongs to, each with its Penn tag: ``put`` → put VB, put VBD, put VBN."""
    verbs = {e.parts[0] for e in expressions("phrasal_verbs")}
    verbs |= {e.parts[0] for e in expressions("idioms") if e.kind == "V"}
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for verb in sorted(verbs):
        for tag in _TAGS:
            form = inflect(verb, tag)
            found[form] = (*found.get(form, ()), (verb, tag))
    return found


@cache
def by_verb() -> Mapping[str, Mapping[str, tuple[Expression, ...]]]:
    """Phrasal verbs by their verb and the first word behind it, the longest first."""
    found: dict[str, dict[str, tuple[Expression, ...]]] = {}
    for one in expressions("phrasal_verbs"):
        words = found.setdefault(one.parts[0], {})
        words[one.parts[1]] = (*words.get(one.parts[1], ()), one)
    return {verb: {word: _longest_first(few) for word, few in words.items()} for verb, words in found.items()}


@cache
def by_key() -> Mapping[str, tuple[Keyed, ...]]:
    """Idioms by the word that tells most surely that one stands here."""
    found: dict[str, list[Keyed]] = {}
    for one in expressions("idioms"):
        place, words = _key(one)
        before = one.parts[:place]
        least = place - before.count(",")
        most = place + before.count("{x}") * (LONGEST_SLOT - 1)
        for word in words:
            found.setdefault(word, []).append(Keyed(one, least, most))
    return {key: tuple(few) for key, few in found.items()}


def _longest_first(few: tuple[Expression, ...]) -> tuple[Expression, ...]:
    return tuple(sorted(few, key=lambda one: -len(one.parts)))


def _key(one: Expression) -> tuple[int, list[str]]:
    """Which part tells most, and its spellings: the longest word that is not everywhere, and not inflected."""
    best, least = 0, (False, 0)
    for place, part in enumerate(one.parts):
        worth = part not in _EVERYWHERE, len(part)
        if worth > least and part[0] not in "{," and (place or one.kind == "X"):
            best, least = place, worth
    return best, one.parts[best].split("/")


def warm() -> None:
    """Load the data and the indexes."""
    verb_forms()
    by_verb()
    by_key()
