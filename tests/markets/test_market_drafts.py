"""Which market principles short drafts raise, and that the others stay silent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from wellput import rules
from wellput.knowledge import read_toml
from wellput.review import prepare
from wellput.schema import ReviewRequest

MARKET_RULES = frozenset(
    "currency date_format emoji formality holiday law_conflict number_format salutation sensitive_topic time_zone "
    "units".split()
)
DRAFTS = read_toml(Path(__file__).parent / "drafts.toml")["drafts"]


def request(entry: dict[str, Any]) -> ReviewRequest:
    said = [{"from": "buyer", "text": entry["says"]}] if "says" in entry else []
    wire = {
        "draft": entry["draft"],
        "conversation": said,
        "buyer": {"country": entry["buyer"], "name": entry.get("name")},
        "seller": {"country": entry["seller"]},
        "now": f"{entry.get('now', '2026-11-21')}T10:00:00Z",
    }
    return msgspec.convert(wire, ReviewRequest)


@pytest.mark.parametrize("entry", DRAFTS, ids=lambda entry: entry["draft"][:40])
def test_a_draft_raises_what_it_must_and_nothing_else(entry: dict[str, Any]) -> None:
    found = {finding.principle for finding in rules.check(*prepare(request(entry)))} & MARKET_RULES
    assert found == set(entry["raises"])


def test_every_market_principle_is_tried() -> None:
    assert {principle for entry in DRAFTS for principle in entry["raises"]} == MARKET_RULES
    assert sum(not entry["raises"] for entry in DRAFTS) >= len(DRAFTS) / 3
