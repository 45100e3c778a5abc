"""Offline translation that never loses a fact: phrasebook first, engines second, every sentence verified."""

from __future__ import annotations

from wellput.translate.listing import LanguageEntry
from wellput.translate.markup import translate_html
from wellput.translate.translator import Translator

__all__ = ["LanguageEntry", "Translator", "translate_html"]
