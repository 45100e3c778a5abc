"""LanguageTool's interface, as its clients use it."""

from __future__ import annotations

import json

import httpx
import pytest

DRAFT = "Hello Anna 😀,\n\nyour letter has been received. We are sorry for any inconvenience caused.\n"


def matched(text: str, match: dict[str, int]) -> str:
    units = text.encode("utf-16-le")
    return units[2 * match["offset"] : 2 * (match["offset"] + match["length"])].decode("utf-16-le")


def test_findings_are_matches_with_utf16_offsets(http: httpx.Client) -> None:
    answer = http.post("/v2/check", data={"text": DRAFT, "language": "en-US"}).json()
    assert answer["software"]["name"] == "Wellput"
    assert answer["language"]["code"] == "en"
    stretches = {match["rule"]["id"]: matched(DRAFT, match) for match in answer["matches"]}
    assert any("inconvenience" in stretch for stretch in stretches.values())
    for match in answer["matches"]:
        assert {"message", "shortMessage", "replacements", "offset", "length", "context", "sentence", "rule"} <= set(
            match
        )
        assert match["length"] > 0
        context = match["context"]
        assert matched(context["text"], context) == matched(DRAFT, match)


def test_whole_reply_findings_come_with_level_picky(http: httpx.Client) -> None:
    text = "Your parcel was sent."
    plain = http.post("/v2/check", data={"text": text, "language": "en"}).json()["matches"]
    picky = http.post("/v2/check", data={"text": text, "language": "en", "level": "picky"}).json()["matches"]
    assert "Greeting" not in {match["shortMessage"] for match in plain}
    greeting = next(match for match in picky if match["shortMessage"] == "Greeting")
    assert matched(text, greeting) == "Your"
    assert all(value["value"].endswith("Your") for value in greeting["replacements"])


def test_annotated_text_points_into_what_was_sent(http: httpx.Client) -> None:
    annotation = [
        {"markup": "<p>"},
        {"text": "We are sorry for "},
        {"markup": "<b>"},
        {"text": "any inconvenience caused."},
        {"markup": "</b></p>", "interpretAs": "\n\n"},
    ]
    whole = "".join(part.get("text") or part["markup"] for part in annotation)
    answer = http.post("/v2/check", data={"data": json.dumps({"annotation": annotation}), "language": "auto"}).json()
    assert any("inconvenience" in matched(whole, match) for match in answer["matches"])


def test_disabled_rules_are_silent(http: httpx.Client) -> None:
    before = http.post("/v2/check", data={"text": DRAFT, "language": "en"}).json()["matches"]
    rule = before[0]["rule"]["id"]
    after = http.post("/v2/check", data={"text": DRAFT, "language": "en", "disabledRules": rule}).json()["matches"]
    assert rule not in {match["rule"]["id"] for match in after}


@pytest.mark.parametrize("fields", [{"text": "x"}, {"language": "en"}, {"text": "x", "language": "tlh"}])
def test_errors_are_plain_text(http: httpx.Client, fields: dict[str, str]) -> None:
    answer = http.post("/v2/check", data=fields)
    assert answer.status_code == 400
    assert answer.text.startswith("Error: ")


def test_languages(http: httpx.Client) -> None:
    assert {"name": "German", "code": "de", "longCode": "de"} in http.get("/v2/languages").json()
