"""Family names that stand in front of the given name, as many buyers of East Asia sign."""

from __future__ import annotations

from functools import cache

from wellput.knowledge import Entry, data_folder, read_entry

__all__ = ["is_east_asian_name", "is_surname"]

_LONGEST = 4
_SHORTEST = 2


class _Surnames(Entry, frozen=True, kw_only=True):
    """``han``, ``hangul``: one character each; ``latin``: words."""

    source: str
    han: str
    hangul: str
    latin: str


@cache
def _surnames() -> tuple[frozenset[str], frozenset[str]]:
    entry = read_entry(data_folder("wellput.buyer") / "surnames.toml", _Surnames)
    return frozenset(entry.han + entry.hangul) - {"\n"}, frozenset(entry.latin.split())


def is_surname(word: str) -> bool:
    """Whether a word in Latin letters is a common East Asian family name: ``Zhao``, ``Lee``."""
    return word.casefold() in _surnames()[1]


def is_east_asian_name(text: str) -> bool:
    """Whether ``text`` in Han or Hangul can be a full name: two to four characters, the first a family name."""
    return _SHORTEST <= len(text) <= _LONGEST and text[0] in _surnames()[0]
