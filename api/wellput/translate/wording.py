"""Words of commerce that translation models misread, said in words they read right; data in ``data/wording.toml``."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from wellput.knowledge import data_folder, read_toml

__all__ = ["plain", "whole"]


def plain(text: str, languages: tuple[str, str]) -> str:
    """``text`` with what engines for this pair of languages misread said in other words."""
    if _words(*languages):
        text = _pattern(*languages).sub(
            lambda match: _as_written(match.group(), _words(*languages)[match.group().lower()]), text
        )
    for pattern, better in _turns(*languages):
        text = pattern.sub(better, text)
    return text


def whole(text: str, languages: tuple[str, str]) -> str | None:
    """The translation of a short sentence that engines for this pair get wrong; ``None`` for any other."""
    body = text.rstrip(" .!")
    said = _table().get("whole", {}).get("-".join(languages), {}).get(body.lower())
    return said + text[len(body) :].strip() if said else None


@cache
def _table() -> dict[str, Any]:
    return read_toml(data_folder("wellput.translate") / "wording.toml")


@cache
def _words(source: str, target: str) -> dict[str, str]:
    table = _table()["words"]
    return {**table.get(source, {}), **table.get(f"{source}-{target}", {})}


@cache
def _turns(source: str, target: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    turns = _table().get("turns", {}).get(f"{source}-{target}", {})
    return tuple((re.compile(pattern), better) for pattern, better in turns.items())


@cache
def _pattern(source: str, target: str) -> re.Pattern[str]:
    words = sorted(_words(source, target), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)


def _as_written(before: str, after: str) -> str:
    return after[0].upper() + after[1:] if before[0].isupper() else after
