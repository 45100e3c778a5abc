"""Words with the same meaning for a buyer's question and its answer, brought to one form."""

from __future__ import annotations

from functools import cache

from wellput.knowledge import Entry, data_folder, read_entry

__all__ = ["content_stems"]

_SUFFIXES = ("ingly", "edly", "ings", "ing", "ies", "ied", "est", "ers", "ed", "es", "er", "ly", "s", "e", "y")
_SHORTEST_STEM = 3


class _Synonyms(Entry, frozen=True, kw_only=True):
    """``groups``: words one stands for the other in shop talk; ``empty``: words that tell nothing."""

    groups: tuple[tuple[str, ...], ...]
    empty: tuple[str, ...]


@cache
def _synonyms() -> tuple[dict[str, frozenset[str]], frozenset[str]]:
    entry = read_entry(data_folder("wellput.buyer") / "synonyms.toml", _Synonyms)
    heads: dict[str, set[str]] = {}
    for group in entry.groups:
        for word in group:
            heads.setdefault(_stem(word), set()).add(_stem(group[0]))
    return {stem: frozenset(group) for stem, group in heads.items()}, frozenset(entry.empty)


def _stem(word: str) -> str:
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM:
            return word[: -len(suffix)]
    return word


def content_stems(normal: str) -> frozenset[str]:
    """The stems of normalised ``normal`` that carry meaning; words of one group share that group's."""
    groups, empty = _synonyms()
    stems = [_stem(word) for word in normal.split() if word not in empty and word[0].isalnum()]
    return frozenset(head for stem in stems for head in groups.get(stem, (stem,)))
