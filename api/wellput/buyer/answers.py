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
# "What should I do?", "How does that work?", "What are my options?": asked for a way, not for a fact.
_ASKS_A_WAY = re.compile(
    r"\bwhat (?:\w+ )?(?:should|shall|must|can|could|do|will|would|are) (?:i|we|you|u|be) (?:\w+ )?(?:going to )?"
    r"(?:\w+ )?(?:do|suggest|propose|recommend|advise|offer)(?: (?:now|then|next|about|for|with|in)\b.*)?\W*$|"
    r"^(?:\w+ ){0,3}what (?:now|next|then|i must do|to do)\b|"
    r"^what (?:we|i) (?:can |should |must )?do\b|\bwhat we do \W*$|"
    r"\bwhat (?:are|is) (?:my|our|the) (?:options?|choices?|solutions?|next steps?)\b|"
    r"^(?:\w+ ){0,2}how (?:to|can i|do i|do we|can we|should i|does (?:that|this|it)) "
    r"(?:do|solve|fix|work|proceed|continue|handle)"
    r"(?: (?:that|this|it|now|next))*\W*$"
)
_SAID_ALONE = frozenset(("yes", "no", "sure", "ok"))
_AND = re.compile(r" (?:and|but) ")
_FLAT = re.compile(r"\b(?:yes|no|nope|yep|yeah|sure|of course)\b")
_WAYS = ("steps", "advice", "remedied", "paid_back", "promise", "checking", "alternative")
_DEFERS = ("checking",)
# Sentences that answer nothing, however many words they have.
_BOILERPLATE = ("received_note", "thanks", "filler")


def answers(asked: Sequence[Asked], draft: Document, *, today: date) -> list[bool]:
    """For each question, whether ``draft``, written on ``today``, answers it."""
    if not asked:
        return []
    reply = reply_of(draft)
    if not reply.is_english or any(question.language != "en" for question in asked):
        return _across_languages(asked, reply, today)
    if _EVERYTHING.search(reply.text) and reply.does("polarity"):
        return [True] * len(asked)
    said = [
        part
        for sentence, normal in reply.body
        if not closes(sentence) and _may_answer(normal, reply)
        for part in _AND.split(normal)
        if part.strip()
    ]
    clauses = [content_stems(normal) for normal in said]
    matched = [_match(question, reply, clauses, today, alone=len(asked) == 1) for question in asked]
    return _with_spare(matched, said, clauses, reply)


@dataclass(frozen=True, slots=True)
class _Match:
    done: bool
    strict: bool
    clause: int | None
    stems: frozenset[str] = frozenset()
    yes_no: bool = False


def _match(question: Asked, reply: Reply, clauses: Sequence[frozenset[str]], today: date, *, alone: bool) -> _Match:
    if _ASKS_A_WAY.search(question.normal):
        return _Match(_shows_a_way(reply), True, None)
    slot = slot_of(question.topic)
    told = question.normal.rfind("how ") if slot is not None and slot.topic == "how_to" else 0
    stems = content_stems(question.normal[max(told, 0) :])
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
        polar = yes_no and (
            (slot.polar and alone and reply.does("yes"))
            or (alone and _FLAT.search(reply.text) is not None)
            or (said and shared)
        )
        done = filled or polar or (yes_no and shared and not slot.strict)
        # "What is the diameter?" cannot be answered without a measure, "Is it big?" can.
        strict = (slot.strict and not (yes_no and not alone)) or (
            slot.topic == "size" and _MEASURE.search(question.normal) is not None
        )
        if slot.topic == "how_to":
            # "A return was opened for you" tells how to return it, as far as it is not refused.
            done = done or (shared and not reply.does("refusal"))
        return _Match(done, strict, clause if shared else None, stems, yes_no)
    if yes_no:
        return _Match(shared or (said and alone), alone, clause if shared else None, stems, yes_no)
    return _Match(shared, False, clause if shared else None, stems, yes_no)


