"""What fills the slots of a phrasebook message, in the target language's own form."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import format_currency, format_decimal, format_percent, get_currency_precision
from fluent.runtime.types import FluentType

from wellput.knowledge import read_toml, translations_folder
from wellput.schema import Fact
from wellput.translate.locales import locale_of

__all__ = ["Moment", "Range", "UnfillableError", "day_of", "fill", "show", "slot_types"]

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# Sources: the national style guides (fr: Imprimerie nationale; pt-BR: Manual de Redação da Presidência).
_IN_SENTENCE: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    "fr": ((re.compile(r"^1(?= )"), "1er"),),
    "pt": ((re.compile(r"^1(?= de )"), "1º"),),
    "ru": ((re.compile(r"\sг\.$"), "\u00a0года"),),
    "uk": ((re.compile(r"\sр\.$"), "\u00a0року"),),
}
_YEAR = re.compile(r"\d{4}|\d[./-]\d{1,2}[./-]\d\d\b")


class UnfillableError(ValueError):
    """A fact that cannot be written in this slot; the message is then not used."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When the text is written, and whether its weekdays lie behind or ahead."""

    now: datetime
    past: bool = False


class Range(FluentType):
    """Two numbers written as both; the second decides the plural form, as CLDR has it for nearly every range.

    Not a number to Fluent, which would copy it and forget the first: it takes the place of a plural category.
    """

    def __init__(self, low: int, high: int, locale: Locale) -> None:
        self.low = low
        self.high = high
        self.category = locale.plural_form(high)

    def __eq__(self, other: object) -> bool:
        return self.category == other

    def __hash__(self) -> int:
        return hash(self.category)

    def format(self, locale: Locale) -> str:
        return f"{format_decimal(self.low, locale=locale)}–{format_decimal(self.high, locale=locale)}"


@cache
def slot_types() -> dict[str, str]:
    """Slot name → type, from ``translations/slots.toml``."""
    slots: dict[str, str] = read_toml(translations_folder() / "slots.toml")["slots"]
    return slots


def fill(slot: str, filler: Fact | str, target: str, moment: Moment) -> Any:
    """The value of ``slot`` for Fluent: a text, or a number where the message has plural forms.

    Raises :class:`UnfillableError` when the fact has no form that fits.
    """
    if isinstance(filler, str):
        return filler
    if slot_types().get(slot) == "number":
        return _number(slot, filler.value, locale_of(target))
    return show(filler, target, moment)


def show(fact: Fact, target: str, moment: Moment) -> str:
    """A fact in the target's own form; its own text where the form is the same everywhere or not certain."""
    locale, value = locale_of(target), fact.value
    if fact.ambiguous or fact.valid is False or value is None:
        if fact.kind == "date" and not any(c.isdigit() for c in fact.text):
            # "next Friday": English words in a sentence of another language.
            raise UnfillableError("a day that can be one of two")
        return fact.text
    if fact.kind == "date":
        return _date(fact, locale, moment)
    if fact.kind == "money":
        return _money(fact, locale)
    if fact.kind == "percent":
        return _percent(value, locale)
    if fact.kind == "size":
        return re.sub(r"^(?:in )?(?:a )?sizes?:?\s+", "", fact.text, flags=re.IGNORECASE)
    return fact.text


def day_of(value: Any, moment: Moment) -> date | None:
    """The day a date's value means, when it can be known."""
    today = moment.now.date()
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            return None
    if not isinstance(value, Mapping):
        return None
    if "days" in value:
        return today + timedelta(days=int(value["days"]))
    if value.get("weekday") in _WEEKDAYS and len(value) == 1:
        ahead = (_WEEKDAYS.index(value["weekday"]) - today.weekday()) % 7 or 7
        return today + timedelta(days=ahead)
    return None


def _date(fact: Fact, locale: Locale, moment: Moment) -> str:
    value = fact.value
    if isinstance(value, Mapping) and "start" in value:
        raise UnfillableError("a range of dates")
    if isinstance(value, Mapping) and value.get("month") and value.get("day"):
        return _without_year(date(2024, int(value["month"]), int(value["day"])), locale)
    day = day_of(value, moment)
    if day is None:
        raise UnfillableError("a date that is not known")
    if moment.past and day > moment.now.date() and not any(c.isdigit() for c in fact.text):
        day -= timedelta(days=7)
    if not _YEAR.search(fact.text):
        return _without_year(day, locale)
    return _in_sentence(format_date(day, "long", locale=locale), locale)


def _without_year(day: date, locale: Locale) -> str:
    return _in_sentence(str(format_skeleton("MMMMd", day, locale=locale)), locale)


def _in_sentence(written: str, locale: Locale) -> str:
    """CLDR's form as a sentence has it: "1er décembre", "1º de dezembro", "2026 года" for the abbreviated "г."."""
    for pattern, better in _IN_SENTENCE.get(locale.language, ()):
        written = pattern.sub(better, written)
    return written


def _money(fact: Fact, locale: Locale) -> str:
    value = fact.value
    if not isinstance(value, Mapping) or not value.get("currency") or "max" in value:
        return fact.text
    amount, currency = value["amount"], value["currency"]
    whole = float(amount).is_integer() and not re.search(r"\d[.,]\d\d\b(?!\d)", fact.text)
    if whole or not get_currency_precision(currency):
        return str(format_currency(amount, currency, locale=locale, currency_digits=False, format=_whole(locale)))
    return str(format_currency(amount, currency, locale=locale))


@cache
def _whole(locale: Locale) -> str:
    """The locale's currency pattern without decimals."""
    return re.sub(r"[.]0+", "", locale.currency_formats["standard"].pattern)


def _percent(value: Any, locale: Locale) -> str:
    if isinstance(value, Mapping):
        low, high = (format_percent(float(value[key]) / 100, locale=locale) for key in ("min", "max"))
        return f"{low}–{high}"
    return str(format_percent(float(value) / 100, format=_percent_pattern(locale), locale=locale))


@cache
def _percent_pattern(locale: Locale) -> str:
    """The locale's percent pattern with up to two decimals."""
    return str(locale.percent_formats[None].pattern).replace("#,##0", "#,##0.##")


def _number(slot: str, value: Any, locale: Locale) -> int | Range:
    if isinstance(value, Mapping):
        low, high = value.get("min"), value.get("max", value.get("min"))
        if slot in ("min", "max"):
            number = low if slot == "min" else high
        elif low == high:
            number = low
        else:
            return Range(int(low or 0), int(high or 0), locale)
    else:
        number = value
    if not isinstance(number, int | float) or isinstance(number, bool) or number != int(number):
        raise UnfillableError("not a whole number")
    return int(number)
