"""Marketplaces as data: one dated TOML file each in ``data/``."""

from __future__ import annotations

from wellput.marketplaces.model import GENERIC, Marketplace, load, load_all
from wellput.marketplaces.summary import MarketplaceSummary, summaries

__all__ = ["GENERIC", "Marketplace", "MarketplaceSummary", "load", "load_all", "summaries"]
