"""The form of a marketplace's file, and the loader that checks it. Adding a marketplace is adding one file."""

from __future__ import annotations

from functools import cache
from typing import Literal

from wellput.knowledge import Entry, read_entries
from wellput.markets.model import Moment

__all__ = ["GENERIC", "Limit", "Marketplace", "Note", "Policy", "Response", "load", "load_all"]

#: The profile used when no marketplace is named.
GENERIC = "generic"

Status = Literal["official", "secondary"]
Forbidden = Literal[
    "contact",
    "external_links",
    "off_platform_deal",
    "review_incentive",
    "positive_review_ask",
    "review_change_ask",
    "review_divert",
    "cancel_push",
    "marketing",
    "html",
    "redundant_message",
    "false_customs",
]


class Limit(Entry, frozen=True, kw_only=True):
    """The longest message, in characters as the marketplace counts them."""

    characters: int
    source: str
    status: Status


class Response(Entry, frozen=True, kw_only=True):
    """How soon a buyer must be answered. ``counts``: which days count. ``hours_in``: other hours in some countries."""

    hours: int
    hours_in: dict[str, int] = {}
    counts: Literal["all_days", "business_days"]
    source: str
    status: Status


class Policy(Entry, frozen=True, kw_only=True):
    """One thing a message there must not hold, with the words that explain it."""

    forbids: Forbidden
    text: str
    source: str
    status: Status


class Note(Entry, frozen=True, kw_only=True):
    """Something worth knowing about messages there that no rule checks.

    One with ``when`` is a hint, too: shown when all these moments hold, with an ``id`` and the reason ``why``.
    ``priority`` orders hints, lowest first.
    """

    text: str
    source: str
    status: Status
    id: str = ""
    why: str = ""
    when: tuple[Moment, ...] = ()
    priority: int = 45


class Marketplace(Entry, frozen=True, kw_only=True):
    """A marketplace and what its messages may hold. ``read`` is the day its rules were read (ISO 8601)."""

    id: str
    name: str
    read: str
    domains: tuple[str, ...] = ()
    limit: Limit | None = None
    response: Response | None = None
    reply_language: Literal["buyer", "en"] | None = None
    policies: tuple[Policy, ...] = ()
    notes: tuple[Note, ...] = ()

    def forbids(self, what: Forbidden) -> Policy | None:
        """The policy that forbids ``what``, or ``None`` where it is allowed or not known."""
        return next((policy for policy in self.policies if policy.forbids == what), None)


@cache
def load_all() -> dict[str, Marketplace]:
    """All marketplaces by id. Raises ``ValueError`` naming the file that is malformed."""
    return {marketplace.id: marketplace for marketplace in read_entries("wellput.marketplaces", Marketplace)}


def load(marketplace: str | None) -> Marketplace:
    """The marketplace of that id; the generic one for ``None``. Raises ``KeyError`` for an unknown id."""
    return load_all()[marketplace or GENERIC]
