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
        ("Plug it into 220 V. Where in Brazil are you?", ["Plug it into 220 V.", "Where in Brazil are you?"]),
        ("I take size L. Do you have it?", ["I take size L.", "Do you have it?"]),
        ("Die Größen S und M. Welche passt?", ["Die Größen S und M.", "Welche passt?"]),
        ("There were 122,653 U.S. COVID cases.", ["There were 122,653 U.S. COVID cases."]),
        ("We ship to the U.S. We also ship to Spain.", ["We ship to the U.S.", "We also ship to Spain."]),
        ("J. Smith and Anna L. Wolf wrote.", ["J. Smith and Anna L. Wolf wrote."]),
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
        ("Hi,\nIt is new.\nLove, Chloe (at Daisy & Co)", ["greeting", "body", "closing", "signature"]),
        ("It is new. Best, Tom from Bagworks", ["body", "closing", "signature"]),
        ("It is new.\nWarm wishes, Paolo", ["body", "closing", "signature"]),
        ("It is new. Greetings, Fleur", ["body", "closing", "signature"]),
        ("It is new.\n\nGreetings,\nFleur", ["body", "closing", "signature"]),
        ("It is new.\nxo, Dee", ["body", "closing", "signature"]),
        ("It is new.\nx", ["body", "closing"]),
        ("Tell me if there is more trouble. Beth x", ["body", "signature"]),
        ("I can send it today. Cheers, Ben \U0001f60a", ["body", "closing", "signature"]),
        ("It is new. Kind regards,\nLars", ["body", "closing", "signature"]),
        ("It is new. Let me know. Best,\nTom\nBagworks Ltd", ["body", "closing", "signature"]),
        ("Oi Ana, é novo.\n\nBeijos, Lu", ["greeting", "body", "closing", "signature"]),
        ("Hola Ana, ya salió. Un abrazo, Lucía", ["greeting", "body", "closing", "signature"]),
        ("Estoy a tus órdenes. Luis, Zapatería León", ["body", "signature"]),
        ("C'est neuf. Bises, Anne", ["body", "closing", "signature"]),
        ("Die Lampe ist da. Alles Liebe, Eva", ["body", "closing", "signature"]),
        ("Den är ny. Kram, Eva", ["body", "closing", "signature"]),
        ("Wysłałem dzisiaj. Pozdrawiam, Piotr", ["body", "closing", "signature"]),
        ("Отправили вчера. С уважением, Анна", ["body", "closing", "signature"]),
        ("您好，已发货。祝好，李伟", ["greeting", "body", "closing", "signature"]),
        ("Hello, it is new. Have a nice day!", ["greeting", "body", "closing"]),
        # What looks like an end and is none.
        ("We have two.\nLove the colour", ["body"]),
        ("We have it.\nBest price ever", ["body"]),
        ("It ships tomorrow. Thank you!", ["body"]),
        ("It ships tomorrow. Thank you, Anna.", ["body"]),
        ("Hi Anna, it is new. Thank you, Anna", ["greeting", "body"]),
        ("Which colour do you like? Red or Blue", ["body"]),
        ("It comes on these days. Monday and Friday", ["body"]),
        ("Best of all, it is free. I like it. It is by Tom Ford.", ["body"]),
        # A greeting that ends with a colon.
        ("Estimada Sra. Ruiz: no aceptamos cambios de color.", ["greeting", "body"]),
        ("尊敬的王女士：您的包裹已发出。", ["greeting", "body"]),
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


def test_a_part_is_the_text_of_its_sentences() -> None:
    document = Document.read("Hi Anna,\nIt is new.\nBest wishes, Tom\nBagworks")
    assert document.part("closing") == "Best wishes,"
    assert document.part("signature") == "Tom\nBagworks"
    assert [line.part for line in document.lines] == ["greeting", "body", "signature", "signature"]


@pytest.mark.parametrize("text", ["Best, " * 3_000, "x " * 9_000, "Love, A\n" * 2_000, "A. " * 6_000, "Hi A: " * 3_000])
def test_many_closings_in_one_text_are_read(text: str) -> None:
    document = Document.read(text, language="en")
    assert "".join(token.text for token in document.tokens) == "".join(text.split())


def test_a_fact_is_one_token() -> None:
    text = "Order 26-12345-67890 costs 34,90 €."
    document = Document.read(text, facts=find_facts(text))
    assert [token.text for token in document.tokens if token.kind == "fact"] == [fact.text for fact in document.facts]
