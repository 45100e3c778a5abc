"""Taking every first suggestion: missing parts that stand at one place are all put in."""

from __future__ import annotations

import pytest

from wellput.accept import accept
from wellput.review import review
from wellput.schema import Finding, Message, ReviewRequest


def finding(start: int, end: int, replacement: str) -> Finding:
    return Finding(
        rule="r", principle="p", category="service", severity="hint", message="m", start=start, end=end,
        replacements=(replacement,),
    )  # fmt: skip


def test_sentences_before_the_same_letter_follow_each_other() -> None:
    found = [finding(4, 5, "Thanks. O"), finding(4, 5, "I am sorry. O"), finding(4, 5, "x")]
    assert accept("Hi, our bag", found) == "Hi, Thanks. I am sorry. Our bag"


def test_of_two_that_overlap_the_first_is_taken() -> None:
    assert accept("abcdef", [finding(0, 3, "X"), finding(2, 5, "Y")]) == "Xdef"
    assert accept("abcdef", [finding(0, 3, "X"), finding(0, 3, "Y")]) == "Xdef"


@pytest.mark.parametrize("greeting", ["Dear valued customer,", "Hello dear,", "Dear Marta,"])
def test_the_greeting_stays_first_and_i_stays_a_capital(greeting: str) -> None:
    draft = f"{greeting} our bag is real leather.\n\nKind regards,\nLi"
    complaint = Message(sender="buyer", text="The bag is broken! I am very angry. I want my money back!")
    taken = accept(draft, review(ReviewRequest(draft=draft, conversation=(complaint,))).findings)
    assert taken.startswith(greeting.split()[0])
    assert " i " not in taken
