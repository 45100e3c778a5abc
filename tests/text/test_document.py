"""Lines, sentences and the parts of a message."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellput.facts import find_facts
from wellput.text.document import Document


def sentences(text: str) -> list[str]:
    return [sentence.text for sentence in Document.read(text, facts=find_facts(text)).sentences]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I sent it. You get it soon.", ["I sent it.", "You get it soon."]),
        ("The price is 1.234,50 EUR. Is that ok?", ["The price is 1.234,50 EUR.", "Is that ok?"]),
        ("It arrives by 5.12. at the latest.", ["It arrives by 5.12. at the latest."]),
        ("Mr. Wolf wrote to us.", ["Mr. Wolf wrote to us."]),
        ("Use e.g. a soft cloth, soap etc. I can help.", ["Use e.g. a soft cloth, soap etc.", "I can help."]),
        ("See www.example.com. It helps.", ["See www.example.com.", "It helps."]),
        ("Wait... what?! Ok", ["Wait... what?!", "Ok"]),
        ('He said "Stop." Then he left.', ['He said "Stop."', "Then he left."]),
        ("您好。包裹已发出！谢谢", ["您好。", "包裹已发出！", "谢谢"]),
        ("1. Open the box\n2. Take a photo", ["Open the box", "Take a photo"]),
        ("- one\n\n- two", ["one", "two"]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Dear Ms. Wolf,\nI sent it.\nKind regards,\nLi Wei", ["greeting", "body", "closing", "signature"]),
        ("Hi Anna! It is here.", ["greeting", "body"]),
        ("Hello Anna, your bag is here.\nThanks", ["greeting", "body", "closing"]),
        (
            "Sehr geehrte Frau Wolf,\nIch habe es.\nMit freundlichen Grüßen\nLi",
            ["greeting", "body", "closing", "signature"],
        ),
        ("Здравствуйте, Анна!\nСпасибо за письмо, посылка в пути.", ["greeting", "body"]),
        ("> where is it?\nIt is here.", ["quote", "body"]),
        ("Hello world peace is what I want", ["body"]),
        ("Dear customer,", ["greeting"]),
    ],
)
def test_parts(text: str, parts: list[str]) -> None:
    found = [sentence.part for sentence in Document.read(text).sentences]
    assert [part for index, part in enumerate(found) if index == 0 or part != found[index - 1]] == parts


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dear Mr. Wolf,\nthanks", "Mr. Wolf"),
        ("Hi Anna, thanks", "Anna"),
        ("Hello,\nthanks", None),
        ("Hello I have it", None),
        ("Good morning Maria José!", "Maria José"),
        ("Your parcel is here", None),
    ],
)
def test_the_greeting_names_somebody(text: str, name: str | None) -> None:
    assert Document.read(text).greeting_name == name


@given(st.text(max_size=200))
def test_every_span_is_exact_and_in_order(text: str) -> None:
    document = Document.read(text, facts=find_facts(text), language="en")
    position = 0
    for sentence in document.sentences:
        assert text[sentence.start : sentence.end] == sentence.text
        assert sentence.start >= position
        position = sentence.end
        for token in sentence.tokens:
            assert text[token.start : token.end] == token.text


def test_a_fact_is_one_token() -> None:
    text = "Order 26-12345-67890 costs 34,90 €."
    document = Document.read(text, facts=find_facts(text))
    assert [token.text for token in document.tokens if token.kind == "fact"] == [fact.text for fact in document.facts]
