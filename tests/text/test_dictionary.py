"""The dictionary is lemminflect's own; the regular rules hold where it knows nothing."""

import random

import pytest
from lemminflect import getAllLemmas, getInflection

from wellput.text.dictionary import base_forms, forms
from wellput.text.regular import base, form

WORDS = "send parcel lie ship arrive good bad well child box city quick photo be have do put buy find leave".split()


@pytest.mark.parametrize(
    "word", [*WORDS, "sent", "parcels", "lay", "better", "children", "boxes", "cities", "left", "zorblax"]
)
def test_base_forms_are_lemminflect_s(word: str) -> None:
    assert base_forms(word) == {kind: found[0] for kind, found in getAllLemmas(word).items()}


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize("tag", ["NNS", "VBD", "VBG", "VBZ", "JJR", "JJS"])
def test_forms_are_lemminflect_s(word: str, tag: str) -> None:
    found = forms(word).get(tag)
    if found:
        assert found == getInflection(word, tag=tag)[0]


@pytest.mark.parametrize(
    ("lemma", "tag", "expected"),
    [
        ("blorf", "VBD", "blorfed"),
        ("blip", "VBG", "blipping"),
        ("zorbe", "VBG", "zorbing"),
        ("quizzy", "VBD", "quizzied"),
        ("zorby", "NNS", "zorbies"),
        ("zoy", "NNS", "zoys"),
        ("glax", "VBZ", "glaxes"),
        ("zim", "JJR", "zimmer"),
        ("frie", "VBG", "frying"),
        ("blorf", "NN", "blorf"),
    ],
)
def test_regular_forms(lemma: str, tag: str, expected: str) -> None:
    assert form(lemma, tag) == expected


@pytest.mark.parametrize(
    ("word", "tag", "expected"),
    [
        ("blorfed", "VBD", "blorf"),
        ("blipping", "VBG", "blip"),
        ("zorbies", "NNS", "zorby"),
        ("glaxes", "NNS", "glax"),
        ("glass", "NNS", "glass"),
        ("zanalized", "VBD", "zanalize"),
        ("zing", "VBG", "zing"),
        ("", "VBD", ""),
    ],
)
def test_regular_base_forms(word: str, tag: str, expected: str) -> None:
    assert base(word, tag, frozenset().__contains__) == expected


def test_a_known_base_form_is_preferred() -> None:
    assert base("reshiping", "VBG", {"reshipe"}.__contains__) == "reshipe"


def test_a_form_and_back_is_mostly_the_same_word() -> None:
    letters = random.Random(1)
    words = [
        "".join(letters.choice("bdflmnprst") + letters.choice("aeiou") for _ in range(3)) + "rk" for _ in range(50)
    ]
    for word in words:
        for tag in ("NNS", "VBD", "VBG"):
            assert base(form(word, tag), tag, frozenset().__contains__) == word
