"""What a draft and its context call for: the moments that a market's hints name in ``when``.

A moment is shown by a sign (a small function: does it hold, and at which stretch of the draft) or by words, which lie
in ``data/anywhere/moments.toml``. Words are for English drafts; facts, dates, money and emoji work for any language.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from functools import cache
from typing import Literal

from babel.dates import get_date_format

from wellput.context import Context
from wellput.markets.casual import casual_words
from wellput.markets.clock import clock_times, names_zone
from wellput.markets.measures import foreign_measures
from wellput.markets.model import Moment
from wellput.markets.moment_words import in_buyer, in_draft, lacks
from wellput.markets.periods import holiday_ahead, ramadan_ahead
from wellput.markets.salutations import fits, read_greeting
from wellput.markets.topics import sensitive_topics
from wellput.schema import FactKind
from wellput.text.document import Document
from wellput.text.language import primary
from wellput.text.spans import Span

__all__ = ["Moments"]

#: A moment that holds: where in the draft, or ``True`` when it is about the whole of it.
Place = Span | Literal[True] | None
Sign = Callable[[Document, Context], Place]

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
    r"bust|garments?|cloth(?:es|ing))\b",
    re.IGNORECASE,
)
_COMMITS = re.compile(r"\b(?:will|ships?|going to|expect|within|promise|arrives?)\b|['\u2019]ll\b", re.IGNORECASE)
_SMILE = re.compile(r"[^\W\d_]\s?\)(?!\w)")
_BARE_DOLLAR = re.compile(r"(?<![A-Za-z$])\$\s?(?>\d+(?:[.,]\d+)*)(?!\s?(?:USD|CAD|AUD|MXN|HKD|TWD|NZD|SGD))")


def _fact(*kinds: FactKind) -> Sign:
    """A moment that a fact of the draft shows."""

    def sign(draft: Document, _: Context) -> Place:
        return next((Span(fact.start, fact.end) for fact in draft.facts if fact.kind in kinds), None)

    return sign


def _lacks(what: str) -> Sign:
    """A moment that an English draft shows by not having certain words; other languages do not tell."""
    return lambda draft, _: True if draft.language == "en" and lacks(what, draft.text) else None


def _promise(draft: Document, _: Context) -> Place:
    """A duration that the seller commits to, not one that has passed."""
    for fact in draft.facts:
        if fact.kind == "duration":
            sentence = next((s for s in draft.sentences if s.start <= fact.start < s.end), None)
            if sentence and _COMMITS.search(sentence.text):
                return Span(fact.start, fact.end)
    return None


def _intent(*names: str) -> Sign:
    return lambda _, context: True if set(names) & set(context.view.intents) else None


def _size(draft: Document, context: Context) -> Place:
    """The size of something worn by its label (M, EU 42), not a measure; or a buyer who asks for one."""
    worn = bool(_WORN.search(context.last_from_buyer) or _WORN.search(draft.text))
    for fact in draft.facts:
        if fact.kind == "size" and (_LETTER.search(fact.text) or (worn and _NUMBER.search(fact.text))):
            return Span(fact.start, fact.end)
    return True if "size" in context.view.intents and _WORN.search(context.last_from_buyer) else None


def _marketplace(name: str) -> Sign:
    return lambda _, context: True if context.marketplace.id == name else None


def _problem(_: Document, context: Context) -> Place:
    return True if context.problem_open else None


def _upset(_: Document, context: Context) -> Place:
    return True if context.buyer_upset else None


def _greeting(draft: Document, context: Context) -> Place:
    greeting = read_greeting(draft)
    if fits(greeting, context):
        return None
    return greeting.span if greeting else True


def _dated_greeting(draft: Document, _: Context) -> Place:
    greeting = read_greeting(draft)
    return greeting.span if greeting and greeting.style == "sirs" else None


def _bare_frame(draft: Document, _: Context) -> Place:
    return None if draft.greeting and (draft.part("closing") or draft.part("signature")) else True


def _date(draft: Document, context: Context) -> Place:
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


def _number(draft: Document, _: Context) -> Place:
    for match in _GROUPED.finditer(draft.text):
        if not any(
            fact.start <= match.start() < fact.end and fact.kind not in ("money", "quantity", "weight", "size")
            for fact in draft.facts
        ):
            return Span(*match.span())
    return None


def _dollar(draft: Document, _: Context) -> Place:
    match = _BARE_DOLLAR.search(draft.text)
    return Span(*match.span()) if match else None


def _own_currency(draft: Document, context: Context) -> Place:
    own = context.market.currencies if context.market else ()
    for fact in draft.facts:
        if fact.kind == "money" and isinstance(fact.value, dict) and fact.value.get("currency") in own:
            return Span(fact.start, fact.end)
    return None


def _clock(draft: Document, _: Context) -> Place:
    if draft.language != "en" or names_zone(draft.text):
        return None
    return next((found.span for s in draft.body for found in clock_times(draft.text, s.start, s.end)), None)


def _measure(draft: Document, context: Context) -> Place:
    market = context.market
    if draft.language != "en" or market is None:
        return None
    return next((found.span for s in draft.body for found in foreign_measures(s, market)), None)


def _emoji(draft: Document, _: Context) -> Place:
    return next((Span(token.start, token.end) for token in draft.tokens if token.kind == "emoji"), None)


def _local_language(draft: Document, context: Context) -> Place:
    local = {primary(tag) for tag in (context.market.languages if context.market else ())} - {"en"}
    read = {primary(tag) for tag in (draft.language, context.buyer.language or "", context.view.language)}
    return True if local & read else None


def _english(draft: Document, _: Context) -> Place:
    return True if draft.language == "en" else None


def _name(_: Document, context: Context) -> Place:
    name = context.buyer.name or context.view.name or ""
    return True if len(name.split()) > 1 else None


def _late(_: Document, context: Context) -> Place:
    sent = next((m.sent_at for m in reversed(context.conversation) if m.sender == "buyer" and m.sent_at), None)
    return True if sent and context.now - sent > timedelta(hours=20) else None


def _casual(draft: Document, _: Context) -> Place:
    if draft.language != "en":
        return None
    return next((found.span for found in casual_words(draft.text)), None)


def _topic(draft: Document, context: Context) -> Place:
    if draft.language != "en":
        return None
    return next((found.span for found in sensitive_topics(draft, context.market)), None)


def _we(draft: Document, _: Context) -> Place:
    words = [
        token for token in draft.words if token.norm in ("i", "we", "i'm", "i'll", "i've", "we're", "we'll", "we've")
    ]
    if len(words) < 2 or any(token.norm.startswith("i") for token in words):
        return None
    return Span(words[0].start, words[0].end)


_COURTESY = re.compile(r"\b(?:thank|hope|pleasure|glad|delight|appreciat|grateful|honou?r)", re.IGNORECASE)


def _long_opening(draft: Document, _: Context) -> Place:
    opening = draft.body[:3]
    if len(draft.body) < 4 or not all(_COURTESY.search(sentence.text) for sentence in opening):
        return None
    return Span(opening[0].start, opening[-1].end)


def _closing(draft: Document, _: Context) -> Place:
    return next((Span(line.start, line.end) for line in draft.lines if line.part == "closing"), None)


def _chat_smile(_: Document, context: Context) -> Place:
    said = context.last_from_buyer
    return True if _SMILE.search(said) and "(" not in said else None


_SIGNS: dict[Moment, Sign] = {
    "allegro": _marketplace("allegro"),
    "always": lambda *_: True,
    "bare_frame": _bare_frame,
    "casual": _casual,
    "chat_smile": _chat_smile,
    "clock": _clock,
    "closing": _closing,
    "customs": _intent("customs"),
    "date": _date,
    "dated_greeting": _dated_greeting,
    "delivery": _fact("date", "duration", "tracking"),
    "dollar": _dollar,
    "emoji": _emoji,
    "english": _english,
    "greeting": _greeting,
    "holiday": lambda draft, context: holiday_ahead(draft, context) or None,
    "late": _late,
    "local_language": _local_language,
    "long_opening": _long_opening,
    "measure": _measure,
    "name": _name,
    "no_cause": _lacks("cause"),
    "no_remedy": _lacks("remedy"),
    "number": _number,
    "off_platform": _fact("email", "phone"),
    "own_currency": _own_currency,
    "ozon": _marketplace("ozon"),
    "problem": _problem,
    "promise": _promise,
    "ramadan": lambda _, context: ramadan_ahead(context) or None,
    "return": _intent("return", "refund", "exchange"),
    "size": _size,
    "topic": _topic,
    "upset": _upset,
    "we": _we,
}


class Moments:
    """The moments of one draft, each looked for at most once and only when a hint asks."""

    def __init__(self, draft: Document, context: Context) -> None:
        self._draft = draft
        self._context = context
        self._seen: dict[Moment, Place] = {}

    def place(self, moment: Moment) -> Place:
        """Where a moment holds: a span, ``True`` for the whole reply, ``None`` when it does not."""
        if moment not in self._seen:
            sign = _SIGNS.get(moment)
            found = sign(self._draft, self._context) if sign else None
            self._seen[moment] = found or self._said(moment)
        return self._seen[moment]

    def _said(self, moment: Moment) -> Place:
        return in_buyer(moment, self._context.last_from_buyer) or in_draft(moment, self._draft)
