"""Base forms and inflected forms."""

import pytest

from wellput.text.lemma import inflect, lemma


@pytest.mark.parametrize(
    ("word", "tag", "expected"),
    [
        ("sent", "VBN", "send"),
        ("shipped", "VBD", "ship"),
        ("Refunding", "VBG", "refund"),
        ("parcels", "NNS", "parcel"),
        ("people", "NNS", "people"),
        ("better", "JJR", "good"),
        ("worst", "JJS", "bad"),
        ("was", "VBD", "be"),
        ("doesn't", "VBZ", "do"),
        ("haven\u2019t", "VBP", "have"),
        ("won't", "MD", "will"),
        ("can't", "MD", "can"),
        ("I'm", "PRP", "i"),
        ("buyer's", "NN", "buyer"),
        ("blorfed", "VBD", "blorf"),
        ("Anna", "NNP", "anna"),
        ("Grüßen", "NNS", "grüßen"),
    ],
)
def test_lemma(word: str, tag: str, expected: str) -> None:
    assert lemma(word, tag) == expected


@pytest.mark.parametrize(
    ("base", "tag", "expected"),
    [
        ("send", "VBN", "sent"),
        ("find out", "VBD", "found out"),
        ("look", "VBZ", "looks"),
        ("gift box", "NNS", "gift boxes"),
        ("Send", "VBG", "Sending"),
        ("easy", "JJR", "easier"),
        ("get", "VBN", "got"),
        ("be", "VBP", "are"),
        ("have", "VBP", "have"),
        ("with", "IN", "with"),
        ("blorf", "VBD", "blorfed"),
    ],
)
def test_inflect(base: str, tag: str, expected: str) -> None:
    assert inflect(base, tag) == expected


@pytest.mark.parametrize("word", ["", "'", "-", "a" * 20000, "-" * 20000, "\0", "😊", "'s", "n't", "包裹"])
@pytest.mark.parametrize("tag", ["NNS", "VBD", "JJR", "RB", "NNP", "CD", "MD"])
def test_any_word_has_a_base_form_and_an_inflected_one(word: str, tag: str) -> None:
    assert isinstance(lemma(word, tag), str)
    assert isinstance(inflect(word, tag), str)
