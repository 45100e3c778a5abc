"""Clock times in an English text, and the words that name a time zone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_name

from wellput.markets.model import load_all
from wellput.text.spans import Span

__all__ = ["ClockTime", "clock_times", "names_zone", "read_in", "zone_name"]

_TIME = re.compile(
    r"(?<![\w:.,/-])(?:"
    r"(?P<range>\d{1,2}\s?[-\u2013]\s?)?(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?\s?"
    r"(?P<half>[ap])(?:m\b|\.\s?m(?:(?-i:\.(?=\s[a-z]))|\b))"
    r"|(?:at|by|before|until|till|after|from|around|about|between|and|to)\s+"
    r"(?P<full>(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d))(?![\w:%/]|\s?[ap]\.?m)"
    r"|(?:at|until|from)\s+(?P<french>(?:[01]?\d|2[0-3])\s?h(?:[0-5]\d)?)\b"
    r"|(?:at|by|before|until|till|from)\s+(?P<word>noon|midday|midnight)\b"
    r"|(?P<clock>1[0-2]|[1-9])\s?o['\u2019]clock)",
    re.IGNORECASE,
)
# One look tells that most sentences hold no clock time.
_SIGN = re.compile(r"\d\s?(?:[APap]\.?\s?[Mm]|[:Hh]|[Oo]['\u2019])|(?i:noon|midday|midnight)")
_ZONE = re.compile(
    r"\b(?:UTC|GMT|CES?T|EES?T|WES?T|BST|MSK|IST|SGT|HKT|JST|KST|CST|CDT|EST|EDT|PST|PDT|MST|MDT|AKST|HST|ET|PT|CT|MT|"
    r"AES?T|AED?T|ACST|ACDT|AWST|BRT|ICT|WIB|WITA|WIT|TRT|PHT|MYT|NZS?T|NZDT)\b"
)
_ZONE_WORDS = (
    r"\b(?:your|our|my|local|eastern|central|pacific|mountain|european|atlantic|standard|summer)\s+time\b|time\s?zone"
)


class ClockTime(NamedTuple):
    """A clock time and its place; ``at`` is ``None`` where it is not one sure time (midnight)."""

    span: Span
    at: time | None


def clock_times(text: str, start: int = 0, end: int | None = None) -> Iterator[ClockTime]:
    """The clock times in ``text[start:end]``, with offsets into ``text``."""
    end = len(text) if end is None else end
    for match in _TIME.finditer(text, start, end) if _SIGN.search(text, start, end) else ():
        if match["half"]:
            hour = int(match["hour"]) % 12 + (12 if match["half"].lower() == "p" else 0)
            at = None if match["range"] else time(hour, int(match["minute"] or 0))
            yield ClockTime(Span(match.start(), match.end()), at)
        elif match["full"]:
            yield ClockTime(Span(*match.span("full")), time(int(match["hour24"]), int(match["minute24"])))
        elif match["french"]:
            yield ClockTime(Span(*match.span("french")), None)
        elif match["word"]:
            midnight = match["word"].lower() == "midnight"
            yield ClockTime(Span(*match.span("word")), None if midnight else time(12))
        else:
            yield ClockTime(Span(match.start(), match.end()), None)


@cache
def _zone_in_words() -> re.Pattern[str]:
    places = {market.name for market in load_all().values()}
    places |= {
        zone.rpartition("/")[2].replace("_", " ") for market in load_all().values() for zone in market.time_zones
    }
    places |= {"Beijing", "Peking", "German", "French", "Japanese", "Chinese", "British", "UK", "US", "Istanbul"}
    named = "|".join(re.escape(place) for place in sorted(places, key=len, reverse=True))
    return re.compile(rf"(?i:{_ZONE_WORDS})|\b(?:{named})(?:['\u2019]s)?\s+(?:local\s+|standard\s+)?time\b")


def names_zone(text: str) -> bool:
    """Whether the text says which time zone it means."""
    return bool(_ZONE.search(text)) or ("time" in text.lower() and bool(_zone_in_words().search(text)))


def read_in(at: time, day: date, writer: str, reader: str) -> datetime:
    """The reader's local time of the writer's ``at`` on ``day``; zones are IANA names."""
    return datetime.combine(day, at, tzinfo=ZoneInfo(writer)).astimezone(ZoneInfo(reader))


@cache
def zone_name(zone: str) -> str:
    """The English name of an IANA zone, as it stands after a time: "China time", "Central European time"."""
    name = str(get_timezone_name(zone, width="long", zone_variant="generic", locale="en"))
    return name.replace("United Kingdom", "UK").replace(" Time", " time")
