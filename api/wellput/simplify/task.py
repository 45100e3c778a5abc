"""What a kind of simplification is, and what it gets to work with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from wellput.schema import Cefr, Edit
from wellput.simplify.levels import rank
from wellput.text.document import Document, Sentence

__all__ = ["Kind", "Task"]


@dataclass(frozen=True, slots=True)
class Task:
    """A draft to simplify for readers of the level ``target``.

    ``easy``: the draft as a whole is at the target already, so that only words far above it are in the way.
    ``sentences``: the ones to look at.
    """

    document: Document
    target: Cefr
    easy: bool
    sentences: tuple[Sentence, ...]
    explain_in: str = "en"

    def above(self, level: Cefr) -> bool:
        """Whether something of this level is too hard here."""
        return rank(level) > rank(self.target) + self.easy


Propose = Callable[[Task], Iterator[Edit]]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of simplification: a module in ``kinds/`` binds one as ``KIND``.

    ``languages``: primary tags of the drafts it can work on; empty for any. ``offered``: its edits are always left to
    the writer.
    """

    id: str
    propose: Propose
    languages: tuple[str, ...] = ("en",)
    offered: bool = False
