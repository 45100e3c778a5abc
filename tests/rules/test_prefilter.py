"""The prefilter never loses a match."""

from __future__ import annotations

import re

import pytest

from wellput.rules.prefilter import required


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        ("(?:we|i) cannot help", {" cannot help"}),
        ("(?:wo|ca)n't", {"n't"}),
        ("(did not|didn't) (?:received)", {"received"}),
        ("a|bcd", set()),
        ("x+yz", {"yz"}),
        ("(?:abc)?de", {"de"}),
        ("(?:abc){0,2}de", {"de"}),
        ("(?<!xx)foo(?=bar)", {"foo"}),
        ("[abc]def?", {"de"}),
        (r"\bfoo\b|bar", {"foo", "bar"}),
        ("(?:a(?:bc|de)f|xyz)", {"bc", "de", "xyz"}),
        (r"a\.b", set()),
        ("", set()),
    ],
)
def test_required_literals(pattern: str, literals: set[str]) -> None:
    assert required(pattern) == literals


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("colou?r", "color"),
        ("(?:no )*problem", "problem"),
        ("re-?send", "resend"),
        ("ab{0,1}cd", "acd"),
        ("(?:please )?(?:do not|don't) worry", "don't worry"),
        ("so+n", "sooon"),
    ],
)
def test_a_match_holds_one_of_its_literals(pattern: str, text: str) -> None:
    assert re.fullmatch(pattern, text)
    needed = required(pattern)
    assert not needed or any(literal in text for literal in needed)
