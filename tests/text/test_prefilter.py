"""The prefilter never loses a match."""

from __future__ import annotations

import re

import pytest

from wellput.text.prefilter import Candidates, grams, required


@pytest.mark.parametrize(
    ("pattern", "sets"),
    [
        ("(?:we|i) cannot help", [{" cannot help"}]),
        ("(?:wo|ca)n't", [{"n't"}, {"wo", "ca"}]),
        ("(did not|didn't) (?:received)", [{"received"}, {"did not", "didn't"}]),
        ("a|bcd", []),
        ("x+yz", [{"yz"}]),
        ("(?:abc)?de", [{"de"}]),
        ("(?:abc){0,2}de", [{"de"}]),
        ("(?<!xx)foo(?=bar)", [{"foo"}]),
        ("[abc]def?", [{"de"}]),
        (r"\bfoo\b|bar", [{"foo", "bar"}]),
        ("(?:a(?:bc|de)f|xyz)", [{"bc", "de", "xyz"}]),
        ("you +bet", [{"bet"}, {"you "}]),
        (r"a\.b", []),
        ("", []),
    ],
)
def test_required_literals(pattern: str, sets: list[set[str]]) -> None:
    assert [set(literals) for literals in required(pattern)] == sets


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("colou?r", "color"),
        ("(?:no )*problem", "problem"),
        ("re-?send", "resend"),
        ("ab{0,1}cd", "acd"),
        ("(?:please )?(?:do not|don't) worry", "don't worry"),
        ("so+n", "sooon"),
        ("(?:very )+late", "very very late"),
        ("(?:a|b|)cd", "cd"),
    ],
)
def test_a_match_holds_one_of_each_set(pattern: str, text: str) -> None:
    assert re.fullmatch(pattern, text)
    assert all(any(literal in text for literal in literals) for literals in required(pattern))


def test_candidates_are_those_whose_literals_stand_in_one_stretch() -> None:
    patterns = ["(?:we|i) cannot help", "refund(?:ed)?", "a|b", "no (?:returns|refunds)"]
    candidates = Candidates([required(pattern) for pattern in patterns])
    text = "no returns. we refund. we cannot help you."
    spans = [(0, 11), (12, 22), (23, 42)]
    found = {
        index: [bit for bit in range(3) if places >> bit & 1]
        for index, places in candidates.among(grams(text, spans), 3)
    }
    assert found == {0: [2], 1: [1], 2: [0, 1, 2], 3: [0]}
