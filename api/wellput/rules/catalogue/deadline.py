"""A reply goes out before the marketplace's limit or 24 hours pass (T1, T3, T4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.text.document import Document

_NEAR = timedelta(hours=4)
# So long after the limit nothing is won by hurrying; the finding only suggests a word about the wait.
_LONG_PAST = timedelta(days=3)


def check(_: Document, context: Context) -> Iterator[Hit]:
    due = context.view.reply_due
    if due is None:
        return
    left = due - context.now
    values = {"when": f"{due.astimezone(UTC):%Y-%m-%d %H:%M} UTC"}
    if left < timedelta(0):
        yield Hit(values=values, severity="hint" if -left > _LONG_PAST else None)
    elif left <= min(_NEAR, (due - _asked_at(context)) / 4):
        yield Hit(values=values, severity="hint")


def _asked_at(context: Context) -> datetime:
    sent = next((message.sent_at for message in reversed(context.conversation) if message.sent_at), context.now)
    return sent if sent.tzinfo else sent.replace(tzinfo=UTC)


def _sent(sent_at: str, now: str, marketplace: str | None = None) -> dict[str, object]:
    return {
        "conversation": [{"from": "buyer", "text": "Is it new?", "sent_at": sent_at}],
        "now": now,
        "marketplace": marketplace,
    }


_DRAFT = "Hello, thank you for your question. Yes, it is new. Kind regards, Tom"

RULE = Rule(
    id="deadline",
    principle="deadline",
    category="service",
    severity="warning",
    message="Send this reply now: the buyer should have an answer by {when}.",
    why="Buyers expect an answer within a day, and marketplaces count late replies against the seller.",
    source="T1, T3, T4",
    check=check,
    languages=(),
    bad=(
        Example(_DRAFT, request=_sent("2026-11-20T10:00:00Z", "2026-11-21T11:00:00Z")),
        Example(_DRAFT, request=_sent("2026-11-20T10:00:00Z", "2026-11-21T09:00:00Z")),
        Example(_DRAFT, request=_sent("2026-11-20T10:00:00Z", "2026-11-22T10:00:00Z")),
        Example(_DRAFT, request=_sent("2026-11-20T10:00:00Z", "2026-11-20T13:30:00Z", "shopee")),
        Example(_DRAFT, request=_sent("2026-11-20T10:00:00Z", "2026-11-20T12:30:00Z", "shopee")),
        Example(_DRAFT, request=_sent("2026-11-20T10:00:00+09:00", "2026-11-21T02:00:00Z")),
        Example(_DRAFT, request=_sent("2026-11-21T10:00:00Z", "2026-11-22T12:00:00Z", "amazon")),
        Example(_DRAFT, request=_sent("2026-11-01T10:00:00Z", "2026-11-22T12:00:00Z")),
    ),
    good=(
        Example(_DRAFT, request=_sent("2026-11-20T10:00:00Z", "2026-11-20T12:00:00Z")),
        Example(_DRAFT, request=_sent("2026-11-20T10:00:00Z", "2026-11-21T05:00:00Z")),
        Example(_DRAFT, request=_sent("2026-11-20T10:00:00+09:00", "2026-11-20T10:00:00Z")),
        Example(_DRAFT, request=_sent("2026-11-20T10:00:00Z", "2026-11-20T11:00:00Z", "shopee")),
        Example(_DRAFT, request=_sent("2026-11-20T10:00:00Z", "2026-11-20T20:00:00Z", "amazon")),
        Example(_DRAFT, buyer_says="Is it new?"),
        Example(_DRAFT),
        Example(
            _DRAFT,
            request={
                "conversation": [
                    {"from": "buyer", "text": "Is it new?", "sent_at": "2026-11-10T10:00:00Z"},
                    {"from": "seller", "text": "Yes.", "sent_at": "2026-11-10T11:00:00Z"},
                ]
            },
        ),
    ),
)
