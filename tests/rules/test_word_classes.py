"""Classes of words in patterns."""

from __future__ import annotations

import re

import pytest

from wellput.text.word_classes import WordClasses, expand

CLASSES = WordClasses(verbs={"check": "read, look at, measure"}, words={"page": "pages?, listing"})


def test_a_class_of_verbs_stands_for_every_form() -> None:
    found = re.compile(expand("you <check>", CLASSES))
    assert all(found.fullmatch(f"you {form}") for form in ("read", "reading", "looked at", "measures", "measuring"))
    assert not found.fullmatch("you wait")


def test_one_form_can_be_asked_for() -> None:
    assert re.fullmatch(expand("<check:past>", CLASSES), "measured")
    assert not re.fullmatch(expand("<check:past>", CLASSES), "measuring")
    assert re.fullmatch(expand("<check:base> the <page>", CLASSES), "look at the pages")


def test_lookbehinds_and_named_groups_are_no_classes() -> None:
    pattern = r"(?<!not )(?P<word>read)"
    assert expand(pattern, CLASSES) == pattern


@pytest.mark.parametrize("pattern", ["<nothing>", "<check:future>"])
def test_an_unknown_class_or_form_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="no class of words"):
        expand(pattern, CLASSES)


def test_the_comma_of_a_count_parts_no_words() -> None:
    classes = WordClasses(words={"goods": "(?:used |old ){1,3}shoes, lamps?"})
    assert re.fullmatch(expand("<goods>", classes), "used old shoes")
    assert re.fullmatch(expand("<goods>", classes), "lamp")
