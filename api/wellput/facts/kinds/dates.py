"""Dates: numeric in every order, written in the text's language or English, weekdays and relative days."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any, NamedTuple

from wellput.facts.calendar import Names, coming, day_value, exists, names, span_of_days
from wellput.facts.model import Candidate, Example, Setting, Strength
from wellput.facts.patterns import BEGIN, DASH, END, SPACE, any_of, from_digits
from wellput.schema import FactKind

KIND: FactKind = "date"


class _Reader(NamedTuple):
    names: Names
    day_month: re.Pattern[str]
    month_day: re.Pattern[str]
    month_year: re.Pattern[str]
    weekday: re.Pattern[str]
    short: re.Pattern[str]
    relative: re.Pattern[str]
    lead: re.Pattern[str]


_YEAR_FIRST = re.compile(
    rf"{BEGIN}(?<![.,/#-])(\d{{4}})(?:-(\d\d?)-|/(\d\d?)/|\.{SPACE}?(\d\d?)\.{SPACE}?)(\d\d?)(?![\d/-])(?!\.\d)"
)
_YEAR_LAST = re.compile(
    rf"{BEGIN}(?<![.,/:#-])([0-3]?\d)(?P<mark>[./-])(?:(?<=\.){SPACE})?([0-3]?\d)(?P=mark)(?:(?<=\.){SPACE})?(\d{{4}}|\d\d)(?![\d/-])(?!\.\d)(?!{SPACE}?(?:cm|mm|%|\u20ac|\$))"
)
_EASTERN = re.compile(
    rf"(?:(?<!\d)(\d{{4}}){SPACE}?[\u5e74\ub144]{SPACE}?)?(?<!\d)(\d\d?){SPACE}?[\u6708\uc6d4]{SPACE}?(\d\d?){SPACE}?[\u65e5\u53f7\u865f\uc77c]"
)
_NO_YEAR = re.compile(
    rf"{BEGIN}(?<![.,/:#$-])([0-3]?\d)([./])([0-3]?\d)(?![\d/%-])(?!\.\d)(?:\.(?={SPACE}[a-z\d\u2013-]))?"
    rf"(?!{SPACE}?(?:in\b|inch|cup|price|of\b|off\b|sleeve|size|cm|mm|kg|lb|oz|stars?|points?|\"|\u20ac|\$|eur|usd|support|basis))",
    re.IGNORECASE,
)
_MONTH_OF_YEAR = re.compile(rf"{BEGIN}(?<![.,/#-])(0?[1-9]|1[0-2])/(20\d\d)(?![\d/-])")
_DAY_OF_MONTH = re.compile(
    rf"\b(?:on|by|until|till|before|since){SPACE}(the{SPACE}([1-3]?\d)(?:st|nd|rd|th))(?={SPACE}?(?:[.,;!?)\n]|$|and\b|or\b|at\b|of{SPACE}(?:this|next){SPACE}month))",
    re.IGNORECASE,
)
_SPAN = re.compile(rf"\b(next|this|last){SPACE}(week|weekend|month)\b(?!{SPACE}(?:day|order|item))", re.IGNORECASE)
_RECURRING = re.compile(rf"(?:every|each|any|jeden|cada|chaque|ogni|elke|каждый|каждую|per){SPACE}\Z", re.IGNORECASE)
_TO = rf"{SPACE}?(?:{DASH}|to|through|thru|till|until|bis|a|al|à|au|t/m|do|по){SPACE}?"
_BEFORE_DAY = re.compile(
    rf"[,.]?{SPACE}?(?:the{SPACE}|den{SPACE}|dem{SPACE}|le{SPACE}|el{SPACE}|il{SPACE}|\u0432{SPACE})?"
)
# The first half of a year, in the digits of the languages we know: 19, 20, and 25 in Thailand.
_CENTURY = "(?:19|20|25|\u0661\u0669|\u0662\u0660|\u0968\u0966|\u0e52\u0e55|\u0e52\u0e50)"
# "12 March Road"
_NO_STREET = rf"(?!{SPACE}(?:road|rd|street|st|avenue|ave|lane|court|close|drive|square|place)\b)"
# "from 3/12 to 5/12", "12/3まで"
_TO_DAY = re.compile(rf"\.?{_TO}(?:the{SPACE}|zum{SPACE}|le{SPACE})?", re.IGNORECASE)
_UNTIL = re.compile("\u307e\u3067|\u304b\u3089|\u306b")
_ORDINAL = r"(?:st|nd|rd|th|er|\u00b0|\u00ba|\u00aa|\.|-?\u0433\u043e|-?\u0435)?"


def find(text: str, setting: Setting) -> Iterator[Candidate]:
    """Dates with their day where it can be known; a clock time alone is none."""
    reader = _reader(setting.languages)
    found = [*_written(text, setting, reader), *_relative(text, setting, reader)]
    if _DIGIT.search(text):
        found += _numeric(text, setting, reader)
    yield from found
    yield from _with_weekday(text, found, reader)


_DIGIT = re.compile(r"\d")


def _numeric(text: str, setting: Setting, reader: _Reader) -> Iterator[Candidate]:
    for match in from_digits(_YEAR_FIRST, text):
        year = _western(int(match[1]), setting)
        if 1900 <= year <= 2199:
            yield _day(match.span(), year, int(match[2] or match[3] or match[4]), int(match[5]), setting.now)
    for match in _EASTERN.finditer(text):
        year_said = _western(int(match[1]), setting) if match[1] else None
        yield _day(match.span(), year_said, int(match[2]), int(match[3]), setting.now)
    for match in from_digits(_YEAR_LAST, text):
        led = reader.lead.search(text, max(0, match.start() - 24), match.start())
        candidate = _year_last(match, setting)
        if candidate and (
            len(match[4]) == 4 or (candidate.valid is not False and (led or _usual(match["mark"], setting)))
        ):
            yield candidate
    end = -1
    for match in from_digits(_NO_YEAR, text):
        led = reader.lead.search(text, max(0, match.start() - 24), match.start())
        second = 0 <= end < match.start() and _TO_DAY.fullmatch(text, end, match.start())
        if led or second or _UNTIL.match(text, match.end()):
            candidate = _without_year(match, setting)
            if candidate:
                end = match.end()
                yield candidate
    for match in from_digits(_MONTH_OF_YEAR, text):
        yield Candidate(KIND, *match.span(), {"year": int(match[2]), "month": int(match[1])}, Strength.POSSIBLE)
    for match in _DAY_OF_MONTH.finditer(text):
        number = int(match[2])
        if 1 <= number <= 31:
            yield Candidate(KIND, *match.span(1), _coming_day(number, setting.now), Strength.POSSIBLE)


def _usual(mark: str, setting: Setting) -> bool:
    """Whether a short year behind this mark is plainly a date there."""
    return mark == "/" or (
        mark == "." and setting.conventions.date_order == "dmy" and setting.conventions.decimal == ","
    )


def _year_last(match: re.Match[str], setting: Setting) -> Candidate | None:
    first, second, said = int(match[1]), int(match[3]), int(match[4])
    year = _western(said, setting) if said > 99 else 2000 + said
    if not 1900 <= year <= 2199:
        return None
    value, valid, ambiguous = _ordered(year, first, second, match["mark"], setting)
    return Candidate(KIND, *match.span(), value, Strength.LIKELY, valid, ambiguous)


def _without_year(match: re.Match[str], setting: Setting) -> Candidate | None:
    first, second = int(match[1]), int(match[3])
    value, valid, ambiguous = _ordered(None, first, second, match[2], setting)
    return Candidate(KIND, *match.span(), value, Strength.POSSIBLE, None, ambiguous) if valid is not False else None


def _ordered(year: int | None, first: int, second: int, mark: str, setting: Setting) -> tuple[Any, bool | None, bool]:
    """``(value, valid, ambiguous)`` of two numbers that are a day and a month in an order to be found out.

    With full stops the day stands first everywhere. Else the writer's country tells, and the date stays flagged
    when it has another reading; where nothing tells, there is no value.
    """
    day_first, month_first = exists(year or 2000, second, first), exists(year or 2000, first, second)
    order = "dmy" if mark == "." else setting.conventions.date_order
    if year is None and order == "ymd" and setting.language[:2] in ("ja", "ko", "zh"):
        order = "mdy"
    twofold = day_first and month_first and first != second
    if not day_first and not month_first:
        return None, False, False
    if twofold and order not in ("dmy", "mdy"):
        return None, (True if year else None), True
    use_day_first = day_first and (not month_first or order != "mdy")
    day, month = (first, second) if use_day_first else (second, first)
    value, valid = day_value(year, month, day, setting.now)
    return value, valid, twofold and mark != "."


def _western(year: int, setting: Setting) -> int:
    """Thai texts count years from the Buddha: 2569 is 2026."""
    thai = setting.country == "TH" or setting.language == "th"
    return year - 543 if thai and 2400 <= year <= 2700 else year


def _day(span: tuple[int, int], year: int | None, month: int, day: int, now: datetime | None) -> Candidate:
    value, valid = day_value(year, month, day, now)
    return Candidate(KIND, *span, value, Strength.LIKELY, valid)


def _written(text: str, setting: Setting, reader: _Reader) -> Iterator[Candidate]:
    for matches in (from_digits(reader.day_month, text), reader.month_day.finditer(text)):
        for match in matches:
            if _plain_word(match):
                continue
            month = reader.names.months[_key(match["month"])]
            year = _western(int(match["year"]), setting) if match["year"] else None
            if match["short"]:
                year = 2000 + int(match["short"])
            start = _day(match.span(), year, month, int(match["day"]), setting.now)
            if match["until"]:
                end = _day(match.span(), year, month, int(match["until"]), setting.now)
                valid = None if start.valid is None and end.valid is None else bool(start.valid and end.valid)
                yield start._replace(value={"start": start.value, "end": end.value}, valid=valid)
            else:
                yield start
    for match in reader.month_year.finditer(text):
        year = _western(int(match["year"]), setting)
        yield Candidate(KIND, *match.span(), {"year": year, "month": reader.names.months[_key(match["month"])]})


def _plain_word(match: re.Match[str]) -> bool:
    """Whether it is the verb: "may 5 people", "march 3 miles" in small letters, without a year, "of" or "5th"."""
    return (
        match["month"] in ("may", "march", "mar")
        and not match["year"]
        and not re.search(r"\d(?:st|nd|rd|th)|of", match.group())
    )


def _relative(text: str, setting: Setting, reader: _Reader) -> Iterator[Candidate]:
    for match in reader.relative.finditer(text):
        offset = reader.names.days[_key(match.group())]
        value: Any = {"days": offset}
        if setting.now:
            value = (setting.now.date() + timedelta(days=offset)).isoformat()
        yield Candidate(KIND, *match.span(), value)
    for match in reader.weekday.finditer(text):
        if match["upto"] or _RECURRING.search(text, max(0, match.start() - 8), match.start()):
            continue
        number = reader.names.weekdays[_key(match["day"])]
        said = match["step"] or match["glyphs"]
        step = reader.names.steps[_key(said)] if said else None
        value, ambiguous = coming(number, step, setting.now)
        yield Candidate(KIND, match.start(), match.end("day"), value, ambiguous=ambiguous)
    for match in reader.short.finditer(text):
        # "by Sat" is a day, "on sun cream" is not.
        if match["day"][0].isupper() or len(match["day"]) > 3:
            number = reader.names.short_weekdays[_key(match["day"])]
            step = reader.names.steps[_key(match["step"])] if match["step"] else None
            value, ambiguous = coming(number, step, setting.now)
            yield Candidate(
                KIND, match.start("step") if step else match.start("day"), match.end("day"), value, ambiguous=ambiguous
            )
    for match in _SPAN.finditer(text):
        yield Candidate(KIND, *match.span(), span_of_days(match[2].lower(), match[1].lower(), setting.now))


def _with_weekday(text: str, found: list[Candidate], reader: _Reader) -> Iterator[Candidate]:
    """ "Monday, 3 April 2026" is one date, and a wrong one when that day is no Monday."""
    for candidate in found:
        for name in _WORD_BEFORE.finditer(text, max(0, candidate.start - 24), candidate.start):
            number = reader.names.weekdays.get(name[0].lower(), reader.names.short_weekdays.get(name[0].lower()))
            if number is None or not _BEFORE_DAY.fullmatch(text, name.end(), candidate.start):
                continue
            valid = candidate.valid
            if valid and isinstance(candidate.value, str) and not candidate.ambiguous:
                valid = date.fromisoformat(candidate.value).weekday() == number
            yield candidate._replace(start=name.start(), valid=valid)


_WORD_BEFORE = re.compile(r"[^\W\d_]+(?:-feira)?")


def _coming_day(day: int, now: datetime | None) -> Any:
    if now is None:
        return {"day": day}
    today = now.date()
    for place in range(today.year * 12 + today.month - 1, today.year * 12 + today.month + 2):
        year, month = place // 12, place % 12 + 1
        if exists(year, month, day) and date(year, month, day) >= today:
            return date(year, month, day).isoformat()
    return {"day": day}


def _key(word: str) -> str:
    return re.sub(SPACE, " ", word.lower())


@cache
def _reader(languages: tuple[str, ...]) -> _Reader:
    known = names(languages)
    month = rf"(?P<month>{any_of(known.months)}){END}(?:\.(?=,?{SPACE}[\da-zа-я]))?"
    joins = rf"(?:{any_of(known.joins)}{SPACE})" if known.joins else ""
    year = rf"(?:,?{SPACE}{joins}?(?P<year>{_CENTURY}\d\d)(?![\d/-])|{SPACE}?['\u2019](?P<short>\d\d)(?!\d))?"
    day = rf"(?P<day>[0-3]?\d){_ORDINAL}(?:{_TO}(?P<until>[0-3]?\d)(?!\d){_ORDINAL})?"
    weekdays = any_of(known.weekdays)
    days = any_of({**known.weekdays, **known.short_weekdays})
    step = any_of(word for word in known.steps if ord(word[0]) < 0x0E00)
    glyphs = any_of(word for word in known.steps if ord(word[0]) >= 0x0E00) or "(?!)"
    spaceless = [word for word in known.days if ord(word[0]) >= 0x0E00]
    spaced = [word for word in known.days if word not in spaceless]
    relative = rf"{BEGIN}(?<!guten )(?<!la )(?<!am )(?<!jeden )(?<!de la )(?<!esta ){any_of(spaced)}{END}" + (
        f"|{any_of(spaceless)}" if spaceless else ""
    )
    flags = re.IGNORECASE
    return _Reader(
        names=known,
        day_month=re.compile(
            rf"{BEGIN}(?<![.,:/#$\u20ac\u00a3-]){day}(?:{SPACE}|-)?(?:{joins}){{0,2}}{month}{_NO_STREET}{year}", flags
        ),
        month_day=re.compile(rf"{BEGIN}{month}{SPACE}(?:the{SPACE})?{day}(?![\d:%/]|[.,]\d){END}{year}", flags),
        month_year=re.compile(rf"{BEGIN}{month},?{SPACE}{joins}?(?P<year>{_CENTURY}\d\d)(?![\d/-])", flags),
        weekday=re.compile(
            rf"{BEGIN}(?:(?P<step>{step}){SPACE}|(?P<glyphs>{glyphs}){SPACE}?)?(?P<day>{weekdays}){END}(?!直)(?P<upto>{_TO}(?:{weekdays}){END})?",
            flags,
        ),
        relative=re.compile(relative, flags),
        short=re.compile(
            rf"{BEGIN}(?:{any_of(known.leads)}){SPACE}(?:(?P<step>{step}){SPACE})?(?P<day>{any_of(known.short_weekdays)}){END}(?!\.?{SPACE}?\d)",
            flags,
        ),
        lead=re.compile(
            rf"{BEGIN}(?:(?:{any_of(known.leads)}):?{SPACE}(?:the{SPACE})?(?:{days}[,.]?{SPACE})?|{days}[,.]?{SPACE})\Z",
            flags,
        ),
    )


_NOW = datetime(2026, 11, 23, 12, 0)  # a Monday

EXAMPLES = (
    Example("It arrives on 2026-04-03.", {"2026-04-03": "2026-04-03"}, valid=True),
    Example("It left on 03/04/2026.", {"03/04/2026": "2026-04-03"}, country="GB", valid=True, ambiguous=True),
    Example("It left on 03/04/2026.", {"03/04/2026": "2026-03-04"}, country="US", valid=True, ambiguous=True),
    Example("It left on 03/04/2026.", {"03/04/2026": None}, valid=True, ambiguous=True),
    Example("It left on 25/04/2026.", {"25/04/2026": "2026-04-25"}, country="US", valid=True),
    Example("Am 31.02.2026 kam es.", {"31.02.2026": None}, language="de", valid=False),
    Example("I sent it on 3 April 2026.", {"3 April 2026": "2026-04-03"}, valid=True),
    Example("April 3rd, 2026 is fine.", {"April 3rd, 2026": "2026-04-03"}, valid=True),
    Example("Monday, 23 November 2026", {"Monday, 23 November 2026": "2026-11-23"}, valid=True),
    Example("Tuesday, 23 November 2026", {"Tuesday, 23 November 2026": "2026-11-23"}, valid=False),
    Example("Es kommt am 5. Dezember.", {"5. Dezember": "2026-12-05"}, language="de", now=_NOW),
    Example("Llega el 3 de abril de 2026.", {"3 de abril de 2026": "2026-04-03"}, language="es", valid=True),
    Example("2026年4月3日に届きます", {"2026年4月3日": "2026-04-03"}, language="ja", valid=True),
    Example("Отправлю 3 апреля.", {"3 апреля": {"month": 4, "day": 3}}, language="ru"),
    Example("I write you tomorrow.", {"tomorrow": "2026-11-24"}, now=_NOW),
    Example("It comes on Friday.", {"Friday": "2026-11-27"}, now=_NOW),
    Example("It comes next Friday.", {"next Friday": "2026-12-04"}, now=_NOW, ambiguous=True),
    Example("You get it next week.", {"next week": {"start": "2026-11-30", "end": "2026-12-06"}}, now=_NOW),
    Example("Between 3-5 December.", {"3-5 December": {"start": "2026-12-03", "end": "2026-12-05"}}, now=_NOW),
    Example("ถึงวันที่ 3 เมษายน 2569", {"3 เมษายน 2569": "2026-04-03"}, language="th", valid=True),
    Example("by 12/24, please", {"12/24": {"month": 12, "day": 24}}, country="US"),
    Example("We are here 24/7 and it costs 1/2 price."),
    Example("You may 5 times march 3 miles."),
    Example("We work Monday to Friday, and every Saturday."),
    Example("The IP is 192.168.10.1, version 1.2.3."),
    Example("It takes 3-5 days."),
    Example("Guten Morgen, liebe Anna", language="de"),
    Example("It rates 4.5/5 and 9/10."),
    Example("Order 26-12345-12345."),
    Example("The sun sat on the second floor."),
)
