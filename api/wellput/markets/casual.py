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


_LETTERS = re.compile(r"[^\W_]+")
# A pause, or what stands before an address: "Hey dude", "Thanks mate".
_PAUSE = r"^|(?<=[\n.,!?\u2026] )|(?<=\n)"
_GREETING = "|".join(
    f"(?<=[{word[0].upper()}{word[0]}]{word[1:]} )" for word in "hey hi hello thanks thx sorry yes".split()
)
_APART = f"(?:{_PAUSE}|{_GREETING}|(?<=[Nn]o )|(?<=[Oo]k )|(?<=[Cc]heers )|(?<=worries ))"
# "Thanks for the payment bro" needs no comma; "the little bro" is somebody else.
_ADDRESS = "".join(
    f"(?<! {word} )" for word in "the a my your our this his her their of big little like for with".split()
)
_END = r"(?=\s*(?:[,.!?\n\u2026]|[^\x00-\u2fff]|$))"
#: Per table whether it is looked for in small letters only, and what stands before and behind.
_TABLES = {
    "words": (False, "", ""),
    "small": (True, "", ""),
    "apart": (False, _APART, _END),
    "addressed": (True, _APART, _END),
    "address": (True, _ADDRESS, _END),
}


class _Table(NamedTuple):
    """The words of a table as one pattern, and of each entry a word without which it cannot stand in a text."""

    pattern: re.Pattern[str]
    instead: dict[str, tuple[str, ...]]
    small: bool
    telling: frozenset[str]


@cache
def _tables() -> tuple[_Table, ...]:
    raw = read_toml(data_folder("wellput.markets") / "anywhere" / "casual.toml")
    return tuple(
        _Table(
            _pattern(raw[kind], before, behind),
            {word: tuple(instead) for word, instead in raw[kind].items()},
            small,
            frozenset(max(_LETTERS.findall(word), key=len, default="") for word in raw[kind]),
        )
        for kind, (small, before, behind) in _TABLES.items()
    )


def _pattern(words: dict[str, list[str]], before: str, behind: str) -> re.Pattern[str]:
    any_of = "|".join(re.escape(word).replace("'", "['\u2019]") for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<![\w'\u2019@#/.-]){before}(?:{any_of})(?![\w'\u2019-]){behind}")


def casual_words(text: str) -> tuple[CasualWord, ...]:
    """The casual words of an English text, in order."""
    lowered = lower(text)
    words = {"", *_LETTERS.findall(lowered)}
    return tuple(
        sorted(
            CasualWord(Span(*match.span()), table.instead[match.group().replace("\u2019", "'")])
            for table in _tables()
            if not table.telling.isdisjoint(words)
            for match in table.pattern.finditer(text if table.small else lowered)
        )
    )
