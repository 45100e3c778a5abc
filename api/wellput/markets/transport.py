"""Where a draft puts the risk of the journey on the buyer; words in ``anywhere/transport.toml``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from wellput.knowledge import Entry, data_folder, read_entry
from wellput.text.any_of import AnyOf
from wellput.text.document import Document
from wellput.text.language import primary
from wellput.text.lower import lowered
from wellput.text.spans import Span

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


@cache
def _risks(language: str) -> tuple[AnyOf, AnyOf]:
    """What puts the risk on the buyer, and what does so where the sentence says that the goods are under way."""
    file = _file()
    return AnyOf(file.risks.get(language, ()), file.words), AnyOf(file.alone.get(language, ()), file.words)


@cache
def _words(which: str) -> AnyOf:
    file = _file()
    return AnyOf((file.under_way if which == "under_way" else file.excepted)["words"], file.words)


def risks_of_the_way(draft: Document) -> Iterator[Span]:
    """Stretches, in order, in any language the data knows."""
    text = lowered(draft)
    risks, alone = (one if one.may_stand_in(text) else None for one in _risks(primary(draft.language)))
    for sentence in draft.body if risks or alone else ():
        found = [Span(*match.span()) for match in risks.finditer(text, *sentence.span)] if risks else []
        if not found and alone:
            found = [Span(*match.span()) for match in alone.finditer(text, *sentence.span)]
            found = found if found and _words("under_way").search(text, *sentence.span) else []
        if found and not sentence.is_question and not _words("excepted").search(text, *sentence.span):
            yield from found
