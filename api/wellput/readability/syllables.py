"""Syllables of a word, offline.

English from the CMU pronouncing dictionary as pysyllables carries it (the first pronunciation), other words and
languages from hyphenation patterns (pyphen's): the same two sources, in the same order, as textstat, which would fetch
its dictionary from the network at the first call.
"""

from __future__ import annotations

from functools import cache

from wellput.readability.hyphenation import patterns

__all__ = ["LANGUAGES", "syllables", "warm"]

#: Primary language tag → the name of its hyphenation patterns, as textstat resolves them.
LANGUAGES = {lang: lang for lang in ("de", "es", "fr", "hu", "it", "nl", "pl", "ru")} | {"en": "en_US"}

# Hyphenation takes time with the square of its length; no real word is longer.
_LONGEST = 60


@cache
def _dictionary() -> dict[str, int]:
    from pysyllables import SYLLABLE_COUNTS

    return SYLLABLE_COUNTS  # type: ignore[no-any-return]


def syllables(word: str, language: str) -> int:
    """Syllables of a lower-case word; at least 1. ``language`` is a key of :data:`LANGUAGES`."""
    if language == "en":
        known = _dictionary().get(word)
        if known is not None:
            return known
    return patterns(LANGUAGES[language]).points(word[:_LONGEST]) + 1


def warm() -> None:
    """Load the patterns of every language people write drafts in; Hungarian, the largest, only when it is met."""
    for language in LANGUAGES.keys() - {"hu"}:
        syllables("blorf", language)
