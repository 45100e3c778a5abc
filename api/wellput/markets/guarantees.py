"""Where a draft denies the legal guarantee or names too early an end for it; words in ``anywhere/guarantee.toml``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from wellput.knowledge import Entry, data_folder, read_entry
from wellput.text.any_of import AnyOf
from wellput.text.document import Document, Sentence
from wellput.text.language import primary
from wellput.text.lower import lowered
from wellput.text.spans import Span

__all__ = ["Cost", "Denial", "Limit", "costs", "denials", "limits"]


class Denial(NamedTuple):
    """A stretch that says there is no guarantee."""

    span: Span


class Cost(NamedTuple):
    """A stretch that makes the buyer pay for a fault; ``named``: the sentence names the fault."""

    span: Span
    named: bool


class Limit(NamedTuple):
    """A stretch that ends the guarantee after so many months.

    ``used``: it speaks of used goods. ``faulty``: it counts only where the goods came faulty.
    """

    span: Span
    months: float
    used: bool
    faulty: bool


class _GuaranteeFile(Entry, frozen=True, kw_only=True):
    words: dict[str, str]
    denials: dict[str, tuple[str, ...]]
    limits: dict[str, tuple[str, ...]]
    faulty: dict[str, tuple[str, ...]]
    passed_on: dict[str, tuple[str, ...]]
    costs: dict[str, tuple[str, ...]]
    fault: dict[str, tuple[str, ...]]
    excepted: dict[str, tuple[str, ...]]
    units: dict[str, float]
    numbers: dict[str, int]


@cache
def _file() -> _GuaranteeFile:
    return read_entry(data_folder("wellput.markets") / "anywhere" / "guarantee.toml", _GuaranteeFile)


@cache
def _denials(language: str) -> AnyOf:
    return AnyOf(_file().denials.get(language, ()), _file().words)


@cache
def _passed_on(language: str) -> AnyOf:
    return AnyOf(_file().passed_on.get(language, ()), _file().words)


@cache
def _costs(language: str) -> AnyOf:
    return AnyOf(_file().costs.get(language, ()), _file().words)


@cache
def _fault() -> AnyOf:
    return AnyOf(_file().fault["words"], _file().words)


@cache
def _limits(language: str) -> tuple[tuple[AnyOf, bool], ...]:
    """Each pattern, and whether it counts only where the goods came faulty."""
    tables = ((_file().limits, False), (_file().faulty, True))
    return tuple((AnyOf([one], _file().words), faulty) for table, faulty in tables for one in table.get(language, ()))


@cache
def _excepted(which: str) -> AnyOf:
    return AnyOf(_file().excepted[which], _file().words)


def denials(draft: Document) -> Iterator[Denial]:
    """Denials of a guarantee, in any language the data knows."""
    language, text = primary(draft.language), lowered(draft)
    denied, onward = (one if one.may_stand_in(text) else None for one in (_denials(language), _passed_on(language)))
    for sentence in draft.body if denied or onward else ():
        found = [Denial(Span(*match.span())) for match in denied.finditer(text, *sentence.span)] if denied else []
        if found and _counts(sentence, text):
            yield from found
        if onward and not sentence.is_question:
            yield from (Denial(Span(*match.span())) for match in onward.finditer(text, *sentence.span))


def costs(draft: Document) -> Iterator[Cost]:
    """Costs of a repair or a return put on the buyer, in any language the data knows."""
    pattern, text = _costs(primary(draft.language)), lowered(draft)
    for sentence in draft.body if pattern.may_stand_in(text) else ():
        found = [Span(*match.span()) for match in pattern.finditer(text, *sentence.span)]
        if found and _counts(sentence, text) and not _excepted("wish").search(text, *sentence.span):
            named = bool(_fault().search(text, *sentence.span))
            yield from (Cost(span, named) for span in found)


def limits(draft: Document) -> Iterator[Limit]:
    """Ends that a draft sets for a guarantee, in any language the data knows."""
    file, text = _file(), lowered(draft)
    patterns = [one for one in _limits(primary(draft.language)) if one[0].may_stand_in(text)]
    for sentence in draft.body if patterns else ():
        for pattern, faulty in patterns:
            found = list(pattern.finditer(text, *sentence.span))
            used = bool(found) and bool(_excepted("used").search(text, *sentence.span))
            for match in found if found and _counts(sentence, text) else ():
                number = match["number"]
                count = file.numbers.get(number) or int(number)
                yield Limit(Span(*match.span()), count * file.units[match["unit"]], used, faulty)


def _counts(sentence: Sentence, text: str) -> bool:
    return not sentence.is_question and not _excepted("words").search(text, *sentence.span)
