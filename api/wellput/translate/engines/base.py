"""What a translation engine is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar, NamedTuple, Protocol

__all__ = ["MAX_CHARACTERS", "MAX_WORDS", "ROUGH_RANK", "Engine", "Output", "changed_at"]

#: Engines of this rank and above give rough drafts: they are used only where nothing else knows a way.
ROUGH_RANK = 90
#: The longest sentence an engine is given. Models are trained on less, and time grows with the square of the length.
MAX_CHARACTERS = 600
MAX_WORDS = 120


class Output(NamedTuple):
    """One translated sentence.

    ``score`` is the model's mean log probability a token, ``None`` where it has none; ``sure`` is ``False`` where that
    is below what was measured for this model to be relied on. ``others`` are its next readings, the likeliest first,
    for when a check refuses this one; they have none themselves.
    """

    text: str
    score: float | None = None
    sure: bool = True
    others: tuple[Output, ...] = ()


class Engine(Protocol):
    """Something that translates sentences between pairs of languages.

    A module of :mod:`wellput.translate.engines` that holds an engine has a function
    ``create(settings) -> Engine | None``; ``None`` means that the engine is not to be used with these settings.
    Engines are thread-safe, load a model on its first use and keep no text.
    """

    #: The name in answers and in ``GET /v1/languages``.
    name: ClassVar[str]
    #: Which engine is asked first where several know a pair: the lowest.
    rank: ClassVar[int]

    def pairs(self) -> frozenset[tuple[str, str]]:
        """The (source, target) pairs it can translate now, as Wellput's tags. Cheap: loads no model."""

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Output]:
        """Translate each sentence (at most :data:`MAX_CHARACTERS` long), in order.

        Raises :class:`wellput.errors.EngineError` when it cannot; the caller then falls back.
        """

    def unload(self) -> None:
        """Free the models; the next call loads them again."""

    def close(self) -> None:
        """Free everything, for good."""


def changed_at(folder: Path) -> int:
    """When something was last put into ``folder`` or taken out, in nanoseconds; 0 while it does not exist."""
    try:
        return folder.stat().st_mtime_ns
    except OSError:
        return 0
