"""Every line of the data is put into a sentence, applied, and looked at."""

from __future__ import annotations

import itertools

import pytest
from pair_sentences import uses

from wellput.simplify import plain_alternatives
from wellput.simplify.guard import keeps
from wellput.simplify.levels import rank
from wellput.simplify.lexicon import matches
from wellput.simplify.pairs import FILES, Pair, pairs
from wellput.simplify.wording import reword, takes_an
from wellput.text.document import Document
from wellput.text.lemma import inflect

BY_LETTER = [
    pytest.param(file, letter, id=f"{file}-{letter}")
    for file in FILES
    for letter in sorted({pair.hard[0] for pair in pairs(file)})
]


def of_letter(file: str, letter: str) -> list[Pair]:
    return [pair for pair in pairs(file) if pair.hard[0] == letter]


@pytest.mark.parametrize(("file", "letter"), BY_LETTER)
def test_every_pair_finds_its_place_and_reads_right(file: str, letter: str) -> None:
    for pair in of_letter(file, letter):
        found = list(uses(pair, file))
        assert found, f"no sentence reaches {pair.hard} ({pair.pos})"
        for use in found:
            new = reword(use.document.text, use.sentence, use.match)
            if new is None:
                continue
            assert "{" not in new.text, pair.hard
            assert "  " not in new.text, pair.hard
            text = use.document.text[: new.start] + new.text + use.document.text[new.end :]
            assert "  " not in text, text
            assert text[0].isupper() or not text[0].isalpha(), text
            words = text.rstrip(".").split()
            for article, word in itertools.pairwise(words):
                if article.lower() in ("a", "an") and new.start <= text.index(word) <= new.start + len(new.text):
                    assert (article.lower() == "an") == takes_an(word), text


@pytest.mark.parametrize(("file", "letter"), BY_LETTER)
def test_every_verb_pair_takes_the_form_of_the_hard_verb(file: str, letter: str) -> None:
    for pair in of_letter(file, letter):
        if pair.pos != "V" or not pair.plain or pair.plain.split()[0] in ("be", "{we}"):
            continue
        head = next((word.lstrip("*") for word in pair.plain.split() if word.startswith("*")), pair.plain.split()[0])
        for use in uses(pair, file):
            new = reword(use.document.text, use.sentence, use.match)
            if new is not None and not use.match.entry.form.words[0].startswith(
                ("i'", "we'", "you'", "they'", "he'", "she'", "it'")
            ):
                assert inflect(head, use.match.tag).lower() in new.text.lower().split(), (pair.hard, new.text)


@pytest.mark.parametrize("file", FILES)
def test_a_plain_side_is_easier_than_its_hard_side(file: str) -> None:
    assert [pair.hard for pair in pairs(file) if rank(pair.plain_level) >= rank(pair.level)] == []


@pytest.mark.parametrize("file", FILES)
def test_the_levels_of_one_hard_word_agree(file: str) -> None:
    levels: dict[tuple[str, str], set[str]] = {}
    for pair in pairs(file):
        levels.setdefault((pair.hard, pair.pos), set()).add(pair.level)
    assert {hard: found for hard, found in levels.items() if len(found) > 1} == {}


@pytest.mark.parametrize("file", FILES)
def test_no_automatic_pair_changes_numbers_negations_or_duties(file: str) -> None:
    broken = [
        pair.hard
        for pair in pairs(file)
        if pair.auto and not keeps(" ".join(word.lstrip("*").split("/")[0] for word in pair.hard.split()), pair.plain)
    ]
    assert broken == []


@pytest.mark.parametrize("file", FILES)
def test_no_line_stands_twice(file: str) -> None:
    seen = [(pair.hard, pair.pos, pair.plain, pair.when) for pair in pairs(file)]
    assert len(seen) == len(set(seen))


def test_a_plain_side_holds_no_other_hard_word_of_its_level() -> None:
    """What is put in must not be taken out again by another pair: that would be a pair too many, or a circle."""
    again = []
    for file in FILES:
        for pair in pairs(file):
            if not pair.auto or not pair.plain or "{" in pair.plain:
                continue
            sentence = Document.read(f"We see {pair.plain.replace('*', '')}.", language="en").body[0]
            for other in FILES:
                again += [
                    (pair.hard, pair.plain, found.entry.pair.hard)
                    for found in matches(sentence, other, lambda _: True)
                    if found.entry.pair.auto and rank(found.entry.pair.level) >= rank(pair.level)
                ]
    assert again == []


def test_there_are_enough_pairs() -> None:
    assert sum(len(pairs(file)) for file in FILES) >= 2500


@pytest.mark.parametrize(
    ("word", "tag", "first"),
    [
        ("purchased", "VBD", "bought"),
        ("purchasing", "VBG", "buying"),
        ("Enquiries", "NNS", "Questions"),
        ("numerous", "JJ", "many"),
        ("rapidly", "RB", "quickly"),
        ("utilise", "VB", "use"),
    ],
)
def test_alternatives_take_the_form_of_the_word(word: str, tag: str, first: str) -> None:
    assert plain_alternatives(word, tag)[0] == first


def test_a_word_nobody_needs_to_replace_has_no_alternatives() -> None:
    assert plain_alternatives("parcel", "NN") == ()
    assert plain_alternatives("", None) == ()


def test_alternatives_without_a_tag_cover_every_part_of_speech() -> None:
    assert {"buy", "order"} <= set(plain_alternatives("purchase"))
