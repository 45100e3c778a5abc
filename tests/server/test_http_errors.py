"""Bad input: a clear answer, quickly, and the server lives on."""

from __future__ import annotations

import time
from typing import Any

import httpx
import psutil
import pytest

from support import Server


def problem(answer: httpx.Response, status: int) -> dict[str, Any]:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"].startswith("application/problem+json")
    body = dict(answer.json())
    assert {"type", "title", "status", "detail"} <= set(body)
    assert body["status"] == status
    assert "Traceback" not in answer.text
    return body


@pytest.mark.parametrize("content", [b"{", b"", b"not json", b'{"draft": "\xff"}', b'{"draft": "\\ud800"}', b"[]x"])
def test_unreadable_json_is_400(http: httpx.Client, content: bytes) -> None:
    problem(http.post("/v1/review", content=content, headers={"Content-Type": "application/json"}), 400)


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        ("/v1/review", {}, "draft"),
        ("/v1/review", {"draft": 5}, "draft"),
        ("/v1/review", {"draft": "x", "buyer": {"country": "XX"}}, "buyer.country"),
        ("/v1/review", {"draft": "x", "buyer": {"level": "D1"}}, "buyer.level"),
        ("/v1/review", {"draft": "x", "buyer": {"language": "tlh"}}, "buyer.language"),
        ("/v1/review", {"draft": "x", "marketplace": "nowhere"}, "marketplace"),
        ("/v1/review", {"draft": "x", "fault": "mine"}, "fault"),
        ("/v1/review", {"draft": "x", "translate_to": "tlh"}, "translate_to"),
        ("/v1/review", {"draft": "x", "explain_in": "tlh"}, "explain_in"),
        ("/v1/review", {"draft": "x", "offsets": "bytes"}, "offsets"),
        ("/v1/review", {"draft": "x", "now": "yesterday"}, "now"),
        ("/v1/review", {"draft": "x", "conversation": [{"from": "cat", "text": "x"}]}, "conversation"),
        ("/v1/review", {"draft": "x" * 20_001}, "draft"),
        ("/v1/facts", {"text": "x" * 20_001}, "text"),
        ("/v1/translate", {"text": "x", "target": "tlh"}, "target"),
        ("/v1/translate", {"text": "x", "target": "de", "source": "tlh"}, "source"),
        ("/v1/readability", {"text": "x", "level": "Z9"}, "level"),
        ("/v1/starter", {"language": "tlh"}, "language"),
        ("/v1/starter", {"facts": {"sent_date": "soon"}}, "facts.sent_date"),
        ("/v1/starter", {"facts": [{"kind": "spell", "text": "x"}]}, "facts"),
        ("/v1/starter", {"marketplace": "moonbay"}, "marketplace"),
        ("/v1/review", {"draft": "x", "seller": {"offers": [{"text": "x" * 501}]}}, "seller.offers"),
        ("/v1/review", {"draft": "x", "seller": {"offers": [{"text": "x", "countries": ["ZZ"]}]}}, "seller.offers[0]"),
    ],
)
def test_a_field_that_cannot_be_right_is_422(http: httpx.Client, path: str, body: dict[str, Any], field: str) -> None:
    errors = problem(http.post(path, json=body), 422)["errors"]
    assert any(entry["field"].startswith(field) for entry in errors) or field == "draft"
    assert all(entry["detail"] for entry in errors)


def test_a_body_over_the_limit_is_413(http: httpx.Client) -> None:
    problem(http.post("/v1/review", json={"draft": "x" * 1_000_000}), 413)


def test_an_unknown_address_is_404(http: httpx.Client) -> None:
    problem(http.get("/v1/nothing"), 404)


def test_a_wrong_method_is_405(http: httpx.Client) -> None:
    problem(http.get("/v1/review"), 405)


HOSTILE = {
    "right-to-left override": "Order \u202e26-12345-67890\u202c is here",
    "nul": "Hello\x00 Anna, thank you\x00.",
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈😀" * 500,
    "no space": "a" * 20_000,
    "digits": "1" * 20_000,
    "digits and spaces": "1 " * 10_000,
    "spaces": " " * 20_000,
    "line feeds": "\n" * 20_000,
    "dots": "a." * 10_000,
    "capitals and marks": "A!?" * 6_000,
    "brackets": "(" * 20_000,
    "dashes": "1-" * 10_000,
    "commas": "1,000," * 3_000,
    "han": "您好包裹" * 5_000,
    "combining": "e\u0301" * 10_000,
    "at signs": "a@" * 10_000,
    "slashes": "http://" * 2_800,
    "weekdays": "Monday " * 2_800,
    "articles": "the " * 5_000,
    "questions": "Is it? " * 2_800,
    "prices": "€12,50 " * 2_800,
    "empty": "",
    "one word": "ok",
}


class Work:
    """How long the server itself has worked: what else the machine is busy with does not count."""

    def __init__(self, server: Server) -> None:
        self._process = psutil.Process(server.process.pid)
        self._before = self.seconds
        # After it has started it goes on to compile patterns.
        for _ in range(240):
            time.sleep(0.25)
            if self.spent() < 0.05:
                break

    @property
    def seconds(self) -> float:
        times = self._process.cpu_times()
        return float(times.user + times.system)

    def spent(self) -> float:
        """Seconds of work since this was last asked."""
        before, self._before = self._before, self.seconds
        return self._before - before


@pytest.fixture(scope="module")
def work(server: Server) -> Work:
    return Work(server)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_gets_an_answer_within_two_seconds(http: httpx.Client, work: Work, name: str) -> None:
    draft = HOSTILE[name]
    body = {"draft": draft, "conversation": [{"from": "buyer", "text": draft}], "marketplace": "ebay"}
    work.spent()
    answer = http.post("/v1/review", json=body, timeout=30)
    assert answer.status_code == 200, answer.text
    assert work.spent() < 2
    for fact in answer.json()["facts"]:
        assert draft.encode("utf-16-le")[2 * fact["start"] : 2 * fact["end"]].decode("utf-16-le") == fact["text"]
    assert http.get("/health").status_code == 200


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_begins_some_reply_within_two_seconds(http: httpx.Client, work: Work, name: str) -> None:
    body = {"conversation": [{"from": "buyer", "text": HOSTILE[name]}], "buyer": {"name": HOSTILE[name][:500]}}
    work.spent()
    answer = http.post("/v1/starter", json=body, timeout=30)
    assert answer.status_code == 200, answer.text
    assert work.spent() < 2


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_translated_or_left_within_two_seconds(http: httpx.Client, work: Work, name: str) -> None:
    work.spent()
    answer = http.post("/v1/translate", json={"text": HOSTILE[name], "target": "pt-BR", "source": "en"}, timeout=30)
    assert answer.status_code == 200, answer.text
    assert work.spent() < 2
