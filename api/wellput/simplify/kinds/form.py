"""Easy to scan: a line for each question and each step, and what is listed after a colon as a list. Always offered.

The words stay as they are, so this works in every language of the phrasebook.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import cache

from wellput.knowledge import data_folder, read_toml
from wellput.schema import Edit
from wellput.simplify.explain import explain
from wellput.simplify.task import Kind, Task
from wellput.text.document import Line, Sentence

__all__ = ["KIND"]

_CONFIDENCE = 0.7
_FEWEST_ITEMS = 3
_FEWEST_STEPS = 3
# In sentences: beyond it a line is no paragraph.
_LONGEST_LINE = 60
_LONGEST_ITEM = 8
_LONGEST_LIST = 400


def _propose(task: Task) -> Iterator[Edit]:
    why = explain("question-line", task.explain_in)
    for line in task.document.lines:
        if line.part in ("body", "list") and len(line.sentences) <= _LONGEST_LINE:
            for before, after in itertools.pairwise(line.sentences):
                if before.is_question and after.is_question:
                    yield _edit(before.end, after.start, "\n", why)
        if line.part == "body":
            yield from _steps(task, line)
    joints = _joints(task.document.language)
    for sentence in task.sentences:
        if joints and sentence.part == "body":
            yield from _list(task, sentence, joints)


def _steps(task: Task, line: Line) -> Iterator[Edit]:
    """ "First open the box. Then press the button." with each step on a line of its own."""
    openings = _openings(task.document.language)
    if openings is None or len(line.sentences) < _FEWEST_STEPS:
        return
    first, following = openings
    begun = next((at for at, sentence in enumerate(line.sentences) if first.match(sentence.text)), None)
    if begun is None:
        return
    steps = [at for at, sentence in enumerate(line.sentences) if at > begun and following.match(sentence.text)]
    if len(steps) + 1 < _FEWEST_STEPS:
        return
    why = explain("steps", task.explain_in)
    for at in [begun, *steps] if begun else steps:
        yield _edit(line.sentences[at - 1].end, line.sentences[at].start, "\n", why)


def _list(task: Task, sentence: Sentence, joints: re.Pattern[str]) -> Iterator[Edit]:
    """ "Please send: a photo, the number and the size." with each item on a line of its own."""
    colon = sentence.text.find(": ")
    rest = sentence.text[colon + 2 :].rstrip()
    if colon < 0 or len(rest) > _LONGEST_LIST or any(mark in rest for mark in ":;?!()") or "." in rest[:-1]:
        return
    head, joint, last = _last_item(rest.rstrip("."), joints)
    items = [item.strip() for item in (*head.split(","), last) if item.strip()]
    if not joint or len(items) < _FEWEST_ITEMS or any(len(item.split()) > _LONGEST_ITEM for item in items):
        return
    listed = "".join(f"\n- {item}" for item in items)
    if any(fact.text not in listed for fact in task.document.facts if sentence.start <= fact.start < sentence.end):
        return
    start = sentence.start + colon + 1
    yield _edit(start, start + 1 + len(rest), listed, explain("list", task.explain_in))


def _last_item(rest: str, joints: re.Pattern[str]) -> tuple[str, str, str]:
    found = list(joints.finditer(rest))
    if len(found) != 1:
        return rest, "", ""
    return rest[: found[0].start()], found[0].group(), rest[found[0].end() :]


def _edit(start: int, end: int, replacement: str, why: str) -> Edit:
    return Edit(
        start=start,
        end=end,
        replacement=replacement,
        rule=KIND.id,
        auto=False,
        why=why,
        confidence=_CONFIDENCE,
    )


@cache
def _openings(language: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    words = read_toml(data_folder("wellput.simplify") / "form.toml")["steps"].get(language)
    if words is None:
        return None
    first, following = (re.compile(rf"(?:{'|'.join(words[name])})\b", re.IGNORECASE) for name in ("first", "next"))
    return first, following


@cache
def _joints(language: str) -> re.Pattern[str] | None:
    words = read_toml(data_folder("wellput.simplify") / "form.toml")["joints"].get(language)
    return re.compile(rf",? (?:{'|'.join(map(re.escape, words))}) ", re.IGNORECASE) if words else None


KIND = Kind(id="simplify.form", propose=_propose, languages=())
