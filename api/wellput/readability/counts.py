"""What the readability formulas count in a text, counted once.

Words, letters and syllables are counted exactly as textstat counts them, so that each measure equals textstat's own;
sentences are ours, because a greeting, ``1.234,50`` or ``5.12.`` is no sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from wellput.readability.syllables import syllables

__all__ = ["Counts", "count", "easy_words"]

# textstat's: an apostrophe stays where it may begin the end of a contraction.
_LONE_APOSTROPHE = re.compile(r"'(?![tsd]|ve|ll|re)")
_PUNCTUATION = re.compile(r"[^\w\s']")
#: Syllables from which Gunning's index calls a word hard; 3 where nothing else is said.
_FOG_SYLLABLES = {"pl": 4, "hu": 5}
#: The Linsear Write formula looks at no more than this many words.
_LINSEAR_WORDS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Counts over a text.

    ``chunks`` are stretches between white space, also those without a letter. ``hard`` words are not on the list of
    easy words and have at least two syllables, ``unfamiliar`` ones any number, ``foggy`` ones three (Polish four,
    Hungarian five); ``hard_unique`` counts each hard word once. ``short`` words have up to three letters, ``long``
    ones more than six. ``start_*`` are of the first 100 words.
    """

    sentences: int = 0
    chunks: int = 0
    characters: int = 0
    letters: int = 0
    words: int = 0
    syllables: int = 0
    monosyllables: int = 0
    polysyllables: int = 0
    short: int = 0
    long: int = 0
    hard: int = 0
    hard_unique: int = 0
    unfamiliar: int = 0
    foggy: int = 0
    start_sentences: int = 0
    start_easy: int = 0
    start_difficult: int = 0


@cache
def easy_words(language: str) -> frozenset[str]:
    """The words a pupil knows: Dale and Chall's list (English) or textstat's Spanish one; other languages: English.

    Read from textstat's own data without importing it: that would import nltk, 1.1 s and 60 MiB.
    """
    spec = find_spec("textstat")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("textstat is not installed", name="textstat")
    folder = Path(spec.submodule_search_locations[0]) / "resources"
    name = language if language == "es" else "en"
    lines = (folder / name / "easy_words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines)


def words_of(text: str) -> list[str]:
    """The words of a text as textstat lists them: without punctuation, contractions and compounds in one piece."""
    return _PUNCTUATION.sub("", _LONE_APOSTROPHE.sub("", text)).split()


def count(sentences: Sequence[str], language: str) -> Counts:
    """Count over the sentences of a text. ``language`` is a key of :data:`wellput.readability.syllables.LANGUAGES`."""
    easy = easy_words(language)
    fog = _FOG_SYLLABLES.get(language, 3)
    known: dict[str, int] = {}
    chunks = characters = letters = total = mono = poly = short = long = hard = unfamiliar = foggy = 0
    start_sentences = start_words = start_difficult = number = 0
    hard_words: set[str] = set()
    held = 0
    for sentence in sentences:
        words = words_of(sentence)
        held += bool(words)
        pieces = sentence.split()
        chunks += len(pieces)
        characters += sum(map(len, pieces))
        start_sentences += bool(words) and number < _LINSEAR_WORDS
        for word in words:
            number += 1
            lowered = word.lower()
            size = known.get(lowered)
            if size is None:
                size = known[lowered] = syllables(lowered, language)
            total += size
            mono += size == 1
            poly += size >= 3
            bare = len(word) - word.count("'")
            letters += bare
            short += bare <= 3
            long += bare > 6
            if number <= _LINSEAR_WORDS:
                start_words += 1
                start_difficult += size >= 3
            if lowered not in easy:
                unfamiliar += 1
                foggy += size >= fog
                if size >= 2:
                    hard += 1
                    hard_words.add(word)
    return Counts(
        sentences=held,
        chunks=chunks,
        characters=characters,
        letters=letters,
        words=number,
        syllables=total,
        monosyllables=mono,
        polysyllables=poly,
        short=short,
        long=long,
        hard=hard,
        hard_unique=len(hard_words),
        unfamiliar=unfamiliar,
        foggy=foggy,
        start_sentences=start_sentences,
        start_easy=start_words - start_difficult,
        start_difficult=start_difficult,
    )
