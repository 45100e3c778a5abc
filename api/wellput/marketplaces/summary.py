"""The marketplaces as ``GET /v1/marketplaces`` lists them."""

from __future__ import annotations

from wellput.marketplaces.model import GENERIC, load_all
from wellput.schema import Wire

__all__ = ["MarketplaceSummary", "PolicySummary", "summaries"]


class PolicySummary(Wire, frozen=True, kw_only=True):
    """One thing messages there must not hold (``forbids``) or something worth knowing (``forbids`` is ``None``)."""

    forbids: str | None
    text: str
    source: str
    status: str


class MarketplaceSummary(Wire, frozen=True, kw_only=True):
    """A marketplace, its limits and its rules for messages.

    ``limit`` is in characters, ``response_hours`` in hours; ``None`` where no figure is confirmed. ``read`` is the
    day the rules were read (ISO 8601).
    """

    id: str
    name: str
    domains: tuple[str, ...]
    limit: int | None
    response_hours: int | None
    reply_language: str | None
    policies: tuple[PolicySummary, ...]
    read: str


def summaries() -> tuple[MarketplaceSummary, ...]:
    """Every marketplace by name, the generic profile last."""
    ordered = sorted(load_all().values(), key=lambda one: (one.id == GENERIC, one.name.casefold()))
    return tuple(
        MarketplaceSummary(
            id=one.id,
            name=one.name,
            domains=one.domains,
            limit=one.limit.characters if one.limit else None,
            response_hours=one.response.hours if one.response else None,
            reply_language=one.reply_language,
            policies=(
                *(
                    PolicySummary(forbids=p.forbids, text=p.text, source=p.source, status=p.status)
                    for p in one.policies
                ),
                *(PolicySummary(forbids=None, text=n.text, source=n.source, status=n.status) for n in one.notes),
            ),
            read=one.read,
        )
        for one in ordered
    )
