"""What the notions of a message speak for, by the frames of ``data/evidence/frames.toml``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

from wellput.buyer.clauses import Clause, Sentence, knows, read_sentences
from wellput.buyer.contrast import set_against
from wellput.knowledge import Entry, data_folder, read_entry

__all__ = ["spoken_for", "warm"]


class _FrameEntry(Entry, frozen=True, kw_only=True):
    """Notions that together speak for an intent.

    ``needs``: one of each (alternatives with ``|``) has to be there, in the clause or, with ``scope`` "sentence", in
    the sentence; ``within``: the first two stand at most so many words apart; ``without``: none of these is there.
    ``asked``: whether the sentence may wonder ("Is there a scratch on it?"): "no", "yes" for questions alone, "any".
    """

    intent: str
    needs: tuple[str, ...]
    without: tuple[str, ...] = ()
    within: int | None = None
    scope: Literal["clause", "sentence"] = "clause"
    asked: Literal["no", "yes", "any"] = "no"


class _File(Entry, frozen=True, kw_only=True):
    """The form of ``data/evidence/frames.toml``."""

    source: str
    frame: tuple[_FrameEntry, ...]


class _Frame:
    """A frame, its alternatives apart."""

    __slots__ = ("asked", "first", "intent", "needs", "of_sentence", "within", "without")

    def __init__(self, entry: _FrameEntry) -> None:
        self.intent = entry.intent
        self.needs = tuple(frozenset(need.split("|")) for need in entry.needs)
        self.first = self.needs[0]
        self.without = frozenset(entry.without)
        self.within = entry.within
        self.of_sentence = entry.scope == "sentence"
        self.asked = entry.asked

    def fits(self, clause: Clause, sentence: Sentence) -> bool:
        """Whether the notions meet in ``clause``."""
        places = clause.places
        if self.first.isdisjoint(places):
            return False
        if self.asked == "no" and (sentence.wonders or clause.wonders or clause.supposed):
            return False
        if self.asked == "yes" and not sentence.asks:
            return False
        if any(need.isdisjoint(places) for need in self.needs) or not self.without.isdisjoint(places):
            return False
        return self.within is None or self._near(clause, self.within)

    def _near(self, clause: Clause, within: int) -> bool:
        first, second = ({p for notion in need for p in clause.places.get(notion, ())} for need in self.needs[:2])
        return any(abs(one - other) <= within for one in first for other in second)


@cache
def _frames() -> tuple[_Frame, ...]:
    file = read_entry(data_folder("wellput.buyer") / "evidence" / "frames.toml", _File)
    return tuple(_Frame(entry) for entry in file.frame)


def spoken_for(messages: Sequence[str], tag: str) -> set[str]:
    """What the clauses of ``messages`` speak for: intents, and the cues ``solved`` and ``unbuildable``.

    Nothing in a language without notions.
    """
    if not knows(tag):
        return set()
    sentences = [sentence for message in messages for sentence in read_sentences(message, tag)]
    return set(_framed(sentences)) | set(set_against(sentences))


@cache
def _frames_of() -> dict[str, tuple[_Frame, ...]]:
    """The frames by the notions that their first need names."""
    notions = {notion for frame in _frames() for notion in frame.first}
    return {notion: tuple(frame for frame in _frames() if notion in frame.first) for notion in notions}


def _framed(sentences: Sequence[Sentence]) -> Iterator[str]:
    by_notion = _frames_of()
    for sentence in sentences:
        for frame in {frame for notion in sentence.whole.places for frame in by_notion.get(notion, ())}:
            clauses = (sentence.whole,) if frame.of_sentence else sentence.clauses
            if any(frame.fits(clause, sentence) for clause in clauses):
                yield frame.intent


def warm() -> None:
    """Load the frames and the notions of English."""
    spoken_for(("It does not work.",), "en")
