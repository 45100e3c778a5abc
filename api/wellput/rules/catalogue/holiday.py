"""Promised dates that fall on a public holiday of the buyer or of the seller."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from babel.dates import format_date, format_skeleton

from wellput.context import Context
from wellput.markets.calendar import Holiday, holiday_on, next_working_day
from wellput.markets.holiday_names import holiday_name
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
#: What rests on a holiday: post, carriers, shops. A message, or a deed of the buyer, does not.
_MOVES = re.compile(
    r"\b(?:deliver\w*|arriv\w+|reach\w*|post(?:ed|ing)?|ship\w*|mail(?:ed|ing)? (?:it|them|the|your)|d[ei]spatch\w*|"
    r"sen[dt]|sending|go(?:es|ing)? out|leav(?:es?|ing)|pick(?:s|ed|ing)?(?: \w+){0,3} up|pick-?up|collect\w*|"
    r"carriers?|couriers?|driver|be (?:there|here|with you)|(?:have|get|receive) (?:it|them|the|your)|expect|"
    r"com(?:es?|ing)|bring(?:s|ing)?|"
    r"hand(?:s|ed|ing)?(?: \w+){0,3} (?:over|to)|drop(?:s|ped|ping)?(?: \w+){0,2} off|date)\b",
    re.IGNORECASE,
)
_WRITES = re.compile(
    r"\b(?:writ\w+|repl(?:y|ies)|answer\w*|updates?|inform|tell|check\w*|ask|let you know|messages?|contact|call|"
    r"photos?|pictures?|invoice|link|video|e-?mail|file|code|refund\w*|schreib\w*|antwort\w*|meld\w*|escrib\w*|respond\w*|"
    r"écri\w*|répond\w*|escrev\w*|scriv\w*|rispond\w*)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r";|,(?!\d)| (?:and|but|so) (?=(?:i|we|you|it|they|the|please|your|then|will)\b)", re.IGNORECASE)
#: Federal days of the United States on which the private carriers work (UPS and FedEx holiday schedules, read 2026-11).
_CARRIERS_WORK = frozenset(
    ("Martin Luther King Jr. Day", "Washington's Birthday", "Juneteenth National Independence Day", "Columbus Day",
     "Veterans Day"),
)  # fmt: skip
_PRIVATE = re.compile(r"\b(?:UPS|FedEx)\b", re.IGNORECASE)
#: How far ahead a promise reaches.
_AHEAD = timedelta(days=180)
#: Characters of a sentence, before a date and behind it, that can tell what happens on that day.
_NEAR = 300


def check(draft: Document, context: Context) -> Iterator[Hit]:
    today = context.now.date()
    countries = dict.fromkeys(
        country for country in (context.buyer.country, context.seller.country) if country is not None
    )
    if not countries or _KNOWN.search(draft.text):
        return
    private = bool(_PRIVATE.search(draft.text))
    for fact in draft.facts:
        day = _day(fact)
        if day is None or not today < day <= today + _AHEAD:
            continue
        met = [
            holiday
            for country in countries
            if (holiday := holiday_on(country, day)) and not (private and holiday.name in _CARRIERS_WORK)
        ]
        if met and _is_about_goods(draft, fact):
            later = next_working_day(day, countries)
            yield Hit(
                fact.start,
                fact.end,
                (_written(later, fact, draft.language),) if later != day else (),
                {"date": fact.text, "holiday": _named(met, context.explain_in)},
            )


def _is_about_goods(draft: Document, fact: Fact) -> bool:
    """Whether the clause of a date says that goods move then; outside English, whether it speaks of no message."""
    sentence = next((one for one in draft.sentences if one.start <= fact.start < one.end), None)
    if sentence is None:
        return False
    first, last = max(sentence.start, fact.start - _NEAR), min(sentence.end, fact.end + _NEAR)
    borders = [match.end() for match in _CLAUSE.finditer(draft.text, first, last)]
    start = max((border for border in borders if border <= fact.start), default=first)
    end = min((border for border in borders if border >= fact.end), default=last)
    if not (_MOVES.search(draft.text, start, end) or _WRITES.search(draft.text, start, end)):
        start, end = first, last
    moves = draft.language != "en" or _MOVES.search(draft.text, start, end)
    return bool(moves) and not _WRITES.search(draft.text, start, end)


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
            holiday=holiday_name(holiday, tag),
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
        Example(
            "I will write to you tomorrow, and the parcel goes out on 25 December 2026.",
            "25 December 2026",
            request=_at("2026-12-10", "DE"),
        ),
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
        Example("I will write to you on 25 December 2026.", request=_at("2026-12-10", "DE")),
        Example("Please check with your neighbours by 25 December 2026.", request=_at("2026-12-10", "DE")),
        Example("We can ship it on 11 November 2026 via UPS.", request=_at("2026-11-10", "US", "US")),
        Example("I will refund you on 25 December 2026.", request=_at("2026-12-10", "DE")),
        Example("The film of 25 December 1926 is in the box.", request=_at("2026-12-10", "DE")),
    ),
)
