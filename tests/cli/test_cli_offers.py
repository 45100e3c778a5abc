"""Offers of the shop: kept by the command line, suggested by the server and the command line."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

from support import Server, serving

Run = Callable[..., subprocess.CompletedProcess[str]]
OFFER = "If you buy two lamps, the second one costs half."
DRAFT = "Hello Anna,\n\nThank you for your message. One lamp costs 20 EUR.\n\nKind regards,\nLi\n"
ASKS = "What is the price of the lamp? Anna"


def suggested(server: Server, **fields: Any) -> list[str]:
    body = {"draft": DRAFT, "conversation": [{"from": "buyer", "text": ASKS}], **fields}
    answer = httpx.post(f"{server.url}/v1/review", json=body, trust_env=False)
    assert answer.status_code == 200, answer.text
    return [text for f in answer.json()["findings"] if f["principle"] == "promotion" for text in f["replacements"]]


def test_a_kept_offer_is_suggested_until_it_is_removed(wellput: Run, tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        assert suggested(server) == []
        done = wellput("offers", "add", OFFER, "--for", "price", "--country", "de", "--until", "2026-12-31")
        assert done.returncode == 0, done.stderr
        assert wellput("offers").stdout == f"1  {OFFER}  (for price, in DE, until 2026-12-31)\n"
        asked = {"buyer": {"country": "DE"}, "now": "2026-11-20T10:00:00Z"}
        assert any(OFFER in text for text in suggested(server, **asked))
        assert suggested(server, **asked | {"buyer": {"country": "FR"}}) == []
        own = {"offers": [{"text": "A lamp shade costs 5 EUR more with a lamp."}]}
        assert not any(OFFER in text for text in suggested(server, **asked, seller=own))
        assert wellput("offers", "remove", "1").returncode == 0
        assert suggested(server, **asked) == []


def test_the_command_line_takes_the_kept_offers_too(wellput: Run) -> None:
    wellput("offers", "add", OFFER)
    done = wellput("review", "-", "--json", "--buyer-message", ASKS, stdin=DRAFT)
    assert "promotion" in [finding["principle"] for finding in json.loads(done.stdout)["findings"]]


def test_wrong_offers_are_told_and_nothing_is_lost(wellput: Run, tmp_path: Path) -> None:
    wellput("offers", "add", OFFER)
    for wrong in (("add", " "), ("add", OFFER, "--country", "XX"), ("add", "x" * 501), ("remove", "2")):
        done = wellput("offers", *wrong)
        assert done.returncode == 2
        assert done.stderr.startswith("wellput: ")
    assert wellput("offers", "list").stdout == f"1  {OFFER}\n"
    kept = tmp_path / "data" / "offers.json"
    assert kept.stat().st_mode & 0o077 == 0
    kept.write_text("[{]")
    done = wellput("offers")
    assert done.returncode == 2
    assert "offers.json" in done.stderr
    with serving(tmp_path) as server:
        answer = httpx.post(f"{server.url}/v1/review", json={"draft": DRAFT}, trust_env=False)
        assert answer.status_code == 409
        assert "offers.json" in answer.json()["detail"]
