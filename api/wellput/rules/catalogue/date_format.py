"""Dates in digits that the buyer reads as another day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal

from babel.dates import format_date, format_skeleton

from wellput.context import Context
from wellput.markets import Market, load
from wellput.rules.model import Example, Hit, Rule, between
from wellput.text.document import Document

_DIGITS = re.compile(
    r"(?<![\d./-])(?P<first>\d{1,2})\s?(?P<mark>[./-])\s?(?P<second>\d{1,2})(?:\s?(?P=mark)\s?(?P<year>\d{4}|\d{2}))?\.?"
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = re.compile(
    r"\b(mon|tue|wed|thu|fri|sat|sun)(?:day|s?day|nesday|rsday|urday)?\.?,?\s+(?:the\s+)?$", re.IGNORECASE
)
Order = Literal["dmy", "mdy"]
# What stands before a day that is still to come, and before one that is over.
_TO_COME = re.compile(
    r"\b(?:by|until|till|before|will|expect(?:ed)?|should|latest|deadline|can|shall|bis|wird|werden|hasta|antes del?|"
    r"jusqu['\u2019]au|avant le|entro|fino al|at\u00e9|tot|uiterlijk|\u0434\u043e)\b|['\u2019]ll\b",
    re.IGNORECASE,
)
_OVER = re.compile(r"\b(?:was|were|did|had|been|sent|bought|paid|left|came|got|made|\w{2,}ed)\b", re.IGNORECASE)


def check(draft: Document, context: Context) -> Iterator[Hit]:
    for fact in draft.facts:
        match = _DIGITS.search(fact.text) if fact.kind == "date" else None
        readings = _readings(match, context) if match else {}
        if match and len(readings) == 2:
            start, end = fact.start + match.start(), fact.start + match.end()
            intended = _intended(draft.text[max(0, start - 20) : start], match["mark"], readings, context)
            if intended and intended == _order(context.market):
                continue
            days = [readings[intended]] if intended else _likelier_first(readings, _before(draft, start), context)
            yield Hit(
                start,
                end,
                tuple(_written(day, draft.language, with_year=bool(match["year"])) for day in days),
                {"date": match.group()},
                "warning" if context.market and match["year"] else "hint",
            )


def _readings(match: re.Match[str], context: Context) -> dict[Order, date]:
    """The days the digits can mean; one when only one order gives a day, or both give the same."""
    first, second = int(match["first"]), int(match["second"])
    year = int(match["year"]) if match["year"] else context.now.year
    year += 2000 if year < 100 else 0
    readings: dict[Order, date] = {}
    for order, (day, month) in (("dmy", (first, second)), ("mdy", (second, first))):
        try:
            readings[order] = date(year, month, day)  # type: ignore[index]
        except ValueError:
            continue
    return readings if len(set(readings.values())) == 2 else {}


def _intended(before: str, mark: str, readings: dict[Order, date], context: Context) -> Order | None:
    """The order the seller surely means: told by a weekday beside the date, the seller's country, or dots."""
    weekday = _WEEKDAY.search(before)
    if weekday:
        fitting = [order for order, day in readings.items() if _WEEKDAYS[day.weekday()].startswith(weekday[1].lower())]
        if len(fitting) == 1:
            return fitting[0]
    # Nobody writes the month first with dots.
    return "dmy" if mark == "." else _order(load(context.seller.country))


def _before(draft: Document, start: int) -> str:
    return next((draft.text[s.start : start] for s in draft.sentences if s.start <= start < s.end), "")


def _likelier_first(readings: dict[Order, date], before: str, context: Context) -> list[date]:
    """The two days; of a past and a coming one, that which the words before them speak of stands first."""
    today = context.now.date()
    days = list(readings.values())
    if _TO_COME.search(before):
        return sorted(days, key=lambda day: day < today)
    return sorted(days, key=lambda day: day >= today) if _OVER.search(before) else days


