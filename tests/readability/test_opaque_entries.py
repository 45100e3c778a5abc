"""Every idiom and phrasal verb of the data, put to use: inflected, separated, and where its conditions do not hold."""

from __future__ import annotations

import re

import pytest

from wellput.readability.expressions import Expression, conditions, expressions
from wellput.readability.opaque import Opaque, opaque
from wellput.simplify.conditions import Condition
from wellput.text.document import Document
from wellput.text.lemma import inflect

IDIOMS = expressions("idioms")
PHRASAL = expressions("phrasal_verbs")
TAGS = ("VB", "VBZ", "VBG", "VBD", "VBN")
#: What stands before a verb of each form.
BEFORE = {"VB": "they will", "VBZ": "he", "VBG": "they are", "VBD": "they", "VBN": "they have"}
#: A word, or some, of each class a condition can name.
SAMPLES = {
    "START": "", "END": "", "NP": "the matter", "NOUN": "matter", "CD": "two", "PRON": "it", "POSS": "my",
    "DET": "the", "ADJ": "good", "ADV": "well", "COMMA": ",", "PREP": "with", "TO": "to", "VERB": "go", "VB": "go",
    "VBG": "sending lamps", "BE": "is", "HAVE": "have",
}  # fmt: skip
SLOTS = {"{poss}": "your", "{pron}": "you", "{pron}self": "yourself", "{x}": "the buyer", "{be}": "is"}


def samples(one: Expression, place: str) -> list[str]:
    """What may fill a place so that the conditions hold; an empty list where nothing is asked for."""
    for condition in conditions(one.when):
        if condition.place == place and condition.wanted:
            return [SAMPLES[name] for name in condition.classes] + sorted(condition.words)
    return []


def context(one: Expression) -> str:
    words = samples(one, "has")
    return f"About the {words[0]}, " if words else ""


def asked(one: Expression) -> bool:
    return any(condition.place in ("prev", "prev2", "next2") and condition.wanted for condition in conditions(one.when))


def found(sentence: str) -> tuple[Opaque, ...]:
    document = Document.read(sentence, language="en")
    return tuple(item for part in document.sentences for item in opaque(sentence, part))


def check(sentence: str, one: Expression, stretch: str) -> None:
    """That ``stretch``, or something longer that holds it, is found where it stands."""
    start = sentence.index(stretch)
    hits = [item for item in found(sentence) if item.start <= start and item.end >= start + len(stretch)]
    assert hits, sentence
    own = [item for item in hits if item.text == one.text]
    assert own or hits[0].end - hits[0].start > len(stretch) or hits[0].text.split()[0] == one.parts[0], sentence
    for item in own:
        assert sentence[item.start : item.end].startswith(stretch.split()[0])
        assert item.plain is None or not re.search(r"[{}~]", item.plain), item.plain


def written(one: Expression) -> str:
    words = [SLOTS.get(part, part.split("/")[0]) for part in one.parts]
    return " ".join(words).replace(" ,", ",")


@pytest.mark.parametrize("one", [one for one in IDIOMS if one.kind == "X"], ids=lambda one: one.text)
def test_a_fixed_idiom_is_found(one: Expression) -> None:
    stretch = written(one)
    before = samples(one, "prev")
    following = samples(one, "next")
    lead = before[0] if before else "they say"
    tail = following[0] if following else ""
    opening = f"{context(one)}{lead} {stretch}" if lead else stretch
    if lead == ",":
        opening = f"well, {stretch}"
    if any(condition.place in ("prev2", "next2") and condition.wanted for condition in conditions(one.when)):
        pytest.skip("needs two words beside it")
    check(f"{opening} {tail}".strip().replace(" ,", ",") + ".", one, stretch)


