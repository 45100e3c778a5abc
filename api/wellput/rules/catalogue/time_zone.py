"""Clock times that do not say in which time zone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import time

from babel.dates import format_time

from wellput.context import Context
from wellput.markets import Market, load
from wellput.markets.calendar import at_night
from wellput.markets.clock import ClockTime, clock_times, names_zone, read_in, zone_name
from wellput.markets.wording import say
from wellput.rules.model import Example, Hit, Rule, between
from wellput.text.document import Document

#: Where the buyer has to be awake.
_TALK = re.compile(r"\b(?:call|phone|ring|chat|talk|speak|video|online|available|reach me)\b", re.IGNORECASE)
_BUYERS = re.compile(r"\byour (?:local )?time\b", re.IGNORECASE)
#: What already happened was on a clock that the buyer saw, too.
_PAST = re.compile(
    r"\b(?:was|were|delivered|arrived|left|scanned|attempted|signed|received|shipped|handed|wrote|sent)\b",
    re.IGNORECASE,
)

#: What happens at the buyer's door or at a counter near by is told in the buyer's local time.
_AT_THE_DOOR = re.compile(
    r"\b(?:arriv\w+|deliver\w*|drivers?|couriers?|post(?:man|woman|al carrier)|mail (?:carrier|man)|"
    r"pick(?:ed|ing|s)?(?: \w+){0,3} up|pick-?up|collect(?:ed|ion|s)?|drop(?:ped|ping)?(?: \w+){0,3} off|drop-?off|"
    r"(?:delivery |time )?(?:window|slot)|parcel (?:shop|locker)|(?:post|customs) office|counter|"
    r"(?:is|are) open|opens?|closes?|opening hours)\b",
    re.IGNORECASE,
)
_SELLER_ACTS = re.compile(
    r"\b(?:i|we)(?:['\u2019](?:ll|m|re)| will| can| am| are| shall)?(?: \w+){0,2} "
    r"(?:call|phone|ring|write|ask|contact|message|answer|reply|check|update|tell|online|available|here)\b"
    r"|\b(?:our|my) (?:shop|store|office|team|warehouse|studio)\b",
    re.IGNORECASE,
)


def check(draft: Document, context: Context) -> Iterator[Hit]:
    market = context.market
    if market is None or next(clock_times(draft.text), None) is None:
        return
    seller = load(context.seller.country)
    if names_zone(draft.text):
        yield from _at_night(draft, seller, market, context)
        return
    if context.seller.country == market.country and len(market.time_zones) == 1:
        return
    for sentence in draft.body:
        if _PAST.search(sentence.text) or _is_local(sentence.text):
            continue
        # "From 9 am to 6 pm" needs its zone once.
        found = next(clock_times(draft.text, sentence.start, sentence.end), None)
        if found:
            written = draft.text[found.span.start : found.span.end]
            yield Hit(
                found.span.start,
                found.span.end,
                tuple(_with_zone(found, written, seller, market, context)),
                {"advice": say("time-zone-missing", context.explain_in, time=written)},
            )


def _is_local(text: str) -> bool:
    """Whether a sentence tells when the buyer, the courier or a counter acts, so that its clock is the buyer's."""
    return bool(_AT_THE_DOOR.search(text)) and not _SELLER_ACTS.search(text)


def _at_night(draft: Document, seller: Market | None, market: Market, context: Context) -> Iterator[Hit]:
    """A talk at a time of the seller's zone when the buyer sleeps."""
    if seller is None or seller is market or len(seller.time_zones) > 1 or len(market.time_zones) > 1:
        return
    for sentence in draft.body:
        if not _TALK.search(sentence.text) or _BUYERS.search(sentence.text):
            continue
        for found in clock_times(draft.text, sentence.start, sentence.end):
            if found.at is None:
                continue
            local = read_in(found.at, context.now.date(), seller.time_zones[0], market.time_zones[0])
            if at_night(local):
                written = draft.text[found.span.start : found.span.end]
                clock = _clock(local.time(), market)
                advice = say("time-zone-night", context.explain_in, time=written, local=clock)
                yield Hit(*found.span, (), {"advice": advice})


