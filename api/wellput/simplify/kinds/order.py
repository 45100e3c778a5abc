"""The main clause first: "If the lamp is broken, please tell us." → "Please tell us if the lamp is broken." Offered.

The clauses stay apart where another clause, a pronoun that points back, or a negation after "because" could make the
new order say something else.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellput.schema import Edit
from wellput.simplify.clauses import SUBORDINATORS, bracketed, has_finite_verb, opens_clause, order_at
from wellput.simplify.offers import capital, offer, small, too_long
from wellput.simplify.task import Kind, Task
from wellput.text.document import Sentence

__all__ = ["KIND"]

# What opens the clause that goes last, and whether a comma stands before it there.
_OPENERS = {
    "if": False, "when": False, "whenever": False, "because": False, "unless": False, "until": False, "once": False,
    "after": False, "before": False, "although": True, "though": True, "whereas": True,
}  # fmt: skip
_OPENING_PHRASES = (("as", "soon", "as"), ("as", "long", "as"), ("in", "case"), ("even", "if"), ("even", "though"))
_POINTING = frozenset(
    "it its it's they their them they're he him his she her this that these those one ones such so then there here "
    "both otherwise instead".split()
)
_NEGATIVE = frozenset("not no never cannot nothing none".split())
# An order within the first clause belongs to a sentence of its own.
_ASKING = frozenset("please pls kindly".split())
_LONGEST = 18
_CONFIDENCE = 0.55


def _propose(task: Task) -> Iterator[Edit]:
    for sentence in task.sentences:
        turned = _turned(task, sentence) if too_long(task, sentence) else None
        if turned:
            end = sentence.tokens[-1].start
            start = sentence.tokens[0].start
            yield offer(task, KIND.id, start, end, turned, "main-first", confidence=_CONFIDENCE)


def _turned(task: Task, sentence: Sentence) -> str | None:
    """The sentence with its main clause first, without the final mark."""
    comma = _comma_between(sentence)
    if comma is None:
        return None
    tokens, last = sentence.tokens, len(sentence.tokens) - 1
    main = comma + 1 + (tokens[comma + 1].norm == "then")
    if last - main > _LONGEST or not _keeps_meaning(sentence, comma, main, last):
        return None
    text = task.document.text
    first = text[tokens[0].start : tokens[comma - 1].end]
    joint = ", " if _OPENERS.get(tokens[0].norm) or tokens[1].norm == "though" else " "
    return f"{capital(text[tokens[main].start : tokens[last - 1].end])}{joint}{small(first)}"


def _comma_between(sentence: Sentence) -> int | None:
    """The comma between a clause that opens the sentence and the main clause."""
    tokens = sentence.tokens
    norms = tuple(token.norm for token in tokens[:3])
    if not tokens[0].text[:1].isupper() or not (
        norms[0] in _OPENERS or any(norms[: len(phrase)] == phrase for phrase in _OPENING_PHRASES)
    ):
        return None
    for at in range(2, len(tokens) - 3):
        main = at + 1 + (tokens[at + 1].norm == "then")
        if tokens[at].text == "," and (opens_clause(sentence, main) or order_at(sentence, main)):
            return at if has_finite_verb(sentence, 1, at) and not bracketed(sentence, at) else None
    return None


def _keeps_meaning(sentence: Sentence, comma: int, main: int, last: int) -> bool:
    before = {token.norm for token in sentence.tokens[:comma]}
    if before & _ASKING:
        return False
    after = [token.norm for token in sentence.tokens[main:last]]
    if any(token.text in ",;:–—()" for token in sentence.tokens[main:last]):
        return False
    if any(word in _POINTING and word not in before for word in after) or SUBORDINATORS.intersection(after[1:]):
        return False
    reason = sentence.tokens[0].norm == "because"
    return not reason or not any(word in _NEGATIVE or word.endswith("n't") for word in after)


KIND = Kind(id="simplify.order", propose=_propose, offered=True)
