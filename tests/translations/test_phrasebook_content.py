"""Every language of the phrasebook has every message, with the same slots, and every form of it can be written."""

from __future__ import annotations

from typing import get_args

import pytest
from babel import Locale
from babel.numbers import format_decimal
from phrasebook_reading import FILES, LANGUAGES, bundle, categories, parsed, patterns, selections, slots

from wellput.knowledge import read_toml, translations_folder
from wellput.review import review
from wellput.schema import FactKind, ReviewRequest

SLOTS = read_toml(translations_folder() / "slots.toml")["slots"]
NUMBERS = (0, 1, 2, 3, 5, 11, 21, 100)

every_file = pytest.mark.parametrize("file", FILES)
every_language = pytest.mark.parametrize("tag", sorted(LANGUAGES))
English_too = pytest.mark.parametrize("tag", ["en", *sorted(LANGUAGES)])


def test_the_languages_promised_are_the_folders_that_are_there() -> None:
    folders = {path.parent.name for path in translations_folder().glob("*/phrases.ftl")}
    assert folders == {"en", *LANGUAGES}


def test_there_are_enough_messages_and_no_idle_ones() -> None:
    assert len(parsed("en", "phrases.ftl")) >= 150
    values = [bundle("en", "phrases.ftl").format_pattern(bundle("en", "phrases.ftl").get_message(name).value, SLOTS)[0]
              for name in parsed("en", "phrases.ftl")]  # fmt: skip
    assert len(set(values)) == len(values)


@every_file
@every_language
def test_a_language_has_the_same_messages_as_english(tag: str, file: str) -> None:
    assert list(parsed(tag, file)) == list(parsed("en", file))


@every_file
@English_too
def test_every_form_of_a_message_has_the_slots_of_the_english_one(tag: str, file: str) -> None:
    for name, message in parsed(tag, file).items():
        expected = slots(next(pattern for _, pattern in patterns(parsed("en", file)[name])))
        for form, pattern in patterns(message):
            assert slots(pattern) == expected, f"{tag}: {name}.{form}"


def test_every_slot_has_a_type_and_every_typed_slot_is_used() -> None:
    used: set[str] = set()
    for file in FILES:
        for message in parsed("en", file).values():
            for _, pattern in patterns(message):
                used |= slots(pattern)
    assert used == set(SLOTS)
    assert set(SLOTS.values()) == {"date", "money", "number", "percent", "measure", "code", "url", "name", "text"}


@every_file
@English_too
def test_a_message_has_a_value_and_no_form_but_the_informal(tag: str, file: str) -> None:
    for name, message in parsed(tag, file).items():
        forms = [form for form, _ in patterns(message)]
        assert forms in (["value"], ["value", "informal"]), f"{tag}: {name}"
        if tag == "en" or not LANGUAGES[tag].informal:
            assert forms == ["value"], f"{tag}: {name}"


@every_file
@English_too
def test_a_number_that_chooses_has_a_variant_for_each_plural_category(tag: str, file: str) -> None:
    for name, message in parsed(tag, file).items():
        for form, pattern in patterns(message):
            for slot, variants in selections(pattern):
                assert variants == categories(tag), f"{tag}: {name}.{form}"
                assert SLOTS[slot] == "number", f"{tag}: {name}.{form}"


@every_language
def test_a_number_with_a_noun_in_english_chooses_in_every_language(tag: str) -> None:
    for name, message in parsed("en", "phrases.ftl").items():
        counted = {slot for _, pattern in patterns(message) for slot, _ in selections(pattern)}
        for form, pattern in patterns(parsed(tag, "phrases.ftl")[name]):
            assert {slot for slot, _ in selections(pattern)} == counted, f"{tag}: {name}.{form}"


@every_file
@English_too
def test_every_form_can_be_written_and_keeps_what_fills_its_slots(tag: str, file: str) -> None:
    locale = Locale.parse(tag, sep="-")
    for name, message in parsed(tag, file).items():
        for form, pattern in patterns(message):
            for number in NUMBERS if selections(pattern) else NUMBERS[:1]:
                filled = {slot: number if SLOTS[slot] == "number" else f"«{slot}»" for slot in slots(pattern)}
                compiled = bundle(tag, file).get_message(name)
                chosen = compiled.value if form == "value" else compiled.attributes[form]
                text, errors = bundle(tag, file).format_pattern(chosen, filled)
                assert not errors, f"{tag}: {name}.{form} with {number}"
                for slot, value in filled.items():
                    written = format_decimal(value, locale=locale) if isinstance(value, int) else value
                    assert written in text, f"{tag}: {name}.{form} loses {slot} in {text!r}"
                assert "{" not in text
                assert text == text.strip()


@English_too
def test_there_is_a_label_for_every_kind_of_fact(tag: str) -> None:
    labels = parsed(tag, "labels.ftl")
    assert {f"fact-{kind.replace('_', '-')}" for kind in get_args(FactKind)} <= set(labels)


@English_too
def test_labels_of_facts_differ_so_that_a_card_can_be_read(tag: str) -> None:
    labels = bundle(tag, "labels.ftl")
    facts = [name for name in parsed(tag, "labels.ftl") if name.startswith("fact-")]
    shown = [labels.format_pattern(labels.get_message(name).value)[0] for name in facts]
    assert len(set(shown)) == len(shown)


def test_the_english_messages_keep_the_rules_of_good_wording() -> None:
    said = {"amount": "40 EUR", "carrier": "DHL", "code": "SPRING26", "colour": "blue", "date": "3 April 2026"}
    said |= {"end": "5 April 2026", "invoice": "INV-2041", "length": "30 cm", "link": "https://www.ebay.com/itm/1"}
    said |= {"name": "Anna", "order": "12-34567-89012", "percent": "10%", "size": "M", "start": "3 April 2026"}
    said |= {"tracking": "RR123456785CN", "weight": "2 kg", "width": "20 cm"}
    english = bundle("en", "phrases.ftl")
    for name in parsed("en", "phrases.ftl"):
        filled = {slot: said.get(slot, 3) for slot in SLOTS}
        draft = str(english.format_pattern(english.get_message(name).value, filled)[0])
        for finding in review(ReviewRequest(draft=draft)).findings:
            grave = finding.severity != "hint" and finding.category in ("wording", "policy")
            assert not grave or finding.start in (None, finding.end), f"{name}: {finding.rule}"
