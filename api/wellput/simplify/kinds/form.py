"""Easy to scan: a line for each question, and one for what holds a date, an amount or a tracking number. Offered.

The words stay as they are, so this works in every language of the phrasebook.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from wellput.schema import Edit
from wellput.simplify.offers import offer
from wellput.simplify.task import Kind, Task
from wellput.text.document import Line, Sentence

__all__ = ["KIND"]

_CONFIDENCE = 0.7
# In sentences: a shorter line is no paragraph to search, and beyond the longest it is no paragraph.
_FEWEST = 3
_LONGEST = 60
# What a reader looks for in a paragraph; in one that is full of them no line would stand out.
_LOOKED_FOR = frozenset(("date", "money", "tracking"))
_MOST_FIGURES = 2


def _propose(task: Task) -> Iterator[Edit]:
    for line in task.document.lines:
        if line.part in ("body", "list") and 1 < len(line.sentences) <= _LONGEST:
            for (before, after), message in _breaks(task, line).items():
                yield offer(task, KIND.id, before, after, "\n", message, confidence=_CONFIDENCE)


def _breaks(task: Task, line: Line) -> dict[tuple[int, int], str]:
    """Where the line can be broken, and why."""
    paragraph = line.part == "body" and len(line.sentences) >= _FEWEST
    figures = {at for at, sentence in enumerate(line.sentences) if _figures(task, sentence)} if paragraph else set()
    if len(figures) > _MOST_FIGURES:
        figures = set()
    several = sum(sentence.is_question for sentence in line.sentences) > 1
    found: dict[tuple[int, int], str] = {}
    for at, (before, after) in enumerate(itertools.pairwise(line.sentences)):
        place = (before.end, after.start)
        if after.is_question and (several or paragraph):
            found[place] = "question-line"
        elif (at in figures) != (at + 1 in figures):
            found[place] = "facts-line"
    return found


def _figures(task: Task, sentence: Sentence) -> bool:
    return any(fact.kind in _LOOKED_FOR and sentence.start <= fact.start < sentence.end for fact in task.document.facts)


KIND = Kind(id="simplify.form", propose=_propose, languages=(), offered=True)
