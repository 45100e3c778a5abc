"""Dates in figures, in every order: ``2026-04-03``, ``03/04/2026``, ``3.4.``, ``04/2026``, ``4月3日``, "the 15th"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from wellput.facts.calendar import coming_day, day_value, exists, western
from wellput.facts.date_reader import TO, DateReader, date_reader, with_weekday
from wellput.facts.model import Candidate, Example, Setting, Strength
from wellput.facts.patterns import BEGIN, DASH, SPACE, from_digits
from wellput.schema import FactKind

KIND: FactKind = "date"

_YEAR_FIRST = re.compile(
    rf"{BEGIN}(?<![.,/#-])(\d{{4}})(?:-(\d\d?)-|/(\d\d?)/|\.{SPACE}?(\d\d?)\.{SPACE}?)(\d\d?)(?![\d/-])(?!\.\d)"
)
_YEAR_LAST = re.compile(
    rf"{BEGIN}(?<![.,/:#-])([0-3]?\d)(?P<mark>[./-])(?:(?<=\.){SPACE})?([0-3]?\d)(?P=mark)(?:(?<=\.){SPACE})?(\d{{4}}|\d\d)(?![\d/-])(?!\.\d)(?!{SPACE}?(?:cm|mm|%|\u20ac|\$))"
)
_EASTERN = re.compile(
    rf"(?:(?<!\d)(\d{{4}}){SPACE}?[\u5e74\ub144]{SPACE}?)?(?<!\d)(\d\d?){SPACE}?[\u6708\uc6d4]{SPACE}?(\d\d?){SPACE}?[\u65e5\u53f7\u865f\uc77c]"
    # "11月12日から14日": the last day of the same month
    rf"(?:{SPACE}?(?:\u304b\u3089|\u5230|\u81f3|\ubd80\ud130|[-~\u301c\uff5e\u2013]){SPACE}?(?P<last>\d\d?){SPACE}?[\u65e5\u53f7\u865f\uc77c])?"
)
# "version 12.11.26" is no date.
_VERSION = re.compile(
    r"\b(?:v|version|ver|firmware|software|build|ip|section|chapter|release|update)\.?[ :]\Z", re.IGNORECASE
)
_NO_YEAR = re.compile(
    rf"{BEGIN}(?<![.,/:#$-])([0-3]?\d)([./])([0-3]?\d)(?![\d/%-])(?!\.\d)(?:\.(?={SPACE}[a-z\d\u2013-]))?"
    rf"(?!{SPACE}?(?:in\b|inch|cup|price|of\b|off\b|sleeve|size|cm|mm|kg|lb|oz|stars?|points?|\"|\u20ac|\$|eur|usd|support|basis))",
    re.IGNORECASE,
)
_MONTH_OF_YEAR = re.compile(rf"{BEGIN}(?<![.,/#-])(0?[1-9]|1[0-2])/(20\d\d)(?![\d/-])")
_DAY_OF_MONTH = re.compile(
    rf"([1-3]?\d)(?:st|nd|rd|th)(?={SPACE}?(?:[.,;!?)\n]|$|and\b|or\b|at\b|of{SPACE}(?:this|next){SPACE}month))",
    re.IGNORECASE,
)
_BY_THE = re.compile(rf"\b(?:on|by|until|till|before|since){SPACE}(?P<the>the{SPACE})\Z", re.IGNORECASE)
# "fits iPhone 12/13/14"; a word that only opens a sentence is no name.
_NAME_BEFORE = re.compile(rf"[a-z,]{SPACE}[^\W\d_]*[A-Z]\w*{SPACE}\Z")
# "from 3/12 to 5/12", "12/3まで"
_TO_DAY = re.compile(rf"\.?{TO}(?:the{SPACE}|zum{SPACE}|le{SPACE})?", re.IGNORECASE)
# "24.12.-02.01."
_DOTTED_RANGE = re.compile(
    rf"{BEGIN}(?<![.,/:#$-])([0-3]?\d)\.([01]?\d)\.{SPACE}?{DASH}{SPACE}?([0-3]?\d)\.([01]?\d)\.(?!\d)"
)
_UNTIL = re.compile("\u307e\u3067|\u304b\u3089|\u306b")


def find(text: str, setting: Setting) -> Iterator[Candidate]:
    """Dates in figures; those without a year count only behind a word that leads to a day."""
    reader = date_reader(setting.languages)
    found = [*_with_year(text, setting, reader), *_without_year(text, setting, reader)]
    yield from found
    yield from with_weekday(text, found, reader)


def _with_year(text: str, setting: Setting, reader: DateReader) -> Iterator[Candidate]:
    for match in from_digits(_YEAR_FIRST, text):
        year = western(int(match[1]), setting.language, setting.country)
        if 1900 <= year <= 2199:
            yield _day(match.span(), year, int(match[2] or match[3] or match[4]), int(match[5]), setting)
    for match in from_digits(_YEAR_LAST, text):
        candidate = _year_last(match, setting)
        if candidate and (len(match[4]) == 4 or (candidate.valid and _plainly_date(text, match, setting, reader))):
            yield candidate
    for match in from_digits(_MONTH_OF_YEAR, text):
        yield Candidate(KIND, *match.span(), {"year": int(match[2]), "month": int(match[1])}, Strength.POSSIBLE)


def _plainly_date(text: str, match: re.Match[str], setting: Setting, reader: DateReader) -> bool:
    """Whether three short numbers are a date: by their mark in that country, or behind a word that leads to a day."""
    mark, conventions = match["mark"], setting.conventions
    named = _NAME_BEFORE.search(text, max(0, match.start() - 24), match.start())
    if mark == "." and not setting.country and setting.language == "en":
        # Only countries that put the day first write full stops between its parts.
        return not _VERSION.search(text, max(0, match.start() - 12), match.start()) and 20 <= int(match[4]) <= 39
    usual = (mark == "/" and not named) or (
        mark == "." and conventions.date_order == "dmy" and conventions.decimal == ","
    )
    return usual or bool(reader.lead.search(text, max(0, match.start() - 24), match.start()))


def _year_last(match: re.Match[str], setting: Setting) -> Candidate | None:
    first, second, said = int(match[1]), int(match[3]), int(match[4])
    year = western(said, setting.language, setting.country) if said > 99 else 2000 + said
    if not 1900 <= year <= 2199:
        return None
    value, valid, ambiguous = _ordered(year, first, second, match["mark"], setting)
    return Candidate(KIND, *match.span(), value, Strength.LIKELY, valid, ambiguous)


def _without_year(text: str, setting: Setting, reader: DateReader) -> Iterator[Candidate]:
    for match in _EASTERN.finditer(text) if "\u6708" in text or "\uc6d4" in text else ():
        year = western(int(match[1]), setting.language, setting.country) if match[1] else None
        yield _eastern(match, year, setting)
    for match in from_digits(_DOTTED_RANGE, text):
        ends = [_ordered(None, int(match[day]), int(match[day + 1]), ".", setting) for day in (1, 3)]
        if all(valid is not False for _, valid, _ in ends):
            yield Candidate(KIND, *match.span(), {"start": ends[0][0], "end": ends[1][0]}, Strength.LIKELY)
    end = -1
    for match in from_digits(_NO_YEAR, text):
        led = reader.lead.search(text, max(0, match.start() - 24), match.start())
        second = 0 <= end < match.start() and _TO_DAY.fullmatch(text, end, match.start())
        if led or second or _UNTIL.match(text, match.end()):
            value, valid, ambiguous = _ordered(None, int(match[1]), int(match[3]), match[2], setting)
            if valid is not False:
                end = match.end()
                yield Candidate(KIND, *match.span(), value, Strength.POSSIBLE, None, ambiguous)
    for match in from_digits(_DAY_OF_MONTH, text):
        led = _BY_THE.search(text, max(0, match.start() - 12), match.start())
        if led and 1 <= int(match[1]) <= 31:
            value = coming_day(int(match[1]), setting.now)
            yield Candidate(KIND, led.start("the"), match.end(), value, Strength.POSSIBLE)


def _eastern(match: re.Match[str], year: int | None, setting: Setting) -> Candidate:
    one = _day(match.span(), year, int(match[2]), int(match[3]), setting)
    if not match["last"]:
        return one
    last = _day(match.span(), year, int(match[2]), int(match["last"]), setting)
    return one._replace(value={"start": one.value, "end": last.value}, valid=one.valid and last.valid)


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


def _day(span: tuple[int, int], year: int | None, month: int, day: int, setting: Setting) -> Candidate:
    value, valid = day_value(year, month, day, setting.now)
    return Candidate(KIND, *span, value, Strength.LIKELY, valid)


EXAMPLES = (
    Example("It arrives on 2026-04-03.", {"2026-04-03": "2026-04-03"}, valid=True),
    Example("It left on 03/04/2026.", {"03/04/2026": "2026-04-03"}, country="GB", valid=True, ambiguous=True),
    Example("It left on 03/04/2026.", {"03/04/2026": "2026-03-04"}, country="US", valid=True, ambiguous=True),
    Example("It left on 03/04/2026.", {"03/04/2026": None}, valid=True, ambiguous=True),
    Example("It left on 25/04/2026.", {"25/04/2026": "2026-04-25"}, country="US", valid=True),
    Example("Am 31.02.2026 kam es.", {"31.02.2026": None}, language="de", valid=False),
    Example("2026年4月3日に届きます", {"2026年4月3日": "2026-04-03"}, language="ja", valid=True),
    Example("by 12/24, please", {"12/24": {"month": 12, "day": 24}}, country="US"),
    Example(
        "11月12日から14日に届きます",
        {"11月12日から14日": {"start": {"month": 11, "day": 12}, "end": {"month": 11, "day": 14}}},
        language="ja",
    ),
    Example("It left on the ship 12.11.26.", {"12.11.26": "2026-11-12"}, valid=True),
    Example("Please install version 12.11.26."),
    Example(
        "24.12. - 02.01. geschlossen",
        {"24.12. - 02.01.": {"start": {"month": 12, "day": 24}, "end": {"month": 1, "day": 2}}},
        language="de",
    ),
    Example(
        "Closed 24/12 - 31/12.",
        {"24/12": {"month": 12, "day": 24}, "31/12": {"month": 12, "day": 31}},
        country="FR",
    ),
    Example("A pipe of 1/2 - 3/4 inch, versions 2.1.-3.0.1"),
    Example("We are here 24/7 and it costs 1/2 price."),
    Example("The IP is 192.168.10.1, version 1.2.3."),
    Example("It takes 3-5 days and fits iPhone 12/13/14."),
    Example("It rates 4.5/5 and 9/10; I paid 12.05. Thanks."),
    Example("Order 26-12345-12345."),
    Example(
        "Order it from 3/12 to 5/12.",
        {"3/12": {"month": 12, "day": 3}, "5/12": {"month": 12, "day": 5}},
        country="GB",
        ambiguous=True,
    ),
    Example("Ordered 11/25/26.", {"11/25/26": "2026-11-25"}, country="US", valid=True),
    Example("I am back by the 15th.", {"the 15th": {"day": 15}}),
    Example("Valid until 04/2027.", {"04/2027": {"year": 2027, "month": 4}}),
    Example("This is the 2nd time, on the 1st floor."),
)
