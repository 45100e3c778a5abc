"""Syllables of a word, offline.

English from the CMU pronouncing dictionary as pysyllables carries it (the first pronunciation), other words and
languages from hyphenation patterns (pyphen's): the same two sources, in the same order, as textstat, which would fetch
its dictionary from the network at the first call.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from wellput.readability.hyphenation import patterns
from wellput.text.lines import SortedLines

__all__ = ["LANGUAGES", "syllables", "warm"]

#: Primary language tag → the name of its hyphenation patterns, as textstat resolves them.
LANGUAGES = {lang: lang for lang in ("de", "es", "fr", "hu", "it", "nl", "pl", "ru")} | {"en": "en_US"}

# Hyphenation takes time with the square of its length; no real word is longer.
_LONGEST = 60


@cache
def _dictionary() -> SortedLines:
    """Read from pysyllables' own data without importing it: its dictionary takes 13 MB, its lines take 1.5."""
    spec = find_spec("pysyllables")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("pysyllables is not installed", name="pysyllables")
    path = Path(spec.submodule_search_locations[0]) / "syllable-counts.txt"
    return SortedLines(path.read_text(encoding="utf-8"), " ")


# Only words of the dictionary are kept, so that it cannot grow with what people write.
_SEEN: dict[str, int] = {}


def syllables(word: str, language: str) -> int:
    """Syllables of a lower-case word; at least 1. ``language`` is a key of :data:`LANGUAGES`."""
    if language == "en":
        known = _SEEN.get(word)
        if known is not None:
            return known
        # Of a word that stands there twice pysyllables keeps the last.
        rows = _dictionary().get(word) if len(word) <= _LONGEST else []
        if rows:
            known = _SEEN[word] = int(rows[-1])
            return known
    return patterns(LANGUAGES[language]).points(word[:_LONGEST]) + 1


def warm() -> None:
    """Load what English needs. Another language's patterns (2 to 6 MB, 5 to 20 ms) are read when it is first met."""
    syllables("the", "en")
    syllables("blorf", "en")
