"""Clauses without a finite verb or a subject: "my English not good", "your order sent by air", "I think is good"."""

from __future__ import annotations

from wellput.rules.grammar.frames import frames
from wellput.rules.grammar.model import Dispatch, Slip
from wellput.rules.grammar.phrases import Phrase, noun_phrase, starts_clause
from wellput.rules.grammar.reading import OTHERS, PRONOUNS, Reading

__all__ = ["dispatch"]

_DEGREES = frozenset("very so really too not still also already now quite totally completely only just".split())
_FINITE = frozenset(("VBZ", "VBP", "VBD", "MD"))
_STOPS = frozenset(". ! ? ; : , because so but and when if that which who as while since until before after".split())
_DONE = frozenset(
    "by of in from for with at on yesterday today already this last to wrong with without because".split()
)
_WONDERING = frozenset("know say tell me see ask sure".split())
_TURNED = frozenset(("DT", "PRP", "PRP$", "NNP"))
_PLACED = frozenset(("out of", "in stock", "on sale", "under warranty", "sold out"))
_BARE_PREDICATES = frozenset(
    "available possible ready ok okay good bad safe new free full empty sold cheap expensive high low thin thick "
    "different correct wrong broken damaged small big dirty clean loose tight popular beautiful heavy light soft "
    "hard late".split()
)


def _no_verb_from(r: Reading, index: int) -> bool:
    while index < r.count and r.words[index] not in _STOPS:
        if r.tags[index] in _FINITE or r.words[index] in ("is", "are", "was", "were", "has", "have"):
            return False
        index += 1
    return True


def _be(r: Reading, phrase: Phrase, *, past: bool = False) -> str:
    several = phrase.number == "many" or r.tags[phrase.head] == "NNS"
    return ("were" if several else "was") if past else "are" if several else "is"


def missing_be(r: Reading, index: int) -> Slip | None:
    """ "The price already low", "the parcel still in Warsaw", "your order sent yesterday"."""
    if not starts_clause(r, index) or r.words[-1] not in (".", "!"):
        return None
    phrase = noun_phrase(r, index)
    if (
        phrase is None
        or phrase.head - index > 3
        or "'" in r.words[phrase.head]
        or any(r.tags[at] in ("CD", "VBN", "POS") for at in range(index, phrase.head))
    ):
        return None
    if index and r.words[index - 1] in ("and", "or", ","):
        return None
    at = phrase.head + 1
    while r.word(at) in _DEGREES:
        at += 1
    if f"{r.word(at)} {r.word(at + 1)}" in _PLACED and at == phrase.head + 1 and _no_verb_from(r, at):
        placed_there = f"{r.words[phrase.head]} {_be(r, phrase)} {r.words[at]} {r.words[at + 1]}"
        return Slip(phrase.head, at + 1, placed_there, "clause") if r.words[index] != "all" else None
    sent = _passive(r, phrase, at)
    bare = at == phrase.head + 1
    plain = r.word(at) in _BARE_PREDICATES or r.word(at) in r.lexicon.of_people
    if sent or (bare and not (plain and index == 0 and r.tag(at) == "JJ")) or not _no_verb_from(r, 0 if bare else at):
        return sent
    adverb, tag = r.word(phrase.head + 1), r.tag(at)
    if adverb in ("only", "just", "so", "too") and tag != "JJ":
        return None
    if r.asks or r.word(at) in ("that", "as", "for", "to", "like", "yet"):
        return None
    described = (
        tag == "JJ" and r.tag(at + 1) not in ("NN", "NNS") and (r.ends(at + 1) or r.tag(at + 1) in ("IN", "TO", "RB"))
    )
    placed = tag == "IN" and adverb in ("still", "already", "now", "not", "also")
    named = adverb == "not" and tag in ("DT", "PRP$")
    if not (described or placed or named):
        return None
    words = " ".join((r.words[phrase.head], _be(r, phrase), *r.words[phrase.head + 1 : at + bare]))
    return Slip(phrase.head, at - 1 + bare, words, "clause")


