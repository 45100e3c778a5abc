"""Hard words to plain ones: "purchase" → "buy". The pairs stand in ``data/words.tsv``."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.schema import Edit
from wellput.simplify.pairing import propose_pairs
from wellput.simplify.task import Kind, Task

__all__ = ["KIND"]


def _propose(task: Task) -> Iterator[Edit]:
    return propose_pairs(task, "words", KIND.id)


KIND = Kind(id="simplify.words", propose=_propose)
