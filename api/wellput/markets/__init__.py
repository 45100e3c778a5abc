"""Buyer markets as data: one TOML file each in ``data/``, and the questions the other rooms ask of them."""

from __future__ import annotations

from wellput.markets.calendar import warm_calendars
from wellput.markets.model import Market, anywhere, load, load_all
from wellput.markets.summary import MarketSummary, summaries

__all__ = ["Market", "MarketSummary", "load", "load_all", "summaries", "warm"]


def warm() -> None:
    """Read every market and this year's and the next year's holidays, so that the first review is a fast one."""
    anywhere()
    warm_calendars(load_all())
