"""Words of a complaint that name nothing: ``data/vague_complaints.toml``."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from wellput.buyer.stems import content_stems
from wellput.knowledge import Entry, data_folder, read_entry

__all__ = ["VagueWords", "vague_words"]


class _File(Entry, frozen=True, kw_only=True):
    source: str
    trouble: tuple[str, ...]
    general: tuple[str, ...]


class VagueWords(NamedTuple):
    """``trouble``: words that say something is wrong; ``stems``: of these and of words that name no thing."""

    trouble: frozenset[str]
    stems: frozenset[str]


@cache
def vague_words() -> VagueWords:
    """The words, read once."""
    file = read_entry(data_folder("wellput.rules") / "vague_complaints.toml", _File)
    return VagueWords(frozenset(file.trouble), content_stems(" ".join((*file.trouble, *file.general))))
