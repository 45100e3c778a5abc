"""Hyphenation patterns (Liang 1983), read in a twentieth of the time pyphen needs.

The patterns are pyphen's files, the points the ones pyphen finds; a test holds the two against each other. pyphen
decodes every pattern when it loads a language, 0.7 s for German. Here a pattern is found by its letters and decoded
when a word first meets it. No word is kept.
"""

from __future__ import annotations

import re
from functools import cache

import pyphen  # type: ignore[import-untyped]

__all__ = ["Patterns", "patterns"]

_DIGITS = "0123456789"
_DECODE = re.compile(r"(\d?)(\D?)")
# Comments and settings, and what a pattern does to the letters around a hyphen.
_NO_PATTERN = re.compile(rf"^(?:{'|'.join(pyphen.ignored)}).*|/.*=.*", re.MULTILINE)
_HEX = re.compile(r"\^{2}([0-9a-f]{2})")
# No hyphen stands before the second letter or behind the last but one.
_EDGE = 2

_Decoded = tuple[int, tuple[int, ...]]


class Patterns:
    """The patterns of one language."""

    def __init__(self, text: str) -> None:
        """``text``: a ``hyph_*.dic`` file without its first line, which names the encoding."""
        if "^^" in text:
            text = _HEX.sub(lambda match: chr(int(match[1], 16)), text)
        # "schif1fahrt/ff=f,5,2" also changes letters; where it cuts is said before the stroke.
        lines = _NO_PATTERN.sub("", text).split()
        letters = "\n".join(lines)
        for digit in _DIGITS:
            letters = letters.replace(digit, "")
        self._by_letters: dict[str, str | _Decoded] = {
            bare: line for bare, line in zip(letters.split("\n"), lines, strict=True) if bare != line
        }
        self._longest = max(map(len, self._by_letters))

    def points(self, word: str) -> int:
        """How many hyphens ``word``, in lower case, may have."""
        pointed = f".{word}."
        size = len(pointed)
        levels = [0] * (size + 1)
        find = self._by_letters.get
        for start in range(size - 1):
            for end in range(start + 1, min(start + self._longest, size) + 1):
                said = find(pointed[start:end])
                if said is None:
                    continue
                offset, values = self._decoded(said) if isinstance(said, str) else said
                for place, value in enumerate(values, start + offset):
                    levels[place] = max(levels[place], value)
        return sum(level % 2 for level in levels[1 + _EDGE : len(word) - _EDGE + 2])

    def _decoded(self, pattern: str) -> _Decoded:
        """``".ab3l"`` as the place of its first level and the levels from there."""
        pairs = _DECODE.findall(pattern)
        levels = [int(digit or 0) for digit, _ in pairs]
        start = next((place for place, level in enumerate(levels) if level), 0)
        while levels and not levels[-1]:
            levels.pop()
        found = start, tuple(levels[start:])
        self._by_letters["".join(letter for _, letter in pairs)] = found
        return found


@cache
def patterns(language: str) -> Patterns:
    """The patterns pyphen has for ``language`` (``de``, ``en_US``)."""
    path = pyphen.LANGUAGES[pyphen.language_fallback(language)]
    encoding, _, rest = path.read_bytes().partition(b"\n")
    name = encoding.decode("ascii").strip()
    return Patterns(rest.decode("cp1251" if name.lower() == "microsoft-cp1251" else name))
