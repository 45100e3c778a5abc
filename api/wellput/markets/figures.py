"""Dates, numbers, prices, sizes and measures of a draft that the buyer's market reads in a way of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal

from babel.dates import get_date_format

from wellput.context import Context
from wellput.markets.clock import clock_times, names_zone
from wellput.markets.measures import foreign_measures
from wellput.markets.model import load
from wellput.markets.numbers import foreign_numbers
from wellput.text.document import Document
from wellput.text.lower import lower, lowered
from wellput.text.spans import Span

__all__ = [
    "Place",
    "bare_date",
    "bare_dollar",
    "foreign_measure",
    "grouped_number",
    "other_paper",
    "own_currency",
    "promised_duration",
    "twelve_hours",
    "twenty_four_hours",
    "worn_size",
    "zoneless_clock",
]

#: A moment that holds: where in the draft, or ``True`` when it is about the whole of it.
Place = Span | Literal[True] | None

_DIGITS_DATE = re.compile(r"\d{1,4}\s?[./-]\s?\d{1,2}(?:\s?[./-]\s?\d{2,4})?\.?")
_YEAR_FIRST = re.compile(r"\d{4}\s?[./-]")
_GROUPED = re.compile(r"(?<![\w.,])\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}(?:[.,]\d{1,2})?(?![\w]|[.,]\d)")
#: Labels of sizes. "2 m" of cable is none, and a number may be that of a ring.
_LETTER = re.compile(r"(?<!\d)(?<!\d\s)\b(?:X{0,3}[SML]|[2-5]XL)\b|(?i:\bone size\b)")
_NUMBER = re.compile(r"\b(?:EU|UK|US)\s?\d+|(?i:\bsize \d{1,2}(?![\d.,]|\s?(?:x|cm|mm|m|in)\b))")
_WORN = re.compile(
    r"\b(?:wear\w*|worn|shoes?|boots?|sneakers?|trainers?|sandals?|slippers?|socks?|(?:t-?|sweat)?shirts?|tees?|tops?|blouses?|"
    r"dress(?:es)?|skirts?|jackets?|coats?|hoodies?|sweaters?|pullovers?|jumpers?|cardigans?|vests?|suits?|trousers|pants|"
    r"jeans|shorts|leggings?|bras?|bikinis?|swim\w+|underwear|pyjamas|pajamas|gloves?|belts?|feet|foot|waist|chest|hips?|"
    r"bust|garments?|cloth(?:es|ing))\b"
)
_PAPER = re.compile(
    r"\b(?:(?P<A4>a[3-6])|(?P<Letter>(?:us[ -])?letter[- ](?:size|paper|format)|us letter)|"
    r"printable|print[- ]?outs?|pdfs?|print (?:it|them|out|the \w+)|(?:return|shipping|prepaid) labels?)\b"
)
_HALF_DAY = re.compile(r"[ap]\.?\s?m", re.IGNORECASE)
_AFTERNOON = re.compile(r"(?:1[3-9]|2[0-3])[:h]")
_COMMITS = re.compile(r"\b(?:will|ships?|going to|expect|within|promise|arrives?)\b|['\u2019]ll\b", re.IGNORECASE)
_BARE_DOLLAR = re.compile(r"(?<![A-Za-z$])\$\s?(?>\d+(?:[.,]\d+)*)(?!\s?(?:USD|CAD|AUD|MXN|HKD|TWD|NZD|SGD))")


def promised_duration(draft: Document, _: Context) -> Place:
    """A duration that the seller commits to, not one that has passed."""
    for fact in draft.facts:
        if fact.kind == "duration":
            sentence = next((s for s in draft.sentences if s.start <= fact.start < s.end), None)
            if sentence and _COMMITS.search(sentence.text):
                return Span(fact.start, fact.end)
    return None


def worn_size(draft: Document, context: Context) -> Place:
    """The size of something worn by its label (M, EU 42), not a measure; or a buyer who asks for one."""
    asked = lower(context.last_from_buyer)
    for fact in draft.facts:
        if fact.kind == "size" and (
            _LETTER.search(fact.text)
            or (_NUMBER.search(fact.text) and (_WORN.search(asked) or _WORN.search(lowered(draft))))
        ):
            return Span(fact.start, fact.end)
    return True if "size" in context.view.intents and _WORN.search(asked) else None


def bare_date(draft: Document, context: Context) -> Place:
    """A date in digits alone; not one that reads one way there: 2026-11-05, or 05.11.2026 in a market of dots."""
    dotted = context.market is not None and _writes_dots(context.market.locale)
    for fact in draft.facts:
        if fact.kind != "date" or not _DIGITS_DATE.fullmatch(fact.text) or _YEAR_FIRST.match(fact.text):
            continue
        if not (dotted and "." in fact.text):
            return Span(fact.start, fact.end)
    return None


@cache
def _writes_dots(locale: str) -> bool:
    return "." in str(get_date_format("short", locale=locale).pattern)


def grouped_number(draft: Document, context: Context) -> Place:
    """A number with its thousands set apart in another way than the market's; in any way where no market is known."""
    if context.market is not None:
        found = next(foreign_numbers(draft, context.market, load(context.seller.country)), None)
        return found.span if found else None
    for match in _GROUPED.finditer(draft.text):
        if not any(
            fact.start <= match.start() < fact.end and fact.kind not in ("money", "quantity", "weight", "size")
            for fact in draft.facts
        ):
            return Span(*match.span())
    return None


def bare_dollar(draft: Document, _: Context) -> Place:
    """An amount with a bare dollar sign, which is not one currency."""
    match = _BARE_DOLLAR.search(draft.text)
    return Span(*match.span()) if match else None


def own_currency(draft: Document, context: Context) -> Place:
    """An amount in the buyer's own currency."""
    own = context.market.currencies if context.market else ()
    for fact in draft.facts:
        if fact.kind == "money" and isinstance(fact.value, dict) and fact.value.get("currency") in own:
            return Span(fact.start, fact.end)
    return None


def other_paper(draft: Document, context: Context) -> Place:
    """A paper size that the market does not use, or something to print from a market of another paper."""
    if draft.language != "en" or not _PAPER.search(lowered(draft)):
        return None
    market, seller = context.market, load(context.seller.country)
    other = market is not None and seller is not None and seller.paper != market.paper
    for sentence in draft.body:
        for match in _PAPER.finditer(lowered(draft), sentence.start, sentence.end):
            if other or market is None or match.lastgroup not in (None, market.paper):
                return Span(*match.span())
    return None


def zoneless_clock(draft: Document, _: Context) -> Place:
    """A clock time in an English draft that names no time zone."""
    found = next(_clocks(draft), None)
    return found if found and not names_zone(draft.text) else None


def foreign_measure(draft: Document, context: Context) -> Place:
    """A measure in units that the market does not use."""
    market = context.market
    if draft.language != "en" or market is None:
        return None
    return next((found.span for s in draft.body for found in foreign_measures(s, market)), None)


def twelve_hours(draft: Document, _: Context) -> Place:
    """A clock time of an English draft with a.m. or p.m."""
    return next((span for span in _clocks(draft) if _HALF_DAY.search(draft.text, *span)), None)


def twenty_four_hours(draft: Document, _: Context) -> Place:
    """A clock time of an English draft after noon that counts on from 13."""
    return next((span for span in _clocks(draft) if _AFTERNOON.match(draft.text, *span)), None)


def _clocks(draft: Document) -> Iterator[Span]:
    if draft.language == "en":
        for sentence in draft.body:
            yield from (found.span for found in clock_times(draft.text, sentence.start, sentence.end))
