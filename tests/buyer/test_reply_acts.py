"""The acts of a reply in every language: what the phrasebook says in a seller's name has to be understood as such."""

from __future__ import annotations

import pytest

from wellput.buyer.copies import repeats
from wellput.buyer.lexicon import lexicon, tags
from wellput.knowledge import data_folder, read_toml
from wellput.schema import Message
from wellput.translate.phrasebook import render

ACTS = ("understanding", "refusal", "denies", "choice", "remedied", "further_help", "promise", "conditional", "time")


@pytest.mark.parametrize("tag", sorted(tags()))
def test_every_language_knows_the_acts_that_the_rules_ask_for(tag: str) -> None:
    assert set(ACTS) <= set(lexicon(tag).acts)


@pytest.mark.parametrize("tag", sorted(tags()))
@pytest.mark.parametrize(
    ("message", "act"),
    [
        ("apology-understand", "understanding"),
        ("apology-problem", "understanding"),
        ("apology-mistake", "understanding"),
        ("options-refund-replacement", "choice"),
        ("options-refund-wait", "choice"),
        ("closing-questions", "further_help"),
    ],
)
def test_the_phrasebooks_own_sentences_are_understood(tag: str, message: str, act: str) -> None:
    said = render(message, tag, {})
    assert said is not None
    words = lexicon(tag)
    assert words.acts[act].holds(words.normal(said)), said


@pytest.mark.parametrize("tag", sorted(tags()))
@pytest.mark.parametrize("message", ["apology-problem", "closing-questions", "thanks-message"])
def test_kind_words_are_no_refusal_and_blame_nobody(tag: str, message: str) -> None:
    said = render(message, tag, {})
    assert said is not None
    words = lexicon(tag)
    assert not words.acts["refusal"].holds(words.normal(said)), said
    assert not words.acts["denies"].holds(words.normal(said)), said


@pytest.mark.parametrize(
    ("act", "said", "holds"),
    [
        ("choice", "You can choose: a new lamp or your money back.", True),
        ("choice", "Which one do you prefer?", True),
        ("choice", "What do you want from me?", False),
        ("choice", "You choose it yourself.", False),
        ("choice", "Ask your neighbour or the post office.", False),
        ("refusal", "Unfortunately we cannot take it back.", True),
        ("refusal", "It is not impossible.", False),
        ("restricts", "A return is only possible if the seal is closed.", True),
        ("denies", "This is between you and the bank.", True),
        ("denies", "It broke because you pushed it too hard.", True),
        ("denies", "I will call you because I want to be sure.", False),
        ("stock_apology", "We are sorry to hear that.", True),
        ("stock_apology", "I am sorry that I packed it badly.", False),
        ("passed_on", "Your case has been forwarded to the workshop.", True),
        ("passed_on", "Your parcel has been sent to Berlin.", False),
        ("filler", "Our products are of the best quality.", True),
        ("filler", "The bag is made of calf leather.", False),
        ("steps", "Press the grey button for five seconds.", True),
        ("steps", "I send you a new one on Monday.", False),
    ],
)
def test_acts_of_an_english_reply(act: str, said: str, holds: bool) -> None:
    words = lexicon("en")
    assert words.acts[act].holds(f". {words.normal(said)}") is holds


@pytest.mark.parametrize("tag", sorted(tags() - {"en"}))
def test_a_run_of_digits_is_bounded(tag: str) -> None:
    # Without word borders an open run is tried again from each of its digits.
    acts = read_toml(data_folder("wellput.buyer") / "replies" / f"{tag}.toml")["acts"]
    assert not [pattern for patterns in acts.values() for pattern in patterns if "\\d+" in pattern]


def test_a_copy_is_told_in_scripts_without_spaces_too() -> None:
    earlier = Message(sender="seller", text="您好，感谢您的来信，包裹已经在路上，请您再耐心等几天。")
    assert repeats("您好，感谢您的来信，包裹已经在路上，请再耐心等几天。", [earlier])
    assert not repeats("您好，我今天问了邮局，包裹在上海，星期五可以送到您家。", [earlier])
    assert not repeats(earlier.text, [Message(sender="buyer", text=earlier.text)])