def _with_zone(
    found: ClockTime, written: str, seller: Market | None, market: Market, context: Context
) -> Iterator[str]:
    """The time with the seller's zone, and in the buyer's own time; nothing where either would be a guess."""
    if seller is None or len(seller.time_zones) > 1:
        return
    zone = zone_name(seller.time_zones[0])
    if found.at is None or len(market.time_zones) > 1:
        yield f"{written} {zone}"
        return
    local = read_in(found.at, context.now.date(), seller.time_zones[0], market.time_zones[0])
    day = (local.date() - context.now.date()).days
    shift = {1: ", the next day", -1: ", the day before"}.get(day, "")
    yield f"{written} {zone} ({_clock(local.time(), market)} your time{shift})"


def _clock(at: time, market: Market) -> str:
    if market.clock == "24h":
        return f"{at:%H:%M}"
    pattern = "h a" if at.minute == 0 else "h:mm a"
    return format_time(at, pattern, locale="en").lower()


def _from(seller: str | None, buyer: str | None) -> dict[str, object]:
    return between(seller, buyer, "2026-11-21T10:00:00Z")


RULE = Rule(
    id="time_zone",
    principle="time_zone",
    category="etiquette",
    severity="hint",
    message="{advice}.",
    why="Your buyer's clock may show another hour, or it may be night there.",
    source="IANA time zone database",
    check=check,
    bad=(
        Example("You can call me at 9 pm Berlin time.", "9 pm", request=_from("DE", "JP")),
        Example(
            "I will write to you by 5 pm.",
            "5 pm",
            "I will write to you by 5 pm China time (10:00 your time).",
            request=_from("CN", "DE"),
        ),
        Example("You can reach me at 17:30.", "17:30", request=_from("DE", "JP")),
        Example("I answer until 6 p.m. today.", "6 p.m.", request=_from(None, "US")),
        Example("The sale starts at 9:00 tomorrow.", "9:00", request=_from("US", "GB")),
        Example("I will call the carrier before 10:30 am.", "10:30 am", request=_from("GB", "AU")),
        Example("I am here from 9 am to 6 pm.", "9 am", request=_from("JP", "BR")),
        Example("I will check it at 8 o'clock.", "8 o'clock", request=_from("DE", "KR")),
        Example(
            "The offer ends at 11 pm.",
            "11 pm",
            "The offer ends at 11 pm China time (7:00 your time).".replace("7:00", "16:00"),
            request=_from("CN", "DE"),
        ),
        Example("Please answer before 3 pm on Monday.", "3 pm", request=_from("US", "US")),
        Example("I will ask the courier by 4 pm.", "4 pm", request=_from("CN", "SA")),
    ),
    good=(
        Example("You can reach me at 3 pm Berlin time.", request=_from("DE", "FR")),
        Example("I will write to you at 9 am Berlin time.", request=_from("DE", "MX")),
        Example("I will write to you by 5 pm your time.", request=_from("CN", "DE")),
        Example("I will write to you by 5 pm Beijing time.", request=_from("CN", "DE")),
        Example("I will write to you by 17:00 CET.", request=_from("DE", "US")),
        Example("I will write to you by 5 pm.", request=_from("DE", "DE")),
        Example("I will write to you by 5 pm.", request=_from("CN", None)),
        Example("The parcel was delivered at 14:32.", request=_from("CN", "DE")),
        Example("The screen has a ratio of 16:9.", request=_from("CN", "DE")),
        Example("I will write to you within 24 hours.", request=_from("CN", "DE")),
        Example("The model car has a scale of 1:24.", request=_from("CN", "DE")),
        Example("I answer from 9 am to 6 pm (Eastern Time).", request=_from("US", "GB")),
        Example(
            "Your order will arrive on Friday between 9 am and 5 pm. Aramex will call you.", request=_from("CN", "SA")
        ),
        Example("The driver comes at 3 pm tomorrow.", request=_from("CN", "SA")),
        Example("You can pick it up until 8 pm.", request=_from("DE", "GB")),
        Example("The parcel shop is open from 10 am to 8 pm.", request=_from("CN", "FR")),
    ),
)
