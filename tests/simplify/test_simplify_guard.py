"""The guard and the arithmetic of edits."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellput.facts import find_facts
from wellput.schema import Edit
from wellput.simplify.conditions import parse
from wellput.simplify.edits import apply, compose, select, shifted
from wellput.simplify.explain import explain
from wellput.simplify.guard import keeps, quoted, safe
from wellput.simplify.wording import takes_an
from wellput.text.document import Document


def edit(start: int, end: int, replacement: str, *, auto: bool = True, confidence: float = 1.0) -> Edit:
    return Edit(
        start=start, end=end, replacement=replacement, rule="simplify.test", auto=auto, why="why", confidence=confidence
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("is unable to", "cannot"),
        ("do not hesitate to contact us", "write to us"),
        ("no later than", "by"),
        ("without delay", "at once"),
        ("are required to", "have to"),
        ("is it possible for you to", "can you"),
        ("dissatisfied", "not happy"),
        ("should you need", "if you need"),
        ("ought to", "should"),
        ("in the amount of 5", "of 5"),
    ],
)
def test_the_same_said_otherwise_passes(before: str, after: str) -> None:
    assert keeps(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("cannot send", "can send"),
        ("not", ""),
        ("must send", "can send"),
        ("may return", "must return"),
        ("can", "will"),
        ("5 days", "6 days"),
        ("two days", "days"),
        ("Is it broken?", "It is broken."),
        ("available", "not here"),
        ("we shall see", "we must see"),
        ("a dozen", "12"),
        ("never", "often"),
    ],
)
def test_something_else_said_is_stopped(before: str, after: str) -> None:
    assert not keeps(before, after)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ('He said "buy it" to me', 9, 12),
        ("He said “buy it” to me", 9, 12),
        ("He said «buy it» to me", 9, 12),
        ("see buy/it now", 4, 7),
        ("mail me@buy now", 8, 11),
        ("the #buy tag", 5, 8),
        ("file buy.html here", 5, 8),
    ],
)
def test_quotations_handles_and_links_are_safe_from_edits(text: str, start: int, end: int) -> None:
    assert text[start:end] == "buy"
    assert not safe(Document.read(text, language="en"), edit(start, end, "get"), quoted(text))


def test_an_edit_that_doubles_a_word_is_stopped() -> None:
    document = Document.read("We want to utilize to it", language="en")
    assert not safe(document, edit(8, 10, "want"))
    assert not safe(document, edit(11, 18, "to"))
    assert safe(document, edit(11, 18, "use"))


@pytest.mark.parametrize(
    ("word", "an"),
    [
        ("apple", True), ("hour", True), ("user", False), ("unit", False), ("unhappy", True), ("one", False),
        ("honest", True), ("house", False), ("European", False), ("SMS", True), ("USB", False), ("easy", True),
        ("unimportant", True), ("useful", False), ("MP3", True),
    ],
)  # fmt: skip
def test_a_or_an_by_sound(word: str, an: bool) -> None:
    assert takes_an(word) is an


def test_select_prefers_automatic_then_sure_then_long() -> None:
    short, long = edit(0, 3, "x"), edit(0, 6, "y")
    offered, surer = edit(2, 9, "z", auto=False, confidence=0.5), edit(5, 9, "w", auto=False, confidence=0.9)
    assert select([short, long, offered, surer]) == (long,)
    assert select([offered, surer]) == (surer,)
    assert select([short, surer]) == (short, surer)
    assert select([]) == ()


LETTERS = st.text(alphabet="abc ", max_size=4)


@st.composite
def edits_of(draw: st.DrawFn, length: int) -> tuple[Edit, ...]:
    places = sorted(draw(st.lists(st.integers(0, length), max_size=8, unique=True)))
    made = [edit(start, end, draw(LETTERS)) for start, end in zip(places[::2], places[1::2], strict=False)]
    return tuple(made)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="abcdef", max_size=20), st.data())
def test_two_rounds_composed_do_what_they_do_one_after_the_other(text: str, data: st.DataObject) -> None:
    first = data.draw(edits_of(len(text)))
    between = apply(text, first)
    then = data.draw(edits_of(len(between)))
    composed = compose(text, first, then)
    assert apply(text, composed) == apply(between, then)
    for one, other in itertools.pairwise(composed):
        assert one.end <= other.start


def test_facts_move_with_the_text() -> None:
    text = "We utilize it for $40 on 3 May 2026."
    facts = find_facts(text)
    assert len(facts) == 2
    made = (edit(3, 10, "use"),)
    after = apply(text, made)
    assert [after[fact.start : fact.end] for fact in shifted(facts, made)] == [fact.text for fact in facts]


@pytest.mark.parametrize("term", ["next", "next=", "after=x", "next=NOBODY", "next=a,,b", "prev=,"])
def test_a_condition_nobody_knows_is_an_error(term: str) -> None:
    with pytest.raises(ValueError, match="a condition nobody knows"):
        parse(term)


def test_a_language_without_reasons_of_its_own_gets_english() -> None:
    assert explain("split", "xx") == explain("split", "en")
