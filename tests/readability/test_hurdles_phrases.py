"""A hard word that heads a set phrase is named with the phrase, and the phrase's plain words are offered."""

from __future__ import annotations

import pytest

from wellput.readability import assess
from wellput.schema import Cefr
from wellput.text.document import Document


def hard(text: str, target: Cefr = "B1") -> list[tuple[str, tuple[str, ...]]]:
    _, findings = assess(Document.read(text, language="en"), target)
    return [(text[f.start : f.end], f.replacements) for f in findings if f.principle == "hard_word"]


@pytest.mark.parametrize(
    ("text", "stretch", "plain"),
    [
        ("Please read the page prior to washing it.", "prior to", "before"),
        ("I will reimburse you on Monday.", "reimburse you", "pay you back"),
        ("The two seals are interchangeable.", "interchangeable", "possible to exchange"),
        ("I can deduct the cost of the box.", "deduct", "take off"),
        ("The lid is detachable, so you can wash it.", "detachable", "easy to take off"),
    ],
)
def test_a_hard_word_or_its_phrase_is_named_with_plain_words(text: str, stretch: str, plain: str) -> None:
    assert (stretch, plain) in [(found, replacements[0]) for found, replacements in hard(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The lid of the pot is blue.",
        "The fabric is cotton.",
        "I will pay you back on Monday.",
        "Please read the page before you wash it.",
    ],
)
def test_everyday_words_of_a_shop_are_not_hard(text: str) -> None:
    assert hard(text) == []


def test_who_reads_well_needs_no_plainer_phrase() -> None:
    assert hard("Please read the page prior to washing it.", "C1") == []
