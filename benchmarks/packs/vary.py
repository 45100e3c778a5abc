"""More of a sentence than was written: another thing in its place, or two sentences made one."""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

__all__ = ["joined", "named", "swapped"]

#: Where the columns of a language begin in ``goods.tsv``: gender, singular, plural; German has no plural there.
_COLUMNS = {"es": 2, "fr": 5, "de": 8, "ja": 10}
_ARTICLES = {
    "es": {"m": "El", "f": "La"},
    "fr": {"m": "Le", "f": "La"},
    "de": {"m": "Der", "f": "Die", "n": "Das"},
    "ja": {"": ""},
}
_VOWEL = re.compile(r"[aeiouâàéèêîôœh]", re.IGNORECASE)
#: Japanese counts each kind of thing with a word of its own.
_COUNTED = re.compile(r"[枚本冊着足台匹]")
#: English sentences that go on in small letters after "and".
_SMALL = re.compile(r"(?:We|You|The|Your|It|This|That|My|Our|They|There|Please|If|Here|These|Those|He|She|A|An) ")
_ENDS = re.compile(r"[^.?!…]\.$")
_AND = {"es": (" y ", " pero "), "fr": (" et ", " mais "), "de": (" und ", ", aber ")}


class _Good(NamedTuple):
    """One thing in one number, in English and in another language; nouns of one ``kind`` can stand for each other."""

    english: str
    other: str
    gender: str
    kind: tuple[str, ...]


def swapped(english: str, other: str, language: str, random_: random.Random) -> tuple[str, str] | None:
    """Both sides with another thing in place of one that each names once; ``None`` where there is none."""
    by_word, by_kind = _goods(language)
    if language == "ja" and _COUNTED.search(other):
        return None
    for match in _words(language).finditer(english):
        for good in by_word[match.group()]:
            found = _whole(good.other, language).findall(other)
            if len(found) != 1 or len(_whole(good.english, "en").findall(english)) != 1:
                continue
            new = random_.choice(by_kind[good.kind])
            return (
                _whole(good.english, "en").sub(new.english, english),
                _whole(good.other, language).sub(new.other, other),
            )
    return None


def joined(first: tuple[str, str], second: tuple[str, str], language: str, random_: random.Random) -> tuple[str, str]:
    """Two pairs as one: with "and" or "but" where that can be said, else one after the other."""
    (english, other), (more, more_other) = first, second
    if language in _AND and _ENDS.search(english) and _ENDS.search(other) and _SMALL.match(more):
        index = random_.randrange(2)
        and_ = _AND[language][index]
        small = more_other[0].lower() + more_other[1:]
        if language == "es" and index == 0 and re.match(r"h?i(?!e)", small):
            and_ = " e "
        if language == "es" and index == 1:
            and_ = ", pero "
        return f"{english[:-1]}, {('and', 'but')[index]} {_lowered(more)}", f"{other[:-1]}{and_}{small}"
    return f"{english} {more}", f"{other}{'' if language == 'ja' else ' '}{more_other}"


def named(language: str) -> list[tuple[str, str]]:
    """Each thing by itself with its article, so that its word and gender are seen without a sentence around."""
    pairs = []
    for good in dict.fromkeys(good for goods in _goods(language)[0].values() for good in goods):
        article = _ARTICLES[language][good.gender]
        if good.kind[1] == "one":
            elided = language == "fr" and _VOWEL.match(good.other)
            noun = f"L'{good.other}" if elided else f"{article} {good.other}".strip()
            pairs.append((f"The {good.english}.", f"{noun}{'。' if language == 'ja' else '.'}"))
    return pairs


def _lowered(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]


@cache
def _goods(language: str) -> tuple[dict[str, list[_Good]], dict[tuple[str, ...], list[_Good]]]:
    """The things by their English word, and by what can stand in their place."""
    by_word: dict[str, list[_Good]] = {}
    by_kind: dict[tuple[str, ...], list[_Good]] = {}
    for line in (Path(__file__).parent / "goods.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        fields = line.split("\t")
        column = _COLUMNS[language]
        gender, nouns = ("", fields[column:]) if language == "ja" else (fields[column], fields[column + 1 : column + 3])
        if language in ("de", "ja"):
            nouns = nouns[:1]
        for number, english, other in zip(("one", "more"), fields[:2], nouns, strict=False):
            # "an" and "a", "l'" and "le" depend on how the word begins.
            sounds = (bool(_VOWEL.match(english)), language == "fr" and bool(_VOWEL.match(other)))
            good = _Good(english, other, gender, (gender, number, *map(str, sounds)))
            by_word.setdefault(english, []).append(good)
            by_kind.setdefault(good.kind, []).append(good)
    return by_word, by_kind


@cache
def _words(language: str) -> re.Pattern[str]:
    longest_first = sorted(_goods(language)[0], key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])")


@cache
def _whole(word: str, language: str) -> re.Pattern[str]:
    return re.compile(re.escape(word) if language == "ja" else rf"(?<![\w-]){re.escape(word)}(?![\w-])")
