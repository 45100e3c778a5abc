"""The translation engines, one module each, and the way from one language to another through them."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import NamedTuple

from wellput.settings import Settings
from wellput.translate.engines.base import ROUGH_RANK, Engine, Output

__all__ = ["Engines", "Route"]

#: Where no engine knows a pair, two steps through English do.
PIVOT = "en"


class Route(NamedTuple):
    """One or two steps that lead from a source language to a target: ``(engine, source, target)`` each."""

    steps: tuple[tuple[Engine, str, str], ...]

    @property
    def name(self) -> str:
        """The engine's name; ``firefox+argos`` where two different engines work together."""
        return "+".join(dict.fromkeys(engine.name for engine, _, _ in self.steps))

    @property
    def rough(self) -> bool:
        """Whether a step gives a rough draft only."""
        return any(engine.rank >= ROUGH_RANK for engine, _, _ in self.steps)

    def translate(self, sentences: Sequence[str]) -> list[Output]:
        """Translate through every step. The score is the worst of the steps, and one that is not sure is enough.

        Raises :class:`wellput.errors.EngineError`.
        """
        outputs = [Output(sentence) for sentence in sentences]
        for engine, source, target in self.steps:
            step = engine.translate([output.text for output in outputs], source, target)
            outputs = [_after(old, new) for old, new in zip(outputs, step, strict=True)]
        return outputs


class Engines:
    """All engines that these settings allow, best first."""

    def __init__(self, engines: Sequence[Engine]) -> None:
        self.all = tuple(sorted(engines, key=lambda engine: engine.rank))

    @classmethod
    def discover(cls, settings: Settings) -> Engines:
        """Every engine module's engine."""
        return cls(list(_create(settings)))

    def routes(self, source: str, target: str) -> Iterator[Route]:
        """Ways from ``source`` to ``target``, the best first; a direct one before one through English.

        Rough drafts come after all others.
        """
        yield from sorted(self._ways(source, target), key=lambda route: route.rough)

    def _ways(self, source: str, target: str) -> Iterator[Route]:
        for engine in self.all:
            if (source, target) in engine.pairs():
                yield Route(((engine, source, target),))
        if PIVOT in (source, target):
            return
        first = next((engine for engine in self.all if (source, PIVOT) in engine.pairs()), None)
        second = next((engine for engine in self.all if (PIVOT, target) in engine.pairs()), None)
        if first and second:
            yield Route(((first, source, PIVOT), (second, PIVOT, target)))

    def unload(self) -> None:
        """Free all models."""
        for engine in self.all:
            engine.unload()

    def close(self) -> None:
        """Free everything, for good."""
        for engine in self.all:
            engine.close()


def _create(settings: Settings) -> Iterator[Engine]:
    for module in pkgutil.iter_modules(__path__):
        create = getattr(import_module(f"{__name__}.{module.name}"), "create", None)
        engine = create(settings) if create else None
        if engine:
            yield engine


def _after(old: Output, new: Output) -> Output:
    others = tuple(_after(old, other) for other in new.others)
    return Output(new.text, _worst(old.score, new.score), old.sure and new.sure, others)


def _worst(first: float | None, second: float | None) -> float | None:
    return min((score for score in (first, second) if score is not None), default=None)
