"""A buyer's message as clauses, each with the notions its words stand for.

Learners put the same few words in every order ("not come yet my parcel", "parcel is still not come"), and every
language in its own. So what is read here is which notions meet in a clause, and at which places, not how the sentence
is built. The words of a notion are data, one file per language in ``data/evidence/``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from wellput.buyer.notions import Notions
from wellput.knowledge import Entry, data_folder, read_entry

__all__ = ["Clause", "Sentence", "knows", "read_sentences"]

#: Characters of a sentence that are read.
_LONGEST = 400
_SENTENCE = re.compile(
    r"(?:[^.!?\n\u2026\u3002\uff01\uff1f\u061f\u0964]|[.](?=\w))+[.!?\u2026\u3002\uff01\uff1f\u061f\u0964]*"
)
_DECIMAL = re.compile(r"(?<=\d)[.,](?=\d)")
_COMMA = re.compile(r"\s*[,;:()\u2013\u2014\u3001\uff0c\uff1b\u060c]\s*|\s+-\s+")
_EDGES = ".!?\u00bf\u00a1\"'\u201c\u201d\u201e\u00ab\u00bb\u2026*-"
_GOT = frozenset(("mine", "got", "ordered", "why"))
_QUESTION = ("?", "\uff1f", "\u061f")


class _File(Entry, frozen=True, kw_only=True):
    """A language's file. ``notions``: per notion its words and phrases, parted by commas; a word that ends in ``*``
    stands for all that begin with it. ``joints``: words that open a clause; ``wonders``, ``asks``, ``supposes``:
    patterns for the front of a sentence that asks about goods the buyer has not got, of any question, and of a
    condition. ``inside``: words are looked for inside others, too (no blanks between words, or particles in front),
    but for the side where ``_`` marks a border."""

    source: str
    notions: dict[str, str]
    joints: str = ""
    wonders: str = ""
    asks: str = ""
    supposes: str = ""
    inside: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """``words`` in normal form, and per notion the places of its words.

    ``supposed``: "if it breaks"; ``wonders``: as of a :class:`Sentence`.
    """

    words: tuple[str, ...]
    places: Mapping[str, Sequence[int]]
    supposed: bool
    wonders: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """Clauses up to a full stop. ``asks``: a question, marked or not; ``wonders``: one about goods the buyer has not
    got ("Is there a scratch on it?")."""

    clauses: tuple[Clause, ...]
    whole: Clause
    asks: bool
    wonders: bool


class _Language:
    """A language's file, its words arranged for looking up and its patterns compiled."""

    def __init__(self, tag: str, file: _File) -> None:
        self.notions = Notions(tag, file.notions, inside=file.inside)
        self.joint = _compiled(rf"\s+(?=(?:{file.joints})\s)", file.joints)
        self.wonders = _compiled(rf"(?:{file.wonders})", file.wonders)
        self.asks = _compiled(rf"(?:{file.asks})", file.asks)
        self.supposes = _compiled(rf"(?:{file.supposes})", file.supposes)


def _compiled(pattern: str, given: str) -> re.Pattern[str] | None:
    return re.compile(pattern, re.IGNORECASE) if given else None


@cache
def _tags() -> frozenset[str]:
    folder = data_folder("wellput.buyer") / "evidence"
    names = (path.name for path in folder.iterdir())
    return frozenset(name.removesuffix(".toml") for name in names if name.endswith(".toml")) - {"frames"}


def knows(tag: str) -> bool:
    """Whether there are notions for a language."""
    return tag in _tags()


@cache
def _language(tag: str) -> _Language:
    return _Language(tag, read_entry(data_folder("wellput.buyer") / "evidence" / f"{tag}.toml", _File))


def read_sentences(message: str, tag: str) -> Iterator[Sentence]:
    """The sentences of a message in a language that :func:`knows`, with their clauses."""
    language = _language(tag)
    for match in _SENTENCE.finditer(_DECIMAL.sub("\u00b7", message)):
        text = match.group().strip()[:_LONGEST]
        if text:
            yield _sentence(text, language)


def _sentence(text: str, language: _Language) -> Sentence:
    parts = _COMMA.split(text)
    if language.joint:
        parts = [piece for part in parts for piece in language.joint.split(part)]
    normals = [normal for part in parts if (normal := language.notions.normal(part))]
    marked = text.endswith(_QUESTION)
    clauses = tuple(
        _clause(normal, language, asked=marked and place == len(normals)) for place, normal in enumerate(normals, 1)
    )
    whole = _whole(clauses)
    normal = " ".join(normals)
    wonders = bool(language.wonders and language.wonders.match(normal)) and "mine" not in whole.places
    # "It will not fold in the post?"
    wonders = wonders or (marked and "to_come" in whole.places and _GOT.isdisjoint(whole.places))
    asks = marked or wonders or bool(language.asks and language.asks.match(normal))
    return Sentence(clauses, whole, asks, wonders)


def _clause(normal: str, language: _Language, *, asked: bool) -> Clause:
    words = tuple(word for raw in normal.split() if (word := raw.strip(_EDGES)))
    supposed = bool(language.supposes and language.supposes.match(normal))
    places = language.notions.places(normal, words)
    # Where no word order tells, what a question mark ends is wondered about, but for what the buyer has got.
    wonders = (
        bool(language.wonders.match(normal)) and "mine" not in places
        if language.wonders
        else asked and _GOT.isdisjoint(places)
    )
    return Clause(words, places, supposed, wonders)


def _whole(clauses: Sequence[Clause]) -> Clause:
    words: list[str] = []
    places: dict[str, list[int]] = {}
    for clause in clauses:
        for notion, found in clause.places.items():
            places.setdefault(notion, []).extend(place + len(words) for place in found)
        words += clause.words
    first = clauses[0] if clauses else None
    return Clause(tuple(words), places, first is not None and first.supposed, first is not None and first.wonders)
