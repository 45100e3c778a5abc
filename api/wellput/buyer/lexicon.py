"""What buyers say, and what replies to them sound like, language by language: ``data/languages/``, ``data/replies/``.

A pattern is a regular expression over normalised text (see :mod:`wellput.buyer.normalize`), matched at word borders.
`` .. `` stands for up to four words; ``<name>`` for a group of words named in ``[words]``. Adding a language is adding
one file named by its tag to both folders.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property
from typing import Literal

import msgspec

from wellput.buyer.normalize import fold, normalize
from wellput.knowledge import Entry, data_folder, read_entry

__all__ = ["Cues", "Lexicon", "lexicon", "tags"]

_GAP = r"(?: [\w'-]+){0,4} "
_SENTENCE_MARKS = ".?!"
# No letter before, no letter behind. The vowel marks of Indian scripts are no ``\w``, but part of a word.
_BEFORE = r"(?<![^\W_])(?<![\u0900-\u0963])"
_BEHIND = r"(?![^\W_])(?![\u0900-\u0963])"


class _File(Entry, frozen=True, kw_only=True):
    """A language's file. ``borders``: where a word border is asked for around a pattern; ``prefixes``: what may be
    written together with the front of a word."""

    source: str
    borders: Literal["both", "left", "none"] = "both"
    prefixes: str = ""
    words: dict[str, str] = {}
    intents: dict[str, tuple[str, ...]]
    unless: dict[str, tuple[str, ...]] = {}
    mood: dict[str, tuple[str, ...]] = {}
    topics: dict[str, tuple[str, ...]] = {}
    asks: tuple[str, ...] = ()
    bought: tuple[str, ...] = ()
    rhetorical: tuple[str, ...] = ()
    vague: tuple[str, ...] = ()


class _Replies(Entry, frozen=True, kw_only=True):
    """The acts of a seller's reply in a language: what thanks, refuses, promises …"""

    source: str
    words: dict[str, str] = {}
    unless: dict[str, tuple[str, ...]] = {}
    acts: dict[str, tuple[str, ...]]


class Cues:
    """Patterns that tell one thing, and the patterns of a sentence in which they do not; compiled when first asked."""

    def __init__(self, found: str, unless: str) -> None:
        self._found = found
        self._never = unless

    @cached_property
    def _any(self) -> re.Pattern[str]:
        return re.compile(self._found)

    @cached_property
    def _unless(self) -> re.Pattern[str] | None:
        return re.compile(self._never) if self._never else None

    def search(self, text: str) -> re.Match[str] | None:
        """The first place in normalised ``text`` where the cues apply."""
        return next(self.finditer(text), None)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All such places, sentence by sentence."""
        for match in self._any.finditer(text):
            if self._unless is None or not self._unless.search(*_sentence_around(text, match.start(), match.end())):
                yield match

    def holds(self, text: str) -> bool:
        """Whether there is such a place."""
        return self.search(text) is not None

    def without(self, text: str) -> str:
        """``text`` with such places left out."""
        return self._any.sub("", text)


def _sentence_around(text: str, start: int, end: int) -> tuple[str, int, int]:
    before = max(text.rfind(mark, 0, start) for mark in _SENTENCE_MARKS)
    after = [place for mark in _SENTENCE_MARKS if (place := text.find(mark, end)) >= 0]
    return text, before + 1, min(after, default=len(text))


class Lexicon:
    """The cues of one language: what buyers say, and what the acts of a seller's reply sound like."""

    __slots__ = ("acts", "asks", "bought", "intents", "mood", "rhetorical", "tag", "topics", "vague")

    def __init__(self, tag: str, file: _File, replies: _Replies) -> None:
        self.tag = tag
        self.intents = _table(file, file.intents)
        self.mood = _table(file, file.mood)
        self.topics = _table(file, file.topics)
        spoken = msgspec.structs.replace(file, words=replies.words, unless=replies.unless)
        self.acts = _table(spoken, replies.acts)
        self.asks = _optional(file, file.asks)
        self.bought = _optional(file, file.bought)
        self.rhetorical = _optional(file, file.rhetorical)
        self.vague = _optional(file, file.vague)

    def normal(self, text: str) -> str:
        """``text`` in the form this lexicon's patterns are written for."""
        return normalize(text) if self.tag == "en" else fold(text)


def _table(file: _File, lists: dict[str, tuple[str, ...]]) -> dict[str, Cues]:
    return {name: _cues(file, patterns, file.unless.get(name, ())) for name, patterns in lists.items()}


def _optional(file: _File, patterns: tuple[str, ...]) -> Cues | None:
    return _cues(file, patterns, ()) if patterns else None


def _cues(file: _File, found: tuple[str, ...], unless: tuple[str, ...]) -> Cues:
    return Cues(_bordered(file, found), _bordered(file, unless) if unless else "")


def _bordered(file: _File, patterns: tuple[str, ...]) -> str:
    left = _BEFORE + fold_pattern(file.prefixes) if file.borders != "none" else ""
    right = _BEHIND if file.borders == "both" else ""
    return left + "(?:" + "|".join(_expand(pattern, file.words) for pattern in patterns) + ")" + right


def _expand(pattern: str, words: dict[str, str]) -> str:
    for name, group in words.items():
        pattern = pattern.replace(f"<{name}>", f"(?:{group})")
    return fold_pattern(pattern).replace(" .. ", _GAP)


def fold_pattern(pattern: str) -> str:
    """A pattern without Latin accents; escapes such as ``\\W`` keep their case."""
    return "".join(part if part.startswith("\\") else fold_keeping_spaces(part) for part in re.split(r"(\\.)", pattern))


def fold_keeping_spaces(text: str) -> str:
    """:func:`fold` for a fragment of a pattern, whose outer spaces matter."""
    inner = fold(text)
    return (" " if text[:1] == " " else "") + inner + (" " if text[-1:] == " " and text.strip() else "")


@cache
def tags() -> frozenset[str]:
    """The languages there is a lexicon for."""
    folder = data_folder("wellput.buyer") / "languages"
    return frozenset(path.name.removesuffix(".toml") for path in folder.iterdir() if path.name.endswith(".toml"))


@cache
def lexicon(tag: str) -> Lexicon:
    """The cues of a language; those of English where there are none of its own."""
    if tag not in tags():
        return lexicon("en")
    data = data_folder("wellput.buyer")
    file = read_entry(data / "languages" / f"{tag}.toml", _File)
    return Lexicon(tag, file, read_entry(data / "replies" / f"{tag}.toml", _Replies))
