"""Explanations in the seller's language: they name real rules, fill the same slots, and say something in every form."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from phrasebook_reading import LANGUAGES, parsed, patterns, slots, texts

from wellput.knowledge import data_folder, translations_folder
from wellput.rules.explain import explain
from wellput.rules.registry import all_rules

RULES = {rule.id: rule for rule in all_rules()}
ENGLISH = {
    "readability.ftl": data_folder("wellput.readability") / "messages.ftl",
    "simplify.ftl": data_folder("wellput.simplify") / "why.ftl",
    "tone.ftl": data_folder("wellput.tone") / "messages.ftl",
    "starter.ftl": data_folder("wellput.starter") / "hints.ftl",
}


def translated(file: str) -> list[str]:
    return sorted(path.parent.name for path in translations_folder().glob(f"*/{file}"))


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_the_languages_most_sellers_write_in_have_explanations() -> None:
    for file in ("rules.ftl", *ENGLISH):
        assert {"de", "es", "fr", "ja", "pt-BR", "ru", "zh-Hans"} <= set(translated(file)) <= set(LANGUAGES)


@pytest.mark.parametrize("tag", translated("rules.ftl"))
def test_a_translated_rule_is_a_rule_and_has_its_slots(tag: str) -> None:
    for name, message in parsed(tag, "rules.ftl").items():
        assert name in RULES, f"{tag}: {name} is no rule"
        forms = dict(patterns(message))
        assert set(forms) == {"value", "why"}, f"{tag}: {name}"
        assert slots(forms["value"]) <= fields(RULES[name].message), f"{tag}: {name}"
        assert slots(forms["why"]) <= fields(RULES[name].why), f"{tag}: {name}.why"
        told = fields(RULES[name].message) | fields(RULES[name].why)
        assert slots(forms["value"]) | slots(forms["why"]) == told, f"{tag}: {name}"


@pytest.mark.parametrize("tag", translated("rules.ftl"))
def test_a_rule_is_explained_in_the_seller_s_language(tag: str) -> None:
    for name in parsed(tag, "rules.ftl"):
        rule = RULES[name]
        values = {slot: f"<{slot}>" for slot in fields(rule.message) | fields(rule.why)}
        message, why = explain(rule, values, tag)
        words = re.search(r"[a-z]", re.sub(r"\{\w+\}", "", rule.message))
        assert message != rule.message.format_map(values) or not words, f"{tag}: {name} is English"
        for slot, value in values.items():
            assert value in message + why, f"{tag}: {name} loses {slot}"


@pytest.mark.parametrize(("tag", "file"), [(tag, file) for file in ENGLISH for tag in translated(file)])
def test_the_other_rooms_say_all_they_say_in_english(tag: str, file: str) -> None:
    english = FluentBundle(["en"], use_isolating=False)
    english.add_resource(FluentResource(ENGLISH[file].read_text(encoding="utf-8")))
    for name, message in parsed(tag, file).items():
        assert english.has_message(name), f"{tag}: {name}"
        for form, pattern in patterns(message):
            found = english.get_message(name)
            original = found.value if form == "value" else found.attributes[form]
            values = {slot: f"<{slot}>" for slot in slots(pattern)}
            said, errors = english.format_pattern(original, values)
            assert not errors, f"{tag}: {name}.{form} has fewer slots than English"
            assert set(re.findall(r"<\w+>", str(said))) == set(values.values()), f"{tag}: {name}.{form}"
    assert set(parsed(tag, file)) == _ids(Path(str(ENGLISH[file])))


def _ids(path: Path) -> set[str]:
    return set(re.findall(r"^([a-z][\w-]*) =", path.read_text(encoding="utf-8"), re.M))


@pytest.mark.parametrize("tag", translated("rules.ftl"))
def test_explanations_are_typeset(tag: str) -> None:
    for file in ("rules.ftl", *ENGLISH):
        for name, message in parsed(tag, file).items():
            for form, pattern in patterns(message):
                for text in texts(pattern):
                    assert not re.search(r"  |[\"']", text), f"{tag}: {name}.{form}: {text}"
                    if tag == "fr":
                        assert not re.search(r"[^\u202f][!?;]|[^\u00a0]:|« |[^\u00a0]»", text), f"{name}.{form}: {text}"
