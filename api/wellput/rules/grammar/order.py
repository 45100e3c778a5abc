"""Words in the wrong order: "I very like it", "enough big", "turn on it", "you can it return", "always we check"."""

from __future__ import annotations

from wellput.rules.grammar.frames import frames
from wellput.rules.grammar.model import Dispatch, Slip
from wellput.rules.grammar.reading import Reading

__all__ = ["dispatch"]

_LIKED = frozenset("like love hope want need appreciate enjoy respect regret recommend understand miss".split())
_OBJECTS = frozenset("it them me him her us".split())


def very_verb(r: Reading, index: int) -> Slip | None:
    """ "I very like your shop"."""
    verb, at = r.word(index + 1), index + 1
    if r.word(index - 1) not in ("i", "we", "they", "you", "really", "also") or verb not in _LIKED:
        return None
    if r.tag(at + 1) in ("NN", "NNS", "VBG") and verb != "like":
        return None
    return Slip(index, at, f"really {verb}", "clause")


def very_much(r: Reading, index: int) -> Slip | None:
    """ "I like very much your shop"."""
    verb, at = r.word(index - 1), index + 2
    if r.word(index + 1) != "much" or verb not in _LIKED or r.tag(index - 1) not in ("VB", "VBP", "VBD", "IN"):
        return None
    if r.tag(at) not in ("PRP$", "DT") or r.word(at) == "that":
        return None
    end = r.phrase_end(at)
    if end == at:
        return None
    return Slip(index, end, f"{' '.join(r.words[at : end + 1])} very much", "clause")


def enough(r: Reading, index: int) -> Slip | None:
    """ "It is enough big for two"."""
    adjective, at = r.word(index + 1), index + 1
    before = r.word(index - 1)
    described = r.tag(at) in ("JJ", "RB") and (
        adjective in r.lexicon.adjectives
        or adjective in frames().sizes
        or adjective in frames().short
        or adjective in frames().manners
    )
    if not described or before not in (
        "is",
        "are",
        "was",
        "were",
        "not",
        "be",
        "isn't",
        "aren't",
        "it's",
        "looks",
        "feels",
        "wasn't",
    ):
        return None
    if not (r.ends(at + 1) or r.word(at + 1) in ("for", "to", "that")) or adjective in (
        "already",
        "now",
        "more",
        "less",
    ):
        return None
    return Slip(index, at, f"{adjective} enough", "clause")


def particle(r: Reading, index: int) -> Slip | None:
    """ "Turn on it", "send back it", "send me back it"."""
    found = r.word(index + 1)
    allowed = frames().separable[r.words[index]]
    if r.tag(index)[:2] != "VB" and r.tag(index) not in ("NN", "UH") and index:
        return None
    at = index + 1
    if found in ("me", "us") and r.word(at + 1) in allowed and r.word(at + 2) in ("it", "them"):
        return Slip(at, at + 2, f"{r.word(at + 2)} {r.word(at + 1)} to {found}", "clause")
    if (
        found not in allowed
        or r.word(at + 1) not in ("it", "them", "me")
        or not (r.ends(at + 2) or r.tag(at + 2) in ("RB", "IN", "TO", "NNP"))
    ):
        return None
    if found in ("on", "in", "off", "up", "down", "out", "away") and r.word(at + 1) == "me":
        return None
    if (
        found in ("on", "in")
        and r.words[index].startswith(("put", "tr", "turn"))
        and r.words[index] not in ("turn", "turned")
    ):
        return None
    return Slip(at, at + 1, f"{r.word(at + 1)} {found}", "clause")


def object_first(r: Reading, index: int) -> Slip | None:
    """ "You can it return", "could you me tell"."""
    at = index + 1
    if r.tags[index] != "MD":
        return None
    if r.asks and index == 0 and r.word(at) in ("you", "i", "we"):
        found, verb = r.word(at + 1), r.word(at + 2)
        fits = (
            found in ("me", "it", "us", "them")
            and verb in r.lexicon.bases
            and r.tag(at + 2) in ("VB", "VBP")
            and r.tag(at + 3) != "NN"
        )
        return Slip(at + 1, at + 2, f"{verb} {found}", "clause") if fits else None
    if r.word(r.before_adverbs(index - 1)) not in ("i", "we", "you", "they"):
        return None
    at = r.after_adverbs(at)
    found, verb = r.word(at), r.word(at + 1)
    if found in _OBJECTS and verb in r.lexicon.bases and r.tag(at + 1) in ("VB", "VBP", "NN"):
        return Slip(at, at + 1, f"{verb} {found}", "clause")
    return None


