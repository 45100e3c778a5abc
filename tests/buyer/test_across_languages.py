"""Questions and answers in other languages than English: facts decide, and a clause answers once."""

from __future__ import annotations

import pytest

from wellput.review import review
from wellput.schema import Message, ReviewRequest

LAMP = "Wie hoch ist die Lampe? Wann verschicken Sie? Ist ein Kabel dabei?"


@pytest.mark.parametrize(
    ("buyer", "draft", "answered"),
    [
        (LAMP, "Hallo, die Lampe ist 30 cm hoch.\n\nMit freundlichen Grüßen\nLi", [True, False, False]),
        (LAMP, "Hello, the lamp is 30 cm high.\n\nKind regards\nLi", [True, False, False]),
        (LAMP, "Hallo, die Lampe ist 30 cm hoch, und ein Kabel ist dabei. Ich verschicke sie morgen.", [True] * 3),
        ("¿Cuánto cuesta el envío? ¿Cuándo llega?", "Hola, el envío es gratis y llega el lunes.", [True, True]),
        ("¿Cuánto cuesta el envío? ¿Cuándo llega?", "Hola, el envío cuesta 12 euros.", [True, False]),
        ("いつ届きますか？", "明日発送します。3日で届きます。", [True]),
    ],
)
def test_what_is_answered(buyer: str, draft: str, answered: list[bool]) -> None:
    view = review(ReviewRequest(draft=draft, conversation=(Message(sender="buyer", text=buyer),))).buyer
    assert [question.answered for question in view.questions] == answered


@pytest.mark.parametrize(
    ("message", "name"),
    [
        ("Wo ist mein Paket? MfG Thomas Schäfer", "Thomas Schäfer"),
        ("Is it new? Thanks! Groetjes, Sanne", "Sanne"),
        ("届きません。よろしくお願いします。 佐藤", "佐藤"),
        ("返品したいです。", None),
        ("これは偽物です。", None),
        ("Where is it? Have a nice day Sir", None),
        ("Best item. Regards from Spain", None),
    ],
)
def test_the_name_behind_a_closing(message: str, name: str | None) -> None:
    asked = ReviewRequest(draft="Hello.", conversation=(Message(sender="buyer", text=message),))
    assert review(asked).buyer.name == name
