"""Many patterns as one."""

from __future__ import annotations

import pytest

from wellput.text.any_of import AnyOf

REFUSALS = AnyOf(
    ("no <back>", "we (?:never|do not) take (?:it|them) back", r"sales? (?:is|are) final"),
    {"back": "refunds?, returns?"},
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("sorry, no refunds here.", "no refunds"),
        ("we never take it back", "we never take it back"),
        ("all sales are final!", "sales are final"),
        ("no refundable deposit", None),
        ("we take it back", None),
        ("", None),
    ],
)
def test_what_stands_in_a_text_is_found_and_never_denied(text: str, found: str | None) -> None:
    match = REFUSALS.search(text)
    assert (match.group() if match else None) == found
    assert found is None or REFUSALS.may_stand_in(text)
    assert [one.group() for one in REFUSALS.finditer(text, 0, len(text))] == ([found] if found else [])


@pytest.mark.parametrize("text", ["thank you for the photo.", "i take it with me", ""])
def test_what_cannot_stand_in_a_text_is_told_without_a_search(text: str) -> None:
    assert not REFUSALS.may_stand_in(text)


def test_a_pattern_that_needs_nothing_may_stand_anywhere() -> None:
    assert AnyOf((r"\d+", "refund")).may_stand_in("hello")


def test_no_patterns_stand_nowhere() -> None:
    assert not AnyOf(()).may_stand_in("hello")


def test_a_language_without_spaces_has_no_borders_between_words() -> None:
    assert AnyOf(("不退款",), spaced=False).search("本店不退款哦")
    assert not AnyOf(("不退款",)).search("本店不退款哦")


def test_a_capital_is_refused() -> None:
    with pytest.raises(ValueError, match="lower case"):
        AnyOf(("No returns",))
