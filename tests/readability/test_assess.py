"""The view and the findings of a draft."""

import pytest

from wellput.facts import find_facts
from wellput.readability import assess, word_level
from wellput.schema import Cefr, Finding, ReadabilityView
from wellput.text.document import Document

HARD = (
    "Hello Anna,\n\nWe kindly request that you furnish photographic evidence of the damage so that we may ascertain "
    "whether reimbursement is appropriate, as the item was inspected before it left our warehouse. Thank you!"
    "\n\nBest,\nTom"
)
PLAIN = "Hello Anna,\n\nI have sent a new lamp today. It comes on Friday. You can keep the old one.\n\nBest,\nTom"


def read(text: str, target: Cefr, explain_in: str = "en") -> tuple[ReadabilityView, tuple[Finding, ...]]:
    return assess(Document.read(text, facts=find_facts(text), language="en"), target, explain_in=explain_in)


def test_a_plain_draft_fits_and_has_no_findings() -> None:
    view, findings = read(PLAIN, "A2")
    assert view.fits
    assert view.target == "A2"
    assert view.reliable
    assert view.reason is None
    assert findings == ()


def test_a_hard_draft_names_its_worst_hurdles_with_exact_spans() -> None:
    view, findings = read(HARD, "A2")
    assert not view.fits
    assert 1 <= len(findings) <= 3
    found = {finding.principle: HARD[finding.start : finding.end] for finding in findings}
    assert found["long_sentence"].startswith("We kindly request")
    assert found["long_sentence"].endswith("our warehouse.")
    assert found["hard_word"] in ("furnish", "evidence", "ascertain", "reimbursement")
    for finding in findings:
        assert finding.rule == f"readability.{finding.principle}"
        assert (finding.category, finding.severity, finding.source) == ("readability", "hint", "T1, T5")
        assert finding.message
        assert finding.why


def test_a_hard_word_offers_easier_ones_in_its_own_form() -> None:
    _, findings = read("I have ascertained where the parcel is.", "A2")
    assert [finding.replacements[0] for finding in findings if finding.principle == "hard_word"] == ["found out"]


def test_a_proficient_reader_meets_no_hurdles() -> None:
    _, findings = read(HARD, "C2")
    assert findings == ()


@pytest.mark.parametrize(
    "text",
    [
        "Your refund is on its way. The tracking number of the parcel is in your account.",
        "Featherstonehaugh and Cholmondeley packed your lamp.",
        "The return label is in the parcel, and the courier has the invoice.",
    ],
)
def test_names_and_marketplace_words_are_no_hard_words(text: str) -> None:
    _, findings = read(text, "A2")
    assert [finding for finding in findings if finding.principle == "hard_word"] == []


def test_a_word_everybody_meets_early_is_no_hard_word_for_a_beginner() -> None:
    _, findings = read("I send it at no extra cost.", "A1")
    assert findings == ()


def test_the_same_word_twice_is_one_finding() -> None:
    _, findings = read("I will ascertain the cost. Then I will ascertain the date.", "A2")
    assert len([finding for finding in findings if finding.principle == "hard_word"]) == 1


def test_sentences_are_those_of_the_message() -> None:
    view, _ = read(PLAIN, "A2")
    assert [PLAIN[sentence.start : sentence.end] for sentence in view.sentences] == [
        "I have sent a new lamp today.",
        "It comes on Friday.",
        "You can keep the old one.",
    ]
    assert [sentence.words for sentence in view.sentences][2] == 6


def test_the_contract_s_measures_are_there() -> None:
    view, _ = read(HARD, "A2")
    assert view.metrics.keys() >= {
        "flesch_reading_ease",
        "flesch_kincaid_grade",
        "gunning_fog",
        "smog_index",
        "automated_readability_index",
        "coleman_liau_index",
        "dale_chall_readability_score",
    }


def test_a_short_draft_says_why_it_is_not_reliable() -> None:
    view, _ = read("Yes, it is.", "A2")
    assert not view.reliable
    assert view.reason is not None
    assert "12" in view.reason


def test_a_language_without_messages_explains_in_english() -> None:
    assert read(HARD, "A2", explain_in="xx")[1][0].message == read(HARD, "A2")[1][0].message


@pytest.mark.parametrize(
    ("word", "tag", "level"),
    [
        ("ship", "VB", "A1"),
        ("shipped", "VBD", "A1"),
        ("Refund", "VB", "A2"),
        ("tracking", "NN", "A2"),
        ("went", "VBD", "A1"),
        ("don\u2019t", "VBP", "A1"),
        ("don't", None, "A1"),
        ("invoices", None, "A2"),
        ("reluctantly", "RB", "C1"),
        ("zorblax", "NN", None),
        ("zorblax", None, None),
        ("", None, None),
        ("a" * 20000, None, None),
    ],
)
def test_word_level(word: str, tag: str | None, level: str | None) -> None:
    assert word_level(word, tag) == level


@pytest.mark.parametrize(
    "text", ["", "\0", "a" * 20000, "1 " * 10000, "a." * 10000, "notwithstanding " * 1200, "😊" * 5000, "\u202e包裹"]
)
def test_hostile_drafts_have_a_view(text: str) -> None:
    view, findings = read(text, "A1")
    assert 0 <= view.score <= 100
    assert len(findings) <= 3
    assert all(0 <= finding.start < finding.end <= len(text) for finding in findings)  # type: ignore[operator]
