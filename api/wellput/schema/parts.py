"""What the rooms find, and hand to each other."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from wellput.schema.base import Category, Cefr, FactKind, Mood, Severity, Stage, Wire

__all__ = [
    "BuyerView",
    "Edit",
    "EtiquetteView",
    "Fact",
    "Finding",
    "Hint",
    "KeyFact",
    "Question",
    "ReadabilityView",
    "Segment",
    "SentenceLevel",
    "Simplified",
    "Slot",
    "ToneMarker",
    "ToneView",
    "Translation",
]


class Finding(Wire, frozen=True, kw_only=True):
    """One thing worth changing in the draft.

    ``start == end``: insert a replacement there. Both ``None``: about the whole reply.
    """

    rule: str
    principle: str
    category: Category
    severity: Severity
    message: str
    why: str | None = None
    source: str | None = None
    start: int | None = None
    end: int | None = None
    replacements: tuple[str, ...] = ()


class SentenceLevel(Wire, frozen=True, kw_only=True):
    """The level of one sentence; ``words`` counts words, not tokens."""

    start: int
    end: int
    words: int
    level: Cefr


class ReadabilityView(Wire, frozen=True, kw_only=True):
    """How hard the draft is. ``score`` runs from 0 to 100 (100 = easiest).

    ``fits`` is true when the draft is not above ``target``. ``reliable`` is false when the text is too short to
    tell, and ``reason`` then says so.
    """

    level: Cefr
    score: float
    target: Cefr
    fits: bool
    reliable: bool
    metrics: dict[str, float]
    sentences: tuple[SentenceLevel, ...]
    reason: str | None = None


class Edit(Wire, frozen=True, kw_only=True):
    """One replacement. The ``auto`` edits of a text, applied together, give ``Simplified.text``."""

    start: int
    end: int
    replacement: str
    rule: str
    auto: bool
    why: str
    confidence: float = 1.0


class Simplified(Wire, frozen=True, kw_only=True):
    """The simpler draft, and the edits that lead there. Edits never overlap."""

    text: str
    level: Cefr
    edits: tuple[Edit, ...]


class Fact(Wire, frozen=True, kw_only=True):
    """Something in a text that must survive every edit and translation unchanged.

    ``text`` is exactly the stretch ``start:end``; ``value`` is its machine form: an ISO 8601 date,
    ``{"amount", "currency"}``, ``{"min", "max", "unit"}``, a carrier's name … ``valid`` is the verdict of a check
    digit or of a calendar, ``None`` where there is nothing to check; ``ambiguous`` marks a value that can be read
    in two ways (``03/04/2026``).
    """

    kind: FactKind
    text: str
    start: int
    end: int
    value: Any
    valid: bool | None = None
    ambiguous: bool = False


class Question(Wire, frozen=True, kw_only=True):
    """A question the buyer asked; ``answered`` by the draft or not."""

    text: str
    answered: bool


class BuyerView(Wire, frozen=True, kw_only=True):
    """What the conversation tells about the buyer. ``language`` is a BCP 47 tag or ``und``."""

    language: str
    level: Cefr | None
    level_confidence: float
    intents: tuple[str, ...]
    stage: Stage | None
    mood: Mood
    questions: tuple[Question, ...]
    reply_due: datetime | None = None
    name: str | None = None
    level_range: tuple[Cefr, Cefr] | None = None


class Hint(Wire, frozen=True, kw_only=True):
    """A piece of etiquette for the buyer's market, and what it rests on."""

    id: str
    text: str
    why: str
    source: str
    confidence: Literal["A", "B", "C"]
    start: int | None = None
    end: int | None = None


class EtiquetteView(Wire, frozen=True, kw_only=True):
    """Hints for the buyer's market; ``country`` is ``None`` when it is not known."""

    country: str | None
    hints: tuple[Hint, ...]


class Slot(Wire, frozen=True, kw_only=True):
    """A blank of a started reply: the stretch ``start:end`` is ``[label]`` and is to be replaced by the seller.

    ``hint`` says what belongs there; ``question`` is the buyer's, where the blank is for its answer.
    """

    name: str
    start: int
    end: int
    hint: str
    question: str | None = None


class ToneMarker(Wire, frozen=True, kw_only=True):
    """Words that make a text sound warmer or cooler; ``marker`` names the politeness strategy."""

    start: int
    end: int
    marker: str
    effect: Literal["warmer", "cooler"]
    message: str


class ToneView(Wire, frozen=True, kw_only=True):
    """How polite a text sounds, in three coarse bands, and the words that make it so, in the order of the text."""

    band: Literal["cool", "neutral", "warm"]
    message: str
    markers: tuple[ToneMarker, ...]


class Segment(Wire, frozen=True, kw_only=True):
    """One stretch of a translated text; ``start``/``end`` are offsets into the *source* text.

    ``phrase`` names the phrasebook message used; ``back_translation`` is there where it was asked for and can be had.
    """

    source: str
    text: str
    engine: str
    start: int
    end: int
    facts_kept: bool
    phrase: str | None = None
    warning: str | None = None
    back_translation: str | None = None


class KeyFact(Wire, frozen=True, kw_only=True):
    """One line of the card: a label and a value, both in the target language."""

    kind: str
    label: str
    value: str


class Translation(Wire, frozen=True, kw_only=True):
    """A translated text, its segments and its card.

    ``back_translation`` is the text in the source's language again, where it was asked for and an engine leads back.
    """

    source: str
    target: str
    text: str
    engine: str
    segments: tuple[Segment, ...]
    key_facts: tuple[KeyFact, ...]
    card: str
    facts_kept: bool
    warnings: tuple[str, ...] = ()
    back_translation: str | None = None
