"""Whole conversations through the main flow: what a support lead would say to each draft, and no more.

Each ``*.toml`` beside this file holds ``[[conversation]]`` entries: ``buyer`` (one message) or ``talk`` (pairs of
sender and text), ``draft``, what is known (``country``, ``marketplace``, ``fault``, ``name``, ``seller``, ``sent_at``,
``now``), the principles that must be raised and those that must not, and, where it matters, intents, mood and stage.
``good = true``: a good reply; nothing heavier than a hint may be said about it.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import msgspec
import pytest

from wellput.review import review
from wellput.rules import principles
from wellput.schema import ReviewRequest, ReviewResponse

NOW = "2026-11-20T10:00:00Z"
FILES = sorted(Path(__file__).parent.glob("*.toml"))
CONVERSATIONS = [entry for path in FILES for entry in tomllib.loads(path.read_text(encoding="utf-8"))["conversation"]]
KNOWN = {
    "id", "buyer", "talk", "draft", "country", "marketplace", "fault", "name", "seller", "sent_at", "now", "raises",
    "silent", "intents", "mood", "stage", "good", "language", "answered",
}  # fmt: skip


def reviewed(entry: dict[str, Any]) -> ReviewResponse:
    talk = entry.get("talk") or ([["buyer", entry["buyer"]]] if entry.get("buyer") else [])
    conversation = [{"from": sender, "text": text} for sender, text in talk]
    if conversation and "sent_at" in entry:
        conversation[-1]["sent_at"] = entry["sent_at"]
    request = {
        "draft": entry["draft"],
        "conversation": conversation,
        "buyer": {"name": entry.get("name"), "country": entry.get("country"), "language": entry.get("language")},
        "seller": {"name": entry.get("seller")},
        "marketplace": entry.get("marketplace"),
        "fault": entry.get("fault"),
        "now": entry.get("now", NOW),
    }
    return review(msgspec.convert(request, ReviewRequest))


def of_kind(key: str) -> list[Any]:
    return [pytest.param(entry, id=entry["id"]) for entry in CONVERSATIONS if key in entry]


def test_there_are_enough_conversations_and_a_third_are_good() -> None:
    assert len(CONVERSATIONS) >= 80
    assert sum(entry.get("good", False) for entry in CONVERSATIONS) * 3 >= len(CONVERSATIONS)
    assert len({entry["id"] for entry in CONVERSATIONS}) == len(CONVERSATIONS)
    assert len({entry.get("country") for entry in CONVERSATIONS}) >= 28


@pytest.mark.parametrize("entry", of_kind("id"))
def test_an_entry_is_well_formed(entry: dict[str, Any]) -> None:
    tags = {principle.tag for principle in principles()}
    assert set(entry) <= KNOWN
    assert set(entry.get("raises", [])) | set(entry.get("silent", [])) <= tags
    assert not set(entry.get("raises", [])) & set(entry.get("silent", []))
    assert entry.get("raises") or entry.get("silent")


@pytest.mark.parametrize("entry", of_kind("raises"))
def test_what_must_be_said_is_said(entry: dict[str, Any]) -> None:
    raised = {finding.principle for finding in reviewed(entry).findings}
    assert not set(entry["raises"]) - raised


@pytest.mark.parametrize("entry", of_kind("silent"))
def test_what_must_not_be_said_is_not_said(entry: dict[str, Any]) -> None:
    raised = {finding.principle: finding.message for finding in reviewed(entry).findings}
    assert not {tag: raised[tag] for tag in entry["silent"] if tag in raised}


@pytest.mark.parametrize("entry", of_kind("good"))
def test_a_good_reply_gets_nothing_heavier_than_a_hint(entry: dict[str, Any]) -> None:
    heavy = [
        (finding.rule, entry["draft"][finding.start : finding.end] if finding.start is not None else finding.message)
        for finding in reviewed(entry).findings
        if finding.severity != "hint"
    ]
    assert not heavy


@pytest.mark.parametrize("entry", [*of_kind("intents"), *of_kind("mood"), *of_kind("stage"), *of_kind("answered")])
def test_the_buyer_is_understood(entry: dict[str, Any]) -> None:
    view = reviewed(entry).buyer
    assert set(entry.get("intents", view.intents)) <= set(view.intents)
    assert entry.get("mood", view.mood) == view.mood
    assert entry.get("stage", view.stage) == view.stage
    assert entry.get("answered", [q.answered for q in view.questions]) == [q.answered for q in view.questions]
