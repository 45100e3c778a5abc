"""Adjectives where an adverb belongs and the reverse, and "-ed" for "-ing": "works perfect", "I am confusing"."""

from __future__ import annotations

from wellput.rules.grammar.frames import adverb, frames
from wellput.rules.grammar.model import Dispatch, Slip
from wellput.rules.grammar.reading import Reading
from wellput.text.lemma import inflect

__all__ = ["dispatch"]

_OBJECTS = frozenset("it them everything all this me us you him her".split())
_AGAIN = frozenset("again and so now but because when if before after with for in on at to as from".split())
_BE = frozenset(
    "is are was were be been am it's they're i'm we're you're isn't aren't wasn't he's she's that's".split()
)
_PEOPLE = frozenset("i we i'm we're he he's she she's".split())
_THINGS = frozenset("it it's this that that's".split())
_LOOKS = {
    "nicely": "nice", "beautifully": "beautiful", "similarly": "similar", "strangely": "strange", "softly": "soft",
    "differently": "different", "freshly": "fresh", "perfectly": "perfect",
}  # fmt: skip
_BEFORE_MANNER = frozenset("very so really quite too more most as perfectly extremely not pretty fairly".split())


def manner(r: Reading, index: int) -> Slip | None:
    """ "It closes perfect", "read it careful", "pack the vase very good"."""
    word = r.words[index]
    if not (r.ends(index + 1) or r.word(index + 1) in _AGAIN) or r.tag(index + 1) in ("NN", "NNS", "JJ"):
        return None
    if (r.tags[index] == "NN" and word in r.lexicon.nouns) or f"{word} {r.word(index + 1)}" == "nice and":
        return None
    at = index - 1
    while r.word(at) in _BEFORE_MANNER:
        at -= 1
    if r.word(at) in _OBJECTS:
        at -= 1
    elif r.tag(at) in ("NN", "NNS") and at > 1 and r.words[at] not in frames().acting:
        first = r.phrase(at)
        if r.tags[first] not in ("DT", "PRP$") or r.word(first - 1) == "of":
            return None
        at = first - 1
    verb = r.word(at)
    if at < 0 or verb not in frames().acting or r.tag(at) in ("DT", "JJ", "IN", "PRP$", "RB"):
        return None
    if r.tag(at) in ("NN", "NNS") and (r.tag(at - 1) in ("DT", "PRP$", "JJ", "IN", "VB") or at == 0):
        return None
    held = word in ("quick", "slow", "tight", "loose", "wrong", "different", "safe", "separate", "clean", "good") and (
        verb.startswith(
            ("cut", "screw", "slid", "slide", "wait", "get", "sell", "do", "pack", "turn", "move", "stretch")
        )
        and word not in ("good",)
    )
    if held or (r.word(at - 1) in _BE and r.tag(at) != "VBG" and r.tag(at) != "VBN"):
        return None
    if (word == "good" and r.word(index + 1) in ("for", "to", "on", "in", "and")) or r.word(index - 1) in ("too",):
        return None
    return Slip(index, index, frames().manners[word], "noun")


def degree(r: Reading, index: int) -> Slip | None:
    """ "Complete waterproof", "careful packed", "special made": before an adjective or participle."""
    before = r.word(r.before_adverbs(index - 1))
    following = r.tag(index + 1)
    if before not in _BE and r.word(index - 1) not in _BE:
        return None
    adjective = r.word(index + 1) in r.lexicon.adjectives or r.word(index + 1) == "waterproof"
    if not (adjective or following in ("JJ", "VBN", "VBD")) or r.tag(index + 2) in ("NN", "NNS", "HYPH", "JJ", "NNP"):
        return None
    word = r.words[index]
    known = adjective or following in ("VBN", "VBD") or r.word(index + 1) in r.lexicon.past
    if not known or (r.words[index + 1] in ("made", "new") and word in ("light", "original", "special", "beautiful")):
        return Slip(index, index, "specially", "noun") if word == "special" and r.word(index + 1) == "made" else None
    if r.tag(index) in ("NN",) and word not in ("absolute", "complete"):
        return None
    return Slip(index, index, frames().degrees[word], "noun")


def inside(r: Reading, index: int) -> Slip | None:
    """ "You can easy clean it": an adjective between an auxiliary and its verb."""
    at = index + 1
    word = r.word(at)
    if r.tags[index] != "MD" or r.tag(at) not in ("JJ", "RB", "NN") or r.tag(at + 1) not in ("VB", "VBP"):
        return None
    known = word in frames().manners or word in frames().degrees or (word in r.lexicon.adjectives and r.tag(at) == "JJ")
    if not known or r.word(at + 1) not in r.lexicon.bases or word.endswith("ly") or word in r.lexicon.of_people:
        return None
    return Slip(at, at, adverb(word), "noun")


