"""The etiquette that a draft and its moment call for.

Static hints come from the markets' files; two are made here, because they depend on the clock: the buyer's night and
the buyer's next holiday.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from babel.dates import format_date

from wellput.context import Context
from wellput.markets.calendar import Holiday, asleep, holidays_between, local_times
from wellput.markets.model import Market, MarketHint, Moment, anywhere, cite
from wellput.markets.moments import Moments
from wellput.markets.salutations import fits, read_greeting
from wellput.markets.usage import goes_by_first_name, writes_casually
from wellput.markets.wording import country_name, hint_in, say, say_why
from wellput.schema import EtiquetteView, Hint
from wellput.text.document import Document
from wellput.text.spans import Span

__all__ = ["MOST", "etiquette"]

#: No more hints than a seller reads.
MOST = 5
#: Moments that hold for most drafts: such hints fill up, but never crowd.
_BACKGROUND: frozenset[Moment] = frozenset(("always", "english", "name", "closing"))
_MOST_BACKGROUND = 1
#: Moments of the calendar are about no stretch of the draft.
_OF_THE_CALENDAR: frozenset[Moment] = frozenset(("holiday", "ramadan"))
#: How near a holiday must be to matter, in days.
_NEAR = 10
#: With fewer hints than this, the market's greeting is told, too; after all others.
_FEW, _LAST = 2, 90


class _Ranked(NamedTuple):
    priority: int
    hint: Hint


def etiquette(draft: Document, context: Context, *, tips: bool = False) -> EtiquetteView:
    """At most five hints for the buyer's market, best first.

    The country is the one the caller gave, never guessed; without it only hints that hold in every market are given.
    Facts of confidence C are left out unless ``tips`` asks for them.
    """
    market = context.market
    moments = Moments(draft, context)
    ranked = [*_static(draft, moments, context, market, tips=tips)]
    if market:
        timely = [*_night(draft, context, market), *_near_holidays(draft, context, market, moments)]
        if any(one.hint.id.endswith(".holiday_near") for one in timely):
            ranked = [one for one in ranked if not one.hint.id.endswith(".holidays")]
        ranked += timely
        ranked += _manners(draft, market, context, ranked)
    ranked.sort(key=lambda one: one.priority)
    return EtiquetteView(country=market.country if market else None, hints=tuple(one.hint for one in ranked[:MOST]))


@cache
def _done(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.DOTALL)


def _is_done(hint: MarketHint, draft: Document) -> bool:
    return bool(hint.done) and bool(_done(hint.done).search(draft.text))


def _static(
    draft: Document, moments: Moments, context: Context, market: Market | None, *, tips: bool
) -> Iterator[_Ranked]:
    informal = _informal(context)
    background = 0
    said: set[str] = set()
    # The market's own word on a matter comes before the general one.
    for hint in (*(market.hints if market else ()), *anywhere().hints):
        topic = _GENERAL.get(hint.id)
        if (hint.confidence == "C" and not tips) or (hint.yields and informal) or (topic and topic & said):
            continue
        places = moments.places(hint.when)
        if places is None:
            continue
        if _is_done(hint, draft):
            said.add(hint.id.partition(".")[2])
            continue
        if _BACKGROUND.issuperset(hint.when):
            background += 1
            if background > _MOST_BACKGROUND:
                continue
        said.add(hint.id.partition(".")[2])
        timely = not _OF_THE_CALENDAR.isdisjoint(hint.when)
        span = None if timely else next((place for place in places if isinstance(place, Span)), None)
        yield _Ranked(hint.priority, _shown(hint, market, span, context.explain_in))


def _manners(draft: Document, market: Market, context: Context, ranked: list[_Ranked]) -> Iterator[_Ranked]:
    """How many buyers there like to be greeted, where the draft calls for little else and does not greet so yet."""
    greeting = read_greeting(draft)
    if len(ranked) >= _FEW or _informal(context) or (greeting and greeting.name and fits(greeting, context)):
        return
    for hint in market.hints:
        if hint.when == ("greeting",) and hint.confidence != "C":
            if not _is_done(hint, draft) and not any(one.hint.id == hint.id for one in ranked):
                yield _Ranked(_LAST, _shown(hint, market, None, context.explain_in))
            return
    tag = context.explain_in
    country = country_name(market.country, tag)
    yield _Ranked(
        _LAST,
        Hint(
            id=f"{market.country.lower()}.salutation",
            text=say("hint-salutation", tag, country=country, example=market.salutation.example),
            why=say_why("hint-salutation", tag, country=country, example=market.salutation.example),
            source=cite(market.salutation.source, market),
            confidence=market.salutation.confidence,
        ),
    )


def _informal(context: Context) -> bool:
    return goes_by_first_name(context) or writes_casually(context)


#: General hints that a market's own hint makes needless.
_GENERAL = {
    "any.write_month": {"date_form", "digits", "calendar"},
    "any.decimal_mark": {"number_form"},
    "any.act_fast": {"act_fast"},
    "any.apology_and_remedy": {"compensation", "apology_order", "two_options"},
    "any.explain_cause": {"apology_order", "two_options", "action_and_date"},
    "any.answer_in_24h": {"reply_24h", "one_business_day", "fast_chat"},
    "any.one_emoji": {"emoji", "no_emoji"},
    "any.garment_size": {"sizes"},
    "any.you_forms": {
        "mirror_du", "vous", "usted", "lei", "voce", "not_brazilian", "vy", "no_ty", "mirror_u", "no_ni", "siz",
        "gender", "aap", "nin", "keigo", "formal_style", "no_kamu", "no_neutral_you", "particles", "traditional",
    },
}  # fmt: skip


def _shown(hint: MarketHint, market: Market | None, span: Span | None, tag: str) -> Hint:
    text, why = hint_in(hint, tag)
    return Hint(
        id=hint.id,
        text=text,
        why=why,
        source=cite(hint.source, market),
        confidence=hint.confidence,
        start=span.start if span else None,
        end=span.end if span else None,
    )


def _night(draft: Document, context: Context, market: Market) -> Iterator[_Ranked]:
    """A promise in hours that the buyer sleeps through."""
    if not asleep(market, context.now):
        return
    for fact in draft.facts:
        value = fact.value
        if fact.kind != "duration" or not isinstance(value, dict):
            continue
        if value.get("unit") in ("hour", "hours", "minute", "minutes") and (value.get("max") or 0) <= 6:
            local = f"{local_times(market, context.now)[0]:%H:%M}"
            tag = context.explain_in
            yield _Ranked(
                16,
                Hint(
                    id=f"{market.country.lower()}.night",
                    text=say("hint-night", tag, local=local, promise=fact.text),
                    why=say_why("hint-night", tag, local=local, promise=fact.text),
                    source="IANA time zone database",
                    confidence="A",
                    start=fact.start,
                    end=fact.end,
                ),
            )
            return


def _near_holidays(draft: Document, context: Context, market: Market, moments: Moments) -> Iterator[_Ranked]:
    """A holiday of the buyer near today or near a promised date, where the reply is about delivery."""
    if not (moments.place("delivery") or moments.place("promise")):
        return
    today = local_times(market, context.now)[0].date()
    near = timedelta(days=_NEAR)
    for day, span in [*_promised(draft, today), (today, None)]:
        first = max(today, day - near if span is None else day)
        ahead = holidays_between(market.country, first, day + near)
        if ahead:
            yield _Ranked(22, _about(ahead[0], market, span, context.explain_in))
            return


def _promised(draft: Document, today: date) -> Iterator[tuple[date, Span | None]]:
    for fact in draft.facts:
        if fact.kind == "date" and isinstance(fact.value, str) and not fact.ambiguous:
            try:
                day = date.fromisoformat(fact.value)
            except ValueError:
                continue
            if today <= day <= today + timedelta(days=180):
                yield day, Span(fact.start, fact.end)


def _about(holiday: Holiday, market: Market, span: Span | None, tag: str) -> Hint:
    message = "hint-holiday_estimated" if holiday.estimated else "hint-holiday_near"
    long = "d MMMM y" if tag == "en" else "long"
    values = {
        "holiday": holiday.name,
        "date": format_date(holiday.day, long, locale=tag.replace("-", "_")),
        "country": country_name(market.country, tag),
    }
    return Hint(
        id=f"{market.country.lower()}.holiday_near",
        text=say(message, tag, **values),
        why=say_why(message, tag, **values),
        source=cite(("HOL",), market),
        confidence="A" if not holiday.estimated else "B",
        start=span.start if span else None,
        end=span.end if span else None,
    )
