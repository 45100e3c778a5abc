"""Spelling: slips are found, rare words and names are not."""

from __future__ import annotations

import pytest

from wellput.rules.spelling import correct


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("recieved", "received"),
        ("tommorow", "tomorrow"),
        ("dont", "don't"),
        ("chagne", "change"),
        ("recomendation", "recommendation"),
        ("experence", "experience"),
        ("sucess", "success"),
        ("appointmetn", "appointment"),
        ("wheigt", "weight"),
        ("botom", "bottom"),
        ("cuple", "couple"),
        ("developement", "development"),
        ("tabel", "table"),
        ("kitchin", "kitchen"),
        ("diferent", "different"),
        ("orijinal", "original"),
    ],
)
def test_a_slip_has_one_right_spelling(word: str, right: str) -> None:
    assert correct(word) == right


@pytest.mark.parametrize(
    "word",
    "colour color parcel dimmable unboxing earbuds keychain powerbank smartwatch resealable foldable grommets lampe "
    "gamers counties texting aliexpress whatsapp macrame bluetooth rechargeable organza patchwork decoupage "
    "sarong lanyards oled matcha node rein wield collage picker specifier sausages".split(),
)
def test_rare_and_foreign_words_are_left_alone(word: str) -> None:
    assert correct(word) is None
