"""Offline translation that never loses a fact: phrasebook first, engines second, every sentence verified."""

from __future__ import annotations

from wellput.translate.translator import Translator

__all__ = ["Translator"]
