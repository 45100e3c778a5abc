"""Whether a reply is one the seller has sent before, told by the runs of three words that both share."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.buyer.normalize import fold
from wellput.schema import Message

__all__ = ["repeats"]

# A character of a script without spaces counts as a word.
_SPACELESS = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_WORD = re.compile(rf"[{_SPACELESS}]|[^\W_{_SPACELESS}]+")
_LIKE = 0.8
_FEWEST_WORDS = 8
_MOST_CHARACTERS = 4000


def repeats(draft: str, conversation: Sequence[Message]) -> bool:
    """Whether ``draft`` is a near-copy of an earlier message of the seller."""
    earlier = [message.text for message in conversation if message.sender == "seller"]
    mine = _shingles(draft) if earlier else frozenset()
    return len(mine) >= _FEWEST_WORDS and any(_alike(mine, _shingles(text)) for text in earlier)


def _shingles(text: str) -> frozenset[tuple[str, ...]]:
    """Runs of three words: copies share most of them, two honest replies few."""
    words = _WORD.findall(fold(text[:_MOST_CHARACTERS]))
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def _alike(mine: frozenset[tuple[str, ...]], earlier: frozenset[tuple[str, ...]]) -> bool:
    return bool(earlier) and len(mine & earlier) / min(len(mine), max(len(earlier), _FEWEST_WORDS)) >= _LIKE
