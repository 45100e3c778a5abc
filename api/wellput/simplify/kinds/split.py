"""Long sentences in two, where two clauses that stand alone meet: ", and we …", ", but …", "; …".

Made without asking at the joints below that were right in at least 95 of 100 sentences read (see
``benchmarks/simplify/README.md``); offered at the others. What follows an order or a condition starts with "Then":
"Send us a photo, and we will …" says that the photo comes first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from wellput.schema import Edit
from wellput.simplify.clauses import (
    FINITE,
    SUBORDINATORS,
    Clause,
    bracketed,
    independent,
    opens_clause,
    order_at,
    speaks,
)
from wellput.simplify.offers import capital, offer, too_long
from wellput.simplify.task import Kind, Task
from wellput.text.document import Sentence

__all__ = ["KIND"]

_FEWEST = 3
# How the second sentence opens after each joint.
_JOINTS = {"and": "", "but": "But", "so": "So", "yet": "But", "then": "Then", "otherwise": "Otherwise"}
_STRONG = frozenset((";", "–", "—"))
# "so no water gets in" says why, and "that" may stand for "which".
_NO_OPENING = frozenset("no not that".split())
# "We are sorry, but …" says nothing before the comma.
_UNFINISHED = frozenset("sorry afraid".split())
_PRONOUN = re.compile(r"(?:i|we|you|he|she|it|they|there)(?:'|$)")
# In tokens, before a joint without a comma: "I paid and you sent it" is short enough.
_FEWEST_BEFORE = 5
_CONDITIONS = frozenset("if when once unless after until can may could".split())
_THEN = frozenset("will 'll can may".split())
_CONFIDENCE = 0.5


class _Cut(NamedTuple):
    """A place to cut: the tokens ``joint`` to ``last`` give way to a full stop and ``opening``."""

    joint: int
    last: int
    opening: str
    sure: bool


def _propose(task: Task) -> Iterator[Edit]:
    for sentence in task.sentences:
        if too_long(task, sentence):
            yield from _cuts(task, sentence)


def _cuts(task: Task, sentence: Sentence) -> Iterator[Edit]:
    begin = 0
    for at in range(_FEWEST, len(sentence.tokens) - _FEWEST):
        if at - begin < _FEWEST:
            continue
        cut = _cut(sentence, begin, at)
        if cut is None or bracketed(sentence, at):
            continue
        follower = sentence.tokens[cut.last].text
        begin = cut.last
        yield offer(
            task,
            KIND.id,
            sentence.tokens[cut.joint - 1].end,
            sentence.tokens[cut.last].end,
            f". {cut.opening} {follower}" if cut.opening else f". {capital(follower)}",
            "split",
            confidence=0.95 if cut.sure else _CONFIDENCE,
            auto=cut.sure,
        )


def _cut(sentence: Sentence, begin: int, at: int) -> _Cut | None:
    """A cut where the joint stands at token ``at``; ``None`` where the sentence holds together."""
    mark = sentence.tokens[at].text
    if mark in _STRONG:
        return _at_strong(sentence, begin, at)
    if mark == ",":
        return _at_comma(sentence, begin, at)
    if mark in ("and", "but") and sentence.tokens[at - 1].text != ",":
        return _at_bare_joint(sentence, begin, at)
    return None


def _at_strong(sentence: Sentence, begin: int, at: int) -> _Cut | None:
    clause = independent(sentence, begin, at)
    after = sentence.tokens[at + 1].norm
    if after in ("however", "therefore", "otherwise", "nevertheless") and opens_clause(
        sentence, at + 2 + (sentence.tokens[at + 2].text == ",")
    ):
        return _Cut(at, at + 1, "", sentence.tokens[at].text == ";" and clause is not None)
    if not (opens_clause(sentence, at + 1) or order_at(sentence, at + 1)):
        return None
    return _Cut(at, at + 1, "", sentence.tokens[at].text == ";") if clause else None


def _at_comma(sentence: Sentence, begin: int, at: int) -> _Cut | None:
    clause = independent(sentence, begin, at)
    joint = sentence.tokens[at + 1].norm
    if clause is None or sentence.tokens[at - 1].norm in _UNFINISHED:
        return None
    if joint not in _JOINTS:
        # "It is a good lamp, it works well": two sentences that a comma holds together.
        spliced = not clause.open and sentence.tokens[at + 1].norm in ("i", "we", "you", "it", "they")
        return _Cut(at, at + 1, "", sure=False) if spliced and opens_clause(sentence, at + 1) else None
    if sentence.tokens[at + 2].norm in _NO_OPENING or not (
        opens_clause(sentence, at + 2) or _orders_too(sentence, clause, at + 2)
    ):
        return None
    opening = _JOINTS[joint] or ("Then" if _then(sentence, begin, at, clause) else "")
    ours = speaks(sentence, at + 2) and speaks(sentence, clause.first)
    # With a comma within it the first clause may be an enumeration that the joint closes.
    plain = all(sentence.tokens[place].text != "," for place in range(clause.first, at))
    return _Cut(at, at + 2, opening, sure=(not clause.open or ours) and plain)


def _orders_too(sentence: Sentence, clause: Clause, at: int) -> bool:
    """Whether an order begins at token ``at``: after another one, or where "please" or "do not" says so."""
    if sentence.tokens[at].norm in ("thank", "thanks", "sorry"):
        return False
    following = sentence.tokens[at + 1].norm
    marked = sentence.tokens[at].norm == "please" or (sentence.tokens[at].norm == "do" and following == "not")
    return (clause.order or marked) and order_at(sentence, at)


def _at_bare_joint(sentence: Sentence, begin: int, at: int) -> _Cut | None:
    """ "We sent it today and you will get it on Friday": only where the first clause holds no other one."""
    clause = independent(sentence, begin, at)
    if clause is None or clause.open or clause.order or not opens_clause(sentence, at + 1):
        return None
    before = sentence.tokens[clause.first : at]
    if sum(sentence.tags[place] in FINITE for place in range(begin, at)) > 1:
        return None
    if not _PRONOUN.match(sentence.tokens[at + 1].norm):
        return None
    opening = _JOINTS[sentence.tokens[at].norm] or ("Then" if _then(sentence, begin, at, clause) else "")
    simple = not any(token.norm in SUBORDINATORS or token.text == "," for token in before)
    return _Cut(at, at + 1, opening, sure=simple and len(before) >= _FEWEST_BEFORE)


def _then(sentence: Sentence, begin: int, at: int, clause: Clause) -> bool:
    """Whether the second clause happens on condition of the first."""
    promised = any(token.norm in _THEN or token.norm.endswith("'ll") for token in sentence.tokens[at + 2 : at + 5])
    conditional = clause.order or any(sentence.tokens[place].norm in _CONDITIONS for place in range(begin, at))
    return promised and conditional


KIND = Kind(id="simplify.split", propose=_propose)
