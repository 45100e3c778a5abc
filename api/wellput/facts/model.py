"""What a finder of facts gets, gives and shows as its examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from typing import Any, NamedTuple, Protocol

from wellput.facts.locales import Conventions, conventions
from wellput.schema import FactKind

__all__ = ["Candidate", "Example", "Kind", "Setting", "Strength"]


@dataclass(frozen=True, slots=True)
class Setting:
    """Who writes, where and when; see :func:`wellput.facts.find_facts`."""

    language: str = "en"
    country: str | None = None
    now: datetime | None = None

    @property
    def conventions(self) -> Conventions:
        """How numbers, dates and money are written there."""
        return conventions(self.language, self.country)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages whose words count: the text's own, and English."""
        return ("en",) if self.language in ("en", "und") else (self.language, "en")


class Strength(IntEnum):
    """How sure a finder is; settles which of two overlapping candidates stays."""

    POSSIBLE = 1
    """The form alone, shared with other kinds."""
    LIKELY = 2
    """A unit, a label or words around it say so."""
    CERTAIN = 3
    """A check digit, or a form nothing else has."""


class Candidate(NamedTuple):
    """A fact before overlaps are settled."""

    kind: FactKind
    start: int
    end: int
    value: Any
    strength: Strength = Strength.LIKELY
    valid: bool | None = None
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Example:
    """A text and the facts *of one kind* in it, by their exact stretch; none makes it a trap.

    ``valid`` and ``ambiguous`` hold for every fact found.
    """

    text: str
    found: Mapping[str, Any] = field(default_factory=dict)
    language: str = "en"
    country: str | None = None
    now: datetime | None = None
    valid: bool | None = None
    ambiguous: bool = False


class Kind(Protocol):
    """A module of ``kinds/``: it finds the facts of :attr:`KIND`."""

    KIND: FactKind
    EXAMPLES: tuple[Example, ...]

    def find(self, text: str, setting: Setting) -> Iterator[Candidate]:
        """The candidates in ``text``, in any order."""
        ...
