"""The tagger: tags of our tokens, contractions, compounds, facts; no input breaks it."""

import pytest

from wellput.schema import Fact
from wellput.text.document import Document
from wellput.text.tagger import tag
from wellput.text.tokens import tokenize


def tags(text: str) -> dict[str, str]:
    tokens = list(tokenize(text))
    return {token.text: found for token, found in zip(tokens, tag(tokens), strict=True)}


def test_one_tag_a_token() -> None:
    tokens = list(tokenize("I have sent your parcel today."))
    assert tag(tokens) == ("PRP", "VBP", "VBN", "PRP$", "NN", "NN", ".")


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("We will refund you today.", "refund", "VB"),
        ("You will get the refund today.", "refund", "NN"),
        ("We ship to Spain.", "ship", "VBP"),
        ("The parcel was damaged by the carrier.", "damaged", "VBN"),
        ("They damaged the parcel.", "damaged", "VBD"),
        ("I'm sorry about that.", "I'm", "PRP"),
        ("You can't use it.", "can't", "MD"),
        ("They don't know it.", "don't", "VBP"),
        ("The buyer's address is wrong.", "buyer's", "NN"),
        ("I will re-send the bowl.", "re-send", "VB"),
        ("It costs 40 euros.", "40", "CD"),
        ("Could you sort this out?", "out", "RP"),
    ],
)
def test_words_in_context(text: str, word: str, expected: str) -> None:
    assert tags(text)[word] == expected


def test_facts_are_numbers_or_names() -> None:
    text = "Your order 12-3456 with DHL costs $40."
    facts = [
        Fact(kind="order_id", text="12-3456", start=11, end=18, value="12-3456"),
        Fact(kind="carrier", text="DHL", start=24, end=27, value="DHL"),
        Fact(kind="money", text="$40", start=34, end=37, value={"amount": "40", "currency": "USD"}),
    ]
    sentence = Document.read(text, facts=facts, language="en").sentences[0]
    found = {token.text: tag for token, tag in zip(sentence.tokens, sentence.tags, strict=True) if token.kind == "fact"}
    assert found == {"12-3456": "CD", "DHL": "NNP", "$40": "CD"}


def test_tags_of_a_sentence_are_kept() -> None:
    sentence = Document.read("The lamp is broken.", language="en").sentences[0]
    assert sentence.tags is sentence.tags
    assert len(sentence.tags) == len(sentence.tokens)


@pytest.mark.parametrize(
    "text",
    ["", "a" * 20000, "1" * 20000, "1 " * 10000, " " * 20000, "a." * 10000, "😊🇩🇪👩‍🚀", "\0\u202e包裹 ๆ", "'-'-'-"],
)
def test_any_text_has_a_tag_for_each_token(text: str) -> None:
    tokens = list(tokenize(text))
    assert len(tag(tokens)) == len(tokens)
