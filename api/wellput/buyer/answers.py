"""Does the draft answer what the buyer asked? Compared by topic and slot, then by the words in common.

A question counts as open only on good evidence: a *when* without any time, a *how much* without an amount, a
*where is it* without a state, or nothing in the draft that could be the answer. Whoever says "I am checking and will
write tomorrow" has answered for now.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from wellput.buyer.questions import Asked
from wellput.buyer.reply import Reply, closes, reply_of
from wellput.buyer.slots import fills, slot_of
from wellput.buyer.stems import content_stems
from wellput.text.document import Document

__all__ = ["answers"]


_AUXILIARIES = "can|could|do|does|did|is|are|was|were|will|would|has|have|may|should|any|still|if|am"
_YES_NO = re.compile(rf"^(?:(?:and|so|but|also|or|please|hi|hello|is|ok) )*(?:{_AUXILIARIES})\b")
_OPEN = re.compile(
    r"^(?:(?:and|so|but|also|or|please|hi|hello|is|ok) )*(?:when|what|where|which|who|why|how)\b|"
    r"\b(?:tell|let|inform|give|show) me\b"
)
_REQUEST = re.compile(r"\b(?:can|could|would|will) (?:you|u)\b")
_EVERYTHING = re.compile(r"\b(?:both|all (?:of )?(?:your|these|them|questions)|yes to)\b")
_MEASURE = re.compile(
    r"^(?:and |so |hello |hi )*what (?:is|are) (?:the |its |your )?(?:\w+ )?"
    r"(?:diameter|length|width|height|weight|dimensions?|measurements?)\b"
)
_DEFERS = ("checking",)
# Sentences that answer nothing, however many words they have.
_BOILERPLATE = ("received_note", "thanks")


def answers(asked: Sequence[Asked], draft: Document, *, today: date) -> list[bool]:
    """For each question, whether ``draft``, written on ``today``, answers it."""
    if not asked:
        return []
    reply = reply_of(draft)
    if not reply.is_english or any(question.language != "en" for question in asked):
        return _across_languages(asked, reply, today)
    if _EVERYTHING.search(reply.text) and reply.does("polarity"):
        return [True] * len(asked)
    clauses = [
        content_stems(normal) for sentence, normal in reply.body if not closes(sentence) and _may_answer(normal, reply)
    ]
    matched = [_match(question, reply, clauses, today, alone=len(asked) == 1) for question in asked]
    return _with_spare(matched, clauses)


@dataclass(frozen=True, slots=True)
class _Match:
    done: bool
    strict: bool
    clause: int | None


def _match(question: Asked, reply: Reply, clauses: Sequence[frozenset[str]], today: date, *, alone: bool) -> _Match:
    slot = slot_of(question.topic)
    stems = content_stems(question.normal)
    clause = max(range(len(clauses)), key=lambda index: len(clauses[index] & stems), default=None)
    shared = clause is not None and bool(clauses[clause] & stems)
    asks_back = _YES_NO.search(question.normal) or _REQUEST.search(question.normal)
    yes_no = bool(asks_back) and not _OPEN.search(question.normal)
    said = yes_no and reply.does("polarity")
    if _defers(reply, question):
        return _Match(True, True, None)
    if slot is not None:
        filled = fills(slot, question.normal, reply, today)
        if slot.topic == "remedy":
            return _Match(filled, True, clause if shared else None)
        # "Can you send it before Friday?" – "Yes, of course" is an answer where yes or no can be one.
        polar = yes_no and ((slot.polar and alone and reply.does("yes")) or (said and shared))
        done = filled or polar or (yes_no and shared and not slot.strict)
        # "What is the diameter?" cannot be answered without a measure, "Is it big?" can.
        strict = (slot.strict and not (yes_no and not alone)) or (
            slot.topic == "size" and _MEASURE.search(question.normal) is not None
        )
        return _Match(done, strict, clause if shared else None)
    if yes_no:
        return _Match(shared or (said and alone), alone, clause if shared else None)
    return _Match(shared, False, clause if shared else None)


def _with_spare(matched: Sequence[_Match], clauses: Sequence[frozenset[str]]) -> list[bool]:
    """Give a question that found no match of its own the benefit of a clause nobody else took."""
    spare = len(clauses) - len({match.clause for match in matched if match.clause is not None})
    result: list[bool] = []
    for match in matched:
        done = match.done
        if not done and not match.strict and spare > 0:
            done, spare = True, spare - 1
        result.append(done)
    return result


def _may_answer(normal: str, reply: Reply) -> bool:
    return len(normal.split()) >= 2 and not any(
        reply.lexicon.acts[act].holds(normal) for act in _BOILERPLATE if act in reply.lexicon.acts
    )


def _defers(reply: Reply, question: Asked) -> bool:
    if not any(reply.does(act) for act in _DEFERS):
        return False
    return question.topic != "when" or reply.tells_time


_ACROSS = ("when", "price")
# What a sentence of any language joins clauses with: each may answer a question.
_JOINT = re.compile(r"[,;:\u3001\uff0c\uff1b]|\b(?:and|und|et|y|e|en|i|og|och|oraz|ve|и|та|і|ו)\b|\u548c|\u3068")
# A price without an amount.
_FREE = re.compile(
    r"\b(?:free|gratis|kostenlos\w*|kostenfrei\w*|gratuit\w*|бесплатн\w*|безкоштовн\w*|darmow\w*|bezp[lł]atn\w*|ucretsiz|"
    r"includ\w*|inclus\w*|incluid\w*|inbegriffen|inbegrepen)\b|\u514d\u8d39|\u514d\u8cbb|\u7121\u6599|\ubb34\ub8cc"
)


def _across_languages(asked: Sequence[Asked], reply: Reply, today: date) -> list[bool]:
    """Question and draft in different languages, or none English: only slots that are facts can be compared.

    Any other question has the benefit of a clause; there are no more answers than clauses.
    """
    told = [question.topic in _ACROSS and _tells(question, reply, today) for question in asked]
    clauses = sum(1 + len(_JOINT.findall(normal)) for sentence, normal in reply.body if not closes(sentence))
    spare = clauses - sum(told)
    result: list[bool] = []
    for question, done in zip(asked, told, strict=True):
        if question.topic not in _ACROSS:
            result.append(spare > 0)
            spare -= 1
        else:
            result.append(done)
    return result


def _tells(question: Asked, reply: Reply, today: date) -> bool:
    slot = slot_of(question.topic)
    if reply.is_english and (_defers(reply, question) or (slot and fills(slot, question.normal, reply, today))):
        return True
    if question.topic == "price":
        return reply.states("money", "percent") or bool(_FREE.search(reply.text))
    return reply.tells_time
