"""The markets as ``GET /v1/markets`` lists them."""

from __future__ import annotations

from wellput.markets.model import cite, load_all
from wellput.schema import Wire

__all__ = ["LawSummary", "MarketSummary", "summaries"]


class LawSummary(Wire, frozen=True, kw_only=True):
    """A right of buyers there, and what it rests on."""

    text: str
    source: str
    confidence: str
    withdrawal_days: int | None


class MarketSummary(Wire, frozen=True, kw_only=True):
    """A market in brief. ``hints`` counts its pieces of etiquette; ``read`` is the day its sources were read."""

    country: str
    name: str
    languages: tuple[str, ...]
    currencies: tuple[str, ...]
    time_zones: tuple[str, ...]
    weekend: tuple[str, ...]
    measure: str
    clock: str
    date_order: str
    decimal: str
    formality: str
    salutation: str
    laws: tuple[LawSummary, ...]
    hints: int
    read: str


def summaries() -> tuple[MarketSummary, ...]:
    """Every market, by country code."""
    return tuple(
        MarketSummary(
            country=market.country,
            name=market.name,
            languages=market.languages,
            currencies=market.currencies,
            time_zones=market.time_zones,
            weekend=market.weekend,
            measure=market.measure,
            clock=market.clock,
            date_order=market.date_order,
            decimal=market.decimal,
            formality=market.formality,
            salutation=market.salutation.example,
            laws=tuple(
                LawSummary(
                    text=law.text,
                    source=cite(law.source, market),
                    confidence=law.confidence,
                    withdrawal_days=law.withdrawal_days,
                )
                for law in market.laws
            ),
            hints=len(market.hints),
            read=market.read,
        )
        for _, market in sorted(load_all().items())
    )
