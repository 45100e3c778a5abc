"""The order of the CEFR levels."""

from __future__ import annotations

from typing import get_args

from wellput.schema import Cefr

__all__ = ["LEVELS", "rank"]

#: A1 to C2, easiest first.
LEVELS: tuple[Cefr, ...] = get_args(Cefr)

_RANK = {level: place for place, level in enumerate(LEVELS)}


def rank(level: Cefr) -> int:
    """The place of a level: 0 for A1 to 5 for C2."""
    return _RANK[level]
