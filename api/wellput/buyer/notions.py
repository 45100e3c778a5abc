"""Words and phrases that stand for a notion, looked up in a clause of one language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from wellput.buyer.lexicon import lexicon

__all__ = ["Notions"]

_NUMBER = re.compile(r"\d")


class Notions:
    """The notions of a language, arranged for looking up: whole words, beginnings of words, and phrases by first word.

    ``entries``: per notion its words and phrases, parted by commas; a word that ends in ``*`` stands for all that begin
    with it. ``inside``: words are looked for inside others, too (no blanks between words, or particles in front), but
    for the side where ``_`` marks a border.
    """

    def __init__(self, tag: str, entries: Mapping[str, str], *, inside: bool) -> None:
        # Without its marks, a Vietnamese word is one of six.
        self.normal = _marked if tag == "vi" else lexicon(tag).normal
        self._inside = inside
        self._words: dict[str, list[str]] = {}
        self._starts: dict[str, list[str]] = {}
        self._phrases: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
        for notion, written in entries.items():
            for entry in written.split(","):
                self._add(notion, entry.strip())
        self._lengths = sorted({len(start) for start in self._starts})

    def _add(self, notion: str, written: str) -> None:
        entry = self.normal(written.strip("*_")) + ("*" if written.endswith("*") else "")
        parts = tuple(entry.split())
        if self._inside:
            left, right = " " * written.startswith("_"), " " * written.endswith("_")
            self._words.setdefault(left + entry + right, []).append(notion)
        elif len(parts) > 1:
            second = "" if parts[1].endswith("*") else parts[1]
            self._phrases.setdefault(parts[0], {}).setdefault(second, []).append((parts, notion))
        elif entry.endswith("*"):
            self._starts.setdefault(entry[:-1], []).append(notion)
        else:
            self._words.setdefault(entry, []).append(notion)

    def places(self, normal: str, words: Sequence[str]) -> dict[str, list[int]]:
        """Per notion the places of its words in a clause; ``number`` holds those of figures."""
        places: dict[str, list[int]] = {}
        if self._inside:
            padded = f" {normal} "
            for entry, notions in self._words.items():
                if entry in padded:
                    for notion in notions:
                        places.setdefault(notion, []).append(0)
        else:
            self._look_up(words, places)
        for place, word in enumerate(words):
            if _NUMBER.search(word):
                places.setdefault("number", []).append(place)
        return places

    def _look_up(self, words: Sequence[str], places: dict[str, list[int]]) -> None:
        for place, word in enumerate(words):
            for notion in self._words.get(word, ()):
                places.setdefault(notion, []).append(place)
            for length in self._lengths:
                if length > len(word):
                    break
                for notion in self._starts.get(word[:length], ()):
                    places.setdefault(notion, []).append(place)
            behind = self._phrases.get(word)
            if behind and place + 1 < len(words):
                for phrase, notion in (*behind.get(words[place + 1], ()), *behind.get("", ())):
                    if _meets(phrase, words, place):
                        places.setdefault(notion, []).append(place)


def _marked(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text.lower()).split())


def _meets(phrase: Sequence[str], words: Sequence[str], place: int) -> bool:
    if place + len(phrase) > len(words):
        return False
    return all(
        word.startswith(part[:-1]) if part[-1] == "*" else word == part
        for part, word in zip(phrase, words[place : place + len(phrase)], strict=True)
    )
