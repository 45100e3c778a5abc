"""Set phrases, idioms and wordiness to plain words: "in the event that" → "if".

The pairs stand in ``data/phrases.tsv``.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellput.schema import Edit
from wellput.simplify.pairing import propose_pairs
from wellput.simplify.task import Kind, Task

__all__ = ["KIND"]


def _propose(task: Task) -> Iterator[Edit]:
    return propose_pairs(task, "phrases", KIND.id)


KIND = Kind(id="simplify.phrases", propose=_propose)
