"""The tone of a text: a coarse band, and only with words that cause it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from wellput.review import read as read_text
from wellput.tone import read
from wellput.tone.features import fold, strategies
from wellput.tone.model import load

WARM = """Dear Ms. Wolf,

Thank you for your message. I am sorry that the lamp arrived with a crack. Could you please send me a photo of it?

Kind regards,
Li Wei"""
COOL = "Why did you not read the description? It is obviously written there. This is ridiculous, read before you buy!!"
PLAIN = "The box is 20 cm long and 15 cm wide. It has a lid with two hinges. The colour is the same on all sides."
HOSTILE = ("a" * 20_000, "1 " * 10_000, "a." * 10_000, "?!" * 10_000, "why did you " * 1_500, "\u0130" * 5_000)


@pytest.mark.parametrize(("text", "band"), [(WARM, "warm"), (COOL, "cool"), (PLAIN, "neutral")])
def test_the_band(text: str, band: str) -> None:
    tone = read(read_text(text, tongue="en"))
    assert tone is not None
    assert tone.band == band


def test_markers_point_at_their_words_and_say_what_they_are() -> None:
    tone = read(read_text(WARM, tongue="en"))
    assert tone is not None
    said = {marker.marker: WARM[marker.start : marker.end].strip() for marker in tone.markers}
    assert said == {
        "greeting": "Dear", "gratitude": "Thank you", "apology": "sorry", "could-you": "Could you", "positive": "Kind",
    }  # fmt: skip
    assert {marker.effect for marker in tone.markers} == {"warmer"}
    assert all(a.end <= b.start for a, b in zip(tone.markers, tone.markers[1:], strict=False))


def test_a_name_or_a_fact_is_no_marker() -> None:
    text = "Write to help@best-lamps.example, or see https://nice.example/welcome for the size and the colour of it."
    tone = read(read_text(text, tongue="en"))
    assert tone is not None
    assert not tone.markers


def test_it_speaks_the_seller_s_language() -> None:
    tone = read(read_text(WARM, tongue="en"), explain_in="de")
    assert tone is not None
    assert tone.message == "Das klingt herzlich."
    assert tone.markers[0].message == "Eine Begrüßung"


@pytest.mark.parametrize(
    ("text", "tongue"),
    [("Thank you!", "en"), ("", "en"), ("Sehr geehrte Frau Wolf, vielen Dank für Ihre Nachricht. " * 3, "de")],
)
def test_nothing_is_said_of_too_few_words_or_of_another_language(text: str, tongue: str) -> None:
    assert read(read_text(text, tongue=tongue)) is None


def test_what_is_shown_as_warmer_or_cooler_is_so_in_the_model() -> None:
    for strategy in strategies():
        weight = load().of[f"s {strategy.id}"]
        if strategy.effect:
            assert (weight > 0.5) if strategy.effect == "warmer" else (weight < -0.5), strategy.id


def test_folding_keeps_offsets() -> None:
    text = "\u0130s\u2019it fine"
    assert len(fold(text)) == len(text)
    assert fold(text)[2:].startswith("'it")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_are_read(text: str) -> None:
    tone = read(read_text(text, tongue="en"))
    assert tone is None or all(0 <= marker.start < marker.end <= len(text) for marker in tone.markers)


def test_no_good_reply_is_called_cool() -> None:
    folder = Path(__file__).parent.parent / "conversations"
    entries = [
        entry
        for path in sorted(folder.glob("*.toml"))
        for entry in tomllib.loads(path.read_text(encoding="utf-8"))["conversation"]
        if entry.get("good")
    ]
    assert len(entries) > 80
    for entry in entries:
        tone = read(read_text(entry["draft"]))
        assert tone is None or tone.band != "cool", entry["id"]
