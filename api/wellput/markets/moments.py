"""What a draft and its context call for: the moments that a market's hints name in ``when``.

A moment is shown by a sign (a small function: does it hold, and at which stretch of the draft) or by words, which lie
in ``data/anywhere/moments.toml``. Words are for English drafts; facts, dates, money and emoji work for any language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import timedelta

from wellput.context import Context
from wellput.markets.casual import casual_words
from wellput.markets.figures import (
    Place,
    bare_date,
    bare_dollar,
    foreign_measure,
    grouped_number,
    other_paper,
    own_currency,
    promised_duration,
    twelve_hours,
    twenty_four_hours,
    worn_size,
    zoneless_clock,
)
from wellput.markets.model import Moment
from wellput.markets.moment_words import in_buyer, in_draft, lacks, overdue
from wellput.markets.periods import holiday_ahead, ramadan_ahead
from wellput.markets.returns import refusals
from wellput.markets.salutations import fits, read_greeting
from wellput.markets.topics import sensitive_topics
from wellput.schema import FactKind
from wellput.text.document import Document
from wellput.text.language import primary
from wellput.text.spans import Span

__all__ = ["Moments", "topics_of"]

Sign = Callable[[Document, Context], Place]

_SMILE = re.compile(r"[^\W\d_]\s?\)(?!\w)")


def _fact(*kinds: FactKind) -> Sign:
    """A moment that a fact of the draft shows."""

    def sign(draft: Document, _: Context) -> Place:
        return next((Span(fact.start, fact.end) for fact in draft.facts if fact.kind in kinds), None)

    return sign


def _lacks(what: str) -> Sign:
    """A moment that an English draft shows by not having certain words; other languages do not tell."""
    return lambda draft, _: True if draft.language == "en" and lacks(what, draft) else None


def _intent(*names: str) -> Sign:
    return lambda _, context: True if set(names) & set(context.view.intents) else None


def _problem(draft: Document, context: Context) -> Place:
    """An open problem; a calm "where is my order?" without a word of delay or of regret is a question."""
    if context.problems == {"where_is_my_order"} and not context.buyer_upset and draft.language == "en":
        return True if overdue(context.last_from_buyer) or not lacks("regret", draft) else None
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


def _unnamed(draft: Document, context: Context) -> Place:
    greeting = read_greeting(draft)
    greets_by_name = greeting is not None and greeting.style not in ("nobody", "everybody", "sirs")
    return None if greets_by_name or context.buyer.name or context.view.name else True


def _late(_: Document, context: Context) -> Place:
    sent = next((m.sent_at for m in reversed(context.conversation) if m.sender == "buyer" and m.sent_at), None)
    return True if sent and context.now - sent > timedelta(hours=20) else None


def _casual(draft: Document, _: Context) -> Place:
    if draft.language != "en":
        return None
    return next((found.span for found in casual_words(draft.text)), None)


_WE_OR_I = re.compile(r"(?:i|we)(?:['\u2019](?:m|ll|ve|re))?$", re.IGNORECASE)


def _we(draft: Document, _: Context) -> Place:
    words = [token for token in draft.words if token.text[0] in "IiWw" and _WE_OR_I.match(token.text)]
    if len(words) < 2 or any(token.text[0] in "Ii" for token in words):
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


def topics_of(draft: Document, context: Context) -> dict[str, Span]:
    """The sensitive topics of an English draft, and where each comes up first."""
    found: dict[str, Span] = {}
    for topic in sensitive_topics(draft, context.market) if draft.language == "en" else ():
        found.setdefault(topic.id, topic.span)
    return found


def _refusal(draft: Document, _: Context) -> Place:
    """A refused return or refund in any language; other refusals in English words."""
    return next((refusal.span for refusal in refusals(draft)), None) if draft.language != "en" else None


def _return(draft: Document, context: Context) -> Place:
    """A return, refund or exchange that the buyer asks for, or that a draft in another language refuses."""
    return _intent("return", "refund", "exchange")(draft, context) or _refusal(draft, context)


_SIGNS: dict[Moment, Sign] = {
    "always": lambda *_: True,
    "bare_frame": _bare_frame,
    "casual": _casual,
    "chat_smile": _chat_smile,
    "clock": zoneless_clock,
    "closing": _closing,
    "customs": _intent("customs"),
    "date": bare_date,
    "dated_greeting": _dated_greeting,
    "delivery": _fact("date", "duration", "tracking"),
    "dollar": bare_dollar,
    "emoji": _emoji,
    "english": _english,
    "greeting": _greeting,
    "holiday": lambda draft, context: holiday_ahead(draft, context) or None,
    "invoice": _intent("invoice"),
    "late": _late,
    "local_language": _local_language,
    "long_opening": _long_opening,
    "measure": foreign_measure,
    "name": _name,
    "no_cause": _lacks("cause"),
    "no_remedy": _lacks("remedy"),
    "number": grouped_number,
    "only_thanks": lambda _, context: True if context.view.intents == ("thanks",) else None,
    "off_platform": _fact("email", "phone"),
    "own_currency": own_currency,
    "paper": other_paper,
    "problem": _problem,
    "promise": promised_duration,
    "ramadan": lambda _, context: ramadan_ahead(context) or None,
    "refusal": _refusal,
    "return": _return,
    "size": worn_size,
    "topic": lambda draft, context: next(iter(topics_of(draft, context).values()), None),
    "upset": _upset,
    "twelve_hours": twelve_hours,
    "twenty_four_hours": twenty_four_hours,
    "unnamed": _unnamed,
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

    def places(self, moments: Sequence[Moment]) -> list[Place] | None:
        """Where each of several moments holds; ``None`` when one of them does not."""
        found: list[Place] = []
        for moment in moments:
            place = self.place(moment)
            if not place:
                return None
            found.append(place)
        return found

    def _said(self, moment: Moment) -> Place:
        return in_buyer(moment, self._context.last_from_buyer) or in_draft(moment, self._draft)
