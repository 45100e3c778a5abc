"""What the phrasebook says, the rules read: its greetings, thanks, apologies and closings in every language, and no
over-promise or cold passive in any of its messages."""

from __future__ import annotations

import re
from functools import cache

import pytest
from fluent.syntax import FluentParser, ast

from wellput.buyer.reply import Reply
from wellput.knowledge import translations_folder
from wellput.review import prepare, read
from wellput.rules import all_rules
from wellput.rules.reply import greets
from wellput.schema import Formality, ReviewRequest
from wellput.text.language import LANGUAGES
from wellput.text.parts import closing_words
from wellput.translate.phrasebook import render

SLOTS = {"name": "Anna", "order": "26-12345-67890", "amount": "40 EUR", "date": "2026-12-02", "days": 3}
NO_APOLOGY = {"apology-mistake", "apology-understand", "apology-not-possible"}
RULES = {rule.id: rule for rule in all_rules()}

every_language = pytest.mark.parametrize("tag", LANGUAGES)


@cache
def ids() -> tuple[str, ...]:
    text = (translations_folder() / "en" / "phrases.ftl").read_text(encoding="utf-8")
    return tuple(entry.id.name for entry in FluentParser().parse(text).body if isinstance(entry, ast.Message))


def said(pattern: str, tag: str) -> list[tuple[str, str]]:
    """The messages whose ids match, in both forms, that these slots fill."""
    forms: tuple[Formality, ...] = ("formal", "informal")
    found = [(name, render(name, tag, SLOTS, form)) for name in ids() if re.fullmatch(pattern, name) for form in forms]
    return [(name, text) for name, text in found if text]


def letter(text: str, tag: str) -> Reply:
    greeting, closing = render("greeting", tag, {}), render("closing-regards", tag, {})
    return Reply(read(f"{greeting}\n\n{text}\n\n{closing}\nTom", tongue=tag))


@every_language
def test_thanks_are_read_as_thanks(tag: str) -> None:
    for name, text in said(r"thanks(?!-welcome).*", tag):
        assert letter(text, tag).does("thanks"), f"{name}: {text}"


@every_language
def test_apologies_are_read_as_apologies(tag: str) -> None:
    for name, text in said(r"apology.*|.*-sorry", tag):
        assert name in NO_APOLOGY or letter(text, tag).does("apology"), f"{name}: {text}"


@every_language
def test_greetings_are_read_as_greetings(tag: str) -> None:
    _, context = prepare(ReviewRequest(draft=""))
    for name, text in said(r"greeting(?!-hope).*", tag):
        assert greets(read(f"{text}\n\n{render('received-message', tag, {})}", tongue=tag), context), f"{name}: {text}"


@every_language
def test_closings_are_read_as_closings(tag: str) -> None:
    for name, text in said(r"closing-(?:best|regards)", tag):
        assert closing_words().fullmatch(text), f"{name}: {text}"


@every_language
@pytest.mark.parametrize("rule", ["overpromise_abroad", "cold_passive_abroad", "law_guarantee", "nameless_greeting"])
def test_no_message_breaks_a_rule_of_its_language(tag: str, rule: str) -> None:
    request = ReviewRequest(draft="")
    _, context = prepare(request)
    for name, text in said(".*", tag):
        if tag.partition("-")[0] in RULES[rule].languages or not RULES[rule].languages:
            assert not list(RULES[rule].check(letter(text, tag).draft, context)), f"{name}: {text}"
