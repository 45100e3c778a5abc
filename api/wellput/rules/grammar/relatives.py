"""Clauses after "who", "which" and "that": "customers who buys", "the lamp which it is"; and "because … so"."""

from __future__ import annotations

from wellput.rules.grammar.frames import frames
from wellput.rules.grammar.model import Dispatch, Slip
from wellput.rules.grammar.reading import Reading
from wellput.text.lemma import inflect

__all__ = ["dispatch"]

_THIRD = {"have": "has", "are": "is", "were": "was", "don't": "doesn't", "do": "does", "aren't": "isn't"}
_PLURAL = {"has": "have", "is": "are", "was": "were", "doesn't": "don't", "does": "do", "isn't": "aren't"}
_OF_ONE = frozenset("the a an this that your my our his her each every another".split())


def verb_after(r: Reading, index: int) -> Slip | None:
    """ "The parts that is missing", "a shop which sell tea", "customers who buys it"."""
    noun, before = r.word(index - 1), index - 1
    if r.tag(before) not in ("NN", "NNS") or before < 1:
        return None
    first = r.phrase(before)
    if r.word(first - 1) in ("of", "and", "or", "in", "with", "for", "from", "on", "at", "to", "about"):
        return None
    at = r.after_adverbs(index + 1)
    verb, tag = r.word(at), r.tag(at)
    if noun in frames().singulars or noun in ("people", "children"):
        base = _PLURAL.get(verb) or (r.lexicon.third.get(verb, "") if tag == "VBZ" else "")
        return Slip(at, at, base, "agreement") if base and base != verb and noun not in r.lexicon.singular_s else None
    if noun not in frames().counted or noun in r.lexicon.collective or r.words[first] not in _OF_ONE:
        return None
    if any(name in ("NNS", "CD") for name in r.tags[first:before]):
        return None
    if verb in _THIRD and verb not in ("do", "were"):
        return Slip(at, at, _THIRD[verb], "agreement")
    plain = tag in ("VBP", "VB") and verb in r.lexicon.bases and verb not in r.lexicon.past
    return Slip(at, at, inflect(verb, "VBZ"), "agreement") if plain and inflect(verb, "VBD") != verb else None


def subject_again(r: Reading, index: int) -> Slip | None:
    """ "The lamp which it is broken", "the man who he packed it"."""
    pronoun, verb = r.word(index + 1), r.tag(index + 2)
    same = {"which": ("it",), "who": ("he", "she")}.get(r.words[index], ())
    if pronoun not in same or r.tag(index - 1) not in ("NN", "NNS", "NNP") or verb not in ("VBZ", "VBD", "MD", "VBP"):
        return None
    if r.words[index] == "who" and r.word(index + 2) not in ("is", "was", "has", "had", "can", "will"):
        return None
    if r.asks or r.word(index - 1) in ("idea", "question") or r.tag(r.count - 2) in ("IN", "RP"):
        return None
    return Slip(index, index + 1, r.words[index], "clause")


def twice_joined(r: Reading, index: int) -> Slip | None:
    """ "Because it rained, so the parcel is late", "although it is old, but it works": one word joins two clauses."""
    other = {"so": ("because",), "but": ("although", "though")}[r.words[index]]
    if r.word(index - 1) != "," or r.words[0] not in other or r.tag(index + 1) not in ("PRP", "DT", "PRP$", "EX"):
        return None
    if r.words.count(",") > 1 or r.word(index + 1) == "that" or r.asks:
        return None
    return Slip(index, index + 1, r.word(index + 1), "clause")


def dispatch() -> Dispatch:
    """The checks and the words they look at."""
    yield verb_after, ("who", "which", "that")
    yield subject_again, ("who", "which")
    yield twice_joined, ("so", "but")
