"""What callers get: the answers of the endpoints, made of the parts."""

from __future__ import annotations

from wellput.schema.base import Stage, Wire
from wellput.schema.parts import (
    BuyerView,
    EtiquetteView,
    Fact,
    Finding,
    ReadabilityView,
    Simplified,
    Slot,
    ToneView,
    Translation,
)

__all__ = [
    "BuyerResponse",
    "EtiquetteResponse",
    "FactsResponse",
    "ReadabilityResponse",
    "ReviewResponse",
    "SimplifyResponse",
    "StarterResponse",
]


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


class StarterResponse(Wire, frozen=True, kw_only=True):
    """Answer of ``POST /v1/starter``: a reply begun, its blanks, what it answers and the principles it keeps.

    ``intent`` is the one that decided, ``None`` where nothing told what the buyer wants.
    """

    text: str
    slots: tuple[Slot, ...]
    intent: str | None
    stage: Stage | None
    language: str
    principles: tuple[str, ...]


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
    tone: ToneView | None = None
