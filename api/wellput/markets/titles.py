"""English titles for a name: both where a given name tells nothing, one where it is plainly a woman's or a man's."""

from __future__ import annotations

from functools import cache

from wellput.knowledge import Entry, data_folder, read_entry

__all__ = ["is_given_name", "titles"]


class _GivenNames(Entry, frozen=True, kw_only=True):
    """``data/anywhere/given_names.toml``: names in a row."""

    female: str
    male: str


@cache
def _names() -> tuple[frozenset[str], frozenset[str]]:
    entry = read_entry(data_folder("wellput.markets") / "anywhere" / "given_names.toml", _GivenNames)
    return frozenset(entry.female.casefold().split()), frozenset(entry.male.casefold().split())


def is_given_name(word: str) -> bool:
    """Whether a word is plainly a woman's or a man's given name."""
    return any(word.casefold() in names for names in _names())


def titles(given: str) -> tuple[str, ...]:
    """``("Ms.", "Mr.")``, or the one that a plain given name leaves."""
    female, male = _names()
    word = given.casefold()
    return ("Ms.",) if word in female else ("Mr.",) if word in male else ("Ms.", "Mr.")
