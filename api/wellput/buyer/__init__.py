"""What the conversation tells about the buyer, and by when and how simply to answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from wellput.buyer.answers import answers
from wellput.buyer.conversation import Turn, buyer_messages, language_of, open_turn, tongue_of
from wellput.buyer.copies import repeats
from wellput.buyer.deadlines import reply_due
from wellput.buyer.evidence import warm as warm_evidence
from wellput.buyer.intents import find_intents, still_open
from wellput.buyer.level import BuyerLevel, estimate_level
from wellput.buyer.lexicon import lexicon, tags
from wellput.buyer.mood import find_mood
from wellput.buyer.questions import find_questions
from wellput.buyer.reply import warm as warm_reply
from wellput.buyer.signature import signed_name
from wellput.buyer.stage import stage_of
from wellput.buyer.subjects import warm as warm_subjects
from wellput.context import PROBLEMS
from wellput.marketplaces import Marketplace
from wellput.schema import Buyer, BuyerView, Cefr, Message, Question
from wellput.text.document import Document
from wellput.text.language import primary

__all__ = ["target_level", "understand", "warm"]

_LEVELS: tuple[Cefr, ...] = ("A1", "A2", "B1", "B2", "C1", "C2")
# Messages before the open turn that still tell how far the sale has come.
_EARLIER = 5
_UNKNOWN_TARGET: Cefr = "A2"
_COMPLAINT_CEILING: Cefr = "B1"
# Below this the estimate is little more than a guess from a line or two.
_LEAST_CONFIDENCE = 0.4


def understand(
    conversation: Sequence[Message],
    *,
    draft: Document | None,
    buyer: Buyer,
    marketplace: Marketplace,
    now: datetime,
) -> BuyerView:
    """Read the conversation from the buyer's side.

    Intents, mood and questions are those of the messages that still await an answer; language, level and name come
    from all of the buyer's messages. With a ``draft``, each question says whether the draft answers it.
    """
    mine = buyer_messages(conversation)
    waiting = open_turn(conversation)
    language = language_of(conversation)
    lexical = tongue_of(language, mine)
    turn = Turn.of(waiting, lexical)
    earlier = Turn.of([message for message in mine if message not in waiting][-_EARLIER:], lexical)
    intents = find_intents(turn) or still_open(turn, earlier)
    asked = find_questions(turn)
    if asked and intents == ("thanks",):
        # "Is it new? Thanks": the thanks is a courtesy.
        intents = ()
    # A copy of what was sent before answers nothing that was asked since.
    written = draft if draft is not None and not repeats(draft.text, conversation) else None
    answered = answers(asked, written, today=now.date()) if written is not None else [False] * len(asked)
    level = _level([message.text for message in mine], language)
    return BuyerView(
        language=language,
        level=level.level,
        level_confidence=level.confidence,
        intents=intents,
        stage=stage_of(intents, turn, earlier),
        mood=find_mood(turn, intents),
        questions=tuple(Question(text=q.text, answered=done) for q, done in zip(asked, answered, strict=True)),
        reply_due=reply_due(conversation, marketplace, buyer.country),
        name=buyer.name or signed_name(mine),
        level_range=level.range,
    )


def _level(texts: Sequence[str], language: str) -> BuyerLevel:
    """The level of the buyer's English; not known for a buyer who writes in another language."""
    return estimate_level(texts if primary(language) == "en" else ())


def target_level(view: BuyerView, buyer: Buyer) -> Cefr:
    """The level the draft should not pass: one below the buyer's, A2 when unknown, at most B1 for a complaint.

    A level the caller gives outranks the estimate; an estimate of little confidence counts as unknown.
    """
    level = buyer.level or (view.level if view.level_confidence >= _LEAST_CONFIDENCE else None)
    target = _LEVELS[max(_LEVELS.index(level) - 1, 0)] if level else _UNKNOWN_TARGET
    complaint = bool(PROBLEMS & set(view.intents)) or view.mood in ("upset", "angry")
    return min(target, _COMPLAINT_CEILING) if complaint else target


def warm() -> None:
    """Load and compile everything the first call would otherwise wait for."""
    for tag in tags():
        lexicon(tag)
    warm_reply()
    warm_evidence()
    warm_subjects()
    for text in ("Hello, when will my order arrive? Thanks, Anna", "Wann kommt mein Paket? Danke, Anna"):
        asked = find_questions(Turn((text,), lexicon("en")))
        answers(asked, Document.read("Hello, it is on its way.", language="en"), today=date(2026, 1, 1))
        signed_name([Message(sender="buyer", text=text)])
    estimate_level(("I have ordered the lamp three weeks ago, but it did not arrive yet. " * 3,))
