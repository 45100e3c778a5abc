"""A pronoun and the verb behind it, by their forms: "we earns", "it disappear after a week", "I sending it".

Where several slips stand together the tags of each are wrong, too. What follows a pronoun of the subject can be told
from the word itself: a form in "-s" behind "we", a base form that is no adjective behind "it", a form in "-ing".
"""

from __future__ import annotations

from functools import cache

from wellput.readability.vocabulary import listed
from wellput.rules.grammar.lexicon import lexicon
from wellput.rules.grammar.model import Dispatch, Slip
from wellput.rules.grammar.reading import Reading
from wellput.text.lemma import inflect

__all__ = ["dispatch"]

_BE = {"i": "am", "we": "are", "they": "are"}
_AUXILIARIES = frozenset("is was has does goes".split())
_FINITE = frozenset(("VBZ", "VBP", "VBD", "MD"))
_OF_NAMES = frozenset(("NN", "NNP", "NNPS", "CD", "JJ"))
_OBJECTS = frozenset(("DT", "PRP", "PRP$"))
_AFTER_ING = _OBJECTS | {"IN", "RB", "CD", "TO"}
_TIMES = frozenset("tomorrow today now then tonight yesterday".split())
_SAME_IN_PAST = frozenset("cost cut put hit set let read shut spread quit fit".split())
# Tags that a noun or a verb never has: given by a tagger that expects good English.
_ODD = frozenset(("VBD", "VBN", "MD", "RB", "IN", "PRP", "PRP$"))


@cache
def _nouns_or_verbs() -> frozenset[str]:
    """Base forms that are nouns or verbs and nothing else, and the same in no past tense."""
    kinds = listed()
    known = lexicon()
    plain = {word for word in known.bases if set(kinds.get(word, ("other",))) <= {"noun", "verb"}}
    return frozenset(plain - known.past.keys() - _SAME_IN_PAST)


def third_person(r: Reading, index: int) -> Slip | None:
    """ "We earns", "then we sends it", "you wants a refund": a form of "he" behind "we"."""
    at = r.after_adverbs(index + 1)
    verb, pronoun = r.word(at), r.words[index]
    base = r.lexicon.third.get(verb, "")
    if not base or base == verb or verb in _AUXILIARIES or r.tag(at + 1) in _FINITE:
        return None
    if pronoun == "you" and not (r.opens(index) or r.word(index - 1) in ("first", "then")):
        return None
    named = pronoun == "i" and r.tag(index - 1) in _OF_NAMES and r.word(index - 1) not in _TIMES
    return None if named else Slip(at, at, base, "agreement")


def base_form(r: Reading, index: int) -> Slip | None:
    """ "It disappear after a week", "you wrote that it change colour"."""
    at = r.after_adverbs(index + 1)
    verb = r.word(at)
    if verb not in _nouns_or_verbs() or r.tags[at] not in _ODD or not r.opens(index) or r.tag(at + 1) in _FINITE:
        return None
    return Slip(at, at, inflect(verb, "VBZ"), "agreement")


def doing(r: Reading, index: int) -> Slip | None:
    """ "Tomorrow I sending it", "and we giving you the money back", "I only working here"."""
    at = r.after_adverbs(index + 1)
    verb, before, pronoun = r.word(at), r.word(index - 1), r.words[index]
    if verb not in r.lexicon.ing or verb in ("being", "going"):
        return None
    following = r.tag(at + 1)
    if before == "and":
        stated = any(name in _FINITE for name in r.tags[: index - 1])
        fits = stated and following in _OBJECTS and r.tag(index - 2) != "PRP"
        fits = fits and (pronoun != "i" or r.tag(index - 2) not in _OF_NAMES)
    elif before == ",":
        fits = pronoun == "i" and r.opens(index)
    else:
        fits = before not in ("or", "so", "that") and (r.opens(index) or before in _TIMES)
    if not fits or not (following in _AFTER_ING or r.ends(at + 1)):
        return None
    words = " ".join((pronoun, _BE[pronoun], *r.words[index + 1 : at + 1]))
    return Slip(index, at, words, "clause")


def dispatch() -> Dispatch:
    """The checks and the words they look at."""
    yield third_person, "i we they you".split()
    yield base_form, "it he she".split()
    yield doing, _BE
