"""Dates in words, in the text's language and English: ``3 April 2026``, "next Friday", "tomorrow", "this week"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from wellput.facts.calendar import coming, day_value, exists, span_of_days, western
from wellput.facts.date_reader import DateReader, date_reader, joined, with_weekday
from wellput.facts.model import Candidate, Example, Setting, Strength
from wellput.facts.patterns import SPACE, from_digits
from wellput.schema import FactKind

KIND: FactKind = "date"

_SPAN = re.compile(rf"(next|this|last){SPACE}(weekend|week|month)\b(?!{SPACE}(?:day|order|item))", re.IGNORECASE)
_RECURRING = re.compile(rf"(?:every|each|any|jeden|cada|chaque|ogni|elke|каждый|каждую|per){SPACE}\Z", re.IGNORECASE)


# "I sent it on Monday": a Monday that is over. Nothing between may turn to what comes ("and it arrives on Monday").
_PAST = re.compile(
    r"\b(?:sent|shipped|received|arrived|left|ordered|bought|came|got|posted|dispatched|delivered|wrote|paid|packed)\b"
    r"(?:(?!\b(?:and|will|should|would|can|arrives?|comes?|by|until|till|before|from|next|this)\b|'ll\b)[^.!?;\n]){0,50}\Z",
    re.IGNORECASE,
)
_TO_COME = re.compile(r"\b(?:be|will|can|to|should|get)\b[^.!?\n]{0,20}\Z|'ll\b[^.!?\n]{0,20}\Z", re.IGNORECASE)


def find(text: str, setting: Setting) -> Iterator[Candidate]:
    """Days, ranges of days and weeks in words; one that comes again ("every Monday", "Monday to Friday") is none."""
    reader = date_reader(setting.languages)
    found = [
        candidate
        for match in from_digits(reader.day_month, text)
        for candidate in _month_and_day(match, setting, reader)
    ]
    end = 0
    for opening in reader.opening.finditer(text):
        if opening.start() < end:
            continue
        for candidate, reached in _starting_at(text, opening.start(), setting, reader):
            end = max(end, reached)
            if candidate:
                found.append(candidate)
    if reader.month_part:
        found += [
            _part_of_month(match, setting, reader) for match in reader.month_part.finditer(text) if _is_part(match)
        ]
    # Those alone that are dates so far: what this adds does not stand before itself.
    found += list(with_weekday(text, found, reader))
    yield from found
    # Of "Monday, 3 April 2026", "3 April 2026" and "April 2026" the first.
    whole = {one.end: one for one in sorted(found, key=lambda one: one.start, reverse=True)}
    yield from joined(text, list(whole.values()), reader, _another_day)


def _is_part(match: re.Match[str]) -> bool:
    """Whether it is a part of a month and no verb: "in early may", "late march orders"."""
    return match["month"] not in ("may", "march", "mar")


def _part_of_month(match: re.Match[str], setting: Setting, reader: DateReader) -> Candidate:
    value: dict[str, Any] = {"month": reader.names.months[_key(match["month"])]}
    if match["year"]:
        value = {"year": western(int(match["year"]), setting.language, setting.country)} | value
    return Candidate(KIND, *match.span(), value | {"part": reader.names.parts[_key(match["part"])]})


def _another_day(value: Any, day: int) -> Any:
    """The value of another day of the same month, ``None`` where there is none."""
    if isinstance(value, str):
        known = date.fromisoformat(value)
        return known.replace(day=day).isoformat() if exists(known.year, known.month, day) else None
    if isinstance(value, dict) and "day" in value and "month" in value:
        return value | {"day": day} if exists(2000, value["month"], day) else None
    return None


def _starting_at(text: str, start: int, setting: Setting, reader: DateReader) -> Iterator[tuple[Candidate | None, int]]:
    """The dates in words that start there, each with the place it reaches; ``None`` for words that are no date."""
    if match := reader.month_day.match(text, start):
        for candidate in _month_and_day(match, setting, reader):
            yield candidate, match.end()
    elif match := reader.month_year.match(text, start):
        year = western(int(match["year"]), setting.language, setting.country)
        value = {"year": year, "month": reader.names.months[_key(match["month"])]}
        yield Candidate(KIND, *match.span(), value), match.end()
    elif match := reader.weekday.match(text, start):
        recurring = match["upto"] or _RECURRING.search(text, max(0, start - 8), start)
        number = reader.names.weekdays[_key(match["day"])]
        yield (None if recurring else _weekday(match, number, setting, reader)), match.end()
    elif match := reader.relative.match(text, start):
        yield (
            Candidate(KIND, *match.span(), _relative(reader.names.days[_key(match.group())], setting.now)),
            match.end(),
        )
    elif match := _SPAN.match(text, start):
        value = span_of_days(match[2].lower(), match[1].lower(), setting.now)
        yield Candidate(KIND, *match.span(), value), match.end()
    elif (match := reader.short_weekday.match(text, start)) and _is_day(match, text, reader):
        number = reader.names.short_weekdays[_key(match["day"])]
        yield _weekday(match, number, setting, reader), match.end()


def _month_and_day(match: re.Match[str], setting: Setting, reader: DateReader) -> Iterator[Candidate]:
    if _is_verb(match):
        return
    month = reader.names.months[_key(match["month"])]
    year = western(int(match["year"]), setting.language, setting.country) if match["year"] else None
    if match["short"]:
        year = 2000 + int(match["short"])
    value, valid = day_value(year, month, int(match["day"]), setting.now)
    if match["until"]:
        last, last_valid = day_value(year, month, int(match["until"]), setting.now)
        value = {"start": value, "end": last}
        valid = None if valid is None and last_valid is None else bool(valid and last_valid)
    yield Candidate(KIND, *match.span(), value, Strength.LIKELY, valid)


def _is_verb(match: re.Match[str]) -> bool:
    """Whether it is the verb: "may 5 people", "march 3 miles" in small letters, without a year, "of" or "5th"."""
    return (
        match["month"] in ("may", "march", "mar")
        and not match["year"]
        and not re.search(r"\d(?:st|nd|rd|th)|of", match.group())
    )


def _is_day(match: re.Match[str], text: str, reader: DateReader) -> bool:
    """Whether a short name is a weekday: "by Sat" is, "on sun cream" is not."""
    led = reader.lead.search(text, max(0, match.start() - 24), match.start())
    return bool(led) and (match["day"][0].isupper() or len(match["day"]) > 3)


def _weekday(match: re.Match[str], number: int, setting: Setting, reader: DateReader) -> Candidate:
    step = reader.names.steps[_key(match["step"])] if match["step"] else None
    if setting.now and not step and (past := _PAST.search(match.string, max(0, match.start() - 70), match.start())):
        step = None if _TO_COME.search(match.string, max(0, past.start() - 30), past.start()) else "last"
    value, ambiguous = coming(number, step, setting.now)
    return Candidate(KIND, match.start(), match.end("day"), value, ambiguous=ambiguous)


def _relative(offset: int, now: datetime | None) -> Any:
    return (now.date() + timedelta(days=offset)).isoformat() if now else {"days": offset}


def _key(word: str) -> str:
    return re.sub(SPACE, " ", word.lower())


_NOW = datetime(2026, 11, 23, 12, 0)  # a Monday

EXAMPLES = (
    Example("I sent it on 3 April 2026.", {"3 April 2026": "2026-04-03"}, valid=True),
    Example("April 3rd, 2026 is fine.", {"April 3rd, 2026": "2026-04-03"}, valid=True),
    Example("Monday, 23 November 2026", {"Monday, 23 November 2026": "2026-11-23"}, valid=True),
    Example("Tuesday, 23 November 2026", {"Tuesday, 23 November 2026": "2026-11-23"}, valid=False),
    Example("Es kommt am 5. Dezember.", {"5. Dezember": "2026-12-05"}, language="de", now=_NOW),
    Example("Llega el 3 de abril de 2026.", {"3 de abril de 2026": "2026-04-03"}, language="es", valid=True),
    Example("Отправлю 3 апреля.", {"3 апреля": {"month": 4, "day": 3}}, language="ru"),
    Example("I write you tomorrow.", {"tomorrow": "2026-11-24"}, now=_NOW),
    Example("It comes on Friday.", {"Friday": "2026-11-27"}, now=_NOW),
    Example("It comes next Friday.", {"next Friday": "2026-12-04"}, now=_NOW, ambiguous=True),
    Example("You get it next week.", {"next week": {"start": "2026-11-30", "end": "2026-12-06"}}, now=_NOW),
    Example("Between 3-5 December.", {"3-5 December": {"start": "2026-12-03", "end": "2026-12-05"}}, now=_NOW),
    Example("ถึงวันที่ 3 เมษายน 2569", {"3 เมษายน 2569": "2026-04-03"}, language="th", valid=True),
    Example(
        "It comes between 12 and 14 November.",
        {"12 and 14 November": {"start": "2026-11-12", "end": "2026-11-14"}},
        now=_NOW,
    ),
    Example(
        "It comes between the 12th and the 14th of November 2026.",
        {"12th and the 14th of November 2026": {"start": "2026-11-12", "end": "2026-11-14"}},
        valid=True,
    ),
    Example(
        "We are away from 24 December to 2 January.",
        {"24 December to 2 January": {"start": "2026-12-24", "end": "2027-01-02"}},
        now=_NOW,
    ),
    Example(
        "Closed December 24 to January 2, 2027.",
        {"December 24 to January 2, 2027": {"start": "2026-12-24", "end": "2027-01-02"}},
        valid=True,
    ),
    Example(
        "entre el 12 y el 14 de noviembre",
        {"12 y el 14 de noviembre": {"start": "2026-11-12", "end": "2026-11-14"}},
        language="es",
        now=_NOW,
    ),
    Example("It comes on 12 or 14 December.", {"12": "2026-12-12", "14 December": "2026-12-14"}, now=_NOW),
    Example("I have 12 and 14 December is fine.", {"14 December": "2026-12-14"}, now=_NOW),
    Example("You get it by the end of November.", {"the end of November": {"month": 11, "part": "end"}}),
    Example("It is back in early December.", {"early December": {"month": 12, "part": "early"}}),
    Example("Es kommt Ende November.", {"Ende November": {"month": 11, "part": "end"}}, language="de"),
    Example("I send it between Tuesday and Friday.", {"Tuesday": "2026-11-24", "Friday": "2026-11-27"}, now=_NOW),
    Example("In the end may I ask, the iPhone 15 Pro is late may be."),
    Example("Mám iPhone 15 Pro Max.", language="cs"),
    Example("You may 5 times march 3 miles."),
    Example("We work Monday to Friday, and every Saturday."),
    Example("Guten Morgen, liebe Anna", language="de"),
    Example("The sun sat on the second floor."),
    Example("I sent it on Friday.", {"Friday": "2026-11-20"}, now=_NOW),
    Example("It will be delivered on Friday.", {"Friday": "2026-11-27"}, now=_NOW),
    Example("I sent it and it arrives on Friday.", {"Friday": "2026-11-27"}, now=_NOW),
    Example("Get it by Sat.", {"Sat": {"weekday": "sat"}}),
    Example("Use it on sun and wed lace."),
    Example("The shop is at 12 March Road."),
)
