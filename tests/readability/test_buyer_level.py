"""The buyer's level: our own messages at known levels, too little text, a native speaker in a hurry."""

from pathlib import Path

import pytest

from wellput.buyer.level import BuyerLevel, estimate_level
from wellput.readability.vocabulary import LEVELS
from wellput.readability.writing import WRITING, writing

FILE = Path(__file__).parents[2] / "benchmarks/readability/data/buyer_messages.tsv"
MESSAGES = [line.split("\t") for line in FILE.read_text("utf-8").splitlines()]


def test_the_level_is_seldom_more_than_one_off() -> None:
    found = [(LEVELS.index(level), estimate_level([text])) for level, text in MESSAGES]
    judged = [(true, LEVELS.index(answer.level)) for true, answer in found if answer.level]
    assert len(judged) >= 115
    assert sum(abs(true - guess) <= 1 for true, guess in judged) >= 0.95 * len(judged)


def test_the_true_level_is_nearly_always_in_the_range() -> None:
    ranges = [(LEVELS.index(level), estimate_level([text]).range) for level, text in MESSAGES]
    inside = [LEVELS.index(r[0]) <= true <= LEVELS.index(r[1]) for true, r in ranges if r]
    assert sum(inside) >= 0.93 * len(inside)


@pytest.mark.parametrize("texts", [[], [""], ["ok thanks"], ["Where is my order?"], ["😊"], ["12345 67890"], ["\0"]])
def test_not_enough_text_is_an_answer(texts: list[str]) -> None:
    assert estimate_level(texts) == (None, 0.0, None)


def test_messages_are_pooled() -> None:
    messages = ["Where is my order?", "I wrote to you on Monday already.", "Can you check it again, please?"]
    assert estimate_level(messages[:1]).level is None
    assert estimate_level(messages).level is not None


def width(answer: BuyerLevel) -> int:
    assert answer.range
    return LEVELS.index(answer.range[1]) - LEVELS.index(answer.range[0])


def test_more_text_gives_more_confidence_and_narrower_ranges() -> None:
    texts = [text for level, text in MESSAGES if level in ("B1", "B2")]
    short = [estimate_level([text[:90]]) for text in texts]
    long = [estimate_level([text] * 5) for text in texts]
    assert all(few.confidence < many.confidence for few, many in zip(short, long, strict=True))
    assert sum(map(width, short)) > 1.5 * sum(map(width, long))


@pytest.mark.parametrize(
    "text",
    [
        "hey any update on this? its been nearly two weeks and still nothing",
        "hi just checking if this would fit a 2019 civic thx",
        "still nothing??? its been 3 weeks this is ridiculous i want my money back",
        "Hi, where is my order? I ordered it last week.",
        "not happy. item arrived broken. want refund asap",
    ],
)
def test_a_hasty_native_speaker_is_no_beginner(text: str) -> None:
    found = estimate_level([text])
    assert found.level in LEVELS[1:]
    assert found.range
    assert found.range[1] in ("B1", "B2", "C1", "C2")


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("She have a problem with the lamp and I am agree with her.", True),
        ("I want buy this bag for my sister.", True),
        ("He didn't received the parcel that you sent.", True),
        ("Please explain me how the lamp works.", True),
        ("I have recieved the wrong color yesterday.", True),
        ("I no understand the answer.", True),
        ("She has a problem with the lamp and I agree with her.", False),
        ("I would like to buy this bag for my sister, but I no longer have your link.", False),
        ("He didn't receive the parcel, and the phone does not work.", False),
        ("What I can do is send it back. Please do not send another one.", False),
    ],
)
def test_slips_of_learners(text: str, slip: bool) -> None:
    found = writing([text])
    assert found
    assert found.slips is slip
    assert len(found.values) == len(WRITING)


def test_greeting_signature_and_quoted_text_are_not_the_buyer_s_english() -> None:
    body = "I want to change my order. Can you send the blue one and not the red one?"
    dressed = f"Dear Sir or Madam,\n\n{body}\n\nRespectfully,\nWilhelmina"
    assert estimate_level([dressed]) == estimate_level([body])


@pytest.mark.parametrize(
    "text",
    ["a" * 20000, "1 " * 10000, "a." * 10000, "i no " * 4000, "to_TO " * 3000, "have been " * 2000, "包裹" * 9000],
)
def test_hostile_messages_have_an_answer(text: str) -> None:
    found = estimate_level([text] * 3)
    assert (found.level is None) == (found.range is None)
