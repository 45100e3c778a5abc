"""LibreTranslate's interface, as its clients use it."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

HELLO = "Hello,\n\nOrder 26-12345-67890 is on its way.\n"


def test_json_form_and_query_give_the_same(http: httpx.Client) -> None:
    fields = {"q": HELLO, "source": "en", "target": "pt"}
    by_json = http.post("/translate", json=fields)
    assert by_json.status_code == 200
    assert "26-12345-67890" in by_json.json()["translatedText"]
    assert by_json.json()["translatedText"].count("\n") == HELLO.count("\n")
    assert http.post("/translate", data=fields).json() == by_json.json()
    assert http.post("/translate", params=fields).json() == by_json.json()
    assert (
        http.post("/translate", files={name: (None, value) for name, value in fields.items()}).json() == by_json.json()
    )
    as_text = {"Content-Type": "text/plain"}
    assert http.post("/translate", content=json.dumps(fields), headers=as_text).json() == by_json.json()


def test_a_list_gives_a_list_with_a_language_each(http: httpx.Client) -> None:
    texts = ["Where is my parcel?", "Wo ist mein Paket? Ich warte schon lange."]
    answer = http.post("/translate", json={"q": texts, "source": "auto", "target": "pt-BR"}).json()
    assert len(answer["translatedText"]) == 2
    assert [entry["language"] for entry in answer["detectedLanguage"]] == ["en", "de"]
    repeated = http.post("/translate", data={"q": texts, "source": "auto", "target": "pt-BR"}).json()
    assert repeated == answer


def test_a_number_as_text_is_a_text(http: httpx.Client) -> None:
    assert http.post("/translate", json={"q": 5, "source": "en", "target": "es"}).json()["translatedText"] == "5"


def test_html_keeps_its_tags(http: httpx.Client) -> None:
    body = {"q": "<p>Thank you!<br>Order <b>26-12345-67890</b></p>", "source": "en", "target": "pt", "format": "html"}
    said = http.post("/translate", json=body).json()["translatedText"]
    assert said.startswith("<p>")
    assert "<br>" in said
    assert "<b>26-12345-67890</b>" in said


@pytest.mark.parametrize(
    "body",
    [
        {"source": "en", "target": "es"},
        {"q": "x", "source": "en"},
        {"q": "x", "source": "en", "target": "tlh"},
        {"q": "x", "source": "tlh", "target": "es"},
        {"q": {"a": 1}, "source": "en", "target": "es"},
        {"q": "x" * 20_001, "source": "en", "target": "es"},
        {"q": "x", "source": "en", "target": "es", "format": "pdf"},
    ],
)
def test_errors_are_as_its_clients_read_them(http: httpx.Client, body: dict[str, Any]) -> None:
    answer = http.post("/translate", json=body)
    assert answer.status_code == 400
    assert list(answer.json()) == ["error"]


def test_detect_languages_and_settings(http: httpx.Client) -> None:
    assert http.post("/detect", data={"q": "Wo ist mein Paket? Ich warte schon lange."}).json()[0]["language"] == "de"
    languages = http.get("/languages").json()
    english = next(entry for entry in languages if entry["code"] == "en")
    assert "pt-BR" in english["targets"]
    assert http.get("/frontend/settings").json()["language"]["target"]["code"] == "en"
