"""When two words name the same person: Kate and Catherine, Jose and José, Sabine and sabine78."""

from __future__ import annotations

from functools import cache

from wellput.knowledge import Entry, data_folder, read_entry
from wellput.rules.reply import bare

__all__ = ["same_name"]

_SHORTEST_PREFIX = 3


class _Nicknames(Entry, frozen=True, kw_only=True):
    """``groups``: given names and the short forms that go with them."""

    groups: tuple[tuple[str, ...], ...]


@cache
def _groups() -> dict[str, frozenset[int]]:
    entry = read_entry(data_folder("wellput.rules") / "nicknames.toml", _Nicknames)
    found: dict[str, set[int]] = {}
    for index, group in enumerate(entry.groups):
        for name in group:
            found.setdefault(bare(name), set()).add(index)
    return {name: frozenset(groups) for name, groups in found.items()}


def same_name(one: str, other: str) -> bool:
    """Whether two words of a name may stand for each other."""
    first, second = sorted((_plain(one), _plain(other)), key=len)
    if first == second or (len(first) >= _SHORTEST_PREFIX and second.startswith(first) and _is_user_name(one, other)):
        return True
    groups = _groups()
    return bool(groups.get(first, frozenset()) & groups.get(second, frozenset()))


def _plain(word: str) -> str:
    """Without a suffix of respect and without accents, "ß" and umlauts as typed on any keyboard."""
    bared = word.partition("-")[0] if word.lower().endswith(("-sama", "-san", "-nim", "-ssi", "-ji")) else word
    return bare(bared).replace("ß", "ss").replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _is_user_name(one: str, other: str) -> bool:
    """A word in lower case is an account's name, which runs words together: "annabaker" for Anna."""
    return one.islower() or other.islower()
