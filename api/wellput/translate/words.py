"""Small word lists that translations are checked by; the data is in ``data/words.toml``."""

from __future__ import annotations

from functools import cache

from babel import Locale

from wellput.knowledge import data_folder, read_toml
from wellput.translate.locales import locale_of

__all__ = ["NUMBER_WORDS", "currency_words", "day_words", "negations"]

#: English number words; "a" and "both" count too, because other languages write them as digits now and then.
NUMBER_WORDS: dict[str, int] = {
    "a": 1, "an": 1, "one": 1, "once": 1, "first": 1, "single": 1, "two": 2, "both": 2, "twice": 2, "pair": 2,
    "second": 2, "couple": 2, "three": 3, "third": 3, "four": 4, "fourth": 4, "five": 5, "fifth": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "dozen": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
    "thousand": 1000,
}  # fmt: skip


@cache
def _words() -> dict[str, dict[str, list[str]]]:
    return read_toml(data_folder("wellput.translate") / "words.toml")


def currency_words(language: str) -> tuple[str, ...]:
    """Beginnings of everyday words for money; nothing for a language that is not listed."""
    return tuple(_words().get(language, {}).get("currencies", ()))


def negations(language: str) -> tuple[str, ...]:
    """Beginnings of words that say "not"; nothing for a language that is not listed."""
    return tuple(_words().get(language, {}).get("negations", ()))


@cache
def day_words(language: str) -> dict[str, frozenset[str]]:
    """English names of months, weekdays and near days → beginnings of their names in ``language``.

    Source: CLDR through Babel, and ``data/words.toml`` for today, tomorrow and yesterday.
    """
    english, other = Locale("en"), locale_of(language)
    words: dict[str, frozenset[str]] = {}
    for names_of in ("months", "days"):
        stems: dict[int, set[str]] = {}
        for width in ("wide", "abbreviated"):
            for number, name in getattr(other, names_of)["format"][width].items():
                stems.setdefault(number, set()).add(_stem(name))
        for width in ("wide", "abbreviated"):
            for number, name in getattr(english, names_of)["format"][width].items():
                words[name.lower()] = frozenset(stems[number])
    words["sept"] = words["sep"]
    for day in ("today", "tomorrow", "yesterday"):
        if stems_of_day := _words().get(language, {}).get(day):
            words[day] = frozenset(stems_of_day)
    return words


def _stem(name: str) -> str:
    """The part of a name that stays when its ending changes with case."""
    name = name.lower().rstrip(".")
    return name[: max(3, len(name) - 2)] if len(name) > 3 else name[:2] if name[-1:] in "йя" else name
