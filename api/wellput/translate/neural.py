"""Translating pieces with engines so that no fact is lost: masked, verified, read or tried another way, else given up.

::

    masked where fixed ─▶ every fact masked ─▶ nothing masked ─▶ cut around the facts ─▶ the next route ─▶ given up
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from wellput.errors import EngineError
from wellput.translate.engines import Route
from wellput.translate.engines.base import Output
from wellput.translate.locales import RIGHT_TO_LEFT
from wellput.translate.memory import Memory
from wellput.translate.protect import Guard, mask, unmask
from wellput.translate.verify import problem
from wellput.translate.wording import plain, whole

__all__ = ["Outcome", "Task", "translate"]

_LETTERS = re.compile(r"[^\W\d_]{2}")
_NO_ENGINE = "no engine for this language is installed"
_UNSURE = "the engine is not sure of it"


@dataclass(frozen=True, slots=True)
class Task:
    """A sentence and what in it must survive."""

    text: str
    guards: tuple[Guard, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A translation that passed every check, or ``text`` ``None`` and the reason."""

    text: str | None
    engine: str = "none"
    reason: str = ""
    rough: bool = False


@dataclass(frozen=True, slots=True)
class _Way:
    route: Route
    languages: tuple[str, str]
    memory: Memory

    def run(self, sentences: Sequence[str]) -> list[Output]:
        """Translate, asking the engine only for what is not remembered. Raises ``EngineError``."""
        keys = [(self.route.name, *self.languages, sentence) for sentence in sentences]
        known = {key: output for key in keys if (output := self._known(key)) is not None}
        missing = list(dict.fromkeys(key for key in keys if key not in known))
        if missing:
            for key, output in zip(missing, self.route.translate([key[-1] for key in missing]), strict=True):
                known[key] = output
                self.memory.put(key, output)
        return [known[key] for key in keys]

    def _known(self, key: tuple[str, ...]) -> Output | None:
        said = whole(key[-1], self.languages)
        return Output(said) if said else self.memory.get(key)


def translate(
    tasks: Sequence[Task], routes: Iterable[Route], languages: tuple[str, str], memory: Memory
) -> list[Outcome]:
    """An outcome a task, in order. ``languages`` is the pair (from, to)."""
    outcomes = [Outcome(None, reason=_NO_ENGINE) for _ in tasks]
    for route in routes:
        way = _Way(route, languages, memory)
        for attempt in (_masked(_fixed), _masked(_facts), _masked(_symbols), _cut):
            pending = [index for index, outcome in enumerate(outcomes) if outcome.text is None]
            if not pending:
                return outcomes
            try:
                tried = attempt(way, [tasks[index] for index in pending])
            except EngineError as error:
                # The message names languages and kinds of error, never text.
                tried = [Outcome(None, reason=str(error))] * len(pending)
            for index, outcome in zip(pending, tried, strict=True):
                outcomes[index] = outcome if outcome.text is not None or outcome.reason else outcomes[index]
    return outcomes


def _fixed(guard: Guard) -> bool:
    return guard.manner == "fixed"


def _facts(guard: Guard) -> bool:
    return guard.fact or guard.manner != "spoken"


def _symbols(guard: Guard) -> bool:
    """What no engine can copy; letters and digits are left to it."""
    return not any(c.isalnum() and c.isascii() for c in guard.text)


def _masked(chosen: Callable[[Guard], bool]) -> Callable[[_Way, Sequence[Task]], list[Outcome]]:
    def attempt(way: _Way, tasks: Sequence[Task]) -> list[Outcome]:
        masks = [mask(task.text, [guard for guard in task.guards if chosen(guard)]) for task in tasks]
        outputs = way.run([plain(masked.text, way.languages) for masked in masks])
        isolate = way.languages[1] in RIGHT_TO_LEFT
        outcomes = []
        for task, masked, output in zip(tasks, masks, outputs, strict=True):
            readings = (
                _judged(task, unmask(reading.text, masked, isolate=isolate), way, as_spoken=chosen is not _facts)
                if reading.sure
                else Outcome(None, reason=_UNSURE)
                for reading in (output, *output.others)
            )
            outcomes.append(_first_good(readings))
        return outcomes

    return attempt


def _first_good(readings: Iterator[Outcome]) -> Outcome:
    """The likeliest reading that passed every check; where none did, why the likeliest did not."""
    likeliest = next(readings)
    if likeliest.text is not None:
        return likeliest
    return next((reading for reading in readings if reading.text is not None), likeliest)


def _cut(way: _Way, tasks: Sequence[Task]) -> list[Outcome]:
    """Translate what stands between the facts and leave the facts where they are."""
    outcomes: list[Outcome] = []
    for task in tasks:
        if not task.guards:
            outcomes.append(Outcome(None))
            continue
        parts: list[str] = []
        position = 0
        for guard in (*task.guards, Guard(len(task.text), len(task.text), "", "fixed", fact=False)):
            parts += (task.text[position : guard.start], guard.text)
            position = guard.end
        wanted = [part.strip() for part in parts[::2] if _LETTERS.search(part)]
        outputs = way.run(wanted)
        if not all(output.sure for output in outputs):
            outcomes.append(Outcome(None, reason=_UNSURE))
            continue
        done = dict(zip(wanted, (output.text for output in outputs), strict=True))
        text = "".join(
            part if index % 2 or part.strip() not in done else part.replace(part.strip(), done[part.strip()])
            for index, part in enumerate(parts)
        )
        outcomes.append(_judged(task, text, way, as_spoken=False))
    return outcomes


def _judged(task: Task, text: str | None, way: _Way, *, as_spoken: bool) -> Outcome:
    """``as_spoken``: spoken facts were translated; otherwise they stand in the source's own words."""
    if text is None:
        return Outcome(None, reason="a fact is missing")
    guards = task.guards if as_spoken else tuple(_as_fixed(guard) for guard in task.guards)
    # A sentence comes from one line and goes back into it.
    text = re.sub(r"\s*[\r\n]\s*", " ", text.strip())
    reason = problem(task.text, text, guards, way.languages)
    return Outcome(None, reason=reason) if reason else Outcome(text, way.route.name, rough=way.route.rough)


def _as_fixed(guard: Guard) -> Guard:
    return Guard(guard.start, guard.end, guard.text, "fixed", guard.fact)
