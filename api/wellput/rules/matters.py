"""What only a shop's own hands deal with, and passives of verbs no list holds: ``data/matters.toml``."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from wellput.knowledge import Entry, data_folder, read_entry
from wellput.rules.verbs import SellerVerb
from wellput.text.lemma import inflect, lemma

__all__ = ["Matters", "matters", "verb_of"]


class _File(Entry, frozen=True, kw_only=True):
    matters: str
    elsewhere: str
    others: str
    duties: str


class Matters(NamedTuple):
    """Words of the file: nouns, participles that prove nothing, other doers, and verbs of a shop's duties.

    ``subjects``: one of them stands in every sentence worth a look.
    """

    nouns: frozenset[str]
    elsewhere: frozenset[str]
    others: frozenset[str]
    duties: frozenset[str]
    subjects: frozenset[str]


@cache
def matters() -> Matters:
    """The words, read once."""
    file = read_entry(data_folder("wellput.rules") / "matters.toml", _File)
    nouns = frozenset(file.matters.split())
    return Matters(
        nouns,
        frozenset(file.elsewhere.split()),
        frozenset(file.others.split()),
        frozenset(file.duties.split()),
        nouns | {"your"},
    )


def verb_of(participle: str, particle: str) -> SellerVerb | None:
    """What is done to a matter, told by its participle alone: "postponed", "set" "aside".

    ``None`` where it may be somebody else's doing.
    """
    known = matters()
    if participle in known.elsewhere and not particle:
        return None
    base = lemma(participle, "VBN")
    if base == participle and not participle.endswith(("t", "d")):
        return None
    return SellerVerb(
        base=base,
        past=inflect(base, "VBD"),
        participle=participle,
        ing=inflect(base, "VBG"),
        after=particle,
        only_of=known.nouns,
        unlisted=True,
    )
