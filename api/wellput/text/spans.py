"""Offsets: code points inside, UTF-16 code units on the wire. Nowhere else is this difference known."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from typing import NamedTuple, TypeVar, cast

import msgspec

from wellput.schema import Offsets

__all__ = ["Span", "Utf16", "to_wire"]

T = TypeVar("T")


class Span(NamedTuple):
    """A stretch ``text[start:end]``, in code points."""

    start: int
    end: int


class Utf16:
    """Offsets into one text, counted in UTF-16 code units."""

    def __init__(self, text: str) -> None:
        self._astral = [index for index, character in enumerate(text) if character > "\uffff"]

    def __bool__(self) -> bool:
        """Whether the two ways of counting differ for this text."""
        return bool(self._astral)

    def offset(self, offset: int) -> int:
        """The offset in code units of an offset in code points."""
        return offset + bisect_left(self._astral, offset)


def to_wire(answer: T, text: str, offsets: Offsets) -> T:
    """``answer`` with every ``start``/``end`` that points into ``text`` counted as the caller asked.

    Struct by struct, so that a room never has to think of it. Texts without characters above U+FFFF, and calls
    with ``offsets="codepoint"``, come back as they are.
    """
    units = Utf16(text) if offsets == "utf-16" else None
    return cast("T", _rebuild(answer, units.offset)) if units else answer


def _rebuild(value: object, shift: Callable[[int], int]) -> object:
    if isinstance(value, tuple):
        return tuple(_rebuild(item, shift) for item in value)
    if not isinstance(value, msgspec.Struct):
        return value
    changed: dict[str, object] = {}
    for field in value.__struct_fields__:
        old = getattr(value, field)
        if field in ("start", "end"):
            changed[field] = None if old is None else shift(old)
        else:
            changed[field] = _rebuild(old, shift)
    return type(value)(**changed)