def _shows_a_way(reply: Reply) -> bool:
    """Whether a sentence names a way out or a step: not one that refuses, blames, or only says "wait"."""
    acts = reply.lexicon.acts
    apart = [acts[act] for act in ("denies", "restricts", "wait_more", "demands", "pushes_cancelling")]
    ways = [acts[act] for act in (*_WAYS, "choice")]
    return any(
        any(way.holds(normal) for way in ways) and not any(bar.holds(normal) for bar in apart)
        for _, normal in reply.body
    )


def _with_spare(
    matched: Sequence[_Match], said: Sequence[str], clauses: Sequence[frozenset[str]], reply: Reply
) -> list[bool]:
    """Give a question that found no match of its own the benefit of a clause that answers no other one."""
    taken = {match.clause for match in matched if match.clause is not None}
    spare = [index for index in range(len(clauses)) if index not in taken]
    polar = reply.lexicon.acts["answers_polar"]
    result: list[bool] = []
    for match in matched:
        done = match.done
        if not done and not match.strict:
            others = [other.stems for other in matched if other is not match]
            fits_ = [
                index
                for index in spare
                if not any((clauses[index] & stems) - match.stems for stems in others)
                and (len(matched) == 1 or not match.yes_no or polar.holds(said[index]))
            ]
            if fits_:
                done = True
                spare.remove(fits_[0])
        result.append(done)
    return result


def _may_answer(normal: str, reply: Reply) -> bool:
    return (len(normal.split()) >= 2 or normal.strip(" .!") in _SAID_ALONE) and not any(
        reply.lexicon.acts[act].holds(normal) for act in _BOILERPLATE if act in reply.lexicon.acts
    )


def _defers(reply: Reply, question: Asked) -> bool:
    if not any(reply.does(act) for act in _DEFERS):
        return False
    return question.topic != "when" or reply.tells_time


_ACROSS = ("when", "price")
# "How many", "how much" in the buyer's language, folded: the answer is a figure.
_FIGURE = re.compile(
    r"\b(?:combien|cuant[oa]s?|quant[oaie]s?|wie ?viele?|hoeveel|hur (?:manga|mycket|lang|stor)|ile|"
    r"сколько|скільки|kac|berapa|bao nhieu|how (?:many|much))\b|กี่|เท่าไ|いくつ|"
    r"何(?:cm|個|枚|本|センチ|メートル|グラム|キロ)|"
    r"몇|얼마나|多少|几(?:个|米|厘米|件|斤)|幾(?:個|米|公分|件)|كم |כמה|कितन"
)
_NUMBER = re.compile(
    r"(?<![\w])\d+(?:[.,]\d+)?(?: ?[a-z%°]{1,3})?(?!\w)|"
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|none|no|pair|dozen|half|single|double|both|all)\b"
)
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
    told = [_tells_across(question, reply, today) for question in asked]
    clauses = sum(1 + len(_JOINT.findall(normal)) for sentence, normal in reply.body if not closes(sentence))
    spare = clauses - sum(told)
    result: list[bool] = []
    for question, done in zip(asked, told, strict=True):
        if not done and _wants_a_figure(question, reply):
            result.append(False)
        elif question.topic not in _ACROSS:
            result.append(spare > 0)
            spare -= 1
        else:
            result.append(done)
    return result


def _tells_across(question: Asked, reply: Reply, today: date) -> bool:
    return question.topic in _ACROSS and _tells(question, reply, today)


def _wants_a_figure(question: Asked, reply: Reply) -> bool:
    """Whether a number is asked for and the body of the draft, in words or digits, has none."""
    if question.topic in _ACROSS or not _FIGURE.search(question.normal) or not reply.is_english:
        return False
    return not any(_NUMBER.search(normal) for _, normal in reply.body)


def _tells(question: Asked, reply: Reply, today: date) -> bool:
    slot = slot_of(question.topic)
    if reply.is_english and (_defers(reply, question) or (slot and fills(slot, question.normal, reply, today))):
        return True
    if question.topic == "price":
        return reply.states("money", "percent") or bool(_FREE.search(reply.text))
    return reply.tells_time
