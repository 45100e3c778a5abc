"""Words of casual English: fine among friends, too close for a stranger in a formal market."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from wellput.knowledge import data_folder, read_toml
from wellput.text.lower import lower
from wellput.text.spans import Span

__all__ = ["CasualWord", "casual_words"]


class CasualWord(NamedTuple):
    """A casual word or phrase, where it stands, and the neutral ways to say it (empty: leave it out)."""

    span: Span
    instead: tuple[str, ...]


@cache
def _tables() -> tuple[tuple[re.Pattern[str], dict[str, tuple[str, ...]]], ...]:
    raw = read_toml(data_folder("wellput.markets") / "anywhere" / "casual.toml")
    return tuple(
        (_pattern(raw[kind]), {word: tuple(instead) for word, instead in raw[kind].items()})
        for kind in ("words", "small")
    )


def _pattern(words: dict[str, list[str]]) -> re.Pattern[str]:
    any_of = "|".join(re.escape(word).replace("'", "['\u2019]") for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<![\w'\u2019@#-])(?:{any_of})(?![\w'\u2019-])")


def casual_words(text: str) -> tuple[CasualWord, ...]:
    """The casual words of an English text, in order."""
    return tuple(
        sorted(
            CasualWord(Span(*match.span()), instead[match.group().replace("\u2019", "'")])
            for (pattern, instead), searched in zip(_tables(), (lower(text), text), strict=True)
            for match in pattern.finditer(searched)
        )
    )
