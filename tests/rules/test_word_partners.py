"""What a word takes after it, what a noun wants before it, and real words in the place of others."""

from __future__ import annotations

import pytest

from wellput.rules.confusion import better_word, load
from wellput.rules.grammar import slips
from wellput.rules.grammar.collocations import collocated
from wellput.rules.grammar.government import governed
from wellput.text.document import Document


def partners(text: str) -> list[str]:
    """What the slips of word partners would make of their stretches."""
    document = Document.read(text, facts=(), language="en")
    return [slip.right for sentence in document.sentences for slip in slips(sentence) if slip.kind == "complement"]


def meant(text: str) -> list[str]:
    """The words that were meant by others."""
    (sentence,) = Document.read(text, facts=(), language="en").sentences
    return [right for index in range(len(sentence.tokens)) if (right := better_word(sentence.tokens, index))]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("We depend of the rain.", "depend on"),
        ("The crate arrived to Oslo.", "arrived in"),
        ("Please exchange it by a bowl.", "for"),
        ("It is worth to keep.", "worth keeping"),
        ("They allowed us open it.", "to open"),
        ("I listened her advice at home.", "listened to her"),
        ("It is rich of oil and travels by ship.", "rich in"),
        ("He did a mistake with my order.", "made"),
    ],
)
def test_a_wrong_partner_is_named(text: str, right: str) -> None:
    assert partners(text) == [right]


@pytest.mark.parametrize(
    "text",
    [
        "It depends, in most cases, on the wood.",
        "We were informed to our surprise on Monday.",
        "I am angry at night and proud at home.",
        "What does the offer include?",
        "He takes part in it and takes care of it.",
        "The gift is for you and full of light.",
    ],
)
def test_phrases_of_time_and_place_are_no_partners(text: str) -> None:
    assert partners(text) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The dog lost it's ball.", "its"),
        ("The house were I live is old.", "where"),
        ("It is to big for me.", "too"),
        ("I don't no what to say.", "know"),
    ],
)
def test_a_real_word_in_the_place_of_another_is_named(text: str, right: str) -> None:
    assert meant(text) == [right]


@pytest.mark.parametrize(
    "text", ["It's too late to go there.", "Their house is where we were then.", "I know no other."]
)
def test_right_words_are_left_alone(text: str) -> None:
    assert meant(text) == []


def test_every_word_of_the_tables_is_written_in_lower_case() -> None:
    assert all(word == word.lower() and " " not in word for word in (*governed(), *collocated(), *load().others))


def test_every_pair_of_mixed_up_words_has_a_margin() -> None:
    model = load()
    assert {f"{word}>{other}" for word, others in model.others.items() for other in others} == model.margins.keys()


@pytest.mark.parametrize("text", ["to " * 5000, "depend of " * 1000, "a." * 5000, "its " * 3000, "1 " * 5000])
def test_hostile_texts_are_read(text: str) -> None:
    document = Document.read(text, facts=(), language="en")
    assert all(len(sentence.tokens) > 0 for sentence in document.sentences if slips(sentence) is not None)
