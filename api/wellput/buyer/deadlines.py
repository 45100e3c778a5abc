"""By when the buyer expects an answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from wellput.marketplaces import Marketplace
from wellput.schema import Message

__all__ = ["GENERAL_HOURS", "add_business_hours", "aware", "reply_due"]

#: The limit every buyer may count on, whatever the marketplace asks (T1, T3; Amazon's own figure is the same).
GENERAL_HOURS = 24

_SATURDAY = 5


def reply_due(conversation: Sequence[Message], marketplace: Marketplace, country: str | None = None) -> datetime | None:
    """When the answer to the buyer's newest message is due: the marketplace's rule or 24 hours, the earlier one.

    ``country`` is the buyer's. ``None`` when that message bears no time, or when the seller has answered it.
    """
    newest = next((message for message in reversed(conversation) if message.text.strip()), None)
    if newest is None or newest.sender != "buyer" or newest.sent_at is None:
        return None
    sent = aware(newest.sent_at)
    general = sent + timedelta(hours=GENERAL_HOURS)
    rule = marketplace.response
    if rule is None:
        return general
    hours = timedelta(hours=rule.hours_in.get(country or "", rule.hours))
    return min(general, add_business_hours(sent, hours) if rule.counts == "business_days" else sent + hours)


def aware(moment: datetime) -> datetime:
    """``moment`` with a time zone: UTC when it has none."""
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def add_business_hours(start: datetime, hours: timedelta) -> datetime:
    """``start`` plus ``hours``, with the clock standing still on Saturdays and Sundays."""
    moment, left = _weekday_from(start), hours
    while moment.weekday() < _SATURDAY:
        midnight = (moment + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
        if moment + left <= midnight:
            return moment + left
        left -= midnight - moment
        moment = _weekday_from(midnight)
    return moment


def _weekday_from(moment: datetime) -> datetime:
    """``moment`` itself on a weekday, else the first moment of Monday."""
    if moment.weekday() < _SATURDAY:
        return moment
    monday = moment + timedelta(days=7 - moment.weekday())
    return monday.replace(hour=0, minute=0, second=0, microsecond=0)
