"""Where a draft rules out returns or refunds, and what time it gives for them; words in ``anywhere/returns.toml``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from wellput.knowledge import Entry, data_folder, read_entry
from wellput.text.any_of import AnyOf
from wellput.text.document import Document, Sentence
from wellput.text.language import primary
from wellput.text.lower import lowered
from wellput.text.spans import Span

__all__ = ["Refusal", "ReturnTime", "kept_shipping", "refusals", "return_times"]


_NUMBERS = {"three": 3, "five": 5, "seven": 7, "ten": 10, "fourteen": 14, "thirty": 30}
#: Characters between two refusals that are said in one breath (", and ").
_BREATH = 6


class Refusal(NamedTuple):
    """A refusal, the sentence it stands in, and whether it only concerns a change of mind.

    ``after``: it holds from that many days on; ``None``: always.
    """

    span: Span
    sentence: Sentence
    change_of_mind: bool
    after: int | None


class ReturnTime(NamedTuple):
    """A time given for returns, in whole days.

    ``span`` is the number, in digits or as a word; ``in_hours`` says that it counts hours.
    """

    span: Span
    days: int
    in_hours: bool


class _ReturnsFile(Entry, frozen=True, kw_only=True):
    words: dict[str, str]
    refusals: dict[str, tuple[str, ...]]
    excepted: dict[str, tuple[str, ...]]
    times: dict[str, tuple[str, ...]]
    after: dict[str, tuple[str, ...]]
    kept: dict[str, tuple[str, ...]]


@cache
def _file() -> _ReturnsFile:
    return read_entry(data_folder("wellput.markets") / "anywhere" / "returns.toml", _ReturnsFile)


@cache
def _refusals(language: str) -> AnyOf:
    return AnyOf(_file().refusals.get(language, ()), _file().words, spaced=language != "zh")


@cache
def _excepted(which: str) -> AnyOf:
    return AnyOf(_file().excepted[which])


@cache
def _after() -> AnyOf:
    return AnyOf(_file().after["en"])


@cache
def _kept() -> AnyOf:
    return AnyOf(_file().kept["en"], _file().words)


@cache
def _times() -> tuple[AnyOf, ...]:
    return tuple(AnyOf([pattern]) for pattern in _file().times["en"])


def refusals(draft: Document) -> Iterator[Refusal]:
    """Refusals of returns or refunds, in any language the data knows; none about goods the laws except."""
    pattern = _refusals(primary(draft.language))
    text = lowered(draft)
    if not pattern.may_stand_in(text):
        return
    for sentence in draft.sentences:
        spans = [Span(*match.span()) for match in pattern.finditer(text, *sentence.span)]
        if spans and sentence.part != "quote" and not _excepted("words").search(text, *sentence.span):
            changed = bool(_excepted("change_of_mind").search(text, *sentence.span))
            after = _after().search(text, *sentence.span)
            days = (_NUMBERS.get(after[1]) or int(after[1])) if after else None
            for span in _joined(spans):
                yield Refusal(span, sentence, changed, days)


def kept_shipping(draft: Document) -> Iterator[Span]:
    """Where an English draft keeps the first shipping costs of a buyer who withdraws."""
    text = lowered(draft)
    for sentence in draft.body if draft.language == "en" and _kept().may_stand_in(text) else ():
        yield from (Span(*match.span()) for match in _kept().finditer(text, *sentence.span))


def _joined(spans: Sequence[Span]) -> Iterator[Span]:
    """Refusals in one breath ("no returns, no refunds") as one."""
    for index, span in enumerate(spans):
        if index and span.start - spans[index - 1].end <= _BREATH:
            continue
        end = span.end
        for later in spans[index + 1 :]:
            if later.start - end > _BREATH:
                break
            end = later.end
        yield Span(span.start, end)


def return_times(draft: Document) -> Iterator[ReturnTime]:
    """Times an English draft gives for returns."""
    text = lowered(draft)
    patterns = [pattern for pattern in _times() if pattern.may_stand_in(text)] if draft.language == "en" else []
    for sentence in draft.body if patterns else ():
        found = [match for pattern in patterns for match in pattern.finditer(text, *sentence.span)]
        if found and not _excepted("words").search(text, *sentence.span):
            yield from map(_time, found)


def _time(match: re.Match[str]) -> ReturnTime:
    number, in_hours = _NUMBERS.get(match[1]) or int(match[1]), "hours" in match.group()
    return ReturnTime(Span(*match.span(1)), number // (24 if in_hours else 1), in_hours)
