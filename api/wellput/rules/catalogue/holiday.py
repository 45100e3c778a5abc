"""Promised dates that fall on a public holiday of the buyer or of the seller."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from babel.dates import format_date, format_skeleton

from wellput.context import Context
from wellput.markets.calendar import Holiday, holiday_on, next_working_day
from wellput.markets.wording import country_name, say
from wellput.rules.model import Example, Hit, Rule
from wellput.schema import Fact
from wellput.text.document import Document

#: The seller knows about it.
_KNOWN = re.compile(
    r"\b(?:holidays?|christmas|xmas|easter|new year|eid|festival|closed|feiertag\w*|f\u00e9ri\w*|festiv\w+|"
    r"feriado\w*)\b",
    re.IGNORECASE,
)
#: How far ahead a promise reaches.
_AHEAD = timedelta(days=180)


def check(draft: Document, context: Context) -> Iterator[Hit]:
    today = context.now.date()
    countries = dict.fromkeys(
        country for country in (context.buyer.country, context.seller.country) if country is not None
    )
    if not countries or _KNOWN.search(draft.text):
        return
    for fact in draft.facts:
        day = _day(fact)
        if day is None or not today < day <= today + _AHEAD:
            continue
        met = [holiday for country in countries if (holiday := holiday_on(country, day))]
        if met:
            later = next_working_day(day, countries)
            yield Hit(
                fact.start,
                fact.end,
                (_written(later, fact, draft.language),) if later != day else (),
                {"date": fact.text, "holiday": _named(met, context.explain_in)},
            )


def _day(fact: Fact) -> date | None:
    if fact.kind != "date" or fact.ambiguous or not isinstance(fact.value, str):
        return None
    try:
        return date.fromisoformat(fact.value)
    except ValueError:
        return None


def _named(met: list[Holiday], tag: str) -> str:
    return "; ".join(
        say(
            "holiday-estimated" if holiday.estimated else "holiday-in",
            tag,
            holiday=holiday.name,
            country=country_name(holiday.country, tag),
        )
        for holiday in met
    )


def _written(day: date, fact: Fact, language: str) -> str:
    with_year = str(day.year) in fact.text
    if language == "en":
        return format_date(day, "d MMMM y" if with_year else "d MMMM", locale="en")
    locale = language.replace("-", "_")
    return format_date(day, "long", locale=locale) if with_year else format_skeleton("MMMMd", day, locale=locale)


def _at(now: str, buyer: str | None, seller: str | None = None) -> dict[str, object]:
    request: dict[str, object] = {"now": f"{now}T10:00:00Z"}
    if buyer:
        request["buyer"] = {"country": buyer}
    if seller:
        request["seller"] = {"country": seller}
    return request


RULE = Rule(
    id="holiday",
    principle="holiday",
    category="etiquette",
    severity="hint",
    message="\u201c{date}\u201d is a holiday: {holiday}. Name another day.",
    why="Post, carriers and shops rest on that day, so the promise may fail.",
    source="holidays 0.109 (public holidays)",
    check=check,
    languages=(),
    bad=(
        Example(
            "You will have it on 25 December 2026.",
            "25 December 2026",
            "You will have it on 28 December 2026.",
            request=_at("2026-12-10", "DE"),
        ),
        Example(
            "The parcel should arrive on 26 November 2026.",
            "26 November 2026",
            "The parcel should arrive on 27 November 2026.",
            request=_at("2026-11-20", "US"),
        ),
        Example("I will ship it on 1 October 2026.", "1 October 2026", request=_at("2026-09-25", "DE", "CN")),
        Example("I expect it on 14 July 2026.", "14 July 2026", request=_at("2026-07-01", "FR", "CN")),
        Example("I will send the new one on July 4, 2026.", "July 4, 2026", request=_at("2026-06-25", "US")),
        Example("It should be there by 3 May 2027.", "3 May 2027", request=_at("2027-04-20", "PL")),
        Example("The new date is 7 September 2026.", "7 September 2026", request=_at("2026-08-30", "BR")),
        Example("Your order goes out on 15 September 2027.", "15 September 2027", request=_at("2027-09-01", "KR")),
        Example("It will be with you on 26 January 2027.", "26 January 2027", request=_at("2027-01-15", "AU")),
        Example(
            "Das Paket kommt am 25. Dezember 2026.",
            "25. Dezember 2026",
            "Das Paket kommt am 28. Dezember 2026.",
            request=_at("2026-12-10", "DE"),
        ),
    ),
    good=(
        Example("You will have it on 23 December 2026.", request=_at("2026-12-10", "DE")),
        Example("Because of Christmas, nothing moves on 25 December 2026.", request=_at("2026-12-10", "DE")),
        Example("25 December 2026 is a holiday, so I expect it on 28 December 2026.", request=_at("2026-12-10", "DE")),
        Example("I shipped it on 25 December 2025.", request=_at("2026-01-10", "DE")),
        Example("You will have it on 25 December 2026.", request=_at("2026-12-10", "UA")),
        Example("You will have it on 26 November 2026.", request=_at("2026-11-20", "DE")),
        Example("You will have it on 25 December 2026.", request=_at("2026-12-10", None)),
        Example("I will send it within 3 days.", request=_at("2026-12-24", "DE")),
        Example("The film of 25 December 1926 is in the box.", request=_at("2026-12-10", "DE")),
    ),
)
