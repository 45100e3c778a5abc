"""The ready sentences that the whole-reply rules offer: right place, right name, right language, right line ends."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from wellput.review import prepare
from wellput.rules import check
from wellput.schema import Finding, ReviewRequest

NOW = "2026-11-20T10:00:00Z"


def finding(principle: str, draft: str, **fields: Any) -> Finding:
    request = msgspec.convert({"draft": draft, "now": NOW} | fields, ReviewRequest)
    found = [hit for hit in check(*prepare(request)) if hit.principle == principle]
    assert len(found) == 1
    return found[0]


def improved(principle: str, draft: str, **fields: Any) -> str:
    hit = finding(principle, draft, **fields)
    assert hit.start is not None
    assert hit.end is not None
    return draft[: hit.start] + hit.replacements[0] + draft[hit.end :]


@pytest.mark.parametrize(
    ("name", "country", "greeting"),
    [
        ("Sarah Miller", "US", "Hello Sarah,"),
        ("Sabine Wolf", "DE", "Dear Sabine Wolf,"),
        ("Sabine", "DE", "Dear Sabine,"),
        ("Tanaka Yuki", "JP", "Dear Tanaka Yuki-sama,"),
        ("Kim Minsu", "KR", "Dear Kim Minsu-nim,"),
        ("Mr. Weber", "DE", "Dear Mr. Weber,"),
        ("sabine_w78", "DE", "Hello,"),
        ("12345", None, "Hello,"),
        (None, None, "Hello,"),
        ("Anna Berg", None, "Hello Anna Berg,"),
    ],
)
def test_a_greeting_names_the_buyer_as_the_market_does(name: str | None, country: str | None, greeting: str) -> None:
    text = improved("greeting", "The lamp is new.", buyer={"name": name, "country": country})
    assert text == f"{greeting}\n\nThe lamp is new."


def test_a_greeting_keeps_the_line_ends_of_the_draft() -> None:
    assert improved("greeting", "It is new.\r\nIt is red.") == "Hello,\r\n\r\nIt is new.\r\nIt is red."


@pytest.mark.parametrize(
    ("draft", "text"),
    [
        ("Hello Anna, your parcel left.", "Hello Anna, thank you! Your parcel left."),
        ("Hello Anna,\n\nYour parcel left.", "Hello Anna,\n\nThank you! Your parcel left."),
        ("Hello Anna,\nyour parcel left.", "Hello Anna,\nThank you! Your parcel left."),
        ("Guten Tag,\n\ndie Lampe ist neu.", "Guten Tag,\n\nvielen Dank! Die Lampe ist neu."),
    ],
)
def test_thanks_stand_at_the_head_of_the_body(draft: str, text: str) -> None:
    assert improved("thanks", draft) == text


def test_thanks_fit_what_the_buyer_wrote() -> None:
    def offered(says: str) -> str:
        return finding("thanks", "Hello, yes.", conversation=[{"from": "buyer", "text": says}]).replacements[0]

    assert "for telling me" in offered("The cup came broken")
    assert "for your interest" in offered("Do you have it in blue?")
    assert "for your message" in offered("Please write a card")


def test_help_is_offered_before_a_closing_on_the_same_line() -> None:
    says = [{"from": "buyer", "text": "The lamp is broken"}]
    text = improved("follow_up", "Hello, I am sorry. A new one left today. Cheers, Matt", conversation=says)
    assert text == (
        "Hello, I am sorry. A new one left today. If you have any questions, please write to me. Cheers, Matt"
    )


def test_a_choice_stands_on_a_line_of_its_own_after_a_list() -> None:
    says = [{"from": "buyer", "text": "The lamp is broken"}]
    text = improved("options", "Hello, sorry.\n- We check it\n- We write to you\n\nBest,\nTom", conversation=says)
    assert text == (
        "Hello, sorry.\n- We check it\n- We write to you\nWould you like a refund or a replacement?\n\nBest,\nTom"
    )


def test_the_explanation_names_languages_in_its_own_language() -> None:
    says = [{"from": "buyer", "text": "Bonjour, où est mon colis ? Je l'attends depuis trois semaines."}]
    draft = "Hello, thank you for your message. Your parcel should arrive on Friday."
    assert "französisch" in finding("language", draft, conversation=says, explain_in="de").message.lower()
    assert "French" in finding("language", draft, conversation=says).message


def test_a_long_wait_is_only_a_hint() -> None:
    def severity(now: str) -> str:
        says = [{"from": "buyer", "text": "Is it new?", "sent_at": "2026-11-01T10:00:00Z"}]
        return finding("deadline", "Hello, yes, it is new.", conversation=says, now=now).severity

    assert severity("2026-11-02T12:00:00Z") == "warning"
    assert severity("2026-11-02T09:00:00Z") == "hint"
    assert severity("2026-11-19T09:00:00Z") == "hint"


def test_a_warm_reply_without_thanks_or_greeting_is_only_hinted_at() -> None:
    says = [{"from": "buyer", "text": "Is it new?"}]
    assert finding("greeting", "Yes, it is new, and I hope you enjoy it.", conversation=says).severity == "hint"
    assert finding("greeting", "The item is new.", conversation=says).severity == "warning"
