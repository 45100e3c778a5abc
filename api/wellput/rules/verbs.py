"""The verbs a seller does, with their forms: what :mod:`wellput.rules.passives` looks for."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from wellput.knowledge import Entry, data_folder, read_entry

__all__ = ["SellerVerb", "participles"]


class SellerVerb(Entry, frozen=True, kw_only=True):
    """One verb of ``data/seller_verbs.toml``, which explains the fields; ``unlisted``: of no list."""

    base: str
    past: str = ""
    participle: str = ""
    ing: str = ""
    also: tuple[str, ...] = ()
    after: str = ""
    present: Literal["perfect", "plain"] | None = None
    only_of: frozenset[str] = frozenset()
    not_of: frozenset[str] = frozenset()
    not_near: frozenset[str] = frozenset()
    clause: bool = False
    polite: bool = False
    slip: bool = False
    sharp: bool = False
    unlisted: bool = False

    def form(self, form: Literal["base", "past", "participle", "ing"]) -> str:
        """The verb in that form: "ship" → "shipped"."""
        return {
            "base": self.base,
            "past": self.past or _with_ed(self.base),
            "participle": self.participle or self.past or _with_ed(self.base),
            "ing": self.ing or (self.base[:-1] if re.search(r"[^e]e$", self.base) else self.base) + "ing",
        }[form]


class SellerVerbsFile(Entry, frozen=True, kw_only=True):
    """The form of the file."""

    verbs: tuple[SellerVerb, ...]


@cache
def participles() -> dict[str, tuple[SellerVerb, ...]]:
    """The verbs by every spelling of their past participle; "taken" has two ("care of" and "steps")."""
    found: dict[str, tuple[SellerVerb, ...]] = {}
    for verb in read_entry(data_folder("wellput.rules") / "seller_verbs.toml", SellerVerbsFile).verbs:
        for spelling in (verb.form("participle"), *verb.also):
            found[spelling] = (*found.get(spelling, ()), verb)
    return found


def _with_ed(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    return re.sub(r"(?<=[^aeiou])y$", "i", base) + "ed"
