"""Filling the slots of our own sentences: as each language writes a value, or with the translation room's masks."""

from __future__ import annotations

import datetime
import random
import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Literal, NamedTuple

from babel.dates import format_date
from babel.numbers import format_currency

__all__ = ["FIXED", "SLOT", "Filled", "Manner", "fill", "names", "slots_in"]

SLOT = re.compile(r"\{(code|money|date|time|name|url|number)\}")
#: What the translation room masks always; the others it gives to the engine as words.
FIXED = frozenset(("code", "money", "name", "url"))
#: ``product``: as the translation room sends a sentence; ``masks``: every slot masked; ``written``: none.
Manner = Literal["product", "masks", "written"]
_LOCALES = {"en": "en_US", "es": "es", "fr": "fr", "de": "de", "ja": "ja"}
_DAYS = {
    "en": ("d MMMM", "MMMM d", "MMMM d, y", "d MMMM y", "EEEE, d MMMM", "EEEE, MMMM d"),
    "es": ("d 'de' MMMM", "d 'de' MMMM", "d 'de' MMMM 'de' y", "d 'de' MMMM 'de' y", "EEEE d 'de' MMMM"),
    "fr": ("d MMMM", "d MMMM", "d MMMM y", "d MMMM y", "EEEE d MMMM"),
    "de": ("d. MMMM", "d. MMMM", "d. MMMM y", "d. MMMM y"),
    "ja": ("M月d日", "M月d日", "y年M月d日", "y年M月d日", "M月d日 (EEEE)"),
}


class Filled(NamedTuple):
    """One sentence in two languages with its slots filled, and the masks that stand in both."""

    english: str
    other: str
    masks: tuple[str, ...]


class _Value(NamedTuple):
    english: str
    other: str


def slots_in(template: str) -> list[str]:
    """The kinds of the slots of a template, in order."""
    return SLOT.findall(template)


def fill(english: str, other: str, language: str, manner: Manner, random_: random.Random) -> Filled:
    """Fill both sides alike, each kind in its order. Raises ``ValueError`` when the slots differ."""
    kinds = slots_in(english)
    if sorted(kinds) != sorted(slots_in(other)):
        raise ValueError(f"the slots do not pair up: {english!r}")
    values: dict[str, list[_Value]] = {}
    masks: list[str] = []
    for kind in kinds:
        if manner == "masks" or (manner == "product" and kind in FIXED):
            masks.append(f"QZ{len(masks) + 1}")
            value = _same(masks[-1])
        else:
            value = _written(kind, language, random_)
        values.setdefault(kind, []).append(value)
    sides = {side: {kind: iter(found) for kind, found in values.items()} for side in ("english", "other")}
    return Filled(
        SLOT.sub(lambda match: next(sides["english"][match[1]]).english, english),
        SLOT.sub(lambda match: next(sides["other"][match[1]]).other, other),
        tuple(masks),
    )


def names(of: Literal["women", "men"]) -> list[str]:
    """First names that buyers have."""
    return str(_table()[of]).split()


def _written(kind: str, language: str, random_: random.Random) -> _Value:
    if kind == "date":
        return _date(language, random_)
    if kind == "time":
        return _time(language, random_)
    if kind == "money":
        currency = random_.choice(_table()["currencies"])
        amount = random_.choice((random_.randint(2, 300), random_.randint(200, 99999) / 100))
        return _Value(*(format_currency(amount, currency, locale=_LOCALES[tag]) for tag in ("en", language)))
    if kind == "number":
        return _same(str(random_.choice((random_.randint(2, 12), random_.randint(2, 99)))))
    if kind == "name":
        return _same(random_.choice(names("women") + names("men")))
    forms = _table()["codes" if kind == "code" else "addresses"]
    return _same(_with_digits(random_.choice(forms), random_))


def _date(language: str, random_: random.Random) -> _Value:
    day = datetime.date(2026, 1, 1) + datetime.timedelta(days=random_.randrange(730))
    index = random_.randrange(len(_DAYS["en"]))
    # The fifth form names the weekday, which German does not do after its own preposition.
    forms = _DAYS[language]
    form = forms[min(index, 4)] if len(forms) > 4 else forms[index % 4]
    english = _DAYS["en"][index if len(forms) > 4 else index % 4]
    return _Value(format_date(day, english, locale="en_US"), format_date(day, form, locale=_LOCALES[language]))


def _time(language: str, random_: random.Random) -> _Value:
    hour, minute = random_.randint(8, 21), random_.choice((0, 0, 15, 30, 45))
    clock = f"{hour}:{minute:02}"
    if random_.random() < 0.4:
        return _same(clock)
    half = "pm" if hour >= 12 else "am"
    short = f"{(hour - 1) % 12 + 1}" + (f":{minute:02}" if minute else "")
    spoken = random_.choice((f"{short} {half}", f"{short}{half}", f"{short} {half[0]}.{half[1]}."))
    return _Value(spoken, f"{hour}時{minute}分".replace("時0分", "時") if language == "ja" else clock)


def _same(text: str) -> _Value:
    return _Value(text, text)


def _with_digits(form: str, random_: random.Random) -> str:
    if "." in form:
        return re.sub(r"AADDDDD|DDDDD", lambda _: f"{random_.randint(10000, 99999)}", form)
    letters = {"D": "0123456789", "A": "ABCDEFGHJKLMNPRSTUVWXYZ"}
    return "".join(random_.choice(letters[c]) if c in letters else c for c in form)


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "values.toml").read_text(encoding="utf-8"))
