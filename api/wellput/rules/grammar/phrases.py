"""Noun phrases: where one ends, what its head is and whether it means one or several."""

from __future__ import annotations

from typing import Literal, NamedTuple

from wellput.rules.grammar.reading import Reading
from wellput.text.lemma import lemma

__all__ = ["Number", "Phrase", "after_attributes", "noun_phrase", "starts_clause"]

Number = Literal["one", "many", "any"]

_ONE = frozenset("this that each every a an another".split())
_MANY = frozenset("these those many several both few various numerous".split())
_OPEN = frozenset(
    "the your my our his her their its some any no all other this that these those each every a an another many "
    "several both few various numerous".split()
)
_NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve twenty thirty".split())
_INSIDE = frozenset(("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "HYPH", "VBN", "POS"))
_NOUN_TAGS = frozenset(("NN", "NNS", "NNP", "NNPS"))
_LONGEST = 6
_ATTRIBUTES = frozenset("of in for from on at with inside without under above behind near between about".split())


class Phrase(NamedTuple):
    """A noun phrase from its ``first`` word to its ``head``, and how many things it means."""

    first: int
    head: int
    number: Number


def noun_phrase(r: Reading, at: int) -> Phrase | None:
    """The noun phrase that begins at ``at``; none where a pronoun or no noun stands there."""
    first, number, index = at, "", at
    while r.word(index) in _OPEN or r.tag(index) == "PRP$":
        word = r.word(index)
        number = "one" if word in _ONE else "many" if word in _MANY else number
        index += 1
        if r.word(index) == "of" and word in ("all", "both", "some", "many", "several", "few", "each"):
            index += 1
    head = -1
    while r.tag(index) in _INSIDE and index - first < _LONGEST:
        if head >= 0 and (
            r.tags[index] == "VBN" or r.tokens[index].kind == "fact" or r.words[index] in r.lexicon.verbs_alone
        ):
            break
        if r.tag(index) in _NOUN_TAGS:
            head = index
        if r.tag(index) == "CD" and not number:
            number = "one" if r.word(index) in ("one", "1") else "many" if r.word(index) in _NUMBERS else "any"
        index += 1
    if head < 0 and index - first == 2 and (r.words[index - 1] in r.lexicon.nouns or r.words[index - 1] == "english"):
        head = index - 1
    if head < 0 or "people" in r.words[first:head] or any("'" in word for word in r.words[first : head + 1]):
        return None
    return Phrase(first, head, _number(r, head, number))


def _number(r: Reading, head: int, marked: str) -> Number:
    noun = r.words[head]
    if r.tags[head] in ("NNP", "NNPS") or not noun.isalpha() or noun in r.lexicon.collective:
        return "any"
    if r.tags[head] == "NNS":
        several = noun not in r.lexicon.singular_s and lemma(noun, "NNS") != noun
        return "many" if several and marked != "one" else "any"
    if marked == "many" or noun in r.lexicon.singular_s or noun.endswith("s") or noun in r.lexicon.plurals:
        return "any"
    return "one"


def after_attributes(r: Reading, index: int) -> int:
    """The first index from ``index`` on that is past "of the lamps", "in our shop" and adverbs."""
    for _ in range(3):
        index = r.after_adverbs(index)
        if r.word(index) not in _ATTRIBUTES:
            return index
        inner = noun_phrase(r, index + 1)
        if inner is None:
            return index
        index = inner.head + 1
    return index


def starts_clause(r: Reading, at: int) -> bool:
    """Whether a subject at ``at`` begins a statement that hangs on no verb before it."""
    return r.opens(at) and not (at == 0 and r.asks)
