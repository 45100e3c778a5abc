"""An instruction as numbered steps: "First open the box. Then press the button." Offered.

The words that open a step are data, by language (``data/form.toml``). In English they give way to the number where an
order follows; in other languages they stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from wellput.knowledge import data_folder, read_toml
from wellput.schema import Edit
from wellput.simplify.offers import capital, offer
from wellput.simplify.task import Kind, Task
from wellput.text.document import Line
from wellput.text.language import primary

__all__ = ["KIND"]

_CONFIDENCE = 0.7
_FEWEST = 3
# In sentences: beyond it a line is no instruction.
_LONGEST_LINE = 60
_LONGEST_SENTENCE = 400
_UNSPACED = frozenset(("ja", "zh", "th"))
_ORDER = re.compile(
    r"(?:please |you (?:can|should|must|have to|need to) )?[a-z]+ (?!is\b|was\b|will\b|has\b|are\b|can\b)"
)
_WITHIN = re.compile(r"(?:,|;|,? and|, and) (?=(?:then|next|after that|finally|lastly) [a-z])")


def _propose(task: Task) -> Iterator[Edit]:
    openings = _openings(task.document.language)
    if openings is None:
        return
    for line in task.document.lines:
        if line.part == "body" and len(line.sentences) <= _LONGEST_LINE:
            yield from _in_line(task, line, *openings)


def _in_line(task: Task, line: Line, first: re.Pattern[str], following: re.Pattern[str]) -> Iterator[Edit]:
    begun = next((at for at, sentence in enumerate(line.sentences) if first.match(sentence.text)), None)
    if begun is None:
        return
    later = [at for at, sentence in enumerate(line.sentences) if at > begun and following.match(sentence.text)]
    starts = [begun, *later]
    text, end = task.document.text, line.sentences[starts[-1]].end
    if len(starts) >= _FEWEST:
        bounds = [*(line.sentences[at].start for at in starts[1:]), end]
        steps = [text[line.sentences[at].start : bound].strip() for at, bound in zip(starts, bounds, strict=True)]
    else:
        sentence = line.sentences[begun]
        if task.document.language != "en" or sentence.is_question or len(sentence.text) > _LONGEST_SENTENCE:
            return
        end = sentence.end
        steps = [_closed(step) for step in _WITHIN.split(sentence.text)]
        if len(steps) < _FEWEST:
            return
    openings = (first, *[following] * (len(steps) - 1))
    shown = [
        _without(step, opening) if task.document.language == "en" else step
        for step, opening in zip(steps, openings, strict=True)
    ]
    listed = "\n".join(f"{number}. {step}" for number, step in enumerate(shown, 1))
    start = line.sentences[begun].start
    before = line.sentences[begun - 1].end if begun else start
    after = next((sentence.start for sentence in line.sentences if sentence.start >= end), end)
    replacement = ("\n" if begun else "") + listed + ("\n" if after > end else "")
    yield offer(task, KIND.id, before, after, replacement, "steps", confidence=_CONFIDENCE)


def _closed(step: str) -> str:
    step = step.strip()
    return step if step.endswith((".", "!")) else f"{step}."


def _without(step: str, opening: re.Pattern[str]) -> str:
    """The step without the word that opens it, where an order follows."""
    found = opening.match(step)
    rest = step[found.end() :].lstrip(", ") if found else step
    return capital(rest) if found and _ORDER.match(rest) else capital(step)


@cache
def _openings(language: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    words = read_toml(data_folder("wellput.simplify") / "form.toml")["steps"].get(language)
    if words is None:
        return None
    boundary = "" if primary(language) in _UNSPACED else r"(?!\w)"
    first, following = (
        re.compile(rf"(?:{'|'.join(sorted(words[name], key=len, reverse=True))}){boundary}", re.IGNORECASE)
        for name in ("first", "next")
    )
    return first, following


KIND = Kind(id="simplify.steps", propose=_propose, languages=(), offered=True)
