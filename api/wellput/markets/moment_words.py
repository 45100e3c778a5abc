"""Words that show a moment; data in ``anywhere/moments.toml``."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple

from wellput.knowledge import data_folder, read_toml
from wellput.text.document import Document
from wellput.text.lower import lower, lowered
from wellput.text.spans import Span

__all__ = ["in_buyer", "in_draft", "lacks", "overdue", "worded"]


class _Patterns(NamedTuple):
    draft: dict[str, re.Pattern[str]]
    buyer: dict[str, re.Pattern[str]]
    lacks: dict[str, re.Pattern[str]]
    signs: dict[str, re.Pattern[str]]


@cache
def _patterns() -> _Patterns:
    """The words of ``anywhere/moments.toml``: of a draft, of the buyer, those a draft can lack, and other signs."""
    raw = read_toml(data_folder("wellput.markets") / "anywhere" / "moments.toml")
    return _Patterns(
        *(
            {name: re.compile(rf"\b(?:{'|'.join(words)})\b") for name, words in raw[kind].items()}
            for kind in ("draft", "buyer", "lacks", "signs")
        )
    )


def worded() -> frozenset[str]:
    """The moments that words show."""
    patterns = _patterns()
    return frozenset((*patterns.draft, *patterns.buyer))


def in_draft(moment: str, draft: Document) -> Span | None:
    """Where words of an English draft show a moment."""
    pattern = _patterns().draft.get(moment)
    if pattern is None or draft.language != "en":
        return None
    if pattern.search(lowered(draft)) is None:
        return None
    matches = (pattern.search(lowered(draft), sentence.start, sentence.end) for sentence in draft.body)
    return next((Span(*match.span()) for match in matches if match), None)


def in_buyer(moment: str, said: str) -> Literal[True] | None:
    """Whether the buyer's words show a moment."""
    pattern = _patterns().buyer.get(moment)
    return True if pattern and pattern.search(lower(said)) else None


def lacks(what: str, draft: Document) -> bool:
    """Whether a draft has none of the words for ``what`` (``cause``, ``remedy``)."""
    return not _patterns().lacks[what].search(lowered(draft))


def overdue(said: str) -> bool:
    """Whether a buyer says in English that something is late."""
    return bool(_patterns().signs["overdue"].search(lower(said)))
