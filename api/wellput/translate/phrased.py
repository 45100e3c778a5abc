"""What the phrasebook makes of each piece of a text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from wellput.schema import Fact
from wellput.text.document import Document
from wellput.text.tokens import Token, tokenize
from wellput.translate.address import call, called
from wellput.translate.job import Job
from wellput.translate.locales import SPACELESS
from wellput.translate.match import Match, find, say
from wellput.translate.phrasebook import has_phrasebook
from wellput.translate.pieces import Piece

__all__ = ["Phrased", "phrased", "spoken"]


class Phrased(NamedTuple):
    """The messages that say what a piece says, none when it is not certain; ``name`` is whom the piece calls."""

    matches: tuple[Match, ...] = ()
    name: str | None = None


def phrased(document: Document, cut: Sequence[Piece], job: Job) -> list[Phrased]:
    """What the phrasebook makes of each piece; nothing unless the source is English."""
    if job.source != "en":
        return [Phrased() for _ in cut]
    greeted = document.greeting_name
    names = _callable(greeted, job)
    return [_one(piece, greeted, names) for piece in cut]


def spoken(piece: Piece, found: Phrased, job: Job, target: str) -> str | None:
    """A piece in the words of the phrasebook of ``target``; ``None`` where that has none for it."""
    if not found.matches or not has_phrasebook(target):
        return None
    said = [say(match, target, job.formality, job.moment) for match in found.matches]
    texts = [text for text in said if text]
    if len(texts) < len(said):
        return None
    text = ("" if target in SPACELESS else " ").join(texts)
    if found.name:
        text = call(text, found.name, target)
    return text + "".join(f" {token.text}" for token in _emoji(piece.text))


def _one(piece: Piece, greeted: str | None, names: Sequence[str]) -> Phrased:
    # A last line of its own ("Thank You") may look like a name.
    if piece.keep and piece.part != "signature":
        return Phrased()
    plain, name = _without_emoji(piece.text), None
    if piece.part != "greeting":
        plain, name = called(plain, names)
    matches = find(plain, _within(piece), piece.part, name=greeted if piece.part == "greeting" else None)
    return Phrased(matches, name if matches else None)


def _callable(greeted: str | None, job: Job) -> list[str]:
    """Whom a sentence may call by name: the buyer, as said and as greeted, by the whole name or its first word."""
    names = [name for name in (job.buyer, greeted) if name]
    first = [word for word in (name.split()[0] for name in names) if word.isalpha() and len(word) > 1]
    return list(dict.fromkeys([*names, *first]))


def _without_emoji(text: str) -> str:
    """``text`` with spaces for emoji, so that offsets stay."""
    for token in _emoji(text):
        text = text[: token.start] + " " * (token.end - token.start) + text[token.end :]
    return text


def _emoji(text: str) -> list[Token]:
    return [] if text.isascii() else [token for token in tokenize(text) if token.kind == "emoji"]


def _within(piece: Piece) -> list[Fact]:
    return [
        Fact(
            kind=fact.kind,
            text=fact.text,
            start=fact.start - piece.start,
            end=fact.end - piece.start,
            value=fact.value,
            valid=fact.valid,
            ambiguous=fact.ambiguous,
        )
        for fact in piece.facts
    ]
