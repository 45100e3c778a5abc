"""A word written twice by a slip: "the the parcel". Only words that never stand twice on purpose."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from wellput.schema import Edit
from wellput.simplify.explain import explain
from wellput.simplify.task import Kind, Task

__all__ = ["KIND"]

_NEVER_TWICE = frozenset(
    "a an the this my your our their its and or but if because when to of in at for from with by on as "
    "i we you he she they it is are was were will would can could may should have has not please "
    "there where which who".split()
) - frozenset(("in", "on", "is", "it", "can", "you", "may", "will", "to", "by", "was"))


_TWICE = re.compile(r"\b(\w+)\s+\1\b", re.IGNORECASE)


def _propose(task: Task) -> Iterator[Edit]:
    text = task.document.text
    for sentence in task.sentences:
        if not _TWICE.search(sentence.text):
            continue
        for first, second in itertools.pairwise(sentence.tokens):
            if (
                first.norm == second.norm
                and first.norm in _NEVER_TWICE
                and second.text.islower()
                and text[first.end : second.start].isspace()
            ):
                yield Edit(
                    start=first.end,
                    end=second.end,
                    replacement="",
                    rule=KIND.id,
                    auto=True,
                    why=explain("doubled", task.explain_in, word=first.text),
                )


KIND = Kind(id="simplify.doubled", propose=_propose)
