"""The reasons in every language: the same ids and placeholders as in English."""

from __future__ import annotations

import re

import msgspec
import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from wellput import marketplaces, rules
from wellput.knowledge import data_folder, translations_folder
from wellput.marketplaces.model import Note
from wellput.markets import load_all
from wellput.markets.hints import etiquette
from wellput.markets.model import MarketHint, anywhere
from wellput.markets.openings import _openings
from wellput.markets.topics import _topics
from wellput.markets.wording import country_name, hint_in, say, say_why
from wellput.review import prepare
from wellput.schema import ReviewRequest

LANGUAGES = ("de", "es", "fr", "ja", "pt-BR", "ru", "zh-Hans")
HINTS = tuple(translations_folder().glob("*/hints.ftl"))
PLACEHOLDER = re.compile(r"\{ \$(\w+) \}")
#: Words in Cyrillic, Arabic, Devanagari, Thai, Japanese, Chinese or Korean script.
OTHER_SCRIPT = re.compile(
    r"[\u0400-\u052f\u0600-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]+"
)


def messages(text: str) -> dict[str, str]:
    found = {}
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, Message):
            start, end = entry.span.start, entry.span.end
            found[entry.id.name] = text[start:end]
    return found


ENGLISH = messages((data_folder("wellput.markets") / "wording.ftl").read_text(encoding="utf-8"))


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_language_says_all_that_english_says(tag: str) -> None:
    own = messages((translations_folder() / tag / "markets.ftl").read_text(encoding="utf-8"))
    assert sorted(own) == sorted(ENGLISH)
    for name, text in own.items():
        assert set(PLACEHOLDER.findall(text)) <= set(PLACEHOLDER.findall(ENGLISH[name])), name
        assert (".why" in text) is (".why" in ENGLISH[name]), name
        assert text.split("=", 1)[1] != ENGLISH[name].split("=", 1)[1], f"{name} is left in English"


@pytest.mark.parametrize("tag", sorted({*LANGUAGES, *(path.parent.name for path in HINTS)}))
def test_a_language_has_all_hints_that_are_shown(tag: str) -> None:
    own = messages((translations_folder() / tag / "hints.ftl").read_text(encoding="utf-8"))
    hints: dict[str, MarketHint | Note] = {
        hint.id.replace(".", "-"): hint for m in load_all().values() for hint in m.hints
    }
    hints |= {hint.id.replace(".", "-"): hint for hint in anywhere().hints}
    weak = {name for name, hint in hints.items() if hint.confidence == "C"}
    for place in marketplaces.load_all().values():
        hints |= {f"{place.id}-{note.id}": note for note in place.notes if note.when}
    assert set(own) <= set(hints)
    assert set(hints) - weak <= set(own)
    for name in own:
        text, why = hint_in(name.replace("-", "."), tag, hints[name].text, hints[name].why)
        assert text != hints[name].text, f"{name} is left in English"
        assert why != hints[name].why, f"{name}.why is left in English"
        assert '"' not in text + why, f"{name} has straight quotation marks"
        # A greeting or word of the buyer's language stays as it is: who reads the hint will copy it.
        for word in OTHER_SCRIPT.findall(hints[name].text) + OTHER_SCRIPT.findall(hints[name].why):
            assert word in text + why, f"{name} loses {word}"


def test_every_topic_and_opening_says_why() -> None:
    assert all(f"topic-{topic.entry.id}" in ENGLISH for topic in _topics())
    assert all(f"salutation-{entry.id}" in ENGLISH for entry, _ in _openings())


def test_a_language_without_a_file_gets_english() -> None:
    assert say("emoji-problem", "sv") == say("emoji-problem", "en")
    assert say_why("hint-salutation", "de") != say_why("hint-salutation", "en")
    with pytest.raises(LookupError):
        say("no-such-message", "en")


def test_names_of_countries() -> None:
    assert country_name("US", "en") == "the United States"
    assert country_name("HK", "en") == "Hong Kong"
    assert country_name("DE", "fr") == "Allemagne"
    assert country_name("DE", "not a tag") == "Germany"


@pytest.mark.parametrize("tag", LANGUAGES)
def test_findings_and_hints_speak_the_language_asked_for(tag: str) -> None:
    wire = {"draft": "Hey Yuki,\nI ship tomorrow.", "buyer": {"country": "JP"}, "now": "2026-12-28T10:00:00Z"}
    draft, context = prepare(msgspec.convert(wire | {"explain_in": tag}, ReviewRequest))
    reason = say("salutation-hey", tag, word="Hey", country=country_name("JP", tag))
    assert any(reason in f.message for f in rules.check(draft, context) if f.rule == "salutation")
    near = next(hint for hint in etiquette(draft, context).hints if hint.id == "jp.holiday_near")
    assert near.why == say_why("hint-holiday_near", tag, country=country_name("JP", tag))
