"""Each language of the phrasebook is written in that language: its script, its marks, one register, nobody's gender."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import pytest
from phrasebook_reading import FILES, LANGUAGES, SCRIPTS_APART, parsed, patterns, texts

LATIN = sorted(tag for tag, language in LANGUAGES.items() if language.script == ("LATIN",))
ENGLISH = re.compile(
    r"\b(?:the|your|you|please|parcel|with|have|been|refund|shipping|within|thank|sorry|this)\b",
    re.I,
)
#: Labels that are the same word in both languages.
SHARED = frozenset(
    "fact-date fact-url fact-email fact-percent role-total role-item role-name role-shop role-price pair date-range "
    "number-range duration-minutes duration-minutes-range fact-quantity".split()
)
ENDS = {"?": "?؟？", "!": "!！。।", ":": ":：", ",": ",،，。.!！", ".": ".。।"}

every_language = pytest.mark.parametrize("tag", sorted(LANGUAGES))


def written(tag: str, files: tuple[str, ...] = FILES) -> Iterator[tuple[str, str, str]]:
    """Every text of a language: its message's id, the form, the text."""
    for file in files:
        for name, message in parsed(tag, file).items():
            for form, pattern in patterns(message):
                for text in texts(pattern):
                    yield name, form, text


def without_slots(text: str) -> str:
    return re.sub(r"\{[^}]*\}", " ", text)


@every_language
def test_letters_are_of_the_language_s_script(tag: str) -> None:
    for name, form, text in written(tag):
        for letter in filter(str.isalpha, without_slots(text)):
            assert unicodedata.name(letter).startswith(LANGUAGES[tag].script), f"{tag}: {name}.{form}: {letter!r}"


@every_language
def test_there_are_letters_at_all(tag: str) -> None:
    for name, form, text in written(tag, ("phrases.ftl",)):
        assert any(map(str.isalpha, without_slots(text))), f"{tag}: {name}.{form}"


@pytest.mark.parametrize("tag", LATIN)
def test_no_english_is_left(tag: str) -> None:
    english = {name: text for name, _, text in written("en")}
    for name, form, text in written(tag):
        assert text != english[name] or name in SHARED, f"{tag}: {name}.{form} is English"
        assert not ENGLISH.search(without_slots(text)), f"{tag}: {name}.{form}: {text}"


@pytest.mark.parametrize(("tag", "other"), [("zh-Hans", SCRIPTS_APART.values()), ("zh-Hant", SCRIPTS_APART.keys())])
def test_the_two_chinese_scripts_are_not_mixed(tag: str, other: Iterator[str]) -> None:
    foreign = set(other) - (set(SCRIPTS_APART) & set(SCRIPTS_APART.values()))
    for name, form, text in written(tag):
        assert not foreign & set(text), f"{tag}: {name}.{form}: {foreign & set(text)}"


@every_language
def test_what_would_be_wrong_in_this_language_is_not_there(tag: str) -> None:
    for name, form, text in written(tag, ("phrases.ftl",)):
        assert not re.search(LANGUAGES[tag].never, text), f"{tag}: {name}.{form}: {text}"


@every_language
def test_spaces_and_quotes_are_typeset(tag: str) -> None:
    for name, form, text in written(tag):
        assert not re.search(r"  |[\"']|\t", text), f"{tag}: {name}.{form}: {text}"
        assert tag == "fr" or not re.search(r"\s[.,;:!?]", text), f"{tag}: {name}.{form}: {text}"


@every_language
def test_a_sentence_ends_as_its_english_one_does(tag: str) -> None:
    ends = {name: text[-1] for name, _, text in written("en", ("phrases.ftl",))}
    for name, form, text in written(tag, ("phrases.ftl",)):
        if tag == "th" and text[-1] not in "!:}":
            assert unicodedata.name(text[-1]).startswith("THAI"), f"{name}: Thai ends a sentence without a mark"
        elif tag == "th" and ends[name] == ".":
            assert text[-1] == "}", f"{name}: {text}"
        elif ends[name] == "}":
            assert text.endswith("}"), f"{tag}: {name}.{form}: {text}"
        elif name.startswith(("closing-best", "closing-regards", "greeting")):
            assert text[-1] in ".。,،，!！।:" or text[-1].isalnum() or text.endswith("}"), f"{tag}: {name}.{form}"
        elif name.startswith(("ask-", "options-", "delivered-check", "follow-up-", "colour-", "exchange-colour")):
            assert text[-1] in "?؟？.。।:：}", f"{tag}: {name}.{form}: {text}"
        else:
            assert text[-1] in ENDS[ends[name]] or (text[-1] in "!！?？" and ends[name] in ".!"), (
                f"{tag}: {name}.{form}: {text}"
            )


@pytest.mark.parametrize("tag", sorted(tag for tag, language in LANGUAGES.items() if language.informal))
def test_registers_are_kept_apart(tag: str) -> None:
    formal, informal = re.compile(LANGUAGES[tag].formal), re.compile(LANGUAGES[tag].informal)
    for file in FILES:
        for name, message in parsed(tag, file).items():
            said = {form: list(texts(pattern)) for form, pattern in patterns(message)}
            for text in map(without_slots, said["value"]):
                assert not informal.search(text), f"{tag}: {name} is informal: {text}"
                assert "informal" in said or not formal.search(text), f"{tag}: {name} has no informal form: {text}"
            for text in map(without_slots, said.get("informal", ())):
                assert not formal.search(text), f"{tag}: {name}.informal is formal: {text}"
                assert text not in map(without_slots, said["value"]), f"{tag}: {name}.informal says the same"


@pytest.mark.parametrize("tag", sorted(tag for tag, language in LANGUAGES.items() if language.informal))
def test_a_good_part_of_the_messages_shows_a_register(tag: str) -> None:
    forms = [[form for form, _ in patterns(message)] for message in parsed(tag, "phrases.ftl").values()]
    assert sum("informal" in each for each in forms) >= len(forms) / 4
