"""Where a draft denies the legal guarantee or names too early an end for it; words in ``anywhere/guarantee.toml``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from wellput.knowledge import Entry, data_folder, read_entry
from wellput.text.document import Document, Sentence
from wellput.text.language import primary
from wellput.text.spans import Span
from wellput.text.word_classes import WordClasses, expand

__all__ = ["Cost", "Denial", "Limit", "costs", "denials", "limits"]


# One of these stands in everything the patterns of that kind find: most drafts hold none.
_OF_DENIALS = re.compile(
    r"warrant|g[uw]?aran|gewähr|sachm|rękoj|as[- ]is|broken|defect|fault|damaged|repair|quality|hidden", re.I
)
_OF_LIMITS = re.compile(
    r"warrant|g[uw]?aran|gewähr|rękoj|repair|fix|replac|refund|return|exchang|respons|liab|complain|claim|concern|problem"
    r"|affair|business|job|matter",
    re.I,
)
_OF_COSTS = re.compile(r"pay|bear|cover|carry|charge|cost|expense|not free|on you|yours|take over|come up", re.I)


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


def _any_of(patterns: Sequence[str]) -> re.Pattern[str]:
    classes = WordClasses(words=_file().words)
    return re.compile(rf"(?<!\w)(?:{'|'.join(expand(one, classes) for one in patterns)})(?!\w)", re.IGNORECASE)


@cache
def _denials(language: str) -> re.Pattern[str] | None:
    patterns = _file().denials.get(language)
    return _any_of(patterns) if patterns else None


@cache
def _passed_on(language: str) -> re.Pattern[str] | None:
    patterns = _file().passed_on.get(language)
    return _any_of(patterns) if patterns else None


@cache
def _costs(language: str) -> re.Pattern[str] | None:
    patterns = _file().costs.get(language)
    return _any_of(patterns) if patterns else None


@cache
def _fault() -> re.Pattern[str]:
    return _any_of(_file().fault["words"])


@cache
def _limits(language: str) -> tuple[tuple[re.Pattern[str], bool], ...]:
    """Each pattern, and whether it counts only where the goods came faulty."""
    tables = ((_file().limits, False), (_file().faulty, True))
    return tuple((_any_of([pattern]), faulty) for table, faulty in tables for pattern in table.get(language, ()))


@cache
def _excepted(which: str) -> re.Pattern[str]:
    return _any_of(_file().excepted[which])


def denials(draft: Document) -> Iterator[Denial]:
    """Denials of a guarantee, in any language the data knows."""
    if not _OF_DENIALS.search(draft.text):
        return
    language = primary(draft.language)
    pattern, onward = _denials(language), _passed_on(language)
    for sentence in draft.body:
        if not _OF_DENIALS.search(sentence.text):
            continue
        found = list(pattern.finditer(draft.text, *sentence.span)) if pattern else []
        if found and _counts(sentence):
            yield from (Denial(Span(*match.span())) for match in found)
        if onward and not sentence.is_question:
            yield from (Denial(Span(*match.span())) for match in onward.finditer(draft.text, *sentence.span))


def costs(draft: Document) -> Iterator[Cost]:
    """Costs of a repair or a return put on the buyer, in any language the data knows."""
    if not _OF_COSTS.search(draft.text):
        return
    pattern = _costs(primary(draft.language))
    for sentence in draft.body if pattern else ():
        worth = pattern and _OF_COSTS.search(sentence.text)
        found = list(pattern.finditer(draft.text, *sentence.span)) if pattern and worth else []
        if found and _counts(sentence) and not _excepted("wish").search(sentence.text):
            named = bool(_fault().search(sentence.text))
            yield from (Cost(Span(*match.span()), named) for match in found)


def limits(draft: Document) -> Iterator[Limit]:
    """Ends that a draft sets for a guarantee, in any language the data knows."""
    if not _OF_LIMITS.search(draft.text):
        return
    file = _file()
    patterns = _limits(primary(draft.language))
    for sentence in draft.body if patterns else ():
        for pattern, faulty in patterns if _OF_LIMITS.search(sentence.text) else ():
            found = list(pattern.finditer(draft.text, *sentence.span))
            used = bool(found) and bool(_excepted("used").search(sentence.text))
            for match in found if found and _counts(sentence) else ():
                number = match["number"].lower()
                count = file.numbers.get(number) or int(number)
                yield Limit(Span(*match.span()), count * file.units[match["unit"].lower()], used, faulty)


def _counts(sentence: Sentence) -> bool:
    return not sentence.is_question and not _excepted("words").search(sentence.text)
