"""Long brackets out: what stands in them becomes a sentence, or the end of one. Offered.

"Please send a photo (it can be a small one) to us." → "Please send a photo to us. It can be a small one."
"""

from __future__ import annotations

from collections.abc import Iterator

from wellput.schema import Edit
from wellput.simplify.clauses import independent
from wellput.simplify.offers import capital, offer, splittable
from wellput.simplify.task import Kind, Task
from wellput.text.document import Sentence

__all__ = ["KIND"]

# Short brackets ("(size M)") read well where they stand.
_FEWEST = 4
_EXAMPLES = ("for example", "e.g.", "such as", "including")
_NO_OPENING = frozenset("and but so that i.e not".split())
# In words: further away nobody would know what the brackets spoke of.
_LONGEST_REST = 8
_CONFIDENCE = 0.6


def _propose(task: Task) -> Iterator[Edit]:
    for sentence in task.sentences:
        if not splittable(sentence):
            continue
        edit = _out(task, sentence)
        if edit:
            yield edit


def _out(task: Task, sentence: Sentence) -> Edit | None:
    tokens, text = sentence.tokens, task.document.text
    opened = [at for at, token in enumerate(tokens) if token.text == "("]
    closed = [at for at, token in enumerate(tokens) if token.text == ")"]
    if len(opened) != 1 or len(closed) != 1:
        return None
    first, last = opened[0], closed[0]
    if first == 0 or last - first - 1 < _FEWEST or any(token.text in ".!?;:" for token in tokens[first:last]):
        return None
    final = len(tokens) - 1
    inside = text[tokens[first + 1].start : tokens[last - 1].end]
    rest = text[tokens[last].end : tokens[final - 1].end] if last < final - 1 else ""
    told = _told(sentence, first + 1, last, inside)
    if told is None or (rest and (len(rest.split()) > _LONGEST_REST or told.startswith(","))):
        return None
    end = tokens[final - 1].end
    return offer(task, KIND.id, tokens[first - 1].end, end, rest + told, "brackets", confidence=_CONFIDENCE)


def _told(sentence: Sentence, first: int, last: int, inside: str) -> str | None:
    """How the words in the brackets go on where the sentence has ended; ``None`` where they cannot."""
    opening = sentence.tokens[first].norm
    example = inside.lower().startswith(_EXAMPLES)
    if not example and opening not in _NO_OPENING and independent(sentence, first, last) is not None:
        return f". {capital(inside)}"
    if example and not any(sentence.tags[at][:2] in ("VB", "MD") for at in range(first, last)):
        return f", {inside}"
    return None


KIND = Kind(id="simplify.brackets", propose=_propose, offered=True)
