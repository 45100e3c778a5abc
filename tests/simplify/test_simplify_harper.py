"""The second look at the grammar: only where Harper is installed."""

from __future__ import annotations

import pytest

from wellput.schema import Edit
from wellput.simplify import harper, simplify
from wellput.text.document import Document


def edit(start: int, end: int, replacement: str) -> Edit:
    return Edit(start=start, end=end, replacement=replacement, rule="simplify.test", auto=True, why="why")


@pytest.mark.skipif(harper.available(), reason="Harper is installed")
def test_without_harper_every_edit_stays() -> None:
    edits = (edit(10, 14, "an lamp"),)
    assert harper.harmless("This is a lamp.", edits) == edits


@pytest.mark.skipif(not harper.available(), reason="Harper is not installed")
def test_an_edit_that_adds_a_slip_is_dropped() -> None:
    text = "This is an old lamp, and we sell a new one."
    bad, good = edit(11, 14, "green"), edit(35, 38, "modern")
    assert harper.harmless(text, (bad, good)) == (good,)


@pytest.mark.skipif(not harper.available(), reason="Harper is not installed")
def test_a_slip_that_was_there_before_is_nobodys_fault() -> None:
    text = "This is an lamp, and we utilize it."
    assert len(harper.harmless(text, (edit(24, 31, "use"),))) == 1


@pytest.mark.skipif(not harper.available(), reason="Harper is not installed")
def test_plain_words_pass_the_second_look() -> None:
    text = "We are unable to dispatch an additional lamp prior to 3 May."
    assert simplify(Document.read(text, language="en"), "A2").text == "We cannot send an extra lamp before 3 May."