def _order(market: Market | None) -> Order | None:
    if market is None or market.date_mixed or market.date_order == "ymd":
        return None
    return market.date_order


def _written(day: date, language: str, *, with_year: bool) -> str:
    if language == "en":
        return format_date(day, "d MMMM y" if with_year else "d MMMM", locale="en")
    locale = language.replace("-", "_")
    return format_date(day, "long", locale=locale) if with_year else format_skeleton("MMMMd", day, locale=locale)


_NOW = "2026-03-20T10:00:00Z"


def _from(seller: str | None, buyer: str | None) -> dict[str, object]:
    return between(seller, buyer, _NOW)


RULE = Rule(
    id="date_format",
    principle="date_format",
    category="etiquette",
    severity="warning",
    message="Write the month as a word: \u201c{date}\u201d can be two days.",
    why="Some markets read the day first and some the month first, so your buyer may wait for another day.",
    source="Unicode CLDR 47, date patterns",
    check=check,
    languages=(),
    bad=(
        Example(
            "Your parcel will arrive on 03/04/2026.",
            "03/04/2026",
            "Your parcel will arrive on 3 April 2026.",
            request=_from("GB", "US"),
        ),
        Example(
            "I will send it by 05/06/2026.",
            "05/06/2026",
            "I will send it by 6 May 2026.",
            request=_from("US", "DE"),
        ),
        Example("The refund was made on 4/5/2026.", "4/5/2026", request=_from(None, "FR")),
        Example("Delivery is planned for 07/08/2026.", "07/08/2026", request=_from(None, None)),
        Example(
            "I expect it on Friday 03/04/2026.",
            "03/04/2026",
            "I expect it on Friday 3 April 2026.",
            request=_from(None, "US"),
        ),
        Example(
            "You can return it by 12/05/2026.",
            "12/05/2026",
            "You can return it by 5 December 2026.",
            request=between(None, "US", "2026-11-21T10:00:00Z"),
        ),
        Example(
            "The parcel was sent on 05/12/2026.",
            "05/12/2026",
            "The parcel was sent on 12 May 2026.",
            request=between(None, "US", "2026-11-21T10:00:00Z"),
        ),
        Example("The sale ends on 02-03-2026.", "02-03-2026", request=_from(None, "US")),
        Example("Your order shipped on 1/2/26.", "1/2/26", request=_from("US", "GB")),
        Example(
            "Please answer by 10.11.2026.",
            "10.11.2026",
            "Please answer by 10 November 2026.",
            request=_from("DE", "US"),
        ),
        Example("You can return it until 09/10/2026.", "09/10/2026", request=_from("US", "CA")),
        Example(
            "Ihr Paket kommt am 03/04/2026 an.",
            "03/04/2026",
            "Ihr Paket kommt am 4. M\u00e4rz 2026 an.",
            request=_from("US", "DE"),
        ),
    ),
    good=(
        Example("Your parcel will arrive on 3 April 2026.", request=_from("GB", "US")),
        Example("Your parcel will arrive on April 3, 2026.", request=_from("US", "DE")),
        Example("Your parcel will arrive on 2026-04-03.", request=_from("US", "DE")),
        Example("Your parcel will arrive on 25/12/2026.", request=_from("GB", "US")),
        Example("Your parcel will arrive on 04/04/2026.", request=_from("GB", "US")),
        Example("Your parcel will arrive on 03/04/2026.", request=_from("GB", "FR")),
        Example("Ihr Paket kommt am 03.04.2026 an.", request=_from("DE", "DE")),
        Example("Use 1/2 cup of water and a 3/4 inch screw.", request=_from("US", "DE")),
        Example("Your order 03-04-2026-11 is on its way.", request=_from("US", "DE")),
        Example("The score was 10/10, thank you.", request=_from("US", "DE")),
        Example("\u5305\u88f9\u5c06\u4e8e2026/4/3\u5230\u8fbe\u3002", request=_from("CN", "CN")),
    ),
)
