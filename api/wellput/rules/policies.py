"""How much a thing matters where the marketplace says something about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from wellput.context import Context
from wellput.marketplaces import GENERIC
from wellput.marketplaces.model import Forbidden
from wellput.schema import Severity

__all__ = ["Verdict", "verdict"]


class Verdict(NamedTuple):
    """``values`` fill ``{place}`` (the marketplace by name) and ``{policy}`` (its own rule in a sentence)."""

    severity: Severity
    values: Mapping[str, str]
    source: str | None


def verdict(context: Context, what: Forbidden, otherwise: Severity) -> Verdict:
    """An error with the marketplace's own rule where the named marketplace forbids ``what``, else ``otherwise``."""
    policy = context.marketplace.forbids(what)
    named = context.marketplace.id != GENERIC
    place = context.marketplace.name if named else "Most marketplaces"
    if policy is None:
        return Verdict(otherwise, {"place": place, "policy": ""}, None)
    return Verdict("error" if named else otherwise, {"place": place, "policy": policy.text}, policy.source)
