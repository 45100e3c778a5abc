"""What to translate a document into, and how."""

from __future__ import annotations

from dataclasses import dataclass, field

from wellput.schema import Formality
from wellput.translate.glossary import Glossary
from wellput.translate.slots import Moment

__all__ = ["Job"]


@dataclass(frozen=True, slots=True)
class Job:
    """What to translate a document into, and how. ``names`` are people's, the buyer's first where it is known."""

    source: str
    target: str
    formality: Formality
    moment: Moment
    buyer: str | None = None
    names: tuple[str, ...] = ()
    glossary: Glossary = field(default_factory=Glossary)
    back: bool = False
