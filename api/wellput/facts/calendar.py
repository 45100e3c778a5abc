"""Names of months and days (Unicode CLDR, through Babel, and ``data/dates.toml``), and dates from their parts."""

from __future__ import annotations

import calendar as months
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any, NamedTuple

from wellput.facts.locales import locale
from wellput.knowledge import data_folder, read_toml
from wellput.text.language import canonical

__all__ = ["WEEKDAYS", "Names", "coming", "coming_day", "day_value", "exists", "names", "span_of_days", "western"]

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# Names that are also everyday words ("mar" is the sea, "Pazar" a market, "Minggu" a week): they count only behind a
# word that leads to a day, or beside a date.
_EVERYDAY = frozenset(
    "mar sun sat wed mon pazar minggu segunda terça quarta quinta sexta dom lun mié jue vie sab "
    "вс ср пн вт чт пт сб".split()
)


class Names(NamedTuple):
    """Lower-case names to numbers: months 1-12, weekdays 0-6 (Monday first), days relative to today."""

    months: dict[str, int]
    weekdays: dict[str, int]
    short_weekdays: dict[str, int]
    days: dict[str, int]
    joins: tuple[str, ...]
    leads: tuple[str, ...]
    steps: dict[str, str]
    parts: dict[str, str]


@cache
def names(languages: tuple[str, ...]) -> Names:
    """The names in these languages, the first one's winning."""
    found = Names({}, {}, {}, {}, (), (), {}, {})
    for language in reversed(languages):
        _from_cldr(language, found)
        entry = _file().get(language) or _file().get(language.partition("-")[0]) or {}
        for offset, words in entry.get("days", {}).items():
            found.days.update(dict.fromkeys(words, int(offset)))
        for number, word in enumerate(entry.get("weekdays", ())):
            if word:
                found.weekdays[word] = number
        for number, word in enumerate(entry.get("short_weekdays", ())):
            if word:
                found.short_weekdays[word] = number
        for part, words in entry.get("parts", {}).items():
            found.parts.update(dict.fromkeys(words, part))
        for step in ("next", "this", "last"):
            found.steps.update(dict.fromkeys(entry.get(step, ()), step))
        found = found._replace(
            joins=(*found.joins, *entry.get("joins", ())), leads=(*found.leads, *entry.get("leads", ()))
        )
    return found


def _from_cldr(language: str, found: Names) -> None:
    known = locale(language)
    if not known:
        return
    # Of a language that drafts are not written in, short names are more often words of the draft ("15 Pro").
    widths = ("wide", "abbreviated") if canonical(language) else ("wide",)
    for number, word in _cldr(known.months, widths):
        found.months[word.rstrip(".")] = number
    if language == "en":
        found.months["sept"] = 9
    if language == "he":
        found.months.update({f"ב{word}": number for word, number in found.months.items() if word[0] > "\u0590"})
    for number, word in _cldr(known.days, ("wide",)):
        (found.short_weekdays if word in _EVERYDAY else found.weekdays)[word] = number
    for number, word in _cldr(known.days, widths[1:]):
        if word not in found.weekdays:
            found.short_weekdays[word.rstrip(".")] = number
    if language == "en":
        found.short_weekdays.update({"tues": 1, "thur": 3, "thurs": 3, "weds": 2})


def _cldr(table: Any, widths: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    for form in ("format", "stand-alone"):
        for width in widths:
            for number, word in table[form][width].items():
                # Numbers ("4月") have a pattern of their own; a single letter is no name.
                if not word[0].isdigit() and len(word) > 1:
                    yield number, word.lower()


def exists(year: int, month: int, day: int) -> bool:
    """Whether the calendar has this day."""
    return 1900 <= year <= 2199 and 1 <= month <= 12 and 1 <= day <= months.monthrange(year, month)[1]


def day_value(year: int | None, month: int, day: int, now: datetime | None) -> tuple[Any, bool | None]:
    """``(value, valid)`` of a day; without a year the one nearest to ``now``, without both the parts that are known."""
    if year is not None:
        valid = exists(year, month, day)
        return (date(year, month, day).isoformat() if valid else None), valid
    if not exists(2000, month, day):
        return None, False
    if now is None:
        return {"month": month, "day": day}, None
    today = now.date()
    near = [date(y, month, day) for y in range(today.year - 1, today.year + 2) if exists(y, month, day)]
    return (min(near, key=lambda d: abs(d - today)).isoformat() if near else {"month": month, "day": day}), None


def western(year: int, language: str, country: str | None) -> int:
    """Thai texts count years from the Buddha: 2569 is 2026."""
    thai = country == "TH" or language == "th"
    return year - 543 if thai and 2400 <= year <= 2700 else year


def coming_day(day: int, now: datetime | None) -> Any:
    """The next day with this number ("the 15th"); the number alone without ``now``."""
    if now is None:
        return {"day": day}
    today = now.date()
    for place in range(today.year * 12 + today.month - 1, today.year * 12 + today.month + 2):
        year, month = place // 12, place % 12 + 1
        if exists(year, month, day) and date(year, month, day) >= today:
            return date(year, month, day).isoformat()
    return {"day": day}


def coming(weekday: int, step: str | None, now: datetime | None) -> tuple[Any, bool]:
    """``(value, ambiguous)`` of a weekday's name after "next", "this", "last" or nothing.

    "next Friday" said on a Monday is the Friday of the week after for most people and this week's for others.
    """
    if now is None:
        return {"weekday": WEEKDAYS[weekday]} | ({"week": step} if step else {}), step == "next"
    today = now.date()
    ahead = (weekday - today.weekday()) % 7
    if step == "last":
        return (today - timedelta(days=7 - ahead)).isoformat(), False
    if step == "next":
        found = today + timedelta(days=7 - today.weekday() + weekday)
        return found.isoformat(), (found - today).days > 7
    if step is None and ahead == 0:
        ahead = 7
    return (today + timedelta(days=ahead)).isoformat(), False


def span_of_days(unit: str, step: str, now: datetime | None) -> Any:
    """The days "next week", "this weekend", "last month" mean, as ``{"start", "end"}``; the words without ``now``."""
    if now is None:
        return {unit: step}
    shift = {"next": 1, "this": 0, "last": -1}[step]
    today = now.date()
    if unit == "month":
        place = today.year * 12 + today.month - 1 + shift
        first = date(place // 12, place % 12 + 1, 1)
        return {
            "start": first.isoformat(),
            "end": first.replace(day=months.monthrange(first.year, first.month)[1]).isoformat(),
        }
    monday = today + timedelta(days=7 * shift - today.weekday())
    first = monday + timedelta(days=5 if unit == "weekend" else 0)
    return {"start": first.isoformat(), "end": (monday + timedelta(days=6)).isoformat()}


@cache
def _file() -> dict[str, Any]:
    return read_toml(data_folder("wellput.facts") / "dates.toml")
