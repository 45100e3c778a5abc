"""Buyer markets as data: one TOML file each in ``data/``, and the questions the other rooms ask of them."""

from __future__ import annotations

from wellput.markets.model import Market, load, load_all

__all__ = ["Market", "load", "load_all"]
