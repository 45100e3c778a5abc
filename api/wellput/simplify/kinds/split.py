"""Long sentences in two: at ", and we …", ", but …", ", which is …", "; …". Always offered, never made without asking.

Where a sentence can be cut is right about half the time by any published method, so the writer decides.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellput.schema import Cefr, Edit
from wellput.simplify.clauses import has_finite_verb, opens_clause, starts_subordinate
from wellput.simplify.explain import explain
from wellput.simplify.task import Kind, Task
from wellput.text.document import Sentence

__all__ = ["KIND"]

#: Longest sentence, in words, that a reader of the level takes in at once (issue of plain language: 15 to 20 words).
_WORDS: dict[Cefr, int] = {"A1": 8, "A2": 12, "B1": 16, "B2": 20, "C1": 28, "C2": 40}
_FEWEST = 3
_JOINTS = {"and": "", "but": "But ", "so": "So "}
_WHICH_VERBS = frozenset("is was has will can means costs takes comes".split())
_CONFIDENCE = 0.5


def _propose(task: Task) -> Iterator[Edit]:
    for sentence in task.sentences:
        if len(sentence.words) > _WORDS[task.target] and not sentence.is_question:
            yield from _cuts(task, sentence)


def _cuts(task: Task, sentence: Sentence) -> Iterator[Edit]:
    begin = 0
    for at, token in enumerate(sentence.tokens):
        if token.text not in (",", ";", "–", "—") or at - begin < _FEWEST:
            continue
        found = _cut(sentence, at, begin)
        if found is None:
            continue
        last, opening = found
        begin = last
        follower = sentence.tokens[last]
        yield Edit(
            start=sentence.tokens[at - 1].end,
            end=follower.end,
            replacement=f". {opening}{follower.text if opening else _capital(follower.text)}",
            rule=KIND.id,
            auto=False,
            why=explain("split", task.explain_in),
            confidence=_CONFIDENCE,
        )


def _cut(sentence: Sentence, at: int, begin: int) -> tuple[int, str] | None:
    """The last token of the cut and what opens the new sentence; ``None`` where the sentence holds together."""
    tokens = sentence.tokens
    if at + 2 >= len(tokens) or len(tokens) - at <= _FEWEST or tokens[at + 1].kind != "word":
        return None
    if not has_finite_verb(sentence, begin, at) or starts_subordinate(sentence, begin, begin + 1):
        return None
    joint = tokens[at + 1].norm
    if tokens[at].text != ",":
        return (at + 1, "") if opens_clause(sentence, at + 1) else None
    if joint in _JOINTS and opens_clause(sentence, at + 2):
        follower = tokens[at + 2].text
        opening = _JOINTS[joint]
        return at + 2, opening if opening or follower == "I" else ""
    if joint == "which" and tokens[at + 2].norm in _WHICH_VERBS and sentence.tags[at - 1] == "NN":
        return at + 2, "It "
    return None


def _capital(word: str) -> str:
    return word[0].upper() + word[1:]


KIND = Kind(id="simplify.split", propose=_propose)
