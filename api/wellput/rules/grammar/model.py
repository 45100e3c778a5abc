"""What the checks of this room hand on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from wellput.rules.grammar.reading import Reading

__all__ = ["Check", "Kind", "Slip"]

Kind = Literal["agreement", "verb", "noun", "clause", "complement"]


class Slip(NamedTuple):
    """Tokens ``first`` to ``last`` (inclusive) and the words that belong there, in lower case."""

    first: int
    last: int
    right: str
    kind: Kind


Check = Callable[[Reading, int], Slip | None]
"""Looks at the token of one index; the dispatch of :mod:`wellput.rules.grammar.checks` says which tokens."""
