"""What a person's own English shows: words used, structures reached, signs of ease, slips.

The opposite of readability: a long word makes a text harder to read and its writer more proficient. Patterns and their
sources lie in ``data/writing.toml``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from wellput.knowledge import Entry, data_folder, read_entry
from wellput.readability.features import Word, words
from wellput.readability.grammar import grammar
from wellput.readability.vocabulary import COMMON, common_words, rarity
from wellput.text.document import Document, Sentence
from wellput.text.lemma import lemmas

__all__ = ["WRITING", "Writing", "writing"]

#: The names of the figures, in the order :func:`writing` gives them.
WRITING: tuple[str, ...] = (
    "difficulty", "words over A2", "words over B1", "words over B2", "frequency", "rare words", "structures A2",
    "structures B1", "structures B2", "structures C1", "variety", "ease", "slips", "misspelt words",
    "sentence length", "letters a word", "richness", "different words over A2", "subordination", "pronouns",
)  # fmt: skip

#: Words a text is measured against, so that a short one with one structure does not count as full of it.
_PER_WORDS = 30.0
_FEWEST = 15
_LONGEST_SENTENCE = 400
#: More of the same structure says no more.
_MOST = 4
_RARE = 3.9
_OVER_A2 = 2.3
# A misspelling is met too ("recieved"), but never as often as this, and ten times less than what it stands for.
_SLIP, _RARER = 4.0, 1.0
_LONGEST_WORD = 16
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class _Patterns(Entry, frozen=True):
    patterns: tuple[str, ...]


class _File(Entry, frozen=True):
    structures: dict[str, tuple[str, ...]]
    ease: _Patterns
    errors: _Patterns


@cache
def _patterns() -> dict[str, tuple[re.Pattern[str], ...]]:
    file = read_entry(data_folder("wellput.readability") / "writing.toml", _File)
    groups = {**file.structures, "ease": file.ease.patterns, "errors": file.errors.patterns}
    return {name: tuple(re.compile(pattern) for pattern in patterns) for name, patterns in groups.items()}


class Writing(NamedTuple):
    """The figures in the order of :data:`WRITING`, the words they rest on, and whether a slip was found."""

    values: tuple[float, ...]
    words: int
    slips: bool


def writing(texts: Sequence[str]) -> Writing | None:
    """The figures of somebody's English over all of ``texts``.

    Greetings, signatures and quoted text do not count. ``None`` where there is not one word besides names.
    """
    sentences = [s for text in texts for s in Document.read(text, language="en").body if s.words]
    known = [word for s in sentences for word in words(s.tokens, s.tags)]
    counted = [word for word in known if not word.name]
    if not counted:
        return None
    lines = "\n".join(_line(sentence) for sentence in sentences)
    n = max(len(counted), _FEWEST)
    hits = {
        name: [min(_MOST, len(pattern.findall(lines))) for pattern in patterns]
        for name, patterns in _patterns().items()
    }
    misspelt = {word.token.norm for word in counted if _misspelt(word)}
    spelt = [word for word in counted if word.token.norm not in misspelt]
    values = (
        *_lexical(spelt or counted),
        *(math.log1p(sum(hits[name]) * _PER_WORDS / n) for name in ("A2", "B1", "B2", "C1")),
        # Structures do not get ever more with the text, their number grows with its root.
        sum(found > 0 for name in ("B1", "B2", "C1") for found in hits[name]) / math.sqrt(n),
        *(math.log1p(sum(hits[name]) * _PER_WORDS / n) for name in ("ease", "errors")),
        math.log1p(len(misspelt) * _PER_WORDS / n),
        math.log(min(30.0, len(known) / len(sentences))),
        sum(len(word.token.text) for word in spelt or counted) / len(spelt or counted),
        *_range(spelt or counted),
        math.log1p(sum(map(_subordination, sentences)) / len(sentences)),
        sum(word.tag in ("PRP", "PRP$") for word in counted) / len(counted),
    )
    return Writing(values, len(counted), bool(misspelt) or any(hits["errors"]))


def _lexical(counted: Sequence[Word]) -> Iterator[float]:
    content = [word for word in counted if word.content] or counted
    kinds = {word.base: word for word in content}.values()
    m = len(kinds) + 3
    yield sum(word.difficulty for word in kinds) / len(kinds)
    for edge in (2.5, 3.5, 4.3):
        yield sum(word.difficulty > edge for word in kinds) / m
    yield sum(word.zipf for word in kinds) / len(kinds)
    yield sum(0 < word.zipf < _RARE for word in kinds) / m


def _range(counted: Sequence[Word]) -> tuple[float, float]:
    """How many different words there are, corrected for the text's length (Carroll 1964), and how many hard ones."""
    bases = {word.base for word in counted}
    hard = {word.base for word in counted if word.content and word.difficulty > _OVER_A2}
    return len(bases) / math.sqrt(2 * len(counted)), math.log1p(len(hard))


def _subordination(sentence: Sentence) -> int:
    found = grammar(sentence.tokens[:_LONGEST_SENTENCE], sentence.tags[:_LONGEST_SENTENCE], question=False)
    return found.subordinators + found.relatives + found.infinitives + found.gerunds + found.participles


def _misspelt(word: Word) -> bool:
    """Whether an unknown word stands one letter from a common one: missing, doubled, wrong or swapped.

    A capital letter means a name the tagger missed.
    """
    text = word.token.norm
    if not word.token.text.islower():
        return False
    if word.level or word.zipf > _SLIP or not (4 <= len(text) <= _LONGEST_WORD and text.isascii() and text.isalpha()):
        return False
    if lemmas(text):
        return False
    common = common_words()
    return any(
        near in common and (word.zipf <= COMMON - _RARER or rarity(near, near).zipf >= word.zipf + _RARER)
        for near in _one_off(text)
    )


def _one_off(text: str) -> Iterator[str]:
    for i in range(len(text) + 1):
        head, tail = text[:i], text[i:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in _LETTERS:
            yield head + letter + tail
            if tail:
                yield head + letter + tail[1:]


def _line(sentence: Sentence) -> str:
    pairs = zip(sentence.tokens[:_LONGEST_SENTENCE], sentence.tags, strict=False)
    return f"<{' '.join(f'{token.norm[:24]}_{tag}' for token, tag in pairs)} >"
