"""The principles a finding can carry: fixed tags, each with a title and the text or study it comes from."""

from __future__ import annotations

from functools import cache
from typing import Literal

from wellput.knowledge import Entry, data_folder, read_entry

__all__ = ["Principle", "principles", "sources"]


class Principle(Entry, frozen=True, kw_only=True):
    """One principle. ``scope``: whether its findings are about the whole reply or about a stretch of it."""

    tag: str
    title: str
    description: str
    source: str
    scope: Literal["reply", "stretch"]


class PrinciplesFile(Entry, frozen=True, kw_only=True):
    """The form of ``data/principles.toml``."""

    sources: dict[str, str]
    principles: tuple[Principle, ...]


@cache
def _file() -> PrinciplesFile:
    return read_entry(data_folder("wellput.rules") / "principles.toml", PrinciplesFile)


def principles() -> tuple[Principle, ...]:
    """Every principle, in the order of the catalogue."""
    return _file().principles


def sources() -> dict[str, str]:
    """The titles of the texts that ``source`` cites by key: ``{"T1": "Answering product questions", …}``."""
    return dict(_file().sources)
