"""Which check looks at which word, and what they find in one sentence."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from wellput.rules.grammar import (
    amounts,
    chains,
    collocations,
    comparison,
    complements,
    concord,
    determiners,
    forms,
    government,
    manner,
    missing,
    nouns,
    order,
    perfect,
    pronoun_verbs,
    pronouns,
    questions,
    relatives,
    subjects,
    tenses,
    times,
    verbless,
)
from wellput.rules.grammar.model import Check, Dispatch, Slip
from wellput.rules.grammar.reading import Reading
from wellput.text.document import Sentence

__all__ = ["slips"]

_LONGEST = 200
_MEASURES = frozenset("day week month hour year minute piece item".split())


def _complements() -> Dispatch:
    yield complements.after_to, ("to",)
    yield complements.after_preposition, "for of by without before after about with in from upon".split()
    yield complements.after_please, ("please", "kindly")
    yield complements.after_let, "let lets make makes made".split()
    yield complements.instead_of_indirect_object, complements.GIVING
    yield complements.because_of, ("because",)
    yield complements.after_want, "want wants wanted like need needs try".split()
    yield (
        complements.instead_of_gerund,
        "avoid enjoy enjoyed mind finish finished suggest recommend propose avoids enjoys".split(),
    )
    yield government.wrong_complement, government.governed()
    yield collocations.wrong_partner, collocations.collocated()


# Of two slips at one place the first found stands: words of time and verb chains say more than what follows.
_ROOMS = (
    times.dispatch, amounts.dispatch, tenses.dispatch, chains.dispatch, perfect.dispatch, _complements,
    subjects.dispatch, concord.dispatch, comparison.dispatch, manner.dispatch, pronouns.dispatch,
    verbless.dispatch, order.dispatch, questions.dispatch, missing.dispatch, pronoun_verbs.dispatch,
    nouns.dispatch, forms.dispatch, relatives.dispatch, determiners.dispatch,
)  # fmt: skip


@cache
def _dispatch() -> Mapping[str, tuple[Check, ...]]:
    """The checks by the word they look at."""
    found: dict[str, tuple[Check, ...]] = {}
    for room in _ROOMS:
        for check, words in room():
            for word in words:
                found[word] = (*found.get(word, ()), check)
    return found


def slips(sentence: Sentence) -> tuple[Slip, ...]:
    """The slips of an English sentence, in order; none overlaps another. Kept with the sentence."""
    if "slips" not in sentence.memo:
        sentence.memo["slips"] = tuple(_find(sentence)) if len(sentence.tokens) <= _LONGEST else ()
    found: tuple[Slip, ...] = sentence.memo["slips"]
    return found


def _find(sentence: Sentence) -> list[Slip]:
    reading = Reading(sentence)
    dispatch = _dispatch()
    found: list[Slip] = []
    for index, word in enumerate(reading.words):
        checks = dispatch.get(word)
        if checks is None:
            numbered = reading.tags[index] == "CD" or word.rpartition(" ")[2] in _MEASURES
            checks = (nouns.counted,) if numbered else ()
        for check in checks:
            slip = check(reading, index)
            if slip and not any(slip.first <= other.last and other.first <= slip.last for other in found):
                found.append(slip)
                break
    return sorted(found)
