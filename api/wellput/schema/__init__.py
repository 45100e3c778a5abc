"""What goes over the wire, and what the rooms of Wellput hand to each other.

One set of structs serves both: inside, every ``start``/``end`` is an offset in Unicode code points, end exclusive;
:func:`wellput.text.spans.to_wire` turns them into UTF-16 code units when an answer leaves. Structs are frozen: a
room returns new ones.
"""

from __future__ import annotations

from wellput.schema.base import Category, Cefr, FactKind, Fault, Formality, Mood, Offsets, Sender, Severity, Stage, Wire
from wellput.schema.parts import (
    BuyerView,
    Edit,
    EtiquetteView,
    Fact,
    Finding,
    Hint,
    KeyFact,
    Question,
    ReadabilityView,
    Segment,
    SentenceLevel,
    Simplified,
    Slot,
    Translation,
)
from wellput.schema.requests import (
    Buyer,
    BuyerRequest,
    EtiquetteRequest,
    FactsRequest,
    GivenFact,
    Message,
    ReadabilityRequest,
    ReviewRequest,
    Seller,
    SimplifyRequest,
    StarterRequest,
    TranslateRequest,
)
from wellput.schema.responses import (
    BuyerResponse,
    EtiquetteResponse,
    FactsResponse,
    ReadabilityResponse,
    ReviewResponse,
    SimplifyResponse,
    StarterResponse,
)

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
    "GivenFact",
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
    "Sender",
    "SentenceLevel",
    "Severity",
    "Simplified",
    "SimplifyRequest",
    "SimplifyResponse",
    "Slot",
    "Stage",
    "StarterRequest",
    "StarterResponse",
    "TranslateRequest",
    "Translation",
    "Wire",
]
