"""What callers get: the answers of the endpoints, made of the parts."""

from __future__ import annotations

from wellput.schema.base import Wire
from wellput.schema.parts import BuyerView, EtiquetteView, Fact, Finding, ReadabilityView, Simplified, Translation

__all__ = [
    "BuyerResponse",
    "EtiquetteResponse",
    "FactsResponse",
    "ReadabilityResponse",
    "ReviewResponse",
    "SimplifyResponse",
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
