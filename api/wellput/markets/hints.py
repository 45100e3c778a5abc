"""The etiquette that a draft and its moment call for.

Most hints come from the markets' files; :mod:`wellput.markets.computed` makes those that name an hour, a day or a
number.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from functools import cache

from wellput.context import Context
from wellput.markets.address import tells_address_apart, verdict
from wellput.markets.computed import Ranked, computed
from wellput.markets.model import Market, MarketHint, Moment, anywhere, cite
from wellput.markets.moments import Moments, topics_of
from wellput.markets.salutations import fits, read_greeting
from wellput.markets.usage import goes_by_first_name, says_informal_you, writes_casually
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
#: Moments of how the draft greets and names the buyer.
_ON_THE_NAME: frozenset[Moment] = frozenset(("greeting", "name", "unnamed"))
#: Moments of the calendar are about no stretch of the draft.
_OF_THE_CALENDAR: frozenset[Moment] = frozenset(("holiday", "ramadan"))
#: With fewer hints than this, the market's greeting is told, too; after all others.
_FEW, _LAST = 2, 90


def etiquette(draft: Document, context: Context, *, tips: bool = False) -> EtiquetteView:
    """At most five hints for the buyer's market, best first.

    The country is the one the caller gave, never guessed; without it only hints that hold in every market are given.
    Facts of confidence C are left out unless ``tips`` asks for them.
    """
    market = context.market
    moments = Moments(draft, context)
    ranked = [*computed(draft, context, market)] if market else []
    ranked += _of_the_marketplace(moments, context)
    ranked += _static(draft, moments, context, market, {_topic(one.hint.id) for one in ranked}, tips=tips)
    if market:
        ranked += _manners(draft, market, context, ranked)
    ranked.sort(key=lambda one: one.priority)
    shown = itertools.islice(_one_on_the_name(ranked), MOST)
    return EtiquetteView(country=market.country if market else None, hints=tuple(one.hint for one in shown))


def _one_on_the_name(ranked: Iterable[Ranked]) -> Iterator[Ranked]:
    """The hints, of those on how to greet and name the buyer the first alone."""
    named = False
    for one in ranked:
        if not (one.on_the_name and named):
            yield one
        named = named or one.on_the_name


@cache
def _done(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.DOTALL)


def _is_done(hint: MarketHint, draft: Document) -> bool:
    return bool(hint.done) and bool(_done(hint.done).search(draft.text))


def _needs_no_polite_you(draft: Document) -> bool:
    """Whether a draft in the buyer's language already does without the informal "you"."""
    return tells_address_apart(draft.language) and verdict(draft.text, draft.language) != "informal"


def _topic(hint: str) -> str:
    return hint.partition(".")[2]


def _static(
    draft: Document, moments: Moments, context: Context, market: Market | None, said: set[str], *, tips: bool
) -> Iterator[Ranked]:
    """Hints of the files. ``said``: topics that need no word more; it grows."""
    informal = _informal(context)
    no_word_on_you = says_informal_you(context) or _needs_no_polite_you(draft)
    background = 0
    # The market's own word on a matter comes before the general one.
    for hint in (*(market.hints if market else ()), *anywhere().hints):
        if hint.confidence == "C" and not tips:
            continue
        if hint.yields and (no_word_on_you if "local_language" in hint.when else informal):
            said.add(_topic(hint.id))
            continue
        if not said.isdisjoint(_NEEDLESS.get(_topic(hint.id), ())):
            continue
        places = moments.places(hint.when)
        if places is None or (hint.topics and topics_of(draft, context).keys().isdisjoint(hint.topics)):
            continue
        if _is_done(hint, draft):
            said.add(_topic(hint.id))
            continue
        if _BACKGROUND.issuperset(hint.when):
            background += 1
            if background > _MOST_BACKGROUND:
                continue
        said.add(_topic(hint.id))
        timely = not _OF_THE_CALENDAR.isdisjoint(hint.when)
        span = None if timely else next((place for place in places if isinstance(place, Span)), None)
        on_the_name = not _ON_THE_NAME.isdisjoint(hint.when)
        yield Ranked(hint.priority, _shown(hint, market, span, context.explain_in), on_the_name)


def _of_the_marketplace(moments: Moments, context: Context) -> Iterator[Ranked]:
    """What the marketplace asks for at this moment."""
    place = context.marketplace
    for note in place.notes:
        places = moments.places(note.when) if note.when else None
        if places is None:
            continue
        name = f"{place.id}.{note.id}"
        text, why = hint_in(name, context.explain_in, note.text, note.why)
        span = next((place for place in places if isinstance(place, Span)), None)
        yield Ranked(
            note.priority,
            Hint(
                id=name,
                text=text,
                why=why,
                source=note.source,
                confidence="A" if note.status == "official" else "B",
                start=span.start if span else None,
                end=span.end if span else None,
            ),
        )


def _manners(draft: Document, market: Market, context: Context, ranked: list[Ranked]) -> Iterator[Ranked]:
    """How many buyers there like to be greeted, where the draft calls for little else and does not greet so yet."""
    greeting = read_greeting(draft)
    if len(ranked) >= _FEW or _informal(context) or (greeting and greeting.name and fits(greeting, context)):
        return
    for hint in market.hints:
        if hint.when == ("greeting",) and hint.confidence != "C":
            if not _is_done(hint, draft) and not any(one.hint.id == hint.id for one in ranked):
                yield Ranked(_LAST, _shown(hint, market, None, context.explain_in))
            return
    tag = context.explain_in
    country = country_name(market.country, tag)
    yield Ranked(
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


#: Topics that a more exact hint makes needless.
_NEEDLESS = {
    "weekend": {"day_off"},
    "traditional": {"no_simplified"},
    "write_month": {"date_form", "digits", "calendar"},
    "decimal_mark": {"number_form"},
    "act_fast": {"act_fast"},
    "apology_and_remedy": {"compensation", "apology_order", "two_options"},
    "explain_cause": {"apology_order", "two_options", "action_and_date"},
    "answer_in_24h": {"reply_24h", "one_business_day", "fast_chat"},
    "one_emoji": {"emoji", "no_emoji"},
    "garment_size": {"sizes"},
    "you_forms": {
        "mirror_du", "vous", "usted", "lei", "voce", "not_brazilian", "vy", "no_ty", "mirror_u", "no_ni", "siz",
        "gender", "aap", "nin", "keigo", "formal_style", "no_kamu", "no_neutral_you", "particles", "traditional",
        "no_simplified",
    },
}  # fmt: skip


def _shown(hint: MarketHint, market: Market | None, span: Span | None, tag: str) -> Hint:
    text, why = hint_in(hint.id, tag, hint.text, hint.why)
    return Hint(
        id=hint.id,
        text=text,
        why=why,
        source=cite(hint.source, market),
        confidence=hint.confidence,
        start=span.start if span else None,
        end=span.end if span else None,
    )
