"""Where a draft puts the risk of the journey on the buyer; words in ``anywhere/transport.toml``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from wellput.knowledge import Entry, data_folder, read_entry
from wellput.text.document import Document
from wellput.text.language import primary
from wellput.text.lower import lowered
from wellput.text.spans import Span
from wellput.text.word_classes import WordClasses, expand

__all__ = ["risks_of_the_way"]


class _TransportFile(Entry, frozen=True, kw_only=True):
    words: dict[str, str]
    risks: dict[str, tuple[str, ...]]
    alone: dict[str, tuple[str, ...]]
    under_way: dict[str, tuple[str, ...]]
    excepted: dict[str, tuple[str, ...]]


@cache
def _file() -> _TransportFile:
    return read_entry(data_folder("wellput.markets") / "anywhere" / "transport.toml", _TransportFile)


def _any_of(patterns: Sequence[str]) -> re.Pattern[str]:
    classes = WordClasses(words=_file().words)
    return re.compile(rf"(?<!\w)(?:{'|'.join(expand(pattern, classes) for pattern in patterns)})(?!\w)")


@cache
def _risks(language: str) -> re.Pattern[str] | None:
    patterns = _file().risks.get(language)
    return _any_of(patterns) if patterns else None


@cache
def _alone(language: str) -> re.Pattern[str] | None:
    patterns = _file().alone.get(language)
    return _any_of(patterns) if patterns else None


@cache
def _words(which: str) -> re.Pattern[str]:
    file = _file()
    return _any_of((file.under_way if which == "under_way" else file.excepted)["words"])


#: One of these stands in everything the patterns find.
_SIGNS = re.compile(
    r"risk|risiko|rischio|risque|riesgo|gefahr|haft|respons|liab|accountable|charge|loss|peril|danger|problem|refund|replac"
    r"|job|affair|business|bad luck|concern|thing|not us|not me"
)


def risks_of_the_way(draft: Document) -> Iterator[Span]:
    """Stretches, in order, in any language the data knows."""
    language = primary(draft.language)
    risks, alone = _risks(language), _alone(language)
    text = lowered(draft)
    if risks is None or not _SIGNS.search(text):
        return
    for sentence in draft.body:
        around = text[sentence.start : sentence.end]
        if sentence.is_question or not _SIGNS.search(around) or _words("excepted").search(around):
            continue
        found = [Span(*match.span()) for match in risks.finditer(text, *sentence.span)]
        if not found and alone and _words("under_way").search(around):
            found = [Span(*match.span()) for match in alone.finditer(text, *sentence.span)]
        yield from found
