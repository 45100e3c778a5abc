"""Many patterns as one, for texts in lower case: found at word borders, and looked for only where one can stand."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from wellput.text.prefilter import alternatives, required
from wellput.text.word_classes import WordClasses, expand

__all__ = ["AnyOf"]

# Not those of "(?P<name>" and of "\W".
_CAPITAL = re.compile(r"(?<!\\)(?<!\(\?)[A-Z]")


class AnyOf:
    """Patterns of which each may be found; compiled when a text is first searched.

    ``words``: what ``<name>`` stands for in them, see :mod:`wellput.text.word_classes`. ``spaced``: whether the
    language puts spaces between words, so that a match begins and ends at a word's border. Raises ``ValueError`` for
    a pattern with a capital, which no text in lower case holds.
    """

    def __init__(self, patterns: Sequence[str], words: Mapping[str, str] | None = None, *, spaced: bool = True) -> None:
        classes = WordClasses(words=words or {})
        written = [expand(pattern, classes) for pattern in patterns]
        self._needs = [required(part) for one in written for part in alternatives(one)]
        before, behind = (r"(?<!\w)", r"(?!\w)") if spaced else ("", "")
        self._written = f"{before}(?:{'|'.join(written)}){behind}"
        if capital := _CAPITAL.search(self._written):
            raise ValueError(f"a pattern is in lower case, and {capital.group()} is not")

    def may_stand_in(self, text: str) -> bool:
        """Whether ``text`` holds what one of the patterns needs: quickly told, and never wrongly denied."""
        holds = text.__contains__
        if self._signs and not any(map(holds, self._signs)):
            return False
        return any(all(any(map(holds, literals)) for literals in sets) for sets in self._needs)

    def finditer(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """The matches in ``text[start:end]``."""
        return self._pattern.finditer(text, start, end)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match in ``text[start:end]``."""
        return self._pattern.search(text, start, end)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(self._written)

    @cached_property
    def _signs(self) -> frozenset[str]:
        """Of each pattern what is met most seldom; nothing where a pattern needs nothing."""
        return frozenset().union(*(sets[0] for sets in self._needs)) if all(self._needs) else frozenset()
