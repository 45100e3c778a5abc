"""Syllables of a word, offline.

English from the CMU pronouncing dictionary as pysyllables carries it (the first pronunciation), other words and
languages from hyphenation patterns (pyphen): the same two sources, in the same order, as textstat, which would fetch
its dictionary from the network at the first call.
"""

from __future__ import annotations

from functools import cache

from pyphen import Pyphen  # type: ignore[import-untyped]

__all__ = ["LANGUAGES", "syllables", "warm"]

#: Primary language tag → the name of its hyphenation patterns, as textstat resolves them.
LANGUAGES = {lang: lang for lang in ("de", "es", "fr", "hu", "it", "nl", "pl", "ru")} | {"en": "en_US"}

# Hyphenation takes time with the square of its length; no real word is longer.
_LONGEST = 60


class _Forget(dict[str, object]):
    """A cache that keeps nothing: pyphen would hold every word it ever saw."""

    def __setitem__(self, key: str, value: object) -> None:
        pass


@cache
def _dictionary() -> dict[str, int]:
    from pysyllables import SYLLABLE_COUNTS

    return SYLLABLE_COUNTS  # type: ignore[no-any-return]


@cache
def _patterns(language: str) -> Pyphen:
    patterns = Pyphen(lang=LANGUAGES[language])
    patterns.hd.cache = _Forget()
    return patterns


def syllables(word: str, language: str) -> int:
    """Syllables of a lower-case word; at least 1. ``language`` is a key of :data:`LANGUAGES`."""
    if language == "en":
        known = _dictionary().get(word)
        if known is not None:
            return known
    return len(_patterns(language).positions(word[:_LONGEST])) + 1


def warm(language: str = "en") -> None:
    """Load what one language needs."""
    syllables("blorf", language)
