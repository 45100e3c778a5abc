"""What follows "have": "has broke", "have send", "have ship the box", "has being sent"."""

from __future__ import annotations

from wellput.rules.grammar.model import Dispatch, Slip
from wellput.rules.grammar.reading import NOT_PAST, OTHERS, Reading
from wellput.text.lemma import inflect

__all__ = ["dispatch"]

_WH = frozenset("what when where why how which who".split())
_VERBAL = frozenset(("VB", "VBP", "VBD", "VBN", "VBZ"))


def after_have(r: Reading, index: int) -> Slip | None:
    """ "Has broke", "have send", "should have know", "have you receive"."""
    at = r.after_adverbs(index + 1)
    sure = at > index + 1 or r.words[index].endswith("n't")
    if r.word(at) in OTHERS and (index == 0 or r.word(index - 1) in _WH):
        sure, at = True, r.after_adverbs(at + 1)
    while r.word(at) == "ever":
        at += 1
    if r.asks and index == 0 and r.tag(at) in ("DT", "PRP$"):
        at = r.phrase_end(at) + 1
        past = r.word(at) in r.lexicon.verbs_alone and r.tag(at) in ("VB", "VBP") and r.word(at) not in r.lexicon.past
        return Slip(at, at, inflect(r.words[at], "VBN"), "verb") if past else None
    found, tag = r.word(at), r.tag(at)
    if found == "be" and r.word(index - 1) != "to":
        return Slip(at, at, "been", "verb")
    if found == "being" and not (r.asks and index == 0):
        return Slip(index, at, " ".join((*r.words[index:at], "been")), "verb")
    if found == "been" and r.word(at + 1) == "being" and r.tag(at + 2) in ("VBN", "VBD"):
        return Slip(at, at + 1, "been", "verb")
    if _bare_base(r, index, at):
        return Slip(at, at, inflect(found, "VBN"), "verb")
    if found in r.lexicon.simple_past and tag in _VERBAL and found not in NOT_PAST:
        return Slip(at, at, inflect(r.lexicon.simple_past[found], "VBN"), "verb")
    if (
        found not in r.lexicon.bases
        or found in r.lexicon.past
        or (participle := inflect(found, "VBN")) == found
        or found in ("let", "try")
    ):
        return None
    if found in r.lexicon.verbs_alone:
        certain = tag in _VERBAL or sure
    else:
        owned = r.tag(at + 1) in ("PRP", "PRP$") or r.word(at + 1) == "the"
        certain = tag in ("VB", "VBP", "VBN") and (owned or sure) and found != "need"
    said = sure or r.tag(index - 1) in ("PRP", "MD", "NN", "NNS", "NNP", "WDT") or "'" in r.words[index]
    return Slip(at, at, participle, "verb") if certain and said else None


def _bare_base(r: Reading, index: int, at: int) -> bool:
    """ "We have ship the box", "it has not dry yet": a base form that is a noun, too, and has no article here."""
    found, following = r.word(at), r.tag(at + 1)
    # A verb that is no noun and no adjective can be nothing else here.
    verb = (
        found in r.lexicon.bases and found not in r.lexicon.nouns | r.lexicon.adjectives and following not in _NOMINAL
    )
    if verb and r.tag(at) not in ("JJ", "RB"):
        plain = found in r.lexicon.past or inflect(found, "VBN") == found or found in ("let", "try", "need", "quit")
        return not plain and r.tag(index - 1) in ("PRP", "NN", "NNS", "NNP", "WDT", "MD")
    if found not in r.lexicon.done_to | _BARE or inflect(found, "VBN") == found or r.tag(at) not in ("NN", "JJ", "VB"):
        return False
    adverb = r.word(at - 1) in ("already", "just", "not", "never") or r.words[index].endswith("n't")
    if adverb:
        return r.ends(at + 1) or following in ("DT", "PRP", "PRP$", "IN", "RB", "RP")
    stated = r.tag(index - 1) in ("PRP", "NN", "NNS") and found not in ("hope", "work", "look", "use")
    return stated and (following in ("DT", "PRP", "PRP$") or (found == "break" and following in ("IN", "RB")))


_NOMINAL = frozenset(("NN", "NNS", "JJ", "NNP"))
_BARE = frozenset("break dry open fold mark print stop start answer paint".split())


def never_done(r: Reading, index: int) -> Slip | None:
    """ "I am never see such a thing"."""
    base, subject = r.word(index + 1), r.word(index - 2)
    fits = r.word(index - 1) in ("am", "are") and subject in OTHERS and r.tag(index + 1) in ("VB", "VBP")
    known = base in r.lexicon.bases and base not in r.lexicon.done_to
    return Slip(index - 1, index + 1, f"have never {inflect(base, 'VBN')}", "verb") if fits and known else None


def done_with_object(r: Reading, index: int) -> Slip | None:
    """ "Nobody was opened the door", "I was checked your parcel": a passive with an object of its own."""
    subject, done = r.word(index - 1), r.word(index + 1)
    base = r.lexicon.past.get(done, "")
    if subject not in _DOERS or base not in _HANDLED or r.tag(index + 1) not in ("VBN", "VBD", "JJ"):
        return None
    objects = r.tag(index + 2) in ("DT", "PRP$") and not _SPANS & set(r.words[index + 3 : index + 6])
    return Slip(index, index + 1, inflect(base, "VBD"), "verb") if objects and not r.asks else None


_DOERS = frozenset("i we he she nobody somebody someone everybody".split())
# What people do to a thing, and seldom to one another.
_HANDLED = frozenset("open close check pack ship put receive repair order wash print break lose change measure".split())
_SPANS = frozenset("day week month year time morning evening night weekend same next whole first last way".split())


def dispatch() -> Dispatch:
    """The checks and the words they look at."""
    yield after_have, "have has had haven't hasn't hadn't i've we've you've they've".split()
    yield never_done, ("never",)
    yield done_with_object, "was were".split()
