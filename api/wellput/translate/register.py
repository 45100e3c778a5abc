"""Which "you" a translation uses: formal, informal, or both."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from wellput.knowledge import data_folder, read_toml
from wellput.schema import Formality

__all__ = ["mixed", "register"]


def register(text: str, language: str) -> Formality | None:
    """The register that the pronouns of ``text`` show: ``default`` for both at once, ``None`` when none shows."""
    patterns = _patterns().get(language)
    if not patterns:
        return None
    formal, informal = (bool(pattern.search(text)) for pattern in patterns)
    if formal and informal:
        return "default"
    return "formal" if formal else "informal" if informal else None


def mixed(texts: Iterable[str], language: str, wanted: Formality) -> bool:
    """Whether the texts together use two registers, or another one than was asked for."""
    found = {shown for text in texts if (shown := register(text, language))}
    return "default" in found or len(found) > 1 or (wanted != "default" and bool(found - {wanted}))


@cache
def _patterns() -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    table = read_toml(data_folder("wellput.translate") / "register.toml")
    return {language: (re.compile(forms["formal"]), re.compile(forms["informal"])) for language, forms in table.items()}
