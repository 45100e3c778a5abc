"""The patterns of written dates, by language, and the weekday that may stand before any date."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from wellput.facts.calendar import Names, exists, names
from wellput.facts.model import Candidate
from wellput.facts.patterns import BEGIN, DASH, END, SPACE, any_of

__all__ = ["TO", "DateReader", "date_reader", "joined", "with_weekday"]

_UP_TO = ("to", "through", "thru", "till", "until", "bis", "a", "al", "à", "au", "t/m", "do", "по")
#: What joins the two ends of a range.
TO = rf"{SPACE}?(?:{DASH}|{any_of(_UP_TO)}){SPACE}?"
# The first half of a year, in the digits of the languages we know: 19, 20, and 25 in Thailand.
_CENTURY = "(?:19|20|25|\u0661\u0669|\u0662\u0660|\u0968\u0966|\u0e52\u0e55|\u0e52\u0e50)"
_ORDINAL = r"(?:st|nd|rd|th|er|\u00b0|\u00ba|\u00aa|\.|-?\u0433\u043e|-?\u0435)?"
# "12 March Road"
_NO_STREET = rf"(?!{SPACE}(?:road|rd|street|st|avenue|ave|lane|court|close|drive|square|place)\b)"
# "Guten Morgen", "por la mañana": the same words mean the morning.
_NO_MORNING = "(?<!guten )(?<!la )(?<!am )(?<!jeden )(?<!esta )"
_BEFORE_DAY = re.compile(
    rf"[,.]?{SPACE}?(?:the{SPACE}|den{SPACE}|dem{SPACE}|le{SPACE}|el{SPACE}|il{SPACE}|\u0432{SPACE})?"
)
_WORD = re.compile(rf"{BEGIN}[^\W\d_]+(?:-feira)?")


class DateReader(NamedTuple):
    """Patterns for the languages of a text.

    ``day_month`` starts at digits; ``opening`` finds where any other form of ``month_day``, ``month_year``,
    ``weekday``, ``short_weekday`` and ``relative`` can start; ``lead`` ends before a date ("by", "until the").
    """

    names: Names
    day_month: re.Pattern[str]
    opening: re.Pattern[str]
    month_day: re.Pattern[str]
    month_year: re.Pattern[str]
    weekday: re.Pattern[str]
    short_weekday: re.Pattern[str]
    relative: re.Pattern[str]
    lead: re.Pattern[str]
    month_part: re.Pattern[str] | None


@cache
def date_reader(languages: tuple[str, ...]) -> DateReader:
    """The patterns for these languages together."""
    known = names(languages)
    month = rf"(?P<month>{any_of(known.months)}){END}(?:\.(?=,?{SPACE}[\da-zа-я]))?"
    joins = rf"(?:{any_of(known.joins)}{SPACE})" if known.joins else ""
    year = rf"(?:,?{SPACE}{joins}?(?P<year>{_CENTURY}\d\d)(?![\d/-])|{SPACE}?['\u2019](?P<short>\d\d)(?!\d))?"
    day = rf"(?P<day>[0-3]?\d){_ORDINAL}(?:{TO}(?P<until>[0-3]?\d)(?!\d){_ORDINAL})?"
    weekdays, short = any_of(known.weekdays), any_of(known.short_weekdays)
    part_month = rf"(?:(?P<part>{any_of(known.parts)})(?:{SPACE}|-){joins}?{month}{year})" if known.parts else ""
    days = any_of({**known.weekdays, **known.short_weekdays})
    # Scripts without spaces need none after "next".
    step = rf"(?:(?P<step>{any_of(known.steps)})(?:{SPACE}|(?<=[\u0e00-\uffff])))?"
    leads = rf"{BEGIN}(?:{any_of(known.leads)}):?{SPACE}(?:the{SPACE})?"
    flags = re.IGNORECASE
    return DateReader(
        names=known,
        day_month=re.compile(
            rf"{BEGIN}(?<![.,:/#$\u20ac\u00a3-]){day}(?:{SPACE}|-)?(?:{joins}){{0,2}}{month}{_NO_STREET}{year}", flags
        ),
        opening=re.compile(
            BEGIN + any_of((*known.months, *known.weekdays, *known.short_weekdays, *known.days, *known.steps))
        ),
        month_day=re.compile(rf"{month}{SPACE}(?:the{SPACE})?{day}(?![\d:%/]|[.,]\d){END}{year}", flags),
        month_year=re.compile(rf"{month},?{SPACE}{joins}?(?P<year>{_CENTURY}\d\d)(?![\d/-])", flags),
        weekday=re.compile(rf"{step}(?P<day>{weekdays}){END}(?!直)(?P<upto>{TO}(?:{weekdays}){END})?", flags),
        short_weekday=re.compile(rf"{step}(?P<day>{short}){END}(?!\.?{SPACE}?\d)", flags),
        relative=re.compile(rf"{_NO_MORNING}{any_of(known.days)}(?:{END}|(?<=[\u0e00-\uffff]))", flags),
        month_part=re.compile(rf"{BEGIN}{part_month}(?!{SPACE}?[\d])", flags) if part_month else None,
        lead=re.compile(rf"(?:{leads}(?:{days}[,.]?{SPACE})?|{BEGIN}{days}[,.]?{SPACE})\Z", flags),
    )


_AND = ("and", "und", "y", "e", "et", "en", "i", "и", "і", "та", "och", "ve", "dan", "và", "و")
_ARTICLE = rf"(?:{any_of(('the', 'dem', 'den', 'el', 'le', 'il', 'o', 'l'))}(?:{SPACE}|'))?"
_BETWEEN_WORDS = (
    "between", "zwischen", "entre", "tra", "fra", "tussen", "między", "между", "між", "mellan", "antara", "giữa",
)  # fmt: skip
_BETWEEN = rf"{BEGIN}{any_of(_BETWEEN_WORDS)}{SPACE}{_ARTICLE}"
_BETWEEN_END = re.compile(rf"{_BETWEEN}\Z", re.IGNORECASE)
_AND_BETWEEN = re.compile(rf"{SPACE}{any_of(_AND)}{SPACE}{_ARTICLE}", re.IGNORECASE)
# "between the 12th and the" before "14 November"
_FIRST_DAY = re.compile(
    rf"(?P<between>{_BETWEEN})?(?<![\d.,])(?P<day>[0-3]?\d){_ORDINAL}{SPACE}(?:{any_of(_AND)}|or|oder|ou|o|или){SPACE}{_ARTICLE}\Z",
    re.IGNORECASE,
)
# "and 14" behind "between November 12"
_LAST_DAY = re.compile(
    rf"{SPACE}{any_of(_AND)}{SPACE}{_ARTICLE}(?P<day>[0-3]?\d){_ORDINAL}{END}(?![.,]\d)", re.IGNORECASE
)
_TO_ARTICLE = re.compile(rf"{TO}{_ARTICLE}", re.IGNORECASE)
_LONGEST_LINK = 40


def joined(
    text: str, found: list[Candidate], reader: DateReader, shift: Callable[[Any, int], Any]
) -> Iterator[Candidate]:
    """Ranges over two dates of ``found``, and days that share the month of one: "between 12 and 14 November".

    ``shift`` gives the value of another day of the month of a value. Two days that no word makes a range ("on 12 or
    14 November") stay two dates.
    """
    # Days with a number: which Monday "between Monday and Wednesday" means is settled for each alone.
    single = sorted(
        (one for one in found if _is_day(one.value) and any(c.isdigit() for c in text[one.start : one.end])),
        key=lambda one: one.start,
    )
    for first, second in itertools.pairwise(single):
        if not 0 < second.start - first.end <= _LONGEST_LINK:
            continue
        to = _TO_ARTICLE.fullmatch(text, first.end, second.start)
        between = _AND_BETWEEN.fullmatch(text, first.end, second.start) and _between(text, first.start)
        if to or between:
            yield _range(first, second)
    for one in single:
        before = _FIRST_DAY.search(text, max(0, one.start - _LONGEST_LINK), one.start)
        if before and (value := shift(one.value, int(before["day"]))):
            first = one._replace(start=before.start("day"), end=before.end("day"), value=value)
            if before["between"]:
                yield _range(first, one)
            elif reader.lead.search(text, max(0, first.start - 24), first.start):
                yield first
        after = _LAST_DAY.match(text, one.end)
        if after and _between(text, one.start) and (value := shift(one.value, int(after["day"]))):
            yield _range(one, one._replace(start=after.start("day"), end=after.end(), value=value))


def _is_day(value: Any) -> bool:
    return isinstance(value, str) or (isinstance(value, dict) and "month" in value and "day" in value)


def _between(text: str, start: int) -> bool:
    return bool(_BETWEEN_END.search(text, max(0, start - _LONGEST_LINK), start))


def _range(first: Candidate, second: Candidate) -> Candidate:
    valid = (
        None if first.valid is None and second.valid is None else first.valid is not False and second.valid is not False
    )
    return first._replace(
        end=second.end,
        value={"start": _before(first.value, second.value), "end": second.value},
        valid=valid,
        ambiguous=first.ambiguous or second.ambiguous,
    )


def _before(first: Any, second: Any) -> Any:
    """The first day of a range, in the year of the last one or the one before when it names none."""
    if not isinstance(second, str) or not first:
        return first
    last = date.fromisoformat(second)
    if isinstance(first, dict):
        month, day = int(first["month"]), int(first["day"])
    else:
        known = date.fromisoformat(first)
        month, day = known.month, known.day
        if known <= last and (last - known).days <= 366:
            return first
    year = last.year if (month, day) <= (last.month, last.day) else last.year - 1
    return date(year, month, day).isoformat() if exists(year, month, day) else first


def with_weekday(text: str, found: list[Candidate], reader: DateReader) -> Iterator[Candidate]:
    """The dates of ``found`` that a weekday stands before, with it: "Monday, 3 April 2026" is one date.

    It is a wrong one (``valid`` false) when that day is no Monday.
    """
    weekdays, short = reader.names.weekdays, reader.names.short_weekdays
    for candidate in found:
        if isinstance(candidate.value, dict) and "start" in candidate.value:
            continue
        for name in _WORD.finditer(text, max(0, candidate.start - 24), candidate.start):
            number = weekdays.get(name[0].lower(), short.get(name[0].lower()))
            if number is None or not _BEFORE_DAY.fullmatch(text, name.end(), candidate.start):
                continue
            valid = candidate.valid
            if valid and isinstance(candidate.value, str) and not candidate.ambiguous:
                valid = date.fromisoformat(candidate.value).weekday() == number
            yield candidate._replace(start=name.start(), valid=valid)