def linked(r: Reading, index: int) -> Slip | None:
    """ "It smells well", "the parts look similarly": after these an adjective says how a thing is."""
    at = index + 1
    while r.word(at) in ("very", "so", "really", "quite", "too"):
        at += 1
    word = r.word(at)
    if not (r.ends(at + 1) or r.word(at + 1) in ("in", "on", "with", "now")) or r.tag(index) in ("JJ", "IN", "DT"):
        return None
    verb = r.words[index]
    right = _LOOKS.get(word)
    if word == "well" and verb.startswith(("smell", "tast", "sound")):
        right = "good"
    person = r.word(index - 1) in ("i", "we", "you", "he", "she") or verb.startswith("felt")
    fits = right and not person and not (verb == "feel" and right == "different")
    return Slip(at, at, right, "noun") if right and fits else None


def felt(r: Reading, index: int) -> Slip | None:
    """ "It is disappointed to hear", "a very annoyed problem": said of a thing."""
    word = r.words[index]
    right = frames().felt[word]
    at = index - 1
    while r.word(at) in _BEFORE_MANNER or r.word(at) in ("also", "still", "always", "just"):
        at -= 1
    following = r.word(index + 1)
    if r.tag(at) == "DT" and r.words[at] in ("a", "an") and r.tag(index + 1) == "NN":
        thing = following in frames().counted and following not in frames().people
        thing = thing or following in (
            "experience",
            "situation",
            "news",
            "story",
            "journey",
            "wait",
            "process",
            "work",
            "job",
        )
        return Slip(index, index, right, "noun") if thing else None
    if (
        r.word(at) not in _BE
        or r.asks
        or (following in ("in", "by", "with", "of") and word in ("interested", "surprised"))
    ):
        return None
    subject = r.words[at] if r.words[at] in _THINGS else r.word(at - 1)
    if subject in ("it", "it's", "this", "that"):
        if r.words[at] not in _THINGS and not r.opens(at - 1):
            return None
        if word in ("tired", "excited", "frightened", "relieved", "exhausted") and following != "to":
            return None
        fits = following in ("to", "that", "when", "for") or r.ends(index + 1)
        return Slip(index, index, right, "noun") if fits and following not in ("with", "by", "in") else None
    if r.tag(at - 1) not in ("NN", "NNS") or not r.ends(index + 1) or frames().people & set(r.words[:at]):
        return None
    noun = frames().singulars.get(subject, subject)
    thing = noun in frames().counted or noun in ("result", "quality", "situation")
    return Slip(index, index, right, "noun") if thing and noun not in frames().people else None


def predicate(r: Reading, index: int) -> Slip | None:
    """ "The photo is clearly.", "it is perfectly for kids": how a thing is, not how it is done."""
    at = index - 1
    while r.word(at) in _BEFORE_MANNER:
        at -= 1
    stated = r.word(at) in _BE and r.tag(at - 1) in ("PRP", "NN", "NNS", "DT") and not r.asks
    ends = r.ends(index + 1) or (r.word(index + 1) == "for" and r.tag(index + 2) in ("NN", "NNS", "DT", "PRP$"))
    return Slip(index, index, frames().plain[r.words[index]], "noun") if stated and ends else None


def causing(r: Reading, index: int) -> Slip | None:
    """ "I am confusing about it", "we are very exciting to see it": felt by people."""
    word = r.words[index]
    at = index - 1
    while r.word(at) in _BEFORE_MANNER or r.word(at) in ("also", "still", "always", "just", "all", "both"):
        at -= 1
    if r.word(at) not in _BE:
        return None
    subject = r.words[at] if "'" in r.words[at] else r.word(at - 1)
    if r.word(at) == "be":
        subject = r.word(at - 2)
    if subject not in _PEOPLE and not (subject == "you" and r.word(at) == "be"):
        return None
    following = r.word(index + 1)
    if word == "interesting":
        fits = following in ("in", "to", "about")
    elif word in (
        "exciting",
        "disappointing",
        "confusing",
        "embarrassing",
        "surprising",
        "boring",
        "shocking",
        "frustrating",
    ):
        fits = r.ends(index + 1) or following in (
            "about",
            "of",
            "to",
            "that",
            "with",
            "by",
            "for",
            "because",
            "at",
            "when",
        )
    else:
        fits = following in ("about", "of", "that") or (
            r.ends(index + 1) and word in ("satisfying", "worrying", "tiring")
        )
    return Slip(index, index, frames().causing[word], "noun") if fits else None


def feeling(r: Reading, index: int) -> Slip | None:
    """ "We are very satisfy with it", "I am so surprise that": what is felt, in its base form behind a degree."""
    at, base = index + 1, r.word(index + 1)
    before = r.word(r.before_adverbs(index - 1))
    if before not in _BE or base not in r.lexicon.bases or (right := inflect(base, "VBN")) not in frames().felt:
        return None
    fits = r.ends(at + 1) or r.tag(at + 1) in ("IN", "TO", "PRP")
    return Slip(at, at, right, "noun") if fits else None


def dispatch() -> Dispatch:
    """The checks and the words they look at."""
    yield manner, frames().manners
    yield degree, frames().degrees
    yield inside, "can could will would should must may might".split()
    yield linked, frames().linking
    yield felt, frames().felt
    yield predicate, frames().plain
    yield feeling, "very so really too quite".split()
    yield causing, frames().causing