def _passive(r: Reading, phrase: Phrase, at: int) -> Slip | None:
    """ "Your payment received this morning", "the ring made of silver": what is only ever done to a thing."""
    verb, following = r.word(at), r.word(at + 1)
    if verb not in frames().done_only or r.tag(at) not in ("VBD", "VBN", "JJ", "NN"):
        return None
    noun = frames().singulars.get(r.words[phrase.head], r.words[phrase.head])
    if r.word(phrase.first - 1) in ("that", "which", "who", "than", "as"):
        return None
    thing = (noun in frames().counted or noun in r.lexicon.nouns) and noun not in frames().people
    if not thing or not (following in _DONE or r.ends(at + 1) or r.tag(at + 1) == "RB" or following in _TIMES):
        return None
    if following in ("away", "up", "out", "off", "down") or (
        following in ("to", "for") and verb in ("used", "made", "put", "kept")
    ):
        return None
    if not _no_verb_from(r, at + 1) or (following == "in" and verb in ("taken", "kept")):
        return None
    past = following in _TIMES or following in ("by", "last", "this", "already", "from")
    middle = " ".join(r.words[phrase.head + 1 : at + 1])
    be = _be(r, phrase, past=past and following != "of")
    return Slip(phrase.head, at, f"{r.words[phrase.head]} {be} {middle}", "clause")


_TIMES = frozenset("yesterday today this last two already".split())


def everything(r: Reading, index: int) -> Slip | None:
    """ "Everything ok with your order"."""
    at = index + 1
    while r.word(at) in _DEGREES:
        at += 1
    fits = r.word(at) in _BARE_PREDICATES and starts_clause(r, index) and _no_verb_from(r, at)
    words = " ".join(r.words[index + 1 : at + 1])
    return Slip(index, at, f"{r.words[index]} is {words}", "clause") if fits else None


def pronoun_without(r: Reading, index: int) -> Slip | None:
    """ "We going to send it", "I not in the office", "they from Italy", "it very good"."""
    if not r.opens(index) or r.asks or r.word(index - 1) in ("as", "or", "than", ","):
        return None
    at = index + 1
    while r.word(at) in _DEGREES:
        at += 1
    word, tag, pronoun = r.word(at), r.tag(at), r.words[index]
    be = "am" if pronoun == "i" else "are" if pronoun in OTHERS else "is"
    going = word == "going" and r.word(at + 1) == "to"
    placed = (
        tag == "IN"
        and r.word(at) in ("in", "from", "at", "on", "out")
        and at > index + 1
        and r.words[at - 1] in ("not", "still", "now", "already")
    )
    described = (
        tag == "JJ"
        and at > index + 1
        and r.words[at - 1] in ("very", "too", "so", "already", "still")
        and word in r.lexicon.adjectives
    )
    if r.word(index - 1) == "and" and not going:
        return None
    if not (going or placed or described) or not (going or _no_verb_from(r, at)):
        return None
    if described and r.tag(at + 1) in ("NN", "NNS", "JJ"):
        return None
    return Slip(index, at, f"{pronoun} {be} {' '.join(r.words[index + 1 : at + 1])}", "clause")


def missing_it(r: Reading, index: int) -> Slip | None:
    """ "If is broken", "because is a holiday", "when arrives, check it"."""
    at = index + 1
    verb = r.word(at)
    before = r.word(index - 1)
    if before in ("what", "which", "who", "that", "as", "even") and r.words[index] != "because":
        return None
    if verb in ("is", "was", "isn't", "wasn't", "has", "doesn't", "will"):
        if r.words[index] == "so" and (
            before in ("or", "and", "not") or r.tag(at + 1) not in ("JJ", "JJR") or verb not in ("is", "was") or r.asks
        ):
            return None
        if r.words[index] in ("when", "until") and (r.asks or before in _WONDERING or r.tag(at + 1) in _TURNED):
            return None
        turned = r.tag(at + 1) in ("PRP", "PRP$") or r.word(at + 1) in ("the", "this", "that", "there", "all", "any")
        if turned:
            return None
        right = r.tag(at + 1) in ("JJ", "JJR", "VBN", "VBG", "RB", "IN", "VBD", "VB") or r.word(at + 1) in (
            "a",
            "an",
            "not",
            "no",
            "too",
        )
        return Slip(index, at, f"{r.words[index]} it {verb}", "clause") if right else None
    base = r.lexicon.third.get(verb, "")
    alone = base in r.lexicon.verbs_alone and r.tag(at) in ("VBZ", "NNS") and verb not in r.lexicon.nouns
    alone = alone and (r.ends(at + 1) or r.tag(at + 1) in ("DT", "PRP$", "IN", "RB")) and base != "need"
    opened = r.words[index] in ("if", "when", "because") and not r.asks
    return Slip(index, at, f"{r.words[index]} it {verb}", "clause") if alone and opened else None


