"""Words of casual English: fine among friends, too close for a stranger in a formal market."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from wellput.knowledge import data_folder, read_toml
from wellput.text.spans import Span

__all__ = ["CasualWord", "casual_words"]


class CasualWord(NamedTuple):
    """A casual word or phrase, where it stands, and the neutral ways to say it (empty: leave it out)."""

    span: Span
    instead: tuple[str, ...]


@cache
def _table() -> tuple[re.Pattern[str], dict[str, tuple[str, ...]]]:
    raw: dict[str, list[str]] = read_toml(data_folder("wellput.markets") / "anywhere" / "casual.toml")["words"]
    words = sorted(raw, key=len, reverse=True)
    pattern = "|".join(re.escape(word).replace("'", "['\u2019]") for word in words)
    return re.compile(rf"(?<![\w'\u2019@#-])(?:{pattern})(?![\w'\u2019-])", re.IGNORECASE), {
        word: tuple(instead) for word, instead in raw.items()
    }


def casual_words(text: str) -> tuple[CasualWord, ...]:
    """The casual words of an English text, in order."""
    pattern, instead = _table()
    return tuple(
        CasualWord(Span(*match.span()), instead[match.group().lower().replace("\u2019", "'")])
        for match in pattern.finditer(text)
    )
