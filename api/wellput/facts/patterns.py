"""Building blocks of the patterns.

Every pattern of this package runs in linear time on any text: alternatives are tries, repetitions are bounded or
possessive, and a stretch that failed is not tried again from its middle (the ``(?<!…)`` in front).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

__all__ = ["BEGIN", "CODE_END", "DASH", "END", "SPACE", "any_of", "from_digits"]

#: One space on the same line, breaking or not.
SPACE = "[ \u00a0\u202f\u2009]"
#: The dashes people put between two numbers.
DASH = "[-\u2010-\u2015~\u301c\uff5e]"

_LETTER = "\\dA-Za-z_\u00aa-\u024f\u0370-\u052f"
#: Word borders that also hold beside scripts written without spaces ("送料は500円です").
BEGIN = f"(?<![{_LETTER}])"
END = f"(?![{_LETTER}])"
#: The end of a code: nothing follows that would go on with it or make it a number of something.
CODE_END = rf"(?![{_LETTER}/@-]|[.,:]\d|[%\u20ac$\u00a3])"

_DIGITS = re.compile(r"\d+")


def from_digits(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What ``pattern.finditer(text)`` gives for a pattern that starts with a digit, three times as fast.

    A pattern that opens with a look behind is tried at every character; this tries it where digits begin.
    """
    end = 0
    for digits in _DIGITS.finditer(text):
        if digits.start() >= end:
            match = pattern.match(text, digits.start())
            if match:
                end = match.end()
                yield match


def any_of(words: Iterable[str], *, exact: bool = False) -> str:
    """A pattern for the longest of ``words`` that fits, in any case unless ``exact``; empty when there are none.

    A trie of character sets, with the flag for case off inside: the engine skips a branch that starts with a set far
    faster than one it has to compare without regard to case. A space in a word stands for any :data:`SPACE`.
    """
    trie: dict[str, Any] = {}
    for word in words:
        node = trie
        for character in word if exact else word.lower():
            node = node.setdefault(character, {})
        node[""] = {}
    return f"(?-i:{_render(trie, exact=exact)})" if trie else ""


def _render(node: dict[str, Any], *, exact: bool) -> str:
    branches = [
        _character(character, exact=exact) + _render(child, exact=exact)
        for character, child in sorted(node.items())
        if character
    ]
    if not branches:
        return ""
    if "" in node:
        return f"(?:{'|'.join(branches)})?"
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _character(character: str, *, exact: bool) -> str:
    if character == " ":
        return SPACE
    upper = character.upper()
    return re.escape(character) if exact or upper == character or len(upper) > 1 else f"[{upper}{character}]"
