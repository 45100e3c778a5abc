"""Relative clauses as sentences of their own: "The lamp, which is made of glass, is fragile." → "The lamp is fragile. \
It is made of glass." Offered.

Only clauses between commas: without them the clause says which thing is meant and has to stay.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellput.schema import Edit
from wellput.simplify.clauses import FINITE, bracketed, has_finite_verb, independent
from wellput.simplify.offers import offer, too_long
from wellput.simplify.task import Kind, Task
from wellput.text.document import Sentence

__all__ = ["KIND"]

# "…, which means that …" speaks of all that was said.
_OF_ALL = frozenset("means meant makes made causes caused allows allowed helps explains ensures prevents".split())
_PLURAL = frozenset(("NNS", "NNPS"))
_PLURAL_VERBS = frozenset("are were have do".split())
_WRITERS = frozenset("i we you".split())
_FEWEST = 3
_CONFIDENCE = 0.5


def _propose(task: Task) -> Iterator[Edit]:
    for sentence in task.sentences:
        if not too_long(task, sentence):
            continue
        for at in range(2, len(sentence.tokens) - _FEWEST):
            if sentence.tokens[at].text == "," and sentence.tokens[at + 1].norm == "which":
                edit = None if bracketed(sentence, at) else _apart(task, sentence, at)
                if edit:
                    yield edit
                    break


def _apart(task: Task, sentence: Sentence, at: int) -> Edit | None:
    text, tokens, last = task.document.text, sentence.tokens, len(sentence.tokens) - 1
    subject = _subject(sentence, at)
    end = next((place for place in range(at + 2, last) if tokens[place].text == ","), last)
    if subject is None or end - at <= _FEWEST or not has_finite_verb(sentence, at + 2, end):
        return None
    told = _told(text, sentence, at + 2, end, subject)
    if told is None:
        return None
    if end == last:
        # The clause closes the sentence: what stands before it has to be a sentence.
        if independent(sentence, 0, at) is None:
            return None
        return _edit(task, sentence, at, last, f". {told}")
    # What follows the clause must go on with the verb of the noun before it, so that both close up again.
    if sentence.tags[end + 1] not in FINITE or any(tokens[place].text == "," for place in range(end + 1, last)):
        return None
    if subject in ("This", "That") or has_finite_verb(sentence, 0, at):
        return None
    rest = text[tokens[end + 1].start : tokens[last - 1].end]
    return _edit(task, sentence, at, last, f" {rest}. {told}")


def _subject(sentence: Sentence, at: int) -> str | None:
    """What "which" stands for, as the subject of a sentence."""
    verb = sentence.tokens[at + 2].norm
    before = sentence.tokens[at - 1]
    if sentence.tokens[at + 3].norm == "why":
        return "That"
    if verb in _OF_ALL:
        return "This"
    if verb in _PLURAL_VERBS or (sentence.tags[at - 1] in _PLURAL and sentence.tags[at + 2] in ("VBD", "MD", "VBP")):
        return "They"
    if sentence.tags[at - 1] in ("NN", "NNP") or before.kind == "fact":
        return "It"
    return None


def _told(text: str, sentence: Sentence, first: int, last: int, subject: str) -> str | None:
    """The clause as a sentence without its full stop: its subject is "which", or its object is."""
    tokens, tags = sentence.tokens, sentence.tags
    words = text[tokens[first].start : tokens[last - 1].end]
    if tags[first] in FINITE:
        if subject == "It" and tokens[first].norm in _PLURAL_VERBS:
            return None
        return f"{subject} {words}"
    # "…, which we sent on Monday": the thing goes behind the verb.
    verb = first + 1
    if tokens[first].norm not in _WRITERS or tags[verb] not in ("VBD", "VBP") or subject not in ("It", "They"):
        return None
    if tags[last - 1] in ("IN", "RP", "TO") or tags[min(verb + 1, last - 1)] in ("TO", "VB", "VBN", "VBG", "RB"):
        return None
    head = text[tokens[first].start : tokens[verb].end]
    tail = text[tokens[verb].end : tokens[last - 1].end]
    return f"{head[0].upper()}{head[1:]} {subject.lower() if subject == 'It' else 'them'}{tail}"


def _edit(task: Task, sentence: Sentence, at: int, last: int, replacement: str) -> Edit:
    tokens = sentence.tokens
    return offer(task, KIND.id, tokens[at - 1].end, tokens[last - 1].end, replacement, "split", confidence=_CONFIDENCE)


KIND = Kind(id="simplify.relative", propose=_propose, offered=True)