def missing_it_after_thinking(r: Reading, index: int) -> Slip | None:
    """ "I think is better", "I hope is fine", "in my opinion is possible"."""
    at = index + 1
    if r.word(at) not in ("is", "was", "will") or r.asks or (r.word(at) == "will" and r.tag(at + 1) != "VB"):
        return None
    if r.words[index] in ("opinion", "case", "moment"):
        if r.word(index - 2) not in ("in", "at") or index > 3 or r.tag(at + 1) not in ("JJ", "JJR", "RB", "RBR"):
            return None
        return Slip(at, at, f"it {r.words[at]}", "clause")
    subject = index - 1
    if r.word(subject) not in ("i", "we") or not (subject == 0 or r.word(subject - 1) in (",", "but", "so", "because")):
        return None
    fits = r.tag(at + 1) in ("JJ", "JJR", "RB", "VBN", "VBG", "VB") or r.word(at + 1) in ("a", "an")
    return Slip(at, at, f"it {r.words[at]}", "clause") if fits else None


def adverb_and_verb(r: Reading, index: int) -> Slip | None:
    """ "Maybe is the fuse", "usually takes three days"."""
    verb = r.word(1)
    if index or r.asks or r.tag(1) not in ("VBZ", "NNS") or r.words[-1] not in (".", "!"):
        return None
    fits = verb in ("is", "has", "was") or r.lexicon.third.get(verb) in r.lexicon.finite
    return Slip(0, 1, f"{r.words[0]} it {verb}", "clause") if fits and r.tag(2) not in ("VBP", "MD", "VBZ") else None


def opening_auxiliary(r: Reading, index: int) -> Slip | None:
    """ "Is very soft.", "Was packed by my wife.", "Has two pockets.", "Can be washed."."""
    if index or r.asks or r.count < 4 or r.words[-1] not in (".", "!"):
        return None
    word, following, tag = r.words[0], r.word(1), r.tag(1)
    if word in ("is", "was"):
        at = 1
        while r.word(at) in _DEGREES:
            at += 1
        fits = (
            following in ("a", "an")
            or r.tag(at) in ("VBN", "VBG")
            or (r.tag(at) == "JJ" and r.tag(at + 1) not in ("NN", "NNS", "NNP"))
        )
        fits = fits or (tag == "IN" and following in ("from", "in", "with", "for"))
    elif word == "has":
        fits = tag in ("CD", "DT", "JJ", "VBN") and following not in ("the", "this", "that", "any", "anyone")
    elif word in ("can", "should", "will"):
        fits = (following == "be" and r.tag(2) in ("VBN", "JJ", "VBD")) or (
            word == "will" and following in ("take", "arrive", "cost", "need")
        )
    else:
        return None
    return Slip(0, 0, f"it {word}", "clause") if fits and r.word(1) not in PRONOUNS else None


def dispatch() -> Dispatch:
    """The checks and the words they look at."""
    yield missing_be, "the your our this my their his her its these those all both every each".split()
    yield everything, "everything".split()
    yield pronoun_without, "i we you they it he she".split()
    yield missing_it, "if because when although since while unless until whether so".split()
    yield missing_it_after_thinking, "think hope believe guess opinion case moment".split()
    yield adverb_and_verb, "maybe perhaps usually sometimes probably normally generally".split()
    yield opening_auxiliary, "is was has can should will".split()
