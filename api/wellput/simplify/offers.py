"""Edits that change the shape of a text, as the kinds propose them."""

from __future__ import annotations

from wellput.schema import Cefr, Edit
from wellput.simplify.explain import explain
from wellput.simplify.levels import LEVELS, rank
from wellput.simplify.task import Task
from wellput.text.document import Sentence

__all__ = ["capital", "longest", "offer", "small", "splittable", "too_long"]

#: Longest sentence, in words, that a reader of the level takes in at once (advice of plain language: 15 to 20 words).
_WORDS: dict[Cefr, int] = {"A1": 8, "A2": 12, "B1": 16, "B2": 20, "C1": 28, "C2": 40}


def longest(task: Task) -> int:
    """The most words a sentence may have for the reader of ``task``."""
    return _WORDS[LEVELS[min(rank(task.target) + task.easy, len(LEVELS) - 1)]]


def splittable(sentence: Sentence) -> bool:
    """Whether a sentence is running text that ends as a statement or an order does."""
    last = sentence.tokens[-1].text if sentence.tokens else ""
    return sentence.part == "body" and last in (".", "!") and not sentence.text.isupper()


def too_long(task: Task, sentence: Sentence) -> bool:
    """Whether a sentence is running text and has more words than the reader of ``task`` takes in at once."""
    return len(sentence.words) > longest(task) and splittable(sentence)


def offer(
    task: Task,
    rule: str,
    start: int,
    end: int,
    replacement: str,
    message: str,
    *,
    confidence: float,
    auto: bool = False,
) -> Edit:
    """An edit of ``rule`` whose reason is ``message``; left to the writer unless ``auto``."""
    return Edit(
        start=start,
        end=end,
        replacement=replacement,
        rule=rule,
        auto=auto,
        why=explain(message, task.explain_in),
        confidence=confidence,
    )


def capital(text: str) -> str:
    """``text`` as it opens a sentence."""
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """``text`` as it stands within a sentence; "I" and words in capitals stay."""
    first = text.split(" ", 1)[0]
    if first == "I" or first.startswith(("I'", "I’")) or (len(first) > 1 and first.isupper()):
        return text
    return text[:1].lower() + text[1:]
