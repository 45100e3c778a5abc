"""What goes over the wire, and what the rooms of Wellput hand to each other.

One set of structs serves both: inside, every ``start``/``end`` is an offset in Unicode code points, end exclusive;
:func:`wellput.text.spans.to_wire` turns them into UTF-16 code units when an answer leaves. Structs are frozen: a
room returns new ones.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

import msgspec

__all__ = [
    "Buyer",
    "BuyerRequest",
    "BuyerResponse",
    "BuyerView",
    "Category",
    "Cefr",
    "Edit",
    "EtiquetteRequest",
    "EtiquetteResponse",
    "EtiquetteView",
    "Fact",
    "FactKind",
    "FactsRequest",
    "FactsResponse",
    "Fault",
    "Finding",
    "Formality",
    "Hint",
    "KeyFact",
    "Message",
    "Mood",
    "Offsets",
    "Question",
    "ReadabilityRequest",
    "ReadabilityResponse",
    "ReadabilityView",
    "ReviewRequest",
    "ReviewResponse",
    "Segment",
    "Seller",
    "SentenceLevel",
    "Severity",
    "Simplified",
    "SimplifyRequest",
    "SimplifyResponse",
    "Stage",
    "TranslateRequest",
    "Translation",
]

Cefr = Literal["A1", "A2", "B1", "B2", "C1", "C2"]
Category = Literal["readability", "wording", "service", "etiquette", "policy"]
Severity = Literal["error", "warning", "hint"]
Fault = Literal["seller", "carrier", "buyer", "unknown"]
Formality = Literal["formal", "informal", "default"]
Mood = Literal["calm", "worried", "upset", "angry", "happy"]
Offsets = Literal["utf-16", "codepoint"]
Stage = Literal["before", "during", "after"]
FactKind = Literal[
    "order_id",
    "tracking",
    "carrier",
    "money",
    "date",
    "duration",
    "quantity",
    "size",
    "weight",
    "percent",
    "url",
    "email",
    "phone",
    "product_code",
]


class Wire(msgspec.Struct, frozen=True):
    """Base of all wire structs: immutable; unknown fields in a request are ignored."""


# -- what callers send ------------------------------------------------------------------------------------------


class Message(Wire, frozen=True, kw_only=True, rename={"sender": "from"}):
    """One message of the conversation; ``from`` on the wire."""

    sender: Literal["buyer", "seller"]
    text: str
    sent_at: datetime | None = None


class Buyer(Wire, frozen=True, kw_only=True):
    """What is known about the buyer; all of it optional."""

    name: str | None = None
    country: str | None = None
    language: str | None = None
    level: Cefr | None = None


class Seller(Wire, frozen=True, kw_only=True):
    """What is known about the seller; all of it optional."""

    name: str | None = None
    shop: str | None = None
    role: str | None = None
    country: str | None = None
    language: str | None = None


class ReviewRequest(Wire, frozen=True, kw_only=True):
    """``POST /v1/review``."""

    draft: str
    conversation: tuple[Message, ...] = ()
    buyer: Buyer | None = None
    seller: Seller | None = None
    marketplace: str | None = None
    fault: Fault | None = None
    translate_to: str | None = None
    explain_in: str | None = None
    offsets: Offsets = "utf-16"
    now: datetime | None = None


class ReadabilityRequest(Wire, frozen=True, kw_only=True):
    """``POST /v1/readability``."""

    text: str
    level: Cefr | None = None
    language: str | None = None
    explain_in: str | None = None
    offsets: Offsets = "utf-16"


class SimplifyRequest(Wire, frozen=True, kw_only=True):
    """``POST /v1/simplify``."""

    text: str
    level: Cefr | None = None
    language: str | None = None
    explain_in: str | None = None
    offsets: Offsets = "utf-16"


class FactsRequest(Wire, frozen=True, kw_only=True):
    """``POST /v1/facts``. ``country`` is the writer's; it decides how ``03/04`` and ``1.234`` are read."""

    text: str
    language: str | None = None
    country: str | None = None
    now: datetime | None = None
    offsets: Offsets = "utf-16"


class EtiquetteRequest(Wire, frozen=True, kw_only=True):
    """``POST /v1/etiquette``."""

    draft: str
    buyer: Buyer
    conversation: tuple[Message, ...] = ()
    seller: Seller | None = None
    explain_in: str | None = None
    offsets: Offsets = "utf-16"
    now: datetime | None = None


class BuyerRequest(Wire, frozen=True, kw_only=True):
    """``POST /v1/buyer``. With a ``draft``, each question also says whether the draft answers it."""

    conversation: tuple[Message, ...]
    draft: str | None = None
    buyer: Buyer | None = None
    marketplace: str | None = None
    now: datetime | None = None


class TranslateRequest(Wire, frozen=True, kw_only=True):
    """``POST /v1/translate``."""

    text: str
    target: str
    source: str = "auto"
    formality: Formality = "default"
    buyer: Buyer | None = None
    offsets: Offsets = "utf-16"
    now: datetime | None = None


# -- what callers get -------------------------------------------------------------------------------------------


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
    score: int
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


class Segment(Wire, frozen=True, kw_only=True):
    """One stretch of a translated text; ``start``/``end`` are offsets into the *source* text.

    ``confidence`` is the engine's own, where it has one. ``phrase`` names the phrasebook message used.
    """

    source: str
    text: str
    engine: str
    start: int
    end: int
    facts_kept: bool
    phrase: str | None = None
    warning: str | None = None


class KeyFact(Wire, frozen=True, kw_only=True):
    """One line of the card: a label and a value, both in the target language."""

    kind: str
    label: str
    value: str


class Translation(Wire, frozen=True, kw_only=True):
    """A translated text, its segments and its card."""

    source: str
    target: str
    text: str
    engine: str
    segments: tuple[Segment, ...]
    key_facts: tuple[KeyFact, ...]
    card: str
    facts_kept: bool
    warnings: tuple[str, ...] = ()


class ReadabilityResponse(Wire, frozen=True, kw_only=True):
    """Answer of ``POST /v1/readability``."""

    readability: ReadabilityView
    findings: tuple[Finding, ...]


class SimplifyResponse(Wire, frozen=True, kw_only=True):
    """Answer of ``POST /v1/simplify``."""

    simplified: Simplified


class FactsResponse(Wire, frozen=True, kw_only=True):
    """Answer of ``POST /v1/facts``."""

    facts: tuple[Fact, ...]


class EtiquetteResponse(Wire, frozen=True, kw_only=True):
    """Answer of ``POST /v1/etiquette``."""

    etiquette: EtiquetteView


class BuyerResponse(Wire, frozen=True, kw_only=True):
    """Answer of ``POST /v1/buyer``."""

    buyer: BuyerView


class ReviewResponse(Wire, frozen=True, kw_only=True):
    """Answer of ``POST /v1/review``."""

    readability: ReadabilityView
    findings: tuple[Finding, ...]
    simplified: Simplified
    facts: tuple[Fact, ...]
    buyer: BuyerView
    etiquette: EtiquetteView
    translation: Translation | None
