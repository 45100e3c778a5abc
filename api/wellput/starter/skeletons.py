"""The skeletons of replies: one file of ``data/skeletons/`` for each group of intents, with its examples inside.

A skeleton is paragraphs of lines. A line says a message of the phrasebook, or leaves blanks for the answers only the
seller knows; what it needs is said in circumstances: an intent, the stage, the buyer's mood, ``seller_fault``, ``sent``
(the parcel has left), ``asked``, ``asks:<topic>``, ``buyer_wrote``, ``again`` (the seller has answered before),
``known:<blank>``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, Literal

from wellput.knowledge import Entry, data_folder, read_entry
from wellput.schema import Stage

__all__ = ["Line", "Sample", "Skeleton", "choose", "load_all"]


class Line(Entry, frozen=True, kw_only=True):
    """One line: a message ``say`` of the phrasebook, or ``answers``.

    ``only``: at least one of these circumstances; ``needs``: all of them; ``unless``: none of them. ``blanks``: the
    message's slots → the blanks that fill them. ``covers``: topics of questions that the line answers (see
    :mod:`wellput.starter.asked`). ``answers``: a blank for each question that no line covers (``open``), and one where
    none was asked (``some``). ``optional``: left out first where the marketplace's limit is short.
    """

    say: str | None = None
    answers: Literal["open", "some"] | None = None
    only: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    blanks: dict[str, str] = {}
    covers: tuple[str, ...] = ()
    principles: tuple[str, ...] = ()
    optional: bool = False

    def fits(self, circumstances: frozenset[str]) -> bool:
        """Whether the line belongs into a reply in these circumstances."""
        return (
            (not self.only or not circumstances.isdisjoint(self.only))
            and circumstances.issuperset(self.needs)
            and circumstances.isdisjoint(self.unless)
        )


class Sample(Entry, frozen=True, kw_only=True):
    """What a buyer says and the reply begun for it; ``request`` holds further fields as they look on the wire."""

    buyer_says: str
    text: str
    request: dict[str, Any] = {}


class Skeleton(Entry, frozen=True, kw_only=True):
    """The skeleton for some intents, at some stages (none named: at any). The lowest ``rank`` that fits is taken."""

    rank: int
    intents: tuple[str, ...]
    source: str
    paragraphs: tuple[tuple[Line, ...], ...]
    examples: tuple[Sample, ...]
    stages: tuple[Stage, ...] = ()

    def fits(self, intents: Sequence[str], stage: Stage | None) -> bool:
        """Whether it is made for one of ``intents`` at ``stage``; the skeleton without intents is for every other."""
        if stage and self.stages and stage not in self.stages:
            return False
        return not self.intents or not set(self.intents).isdisjoint(intents)

    def lines(self) -> Iterator[Line]:
        """All lines, paragraph by paragraph."""
        for paragraph in self.paragraphs:
            yield from paragraph


@cache
def load_all() -> dict[str, Skeleton]:
    """Every skeleton by the name of its file, the lowest rank first.

    Raises ``ValueError`` naming the file that is malformed.
    """
    folder = data_folder("wellput.starter") / "skeletons"
    read = {
        path.name.removesuffix(".toml"): read_entry(path, Skeleton)
        for path in folder.iterdir()
        if path.name.endswith(".toml")
    }
    return dict(sorted(read.items(), key=lambda item: item[1].rank))


def choose(intents: Sequence[str], stage: Stage | None) -> tuple[Skeleton, str | None]:
    """The skeleton for what the buyer wants, and the intent that decided; ``None`` where no intent did."""
    for skeleton in load_all().values():
        if skeleton.fits(intents, stage):
            return skeleton, next((intent for intent in skeleton.intents if intent in intents), None)
    raise LookupError("no skeleton fits every intent")
