"""A reply begun for the seller: a short skeleton for what the buyer wants, with a blank for whatever is not known.

::

    conversation ─▶ intents, stage, mood, questions ─▶ skeleton ─▶ lines that fit ─▶ phrasebook ─▶ text, blanks

Nothing in it is made up: what is not in the request stands as ``[label]``, and each such stretch is named.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from wellput.checks import language
from wellput.context import Context
from wellput.review import prepare
from wellput.rules.reply import buyer_name, greeting, own_name
from wellput.schema import ReviewRequest, Slot, StarterRequest, StarterResponse
from wellput.starter.asked import Topical, asked
from wellput.starter.blanks import known
from wellput.starter.compose import Composer, Text
from wellput.starter.explain import hint
from wellput.starter.skeletons import Line, choose, load_all
from wellput.text.language import LANGUAGES
from wellput.translate.phrasebook import render
from wellput.translate.slots import Moment

__all__ = ["start", "warm"]

# Characters that what fills a blank may need, where the marketplace's limit is short.
_ROOM, _ROOM_FOR_ANSWER = 20, 60


def start(request: StarterRequest) -> StarterResponse:
    """The reply begun for a conversation. Offsets in the answer are code points.

    Raises :class:`wellput.errors.InvalidInputError` for a field that cannot be right.
    """
    _, context = prepare(
        ReviewRequest(
            draft="",
            conversation=request.conversation,
            buyer=request.buyer,
            seller=request.seller,
            marketplace=request.marketplace,
            fault=request.fault,
            explain_in=request.explain_in,
            now=request.now,
        )
    )
    tongue = _tongue(request.language, context)
    skeleton, intent = choose(context.view.intents, context.view.stage)
    questions = asked(context.conversation, context.view.language)
    unaided = _circumstances(context, (), questions)
    wanted = [name for line in skeleton.lines() if line.fits(unaided) for name in line.blanks.values()]
    facts = known(request.facts, context.conversation, wanted, seller=context.seller, now=context.now)
    circumstances = _circumstances(context, facts, questions)
    paragraphs = [[line for line in lines if line.fits(circumstances)] for lines in skeleton.paragraphs]
    composer = Composer(tongue, facts, Moment(context.now))
    text, said = _within_limit(composer, paragraphs, questions, context)
    return StarterResponse(
        text=text.text,
        slots=tuple(
            Slot(
                name=blank.name,
                start=span.start,
                end=span.end,
                hint=hint(blank.name, context.explain_in, blank.question),
                question=blank.question,
            )
            for blank, span in text.blanks
        ),
        intent=intent,
        stage=context.view.stage,
        language=tongue,
        principles=_principles(said, context),
    )


def warm() -> None:
    """Load every skeleton and begin one reply."""
    load_all()
    start(StarterRequest())


def _tongue(wanted: str | None, context: Context) -> str:
    """The reply's language: as asked for; the buyer's for ``auto`` and where the marketplace wants it; else English."""
    if wanted is not None and wanted != "auto":
        return language("language", wanted) or "en"
    demanded = context.marketplace.reply_language
    if demanded == "en" or (wanted is None and demanded is None):
        return "en"
    reads = context.buyer.language or context.view.language
    return reads if reads in LANGUAGES else "en"


def _circumstances(context: Context, facts: Collection[str], questions: Sequence[Topical]) -> frozenset[str]:
    """What the lines of a skeleton may ask for."""
    view = context.view
    found = {*view.intents, view.mood, *(f"known:{name}" for name in facts)}
    found |= {f"asks:{question.topic}" for question in questions}
    if view.stage:
        found.add(view.stage)
    if context.fault == "seller":
        found.add("seller_fault")
    if "tracking" in facts or "sent_date" in facts:
        found.add("sent")
    if questions:
        found.add("asked")
    if any(message.sender == "seller" and message.text.strip() for message in context.conversation):
        found.add("again")
    if context.last_from_buyer.strip():
        found.add("buyer_wrote")
    return frozenset(found)


def _within_limit(
    composer: Composer, paragraphs: Sequence[Sequence[Line]], questions: Sequence[Topical], context: Context
) -> tuple[Text, Sequence[Sequence[Line]]]:
    """The letter in the marketplace's limit: lines that can be spared go, the last first."""
    limit = context.marketplace.limit
    while True:
        kept, open_ones = _with_answers(paragraphs, questions)
        text = composer.letter(
            greeting(context, composer.language) or "",
            kept,
            open_ones,
            render("closing-regards", composer.language, {}) or "",
            own_name(context),
        )
        spare = next((line for lines in reversed(paragraphs) for line in reversed(lines) if line.optional), None)
        if limit is None or spare is None or _length(text) <= limit.characters:
            return text, kept
        paragraphs = [[line for line in lines if line is not spare] for lines in paragraphs]


def _length(text: Text) -> int:
    """Characters of the letter when its blanks are filled."""
    rooms = (_ROOM_FOR_ANSWER if blank.name == "answer" else _ROOM for blank, _ in text.blanks)
    return len(text.text) + sum(rooms) - sum(span.end - span.start for _, span in text.blanks)


def _with_answers(
    paragraphs: Sequence[Sequence[Line]], questions: Sequence[Topical]
) -> tuple[list[list[Line]], list[str]]:
    """The paragraphs without the blanks for answers that nothing needs, and the questions that need one."""
    covered = {topic for lines in paragraphs for line in lines for topic in line.covers}
    unanswered = [question.text for question in questions if question.topic not in covered]

    def stays(line: Line) -> bool:
        return line.answers is None or bool(unanswered) or (line.answers == "some" and not questions)

    return [[line for line in lines if stays(line)] for lines in paragraphs], unanswered


def _principles(paragraphs: Sequence[Sequence[Line]], context: Context) -> tuple[str, ...]:
    """The principles the letter keeps, each once, in the order of the letter."""

    def kept() -> Iterator[str]:
        yield "greeting"
        if buyer_name(context):
            yield from ("name", "salutation")
        for lines in paragraphs:
            for line in lines:
                yield from line.principles or (("answer",) if line.answers else ())
        yield "signature"

    return tuple(dict.fromkeys(kept()))
