"""Buyer markets as data: one TOML file each in ``data/``, and the questions the other rooms ask of them."""

from __future__ import annotations

from wellput.markets.calendar import warm_calendars
from wellput.markets.model import Market, anywhere, load, load_all
from wellput.markets.summary import MarketSummary, summaries

__all__ = ["Market", "MarketSummary", "load", "load_all", "summaries", "warm"]


def warm() -> None:
    """Read every market, its words and two years of holidays, so that the first review is a fast one."""
    from wellput.markets import address, casual, clock, moment_words, returns, topics, wording
    from wellput.text.document import Document

    anywhere()
    warm_calendars(load_all())
    nothing = Document.read("", language="en")
    address.verdict("", "de")
    casual.casual_words("")
    clock.names_zone("")
    clock.zone_name("Europe/Berlin")
    moment_words.worded()
    wording.say("emoji-many", "en")
    list(returns.refusals(nothing))
    list(returns.return_times(nothing))
    list(topics.sensitive_topics(nothing, None))
