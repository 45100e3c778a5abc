"""How much a thing matters where the marketplace says something about it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from wellput.context import Context
from wellput.knowledge import data_folder, read_toml
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
    place = context.marketplace.name if named else _any_place().get(context.explain_in, _any_place()["en"])
    if policy is None:
        return Verdict(otherwise, {"place": place, "policy": ""}, None)
    return Verdict("error" if named else otherwise, {"place": place, "policy": policy.text}, policy.source)


@cache
def _any_place() -> Mapping[str, str]:
    return read_toml(data_folder("wellput.rules") / "any_place.toml")
