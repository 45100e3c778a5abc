"""Finding phrasal verbs in a sentence, their object between or behind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from wellput.readability.expressions import Expression, by_verb, conditions, verb_forms
from wellput.readability.grammar import is_passive
from wellput.readability.idiomatic import TIMES, Place
from wellput.readability.verbs import Slots, form_at
from wellput.text.document import Sentence

__all__ = ["phrasal_verbs"]

_NAMING = frozenset("DT PDT PRP PRP$ NN NNS NNP NNPS JJ JJR JJS CD POS VBG VBN".split())
_OBJECT = frozenset("DT PDT PRP PRP$ NN NNS NNP NNPS JJ JJR JJS CD".split())
_ASKING = frozenset(("WP", "WRB", "WDT", "WP$"))
_RELATIVE = frozenset("which that what who whom whatever something anything nothing".split())
# What stands before a noun here is a preposition as often as not: "put it on the shelf".
_PREPOSITIONS = frozenset("in on over up down off by through around round along about under across".split())
_SPANS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night day week weekend month "
    "year time".split()
)
_TIMED = frozenset("this next last every each all one".split())
_LONGEST_OBJECT = 5


def phrasal_verbs(sentence: Sentence, norms: Sequence[str]) -> Iterator[Place]:
    """The phrasal verbs of a sentence, in no order; they may overlap. ``norms``: its tokens in lower case."""
    forms, table = verb_forms(), by_verb()
    for at, norm in enumerate(norms[:-1]):
        known = forms.get(norm)
        if known is None:
            continue
        for verb in dict.fromkeys(verb for verb, _ in known):
            particles = table.get(verb)
            if particles:
                yield from _of_verb(sentence, norms, at, [tag for one, tag in known if one == verb], particles)


def _of_verb(
    sentence: Sentence,
    norms: Sequence[str],
    at: int,
    tags: Sequence[str],
    particles: Mapping[str, tuple[Expression, ...]],
) -> Iterator[Place]:
    for place in range(at + 1, min(at + 2 + _LONGEST_OBJECT, len(norms))):
        for one in particles.get(norms[place], ()):
            last = place + len(one.parts) - 2
            if tuple(norms[place : last + 1]) != one.parts[1:]:
                continue
            tag = form_at(sentence, at, tags)
            if not tag:
                return
            slots: Slots = {"~": (at + 1, place - 1)} if place > at + 1 else {}
            if _stands(sentence, norms, one, at, place, last, tag) and all(
                condition.holds(sentence, at, last, tag) for condition in conditions(one.when)
            ):
                yield one, at, last, tag, slots
                return
        token = sentence.tokens[place]
        if token.kind not in ("word", "number", "fact") or (
            token.kind == "word" and sentence.tags[place] not in _NAMING
        ):
            return


def _measures(sentence: Sentence, norms: Sequence[str], last: int) -> bool:
    """Whether the particle belongs to a figure: "hangs about 25 cm", "I pay up to US$60"."""
    word = norms[last]
    figure = last + 2 if word == "up" and norms[last + 1 : last + 2] == ["to"] else last + 1
    counts = word in ("about", "around", "over", "under") or figure == last + 2
    return counts and figure < len(norms) and sentence.tokens[figure].kind in ("fact", "number")


def _stands(
    sentence: Sentence, norms: Sequence[str], one: Expression, at: int, place: int, last: int, tag: str
) -> bool:
    following = sentence.tags[last + 1] if last + 1 < len(norms) else ""
    word = norms[last + 1] if last + 1 < len(norms) else ""
    fact = last + 1 < len(norms) and sentence.tokens[last + 1].kind in ("fact", "number")
    timed = word in TIMES or (word in _TIMED and last + 2 < len(norms) and norms[last + 2] in _SPANS)
    named = (following in _OBJECT or fact) and not timed
    if norms[last] == "out" and word == "of":
        return False
    if _measures(sentence, norms, last):
        return False
    if place > at + 1:
        if sentence.tags[at + 1] == "PRP" and place > at + 2:
            # "give you 5 % off": whom, and what.
            return False
        if one.kind != "T" or sentence.tags[place - 1] in ("JJ", "DT", "PRP$", "POS"):
            return norms[place - 1] in ("this", "that", "these", "those", "both", "all") and one.kind == "T"
        return not (named and norms[last] in _PREPOSITIONS)
    if one.kind == "I":
        return not (named and following not in ("JJ", "JJR", "JJS") and not fact)
    if named and not (one.kind == "T" and following == "PRP" and word not in ("you", "it", "that", "this")):
        return not (one.kind == "T" and following == "PRP")
    if one.kind == "N" and (following == "VBG" or following in _ASKING or word in ("whether", "if", "how", "why")):
        return True
    if one.kind == "T" and following in _ASKING:
        return True
    if norms[last] == "to" and following == "VB":
        return True
    if tag == "VBN" and is_passive(norms, sentence.tags, at):
        return True
    # Its object stands before: "the form to fill out", "something that we sorted out".
    left = norms[max(0, at - 4) : at]
    ends = not word or sentence.tokens[last + 1].kind in ("punctuation", "emoji") or following == "CC"
    return ends and ((bool(left) and left[-1] == "to" and len(left) > 1) or bool(_RELATIVE & set(left)))