def frequency(r: Reading, index: int) -> Slip | None:
    """ "We send always with tracking", "I check always the zips"."""
    verb, following = r.word(index - 1), r.tag(index + 1)
    plain = r.tag(index - 1) in ("VBP", "VBZ", "VB", "VBD", "NN") and (
        verb in r.lexicon.bases or verb in r.lexicon.third
    )
    if not plain or verb in (
        "be",
        "have",
        "is",
        "do",
        "has",
        "remain",
        "seem",
        "stay",
        "go",
        "look",
        "almost",
        "say",
        "come",
    ):
        return None
    if r.word(index - 2) not in ("i", "we", "they", "he", "she", "it", "you") or not r.opens(index - 2):
        return None
    if following not in ("DT", "PRP$", "IN", "NN", "NNS", "JJ") or r.word(index + 1) in (
        "that",
        "when",
        "if",
        "because",
        "so",
        "as",
    ):
        return None
    return Slip(index - 1, index, f"{r.words[index]} {verb}", "clause")


def adverb_first(r: Reading, index: int) -> Slip | None:
    """ "Always we check it"."""
    subject = r.word(index + 1)
    fits = (
        index == 0
        and subject in ("i", "we", "they", "he", "she", "you", "it")
        and r.tag(2)[:2] in ("VB", "MD")
        and not r.asks
    )
    if not fits or r.word(2) in ("are", "is", "were", "am", "was"):
        return None
    return Slip(0, 2, f"{subject} {r.words[0]} {r.word(2)}", "clause")


def here_is_it(r: Reading, index: int) -> Slip | None:
    """ "Here is it."."""
    fits = (
        r.word(index + 1) in ("is", "are") and r.word(index + 2) in ("it", "they") and r.ends(index + 3) and not r.asks
    )
    return Slip(index + 1, index + 2, f"{r.word(index + 2)} {r.word(index + 1)}", "clause") if fits else None


def after_noun(r: Reading, index: int) -> Slip | None:
    """ "The shirt blue is sold", "it is a box big"."""
    noun = r.word(index - 1)
    first = r.phrase(index - 1)
    one = frames().singulars.get(noun, noun)
    if one not in frames().counted or one in (
        "colour",
        "color",
        "size",
        "code",
        "option",
        "version",
        "light",
        "number",
        "sky",
        "way",
        "day",
        "year",
        "month",
        "inch",
        "meter",
        "metre",
        "week",
        "foot",
        "model",
        "team",
        "part",
        "hour",
    ):
        return None
    if r.words[first] not in ("the", "a", "an", "this", "your", "these", "those", "our") or index - first > 3:
        return None
    described = " ".join(r.words[first + 1 : index])
    finite = r.word(index + 1) in ("is", "are", "was", "were", "has", "have", "will", "can")
    if finite and (first == 0 or r.opens(first)) and not r.asks:
        return Slip(first + 1, index, f"{r.words[index]} {described}", "clause")
    be = r.word(first - 1) in ("is", "was", "it's") and r.word(first) in ("a", "an") and r.ends(index + 1)
    return Slip(first + 1, index, f"{r.words[index]} {described}", "clause") if be and not r.asks else None


def time_inside(r: Reading, index: int) -> Slip | None:
    """ "We will tomorrow send it", "I have yesterday packed it"."""
    at = index + 1
    before = r.word(index - 1)
    if (
        before in ("will", "can", "must")
        and r.word(at) in r.lexicon.bases
        and r.tag(at) in ("VB", "VBP")
        and r.word(index - 2) in ("i", "we", "you", "they")
    ):
        end = r.count - 1 if r.words[-1] in (".", "!") else r.count
        if any(word in (",", "and", "but", "because", "if", "that", "so") for word in r.words[at:end]) or end - at > 8:
            return None
        return Slip(index, end - 1, f"{' '.join(r.words[at:end])} {r.words[index]}", "clause")
    return None


def topic(r: Reading, index: int) -> Slip | None:
    """ "Your ring we will send it on Monday": an object named twice."""
    if (
        r.words[index] not in ("the", "your", "this", "these", "my", "our")
        or r.asks
        or not (index == 0 or r.word(index - 1) in (",", "so"))
    ):
        return None
    head = index + 1
    while r.tag(head) in ("NN", "NNS", "JJ") and head - index < 4:
        head += 1
    noun = r.word(head - 1)
    thing = frames().singulars.get(noun, noun) in frames().counted and head > index + 1
    if not thing or r.word(head) not in ("i", "we", "you"):
        return None
    at = head + 1
    while r.tag(at) in ("MD", "VB", "VBP", "VBD", "VBN", "RB") and at - head < 5:
        at += 1
    if (
        at == head + 1
        or r.word(at) not in ("it", "them")
        or any(name in ("VBZ", "VBP", "VBD", "MD") for name in r.tags[at + 1 :])
    ):
        return None
    return Slip(head, at, " ".join(r.words[head:at]), "clause")


def dispatch() -> Dispatch:
    """The checks and the words they look at."""
    yield very_verb, "very".split()
    yield very_much, "very".split()
    yield enough, "enough".split()
    yield particle, frames().separable
    yield object_first, "can could will would should must may".split()
    yield frequency, "always never usually often sometimes".split()
    yield adverb_first, "always never".split()
    yield here_is_it, "here there".split()
    yield after_noun, frames().colours | frames().sizes
    yield time_inside, "tomorrow yesterday".split()
    yield topic, "the your this these my our".split()
