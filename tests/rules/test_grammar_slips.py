"""Learner grammar: a class of slips is found in any words, and what looks like it is left alone."""

from __future__ import annotations

import pytest

from wellput.facts import find_facts
from wellput.rules.grammar import slips
from wellput.text.document import Document


def found(text: str) -> list[tuple[str, str]]:
    """``(stretch, right)`` of every slip of a text."""
    document = Document.read(text, facts=find_facts(text), language="en")
    return [
        (text[sentence.tokens[slip.first].start : sentence.tokens[slip.last].end], slip.right)
        for sentence in document.sentences
        for slip in slips(sentence)
    ]


@pytest.mark.parametrize(
    ("text", "stretch", "right"),
    [
        ("You must to close the lid.", "to close", "close"),
        ("The driver will brings it.", "brings", "bring"),
        ("I am so sorry to heard that.", "heard", "hear"),
        ("We hasn't ship it yet.", "ship", "shipped"),
        ("The label is wrote in blue.", "wrote", "written"),
        ("The kettle is come with a filter.", "is come", "comes"),
        ("It is depends on the size.", "is depends", "depends"),
        ("The tap can not be use.", "use", "used"),
        ("After receive the photo, I will answer.", "receive", "receiving"),
        ("We look forward to receive it.", "receive", "receiving"),
        ("The mixer have two bowls.", "have", "has"),
        ("Our candles needs a saucer.", "needs", "need"),
        ("People is happy with it.", "is", "are"),
        ("There is no screws in the bag.", "is", "are"),
        ("The video who shows it is here.", "who", "that"),
        ("All our bag is sewn by hand.", "bag", "bags"),
        ("We live here since ten years.", "since", "for"),
        ("We are closed since Monday.", "are", "have been"),
        ("Please answer until Friday.", "until", "by"),
        ("It comes in Monday.", "in", "on"),
        ("I packed it today evening.", "today evening", "this evening"),
        ("I have sent it yesterday.", "have sent", "sent"),
        ("When you will get it, write to me.", "will get", "get"),
        ("If the lid will not close, write to me.", "will not close", "does not close"),
        ("The mug fits not in the box.", "fits not", "does not fit"),
        ("Best wish,", "wish", "wishes"),
    ],
)
def test_a_slip_is_found_with_its_right_form(text: str, stretch: str, right: str) -> None:
    assert (stretch, right) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "What we do is send you a new one.",
        "The first step is open the lid and look.",
        "I had the lamp sent to you.",
        "She insisted that he stay.",
        "If it weren't for the strike, it would be here.",
        "He prefers not to wait.",
        "Please wait until Friday.",
        "You can return it until Friday.",
        "I have lived here since 2010.",
        "Tell me when it will arrive.",
        "I would be glad if you will excuse me.",
        "A high proportion of them fit.",
        "How many pockets does it have?",
        "We made up our mind to close.",
        "The children who wrote it are here.",
        "In Monday's mail there was a letter.",
        "We need help with it.",
        "I did all I could to help.",
        "My family's not here.",
    ],
)
def test_what_looks_like_a_slip_is_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text", ["", "a" * 20000, "1" * 20000, "1 " * 10000, "is not " * 3000, "the " * 5000, "a." * 10000]
)
def test_hostile_text_has_no_slips_and_no_surprises(text: str) -> None:
    assert isinstance(found(text), list)
