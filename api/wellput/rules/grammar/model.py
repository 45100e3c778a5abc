"""What the checks of this room hand on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Literal, NamedTuple

from wellput.rules.grammar.reading import Reading

__all__ = ["Check", "Dispatch", "Kind", "Slip"]

Kind = Literal["agreement", "verb", "noun", "clause", "complement"]


class Slip(NamedTuple):
    """Tokens ``first`` to ``last`` (inclusive) and the words that belong there, in lower case."""

    first: int
    last: int
    right: str
    kind: Kind


Check = Callable[[Reading, int], Slip | None]
"""Looks at the token of one index: one of the words it stands beside in the ``dispatch`` of its module."""

Dispatch = Iterator[tuple[Check, Iterable[str]]]
"""Checks, each with the lower-case words that call for it."""
