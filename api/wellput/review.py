"""The main flow: a request becomes a draft and its context, the rooms look at them, their answers are put together.

::

    request ─ prepare ─▶ Document + Context ─┬▶ readability ─▶ level, findings
                                             ├▶ rules ───────▶ findings
                                             ├▶ simplify ────▶ edits
                                             ├▶ markets ─────▶ hints
                                             ├▶ tone ────────▶ band, markers
                                             └▶ translate ───▶ translation, card
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache
from itertools import accumulate

import msgspec

from wellput import buyer as buyers
from wellput import markets, readability, rules, tone
from wellput.checks import aware, country, language, marketplace, text
from wellput.context import Context
from wellput.facts import find_facts
from wellput.markets.hints import etiquette
from wellput.schema import (
    Buyer,
    Finding,
    ReviewRequest,
    ReviewResponse,
    Seller,
    TranslateRequest,
    Translation,
)
from wellput.simplify import simplify
from wellput.text.document import Document
from wellput.text.language import LANGUAGES, UNDETERMINED, detect
from wellput.translate import Translator

__all__ = ["MOST_OF_A_PRINCIPLE", "prepare", "read", "review"]

#: A seller reads a few findings of a kind, not thousands.
MOST_OF_A_PRINCIPLE = 50

# Principles whose breach no greeting makes up for.
_HARSH = frozenset({"abrasive", "blame", "policy_wall"})


def review(request: ReviewRequest, translator: Translator | None = None) -> ReviewResponse:
    """Everything about one draft. Offsets in the answer are code points.

    ``translator``: the one to use; a shared one with the default settings when left out.

    Raises :class:`wellput.errors.InvalidInputError` for a field that cannot be right.
    """
    draft, context = prepare(request)
    reading, hard = readability.assess(draft, context.target, explain_in=context.explain_in)
    findings = _in_order([*hard, *rules.check(draft, context)])
    return ReviewResponse(
        readability=reading,
        findings=findings,
        simplified=simplify(draft, context.target, explain_in=context.explain_in),
        facts=draft.facts,
        buyer=context.view,
        etiquette=etiquette(draft, context),
        translation=_translation(request, draft, context, translator or _translator()),
        tone=tone.read(draft, harsh=any(map(_hurts, findings)), explain_in=context.explain_in),
    )


def _hurts(finding: Finding) -> bool:
    return finding.principle in _HARSH and finding.severity != "hint"


def prepare(request: ReviewRequest) -> tuple[Document, Context]:
    """The draft, read once, and everything known about it."""
    draft_text = text("draft", request.draft)
    now = aware(request.now) or datetime.now(UTC)
    buyer = _buyer(request.buyer or Buyer())
    seller = _seller(request.seller or Seller())
    place = marketplace("marketplace", request.marketplace)
    conversation = tuple(
        msgspec.structs.replace(
            message, text=text(f"conversation[{index}].text", message.text), sent_at=aware(message.sent_at)
        )
        for index, message in enumerate(request.conversation)
    )
    draft = read(draft_text, seller=seller, now=now)
    view = buyers.understand(conversation, draft=draft, buyer=buyer, marketplace=place, now=now)
    return draft, Context(
        conversation=conversation,
        buyer=buyer,
        seller=seller,
        view=view,
        market=markets.load(buyer.country),
        marketplace=place,
        fault=request.fault,
        target=buyers.target_level(view, buyer),
        now=now,
        explain_in=language("explain_in", request.explain_in) or "en",
    )


def read(
    draft: str, *, tongue: str | None = None, seller: Seller | None = None, now: datetime | None = None
) -> Document:
    """A text as a :class:`Document` with its facts.

    ``tongue``: its language, detected when not given; ``seller.country`` decides how its dates are read.
    """
    tongue = tongue or detect(draft)
    # Numbers and codes need a reading even where the words are too few to name a language.
    known = "en" if tongue == UNDETERMINED else tongue
    facts = find_facts(draft, language=known, country=seller.country if seller else None, now=now)
    return Document.read(draft, facts=facts, language=known)


@cache
def _translator() -> Translator:
    return Translator()


def _translation(
    request: ReviewRequest, draft: Document, context: Context, translator: Translator
) -> Translation | None:
    target = request.translate_to
    if target == "auto":
        target = _reads(context)
        if target is None or target == draft.language:
            return None
    if target is None:
        return None
    return translator.translate(
        TranslateRequest(
            text=request.draft,
            target=language("translate_to", target) or target,
            source=draft.language if draft.language in LANGUAGES else "auto",
            buyer=context.buyer,
            seller=context.seller,
            now=context.now,
        )
    )


def _reads(context: Context) -> str | None:
    """The language this buyer reads best: said, else written by them, else the first of their market."""
    if context.buyer.language:
        return context.buyer.language
    if context.view.language in LANGUAGES and context.view.language != "en":
        return context.view.language
    market = context.market.languages[0] if context.market else None
    return language("translate_to", market) if market in LANGUAGES else None


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Whole-reply findings first, then by place in the draft.

    A stretch is named once: of two findings of one principle the first stays, a hard word inside a stretch that
    another finding names (legal jargon, a cliché) is left to that one, and slang that is too casual for this buyer to
    that finding.
    """
    # Where several things are to be put in at one place, the catalogue's order is the order of a letter.
    catalogue = {principle.tag: index for index, principle in enumerate(rules.principles())}
    ordered = sorted(
        findings,
        key=lambda f: (-1 if f.start is None else f.start, _stretch(f), catalogue[f.principle], -(f.end or 0), f.rule),
    )
    named = [f for f in ordered if f.category != "readability" and _stretch(f)]
    # A word too casual for this buyer ("pls") is told so once, not as slang again.
    casual = {(f.start, f.end) for f in named if f.principle == "formality"}
    starts = [f.start or 0 for f in named]
    ends = list(accumulate((f.end or 0 for f in named), max))
    kept: list[Finding] = []
    # Sorted by start: what begins before the furthest end so far overlaps something kept.
    reached: dict[str, int] = {}
    count: Counter[str] = Counter()
    for finding in ordered:
        count[finding.principle] += 1
        if count[finding.principle] > MOST_OF_A_PRINCIPLE:
            continue
        if finding.start is not None and finding.end is not None and _stretch(finding):
            if finding.start < reached.get(finding.principle, 0):
                continue
            if finding.principle == "idiom" and (finding.start, finding.end) in casual:
                continue
            if finding.principle == "hard_word":
                before = bisect_left(starts, finding.end)
                if before and ends[before - 1] > finding.start:
                    continue
            reached[finding.principle] = finding.end
        kept.append(finding)
    return tuple(kept)


def _stretch(finding: Finding) -> bool:
    return finding.start != finding.end


def _buyer(buyer: Buyer) -> Buyer:
    return msgspec.structs.replace(
        buyer,
        country=country("buyer.country", buyer.country),
        language=language("buyer.language", buyer.language),
    )


def _seller(seller: Seller) -> Seller:
    for index, offer in enumerate(seller.offers):
        text(f"seller.offers[{index}].text", offer.text)
        for place in offer.countries:
            country(f"seller.offers[{index}].countries", place)
    return msgspec.structs.replace(
        seller,
        country=country("seller.country", seller.country),
        language=language("seller.language", seller.language),
    )
