"""The native interface over a real socket: every endpoint answers the fields of the contract."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

DRAFT = (
    "Your letter has been received. We are sorry for any inconvenience caused 😀. "
    "Order 26-12345-67890 was dispatched on 3 November 2026 with DHL. The refund is 34,90 €."
)
METRICS = {
    "flesch_reading_ease",
    "flesch_kincaid_grade",
    "gunning_fog",
    "smog_index",
    "automated_readability_index",
    "coleman_liau_index",
    "dale_chall_readability_score",
}


@pytest.fixture(scope="module")
def review(http: httpx.Client) -> dict[str, Any]:
    answer = http.post(
        "/v1/review",
        json={
            "draft": DRAFT,
            "conversation": [
                {
                    "from": "buyer",
                    "text": "My lamp is broken. Can you send a new one?",
                    "sent_at": "2026-11-20T10:00:00Z",
                }
            ],
            "buyer": {"name": "Sabine Wolf", "country": "DE"},
            "seller": {"name": "Li Wei", "country": "CN"},
            "marketplace": "ebay",
            "fault": "seller",
            "translate_to": "pt",
            "now": "2026-11-21T09:00:00Z",
        },
    )
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def utf16(text: str, start: int, end: int) -> str:
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def test_review_has_every_part(review: dict[str, Any]) -> None:
    assert set(review) == {
        "readability",
        "findings",
        "simplified",
        "facts",
        "buyer",
        "etiquette",
        "translation",
        "tone",
    }


def test_tone_is_a_band_and_words(review: dict[str, Any]) -> None:
    assert review["tone"]["band"] in {"cool", "neutral", "warm"}
    assert review["tone"]["message"]
    for marker in review["tone"]["markers"]:
        assert set(marker) == {"start", "end", "marker", "effect", "message"}
        assert marker["start"] < marker["end"]


def test_readability_has_the_fields_of_the_contract(review: dict[str, Any]) -> None:
    part = review["readability"]
    assert {"level", "score", "target", "fits", "reliable", "metrics", "sentences"} <= set(part)
    assert set(part["metrics"]) >= METRICS
    assert 0 <= part["score"] <= 100
    for sentence in part["sentences"]:
        assert set(sentence) == {"start", "end", "words", "level"}


def test_findings_point_at_their_stretch_in_utf16(review: dict[str, Any]) -> None:
    stretches = {
        (finding["principle"], utf16(DRAFT, finding["start"], finding["end"]))
        for finding in review["findings"]
        if finding["start"] is not None
    }
    assert ("cold_passive", "Your letter has been received") in stretches
    assert any(principle == "cliche" and text.endswith("inconvenience caused") for principle, text in stretches)


def test_findings_are_complete_and_from_the_catalogue(review: dict[str, Any], http: httpx.Client) -> None:
    known = {entry["tag"] for entry in http.get("/v1/principles").json()["principles"]}
    assert review["findings"]
    for finding in review["findings"]:
        assert {"rule", "principle", "category", "severity", "message", "start", "end", "replacements"} <= set(finding)
        assert finding["principle"] in known
        assert finding["severity"] in ("error", "warning", "hint")
        assert finding["why"]
        assert finding["source"]


def test_applying_the_automatic_edits_gives_the_simplified_text(review: dict[str, Any]) -> None:
    units = DRAFT.encode("utf-16-le")
    for edit in sorted(review["simplified"]["edits"], key=lambda edit: -edit["start"]):
        if edit["auto"]:
            units = units[: 2 * edit["start"]] + edit["replacement"].encode("utf-16-le") + units[2 * edit["end"] :]
    assert units.decode("utf-16-le") == review["simplified"]["text"]


def test_facts_are_exact_after_an_emoji(review: dict[str, Any]) -> None:
    facts = {fact["kind"]: fact for fact in review["facts"]}
    for fact in review["facts"]:
        assert utf16(DRAFT, fact["start"], fact["end"]) == fact["text"]
    assert facts["order_id"]["text"] == "26-12345-67890"
    assert facts["date"]["value"] == "2026-11-03"
    assert facts["money"]["value"] == {"amount": 34.9, "currency": "EUR"}
    assert facts["carrier"]["value"] == "DHL"


def test_buyer_is_read_from_the_conversation(review: dict[str, Any]) -> None:
    buyer = review["buyer"]
    assert buyer["language"] == "en"
    assert buyer["stage"] == "after"
    assert "damaged" in buyer["intents"] or "not_working" in buyer["intents"]
    assert [question["answered"] for question in buyer["questions"]] == [False]
    assert buyer["reply_due"] == "2026-11-21T10:00:00Z"


def test_etiquette_is_for_the_country_with_sources(review: dict[str, Any]) -> None:
    part = review["etiquette"]
    assert part["country"] == "DE"
    assert 1 <= len(part["hints"]) <= 5
    for hint in part["hints"]:
        assert {"id", "text", "why", "source", "confidence", "start", "end"} <= set(hint)
        assert hint["confidence"] in ("A", "B")


def test_translation_keeps_every_fact(review: dict[str, Any]) -> None:
    part = review["translation"]
    assert part["target"] == "pt-BR"
    assert part["facts_kept"] is True
    assert "26-12345-67890" in part["text"]
    assert "26-12345-67890" in part["card"]
    for segment in part["segments"]:
        assert utf16(DRAFT, segment["start"], segment["end"]) == segment["source"]


def test_codepoint_offsets_are_python_slices(http: httpx.Client) -> None:
    facts = http.post("/v1/facts", json={"text": "😀😀 Order 26-12345-67890", "offsets": "codepoint"}).json()["facts"]
    assert "😀😀 Order 26-12345-67890"[facts[0]["start"] : facts[0]["end"]] == facts[0]["text"]


@pytest.mark.parametrize(
    ("path", "body", "keys"),
    [
        ("/v1/readability", {"text": DRAFT, "level": "A2"}, {"readability", "findings"}),
        ("/v1/simplify", {"text": DRAFT, "level": "A2"}, {"simplified"}),
        ("/v1/facts", {"text": DRAFT}, {"facts"}),
        ("/v1/etiquette", {"draft": DRAFT, "buyer": {"country": "JP"}}, {"etiquette"}),
        ("/v1/buyer", {"conversation": [{"from": "buyer", "text": "Where is my order?"}]}, {"buyer"}),
        (
            "/v1/starter",
            {"conversation": [{"from": "buyer", "text": "Where is my order?"}], "facts": {"carrier": "DHL"}},
            {"text", "slots", "intent", "stage", "language", "principles"},
        ),
        (
            "/v1/translate",
            {"text": DRAFT, "target": "de"},
            {"source", "target", "text", "engine", "segments", "key_facts", "card", "facts_kept", "warnings"},
        ),
    ],
)
def test_each_part_alone(http: httpx.Client, path: str, body: dict[str, Any], keys: set[str]) -> None:
    answer = http.post(path, json=body)
    assert answer.status_code == 200, answer.text
    assert set(answer.json()) >= keys


def test_a_started_reply_names_its_blanks_in_utf16(http: httpx.Client) -> None:
    message = {"from": "buyer", "text": "The lamp is broken 😀. Is it made of glass?"}
    answer = http.post("/v1/starter", json={"conversation": [message], "explain_in": "es"}).json()
    assert (answer["intent"], answer["stage"], answer["language"]) == ("damaged", "after", "en")
    assert {"name", "start", "end", "hint"} <= set(answer["slots"][0])
    stretches = {slot["name"]: utf16(answer["text"], slot["start"], slot["end"]) for slot in answer["slots"]}
    assert stretches == {
        "answer": "[answer: Is it made of glass?]",
        "ready_date": "[date]",
        "your_name": "[name]",
    }
    wrong = http.post("/v1/starter", json={"facts": {"expected_date": "soon"}})
    assert wrong.status_code == 422
    assert wrong.json()["errors"][0]["field"] == "facts.expected_date"


def test_target_of_readability_alone_is_the_level_asked_for(http: httpx.Client) -> None:
    answer = http.post("/v1/readability", json={"text": DRAFT, "level": "B1"}).json()
    assert answer["readability"]["target"] == "B1"


def test_every_language_has_a_card(http: httpx.Client) -> None:
    codes = [entry["code"] for entry in http.get("/v1/languages").json()["languages"]]
    assert {"pt-BR", "zh-Hans", "zh-Hant", "ar", "uk"} <= set(codes)
    for code in codes:
        answer = http.post("/v1/translate", json={"text": "Order 26-12345-67890 is on its way.", "target": code}).json()
        assert "26-12345-67890" in answer["card"], code


def test_listings(http: httpx.Client) -> None:
    markets = http.get("/v1/markets").json()["markets"]
    assert len(markets) == 28
    marketplaces = http.get("/v1/marketplaces").json()["marketplaces"]
    assert {"amazon", "ebay", "etsy", "shopee", "generic"} <= {entry["id"] for entry in marketplaces}
    languages = http.get("/v1/languages").json()["languages"]
    portuguese = next(entry for entry in languages if entry["code"] == "pt-BR")
    assert portuguese["name"].startswith("Portuguese")
    assert "firefox" in portuguese["installed"]


def test_health_schema_and_metrics(http: httpx.Client) -> None:
    assert http.get("/health").json()["status"] == "ready"
    paths = http.get("/schema").json()["paths"]
    assert {"/v1/review", "/v1/translate", "/v1/starter", "/v1/languages"} <= set(paths)
    http.post("/v1/facts", json={"text": "hello"})
    metrics = http.get("/metrics").text
    assert 'wellput_requests_total{method="POST",route="/v1/facts",status="200"}' in metrics


def test_language_aliases(http: httpx.Client) -> None:
    assert http.post("/v1/translate", json={"text": "Hello,", "target": "zh"}).json()["target"] == "zh-Hans"
    assert http.post("/v1/translate", json={"text": "Hello,", "target": "pt"}).json()["target"] == "pt-BR"