@pytest.mark.parametrize("one", [one for one in IDIOMS if one.kind == "V"], ids=lambda one: one.text)
def test_an_inflected_idiom_is_found_in_every_form(one: Expression) -> None:
    if asked(one):
        pytest.skip("stands only behind certain words")
    following = samples(one, "next")
    for tag in TAGS:
        head, _, rest = written(one).partition(" ")
        stretch = f"{inflect(head, tag)} {rest}".strip()
        tail = following[0] if following else ""
        check(f"{context(one)}{BEFORE[tag]} {stretch} {tail}".strip() + ".", one, stretch)


def objects(one: Expression) -> str:
    following = samples(one, "next")
    return following[0] if following else "the matter"


@pytest.mark.parametrize("one", PHRASAL, ids=lambda one: f"{one.text} {one.kind}")
def test_a_phrasal_verb_is_found_in_every_form(one: Expression) -> None:
    rest = " ".join(one.parts[1:])
    for tag in TAGS:
        verb = inflect(one.parts[0], tag)
        lead = f"{context(one)}{BEFORE[tag]}"
        if asked(one):
            before = samples(one, "prev")
            lead = before[0] if before and tag == "VB" else ""
            if not lead:
                continue
        if one.kind == "I":
            tail = samples(one, "next")
            if any(condition.place == "next2" and condition.wanted for condition in conditions(one.when)):
                continue
            check(f"{lead} {verb} {rest} {tail[0] if tail else ''}".strip() + ".", one, f"{verb} {rest}")
        else:
            behind = objects(one)
            second = samples(one, "next2")
            check(f"{lead} {verb} {rest} {behind} {second[0] if second else ''}".strip() + ".", one, f"{verb} {rest}")


@pytest.mark.parametrize("one", [one for one in PHRASAL if one.kind == "T" and not one.when.startswith("next")],
                         ids=lambda one: one.text)  # fmt: skip
def test_an_object_may_stand_between(one: Expression) -> None:
    rest = " ".join(one.parts[1:])
    for between in ("it", "this", "the blue lamps"):
        for tag in ("VB", "VBG", "VBD"):
            stretch = f"{inflect(one.parts[0], tag)} {between} {rest}"
            sentence = f"{context(one)}{BEFORE[tag]} {stretch}."
            check(sentence, one, stretch)
            for item in found(sentence):
                if item.text == one.text and item.plain:
                    assert between in item.plain


def wanted(one: Expression) -> list[Condition]:
    return [condition for condition in conditions(one.when) if condition.wanted and condition.place == "has"]


@pytest.mark.parametrize("one", [one for one in (*PHRASAL, *IDIOMS) if wanted(one)], ids=lambda one: one.text)
def test_without_the_words_that_tell_its_meaning_it_is_left_alone(one: Expression) -> None:
    behind = "" if one.kind in ("I", "X", "V") else "the stone"
    sentence = f"They will {written(one)} {behind}".strip() + "."
    words = set(re.findall(r"[\w'-]+", sentence.lower()))
    if any(words & condition.words for condition in wanted(one)):
        pytest.skip("its own words tell")
    assert one.text not in {
        item.text for item in found(sentence) if item.level == one.level and item.plain == one.plain
    }


@pytest.mark.parametrize("one", [one for one in IDIOMS if len(one.parts) > 2], ids=lambda one: one.text)
def test_with_another_word_in_it_it_is_no_idiom(one: Expression) -> None:
    words = written(one).split()
    words[-1] = "zebra"
    assert one.text not in {item.text for item in found(f"They {' '.join(words)} today.")}


@pytest.mark.parametrize("one", [one for one in PHRASAL if one.kind != "X"], ids=lambda one: f"{one.text} {one.kind}")
def test_across_a_full_stop_it_is_no_phrasal_verb(one: Expression) -> None:
    verb, *rest = one.parts
    assert one.text not in {item.text for item in found(f"They will {verb}. {' '.join(rest).capitalize()} the stone.")}


def test_there_are_enough_of_each() -> None:
    for file in (IDIOMS, PHRASAL):
        assert len({one.text for one in file}) >= 800
        assert len({(one.text, one.kind) for one in file}) == len(file)
        assert all(one.plain and one.plain != one.text for one in file)
