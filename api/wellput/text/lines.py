"""A table of words that costs little more memory than its text: sorted lines in blocks, searched where they lie.

A dictionary of 100,000 words takes 10 to 20 MB as Python objects and 1 to 2 MB as lines; a look-up takes some 2 µs.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

__all__ = ["SortedLines"]

#: Characters in a block, about.
_BLOCK = 1000


class SortedLines:
    """Lines ``key<separator>rest`` in order; several lines may share a key."""

    def __init__(self, text: str, separator: str = "\t") -> None:
        """``text``: the lines, in the order of their code points. Raises ``ValueError`` where they clearly are not."""
        self._separator = separator
        self._blocks: list[str] = []
        text = text.strip("\n")
        start = 0
        while start < len(text):
            end = text.find("\n", start + _BLOCK)
            end = len(text) if end < 0 else end
            self._blocks.append(f"\n{text[start:end]}\n")
            start = end + 1
        self._firsts = [block[1 : block.index("\n", 1)] for block in self._blocks]
        if self._firsts != sorted(self._firsts):
            raise ValueError("the lines are not in order")

    def get(self, key: str) -> list[str]:
        """The rest of every line of ``key``, in order; empty where there is none."""
        start = f"\n{key}{self._separator}"
        at = max(0, bisect_left(self._firsts, start[1:]) - 1)
        found: list[str] = []
        # The lines of one key may go on in the next block.
        while at < len(self._blocks):
            block = self._blocks[at]
            place = block.find(start)
            while place >= 0:
                end = block.index("\n", place + 1)
                found.append(block[place + len(start) : end])
                place = block.find(start, end)
            at += 1
            if at == len(self._firsts) or not self._firsts[at].startswith(start[1:]):
                break
        return found

    def lines(self) -> Iterator[str]:
        """Every line, in order."""
        for block in self._blocks:
            yield from block[1:-1].split("\n")
