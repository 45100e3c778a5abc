"""How buyers say that an order is late, in languages other than English: ``data/late.toml``."""

from __future__ import annotations

import re
from functools import cache

from wellput.buyer.normalize import fold
from wellput.knowledge import Entry, data_folder, read_entry

__all__ = ["late_words"]


class _File(Entry, frozen=True, kw_only=True):
    source: str
    words: dict[str, tuple[str, ...]]


@cache
def _file() -> _File:
    return read_entry(data_folder("wellput.rules") / "late.toml", _File)


@cache
def late_words(language: str) -> re.Pattern[str] | None:
    """A pattern over folded text; ``None`` for English and for languages without words."""
    words = _file().words.get(language)
    return re.compile("|".join(fold(word) if word.isalpha() else word for word in words)) if words else None
