"""Marketplaces as data: one dated TOML file each in ``data/``."""

from __future__ import annotations

from wellput.marketplaces.model import GENERIC, Marketplace, load, load_all

__all__ = ["GENERIC", "Marketplace", "load", "load_all"]
