"""Does the draft answer what the buyer asked? Compared by topic and slot, then by the words in common.

A question counts as open only on good evidence: a *when* without any time, a *how much* without an amount, a
*where is it* without a state, or nothing in the draft that could be the answer. Whoever says "I am checking and will
write tomorrow" has answered for now.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from wellput.buyer.questions import Asked
from wellput.buyer.reply import Reply, reply_of
from wellput.buyer.slots import Slot, fills, slot_of
from wellput.buyer.stems import content_stems
from wellput.buyer.subjects import speaks_to, subjects_of
from wellput.buyer.told import Told, clauses_of
from wellput.text.document import Document

__all__ = ["answers"]

#: Words of a question that says nothing by itself.
_SHORT = 4
#: So many words in common, and a clause is about the matter, whatever its subject.
_SAME_MATTER = 2
#: What a topic is about where no word of the question tells.
_ABOUT = {"how_to": frozenset(("use",)), "size": frozenset(("size",)), "price": frozenset(("price",))}

_AUXILIARIES = "can|could|do|does|did|is|are|was|were|will|would|has|have|may|should|any|still|if|am"
_YES_NO = re.compile(rf"^(?:(?:and|so|but|also|or|please|hi|hello|is|ok) )*(?:{_AUXILIARIES})\b")
_OPEN = re.compile(
    r"^(?:(?:and|so|but|also|or|please|hi|hello|is|ok) )*(?:when|what|where|which|who|why|how)\b|"
    r"\b(?:tell|let|inform|give|show) me\b"
)
_ASKING_WORD = re.compile(r"\b(?:when|what|where|which|who|why|how)\b")
_REQUEST = re.compile(r"\b(?:can|could|would|will) (?:you|u)\b")
_EVERYTHING = re.compile(r"\b(?:both|all (?:of )?(?:your|these|them|questions)|yes to)\b")
_MEASURE = re.compile(
    r"^(?:and |so |hello |hi )*what (?:is|are) (?:the |its |your )?(?:\w+ )?"
    r"(?:diameter|length|width|height|weight|dimensions?|measurements?|voltage|wattage)\b|\b(?:you|u) measure\b"
)
_LENGTH = re.compile(r"(?<!size )\b\d")
# "What should I do?", "How does that work?", "What are my options?": asked for a way, not for a fact.
_ASKS_A_WAY = re.compile(
    r"\bwhat (?:\w+ )?(?:should|shall|must|can|could|do|will|would|are) (?:i|we|you|u|be) (?:\w+ )?(?:going to )?"
    r"(?:\w+ )?(?:do|suggest|propose|recommend|advise|offer)"
    r"(?: (?:now|then|next|about|for|with|in|please|i|my)\b.*)?\W*$|"
    r"^(?:\w+ ){0,3}what (?:now|next|then|i must do|to do)\b|"
    r"^what (?:we|i) (?:can |should |must )?do\b|\bwhat we do \W*$|"
    r"\bwhat (?:are|is) (?:my|our|the) (?:options?|choices?|solutions?|next steps?)\b|"
    r"^(?:\w+ ){0,2}how (?:to|can i|do i|do we|can we|should i|does (?:that|this|it)) "
    r"(?:do|solve|fix|work|proceed|continue|handle)"
    r"(?: (?:that|this|it|now|next))*\W*$"
)
_FLAT = re.compile(r"\b(?:yes|no|nope|yep|yeah|sure|of course)\b")
_WAYS = ("steps", "advice", "remedied", "paid_back", "promise", "checking")
_DEFERS = ("checking",)


def answers(asked: Sequence[Asked], draft: Document, *, today: date) -> list[bool]:
    """For each question, whether ``draft``, written on ``today``, answers it."""
    if not asked:
        return []
    reply = reply_of(draft)
    if not reply.is_english or any(question.language != "en" for question in asked):
        return _across_languages(asked, reply, today)
    if _EVERYTHING.search(reply.text) and reply.does("polarity"):
        return [True] * len(asked)
    told = clauses_of(reply)
    matched = [_match(question, about, reply, told, today, alone=len(asked) == 1) for question, about in _about(asked)]
    return _with_spare(matched, told)


def _about(asked: Sequence[Asked]) -> Iterator[tuple[Asked, frozenset[str]]]:
    """The questions with their subjects; "What type?" is about what was asked before."""
    before: frozenset[str] = frozenset()
    for question in asked:
        about = subjects_of(question.text, question.language)
        if not about and len(question.normal.split()) <= _SHORT:
            about = before
        about = about or _ABOUT.get(question.topic or "", about)
        yield question, about
        before = about


@dataclass(frozen=True, slots=True)
class _Match:
    """``done``: answered; ``strict``: no other clause may stand in; ``clause``: the one that fits best."""

    done: bool
    strict: bool
    clause: int | None
    stems: frozenset[str] = frozenset()
    yes_no: bool = False
    about: frozenset[str] = frozenset()


def _match(
    question: Asked, about: frozenset[str], reply: Reply, told: Sequence[Told], today: date, *, alone: bool
) -> _Match:
    if _ASKS_A_WAY.search(question.normal):
        return _Match(_shows_a_way(reply), True, None)
    slot = slot_of(question.topic)
    how = question.normal.rfind("how ") if slot is not None and slot.topic == "how_to" else 0
    stems = content_stems(question.normal[max(how, 0) :])
    asks_back = _YES_NO.search(question.normal) or _REQUEST.search(question.normal)
    yes_no = (bool(asks_back) or not _ASKING_WORD.search(question.normal)) and not _OPEN.search(question.normal)
    clause = _nearest(stems, about, told)
    shared = clause is not None
    if _defers(reply, question):
        return _Match(True, True, None)
    if slot is None:
        return _Match(shared, False, clause, stems, yes_no, about)
    filled = _filled(slot, question, about, reply, told, today)
    if slot.topic == "remedy":
        return _Match(filled, True, clause)
    # "Can you send it before Friday?" – "Yes, of course" is an answer where yes or no can be one.
    polar = yes_no and (
        (slot.polar and alone and reply.does("yes"))
        or (alone and _FLAT.search(reply.text) is not None)
        or (clause is not None and bool(told[clause].stems & stems) and reply.does("polarity"))
    )
    done = filled or polar or (yes_no and shared and not slot.strict)
    # "What is the diameter?" cannot be answered without a measure, "Is it big?" can.
    strict = (slot.strict and not (yes_no and not alone)) or (
        slot.topic == "size" and _MEASURE.search(question.normal) is not None
    )
    if slot.topic == "how_to":
        # "A return was opened for you" tells how to return it, as far as it is not refused.
        done = done or (shared and not reply.does("refusal"))
    return _Match(done, strict, clause, stems, yes_no, about)


def _filled(
    slot: Slot, question: Asked, about: frozenset[str], reply: Reply, told: Sequence[Told], today: date
) -> bool:
    """Whether the slot of a question is filled, by clauses that may speak of its subject."""
    clauses = [one.normal for one in told if not one.idle and speaks_to(about, one.about)]
    if slot.topic == "size" and _MEASURE.search(question.normal):
        return any(_LENGTH.search(normal) for normal in clauses)
    return fills(slot, question.normal, reply, today, clauses)


def _nearest(stems: frozenset[str], about: frozenset[str], told: Sequence[Told]) -> int | None:
    """The clause that shares most with a question: words, or else its subject."""
    best, most = None, 0
    for index, one in enumerate(told):
        words = len(one.stems & stems)
        if one.idle or not (words >= _SAME_MATTER or speaks_to(about, one.about)):
            continue
        shared = 2 * words + len(one.about & about)
        if shared > most:
            best, most = index, shared
    return best


def _shows_a_way(reply: Reply) -> bool:
    """Whether a sentence names a way out or a step: not one that refuses, blames, or only says "wait"."""
    acts = reply.lexicon.acts
    apart = [acts[act] for act in ("denies", "restricts", "wait_more", "demands", "pushes_cancelling")]
    ways = [acts[act] for act in (*_WAYS, "choice")]
    return any(
        any(way.holds(normal) for way in ways) and not any(bar.holds(normal) for bar in apart)
        for _, normal in reply.body
    )


def _with_spare(matched: Sequence[_Match], told: Sequence[Told]) -> list[bool]:
    """Give a question that found no match of its own the benefit of a clause that answers no other one."""
    taken = {match.clause for match in matched if match.clause is not None}
    spare = [index for index, one in enumerate(told) if index not in taken and not one.idle]
    # With one question of this kind, a plain yes or no can only be for it.
    only = sum(match.yes_no for match in matched) == 1 and any(one.flat for one in told)
    result: list[bool] = []
    for match in matched:
        done = match.done or (only and match.yes_no and not match.strict)
        if not done and not match.strict:
            others = [other.stems for other in matched if other is not match]
            fits_ = [
                index
                for index in spare
                if speaks_to(match.about, told[index].about)
                and not any((told[index].stems & stems) - match.stems for stems in others)
                and (len(matched) == 1 or not match.yes_no or told[index].polar or match.about & told[index].about)
            ]
            if fits_:
                done = True
                spare.remove(fits_[0])
        result.append(done)
    return result


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
# A price without an amount.
_FREE = re.compile(
    r"\b(?:free|gratis|kostenlos\w*|kostenfrei\w*|gratuit\w*|бесплатн\w*|безкоштовн\w*|darmow\w*|bezp[lł]atn\w*|ucretsiz|"
    r"includ\w*|inclus\w*|incluid\w*|inbegriffen|inbegrepen)\b|\u514d\u8d39|\u514d\u8cbb|\u7121\u6599|\ubb34\ub8cc"
)


def _across_languages(asked: Sequence[Asked], reply: Reply, today: date) -> list[bool]:
    """Question and draft in different languages, or none English: facts and subjects can be compared.

    Any other question has the benefit of a clause; there are no more answers than clauses.
    """
    told = [one for one in clauses_of(reply) if not one.idle]
    questions = list(_about(asked))
    result: list[bool] = []
    for question, about in questions:
        elsewhere = frozenset[str]().union(*(other for _, other in questions if other is not about))
        if question.topic in _ACROSS and not (question.topic == "price" and about and "price" not in about):
            done = _tells(question, reply, today)
        elif _wants_a_figure(question, reply):
            done = False
        else:
            done = any(one.about & about or _shares_figure(question, one) for one in told)
            spare = next(
                (
                    one
                    for one in told
                    if not done and (speaks_to(about, one.about) or (one.flat and elsewhere.isdisjoint(one.about)))
                ),
                None,
            )
            if spare is not None:
                told.remove(spare)
                done = True
        result.append(done)
    return result


def _shares_figure(question: Asked, one: Told) -> bool:
    return not {word for word in question.normal.split() if word.isdigit()}.isdisjoint(one.normal.split())


def _wants_a_figure(question: Asked, reply: Reply) -> bool:
    """Whether a number is asked for and the body of the draft, in words or digits, has none."""
    if question.topic in _ACROSS or not _FIGURE.search(question.normal) or not reply.is_english:
        return False
    return not any(_NUMBER.search(normal) for _, normal in reply.body)


def _tells(question: Asked, reply: Reply, today: date) -> bool:
    slot = slot_of(question.topic)
    if reply.is_english and (_defers(reply, question) or (slot and fills(slot, question.normal, reply, today, ()))):
        return True
    if question.topic == "price":
        return reply.states("money", "percent") or bool(_FREE.search(reply.text))
    return reply.tells_time
