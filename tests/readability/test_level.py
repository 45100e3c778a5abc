"""The level of messages: our own at known levels, what must not count, what makes a text harder."""

from pathlib import Path

import pytest

from wellput.facts import find_facts
from wellput.readability import estimate
from wellput.readability.grammar import is_passive
from wellput.readability.vocabulary import LEVELS
from wellput.text.document import Document

MESSAGES = [
    line.split("\t")
    for line in (Path(__file__).parents[2] / "benchmarks/readability/data/seller_messages.tsv")
    .read_text("utf-8")
    .splitlines()
]


def read(text: str) -> Document:
    return Document.read(text, facts=find_facts(text), language="en")


def value(text: str) -> int:
    return estimate(read(text)).score


@pytest.mark.parametrize(("level", "text"), MESSAGES)
def test_a_message_is_at_most_one_level_off(level: str, text: str) -> None:
    found = estimate(read(text))
    assert abs(LEVELS.index(found.level) - LEVELS.index(level)) <= 1


def test_most_messages_are_at_their_level() -> None:
    right = sum(estimate(read(text)).level == level for level, text in MESSAGES)
    assert right >= 0.8 * len(MESSAGES)


@pytest.mark.parametrize(
    ("harder", "easier"),
    [
        ("I will ascertain whether the parcel has arrived.", "I will find out if the parcel has arrived."),
        ("We require additional documentation prior to dispatch.", "We need more papers before we send it."),
        ("Please do not hesitate to contact us should you require assistance.", "Please write to me if you need help."),
        (
            "I have checked the lamp, which was returned last week, and I can confirm that it has been damaged.",
            "I have checked the lamp. It came back last week. It is broken.",
        ),
        ("The reimbursement has been initiated.", "I have sent your money back."),
    ],
)
def test_the_plainer_wording_is_easier(harder: str, easier: str) -> None:
    assert value(easier) > value(harder)


def test_score_and_level_agree() -> None:
    for _, text in MESSAGES:
        found = estimate(read(text))
        band = 5 - LEVELS.index(found.level)
        assert band * 100 / 6 - 1 <= found.score <= (band + 1) * 100 / 6 + 1


BODY = "I have sent the new lamp today. You do not need to send the old one back. I am sorry for the trouble."


@pytest.mark.parametrize(
    "text",
    [
        f"Dear Ms. Featherstonehaugh-Cholmondeley,\n\n{BODY}",
        f"{BODY}\n\nRespectfully,\nBartholomew Featherstonehaugh\nInternational Correspondence Coordinator",
        f"> Notwithstanding your assurances, the consignment remains conspicuously absent.\n\n{BODY}",
    ],
)
def test_greeting_signature_and_quoted_text_do_not_count(text: str) -> None:
    assert value(text) == value(BODY)


def test_facts_do_not_count() -> None:
    with_facts = (
        "Your order 12-34567-89012 left today with tracking number 00340434161094042557. It comes on 12 May 2026."
    )
    assert estimate(read(with_facts)).level in ("A1", "A2")


def test_names_do_not_count() -> None:
    assert value("I talked to Anna about the red shoes for you this morning.") == pytest.approx(
        value("I talked to Wolodymyra about the red shoes for you this morning."), abs=2
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [("", "no_words"), ("😊", "no_words"), ("Hello Anna,", "no_words"), ("It is here.", "too_short")],
)
def test_too_little_text_is_not_reliable(text: str, reason: str) -> None:
    found = estimate(Document.read(text, language="en"))
    assert not found.reliable
    assert found.reason == reason


def test_another_language_is_never_reliable() -> None:
    german = estimate(
        Document.read("Ihr Paket ist unterwegs und kommt am Freitag bei Ihnen an. Vielen Dank.", language="de")
    )
    assert (german.reliable, german.reason) == (False, "other_language")
    thai = estimate(Document.read("ขอบคุณสำหรับข้อความของคุณ", language="th"))
    assert (thai.reliable, thai.reason) == (False, "unknown_language")


@pytest.mark.parametrize(
    "text",
    [
        "a" * 20000,
        "1" * 20000,
        "1 " * 10000,
        " " * 20000,
        "a." * 10000,
        "a-" * 9000,
        "\0\u202eabc",
        "don't " * 3000,
        "Ünï " * 4000,
    ],
)
def test_hostile_texts_have_a_level(text: str) -> None:
    assert estimate(Document.read(text, language="en")).level in LEVELS


@pytest.mark.parametrize(
    ("text", "participle"),
    [
        ("The parcel was damaged by the carrier.", "damaged"),
        ("It's been sent to the wrong address.", "sent"),
        ("It can't be used any more.", "used"),
        ("The box got opened by customs.", "opened"),
        ("Why was my order cancelled?", "cancelled"),
    ],
)
def test_a_passive_is_found(text: str, participle: str) -> None:
    sentence = read(text).sentences[0]
    words = [token.norm for token in sentence.tokens]
    assert is_passive(words, sentence.tags, words.index(participle))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("I have sent the parcel.", "sent"),
        ("It was the box that I sent.", "sent"),
        ("He's got the lamp and I damaged it.", "damaged"),
    ],
)
def test_an_active_verb_is_no_passive(text: str, word: str) -> None:
    sentence = read(text).sentences[0]
    words = [token.norm for token in sentence.tokens]
    assert not is_passive(words, sentence.tags, words.index(word))
