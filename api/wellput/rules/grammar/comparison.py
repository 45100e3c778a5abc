"""Degrees: "more warmer", "more cheap", "the most easy way", "as good than", "bigger then", "the same like"."""

from __future__ import annotations

from wellput.rules.grammar.frames import frames
from wellput.rules.grammar.model import Dispatch, Slip
from wellput.rules.grammar.reading import Reading
from wellput.text.lemma import inflect

__all__ = ["dispatch"]

_BE = frozenset(
    "is are was were be been am it's looks look looked feels feel seems become becomes get gets got that's they're "
    "i'm we're you're not isn't aren't wasn't".split()
)
_AFTER = frozenset((".", ",", ":", "CC", "", "IN", "-RRB-"))
_COMPARED = frozenset(
    "the a an it its this that these those our your my his her their mine ours yours other others we you i they he she "
    "before another anything any all what usual expected".split()
)


def more(r: Reading, index: int) -> Slip | None:
    """ "More warmer", "more cheap", "less cheaper"."""
    frame, at = frames(), index + 1
    while r.word(at) in ("much", "even", "far"):
        at += 1
    found = r.word(at)
    described = r.word(r.before_adverbs(index - 1)) in _BE or r.word(index - 1) in (
        "much",
        "even",
        "far",
        "bit",
        "little",
    )
    one = r.tag(at + 1) == "NN" and r.word(index - 1) in ("a", "an", "this", "the") and at == index + 1
    if one and found in frame.short and r.words[index] == "more" and found not in ("high", "light"):
        return Slip(index, at, inflect(found, "JJR"), "noun")
    ends = r.tag(at + 1) in (*_AFTER, "RB", "NNP") or r.word(at + 1) in ("than", "then")
    if not (r.word(at + 1) in ("than", "then") or (described and ends)):
        return None
    if found in frame.comparatives or (
        r.tag(at) == "JJR" and found.endswith("er") and found not in ("other", "upper", "inner")
    ):
        return Slip(index, at, found, "noun") if r.words[index] == "more" else None
    better = {"good": "better", "bad": "worse"}.get(found)
    if better and r.words[index] == "more" and r.tag(at) == "JJ":
        return Slip(index, at, better, "noun")
    if found in frame.short and r.words[index] == "more" and r.tag(at) in ("JJ", "RB", "NN", "VB"):
        return Slip(index, at, inflect(found, "JJR"), "noun")
    return None


def most(r: Reading, index: int) -> Slip | None:
    """ "The most strongest", "the most easy way"; "is most popular model"."""
    frame, at = frames(), index + 1
    found, before = r.word(at), r.word(index - 1)
    if r.words[index] == "most":
        if found in frame.superlatives:
            return Slip(index, at, found, "noun")
        if (
            before in ("the", "our", "my", "your")
            and found in frame.short
            and r.tag(at + 1) in ("NN", "NNS")
            and found != "high"
        ):
            return Slip(index, at, inflect(found, "JJS"), "noun")
    if before in ("is", "was", "it's", "he's", "she's") and r.word(0) in ("it", "this", "he", "she", "it's", "that"):
        last = at + 1 if r.words[index] == "most" else at
        named = r.words[index] != "most" or (r.tag(at) == "JJ" and found not in ("likely", "welcome"))
        if named and r.tag(last) == "NN" and r.words[last] in frame.counted and r.tag(last + 1) not in ("NN", "NNS"):
            return Slip(index, index, f"the {r.words[index]}", "noun")
    return None


def as_than(r: Reading, index: int) -> Slip | None:
    """ "As good than", "not so big than", "the same than": one word of comparison too many."""
    for back in range(2, 4):
        opened, described = r.word(index - back), r.tag(index - back + 1)
        if opened in ("as", "so") and described in ("JJ", "RB") and r.word(index - back - 1) != "much":
            if any(r.tag(place) in ("JJR", "RBR") for place in range(index - back, index)):
                return None
            if opened == "so" and r.word(index - back - 1) not in ("not", "isn't", "aren't", "wasn't", "never"):
                return None
            return Slip(index, index, "as", "noun")
    return None


def same(r: Reading, index: int) -> Slip | None:
    """ "The same like before", "the same than", "is same quality"."""
    following, before = r.word(index + 1), r.word(index - 1)
    if following in ("than", "like", "then") and before in ("the", "is", "are", "looks", "exactly"):
        return Slip(index + 1, index + 1, "as", "noun")
    noun = r.word(index + 2)
    if following in ("like",) or before in ("the", "this", "that", "these", "those", "very", "just", "one", "much"):
        return None
    if before in ("is", "are", "have", "has", "in", "of", "with", "from", "use", "sell", "not", "it's") and r.tag(
        index + 1
    ) in ("NN", "NNS") and following not in ("sex", "day", "time", "old") and noun != "-":  # fmt: skip
        known = following in frames().counted or following in r.lexicon.plurals or following in frames().mass
        return Slip(index, index, "the same", "noun") if known else None
    return None


def elder(r: Reading, index: int) -> Slip | None:
    """ "She is elder than me"."""
    return Slip(index, index, "older", "noun") if r.word(index + 1) in ("than", "then") else None


def very(r: Reading, index: int) -> Slip | None:
    """ "It is very cheaper"."""
    found = r.word(index + 1) in frames().comparatives and r.word(index - 1) in _BE
    return Slip(index, index, "much", "noun") if found else None


def much(r: Reading, index: int) -> Slip | None:
    """ "It is too much big", "so much heavy"."""
    at, before = index + 1, index - 1
    described = r.tag(at) == "JJ" and (r.word(at) in r.lexicon.adjectives or r.word(at) in frames().short)
    ends = r.ends(at + 1) or r.word(at + 1) in ("for", "to", "that")
    described = described and r.word(at) != "available"
    fits = r.word(before) in ("too", "so") and described and ends and r.word(before - 1) in _BE
    return Slip(before, at, f"{r.word(before)} {r.word(at)}", "noun") if fits else None


def rather_then(r: Reading, index: int) -> Slip | None:
    """ "I would rather wait then lose it"."""
    rather = "rather" in r.words[max(0, index - 8) : index] and r.word(index - 1) not in (",", "and", ";")
    return Slip(index, index, "than", "noun") if rather and not r.ends(index + 1) else None


def compared(r: Reading, index: int) -> Slip | None:
    """ "Bigger then the old one", "more heavy that the other", "cheaper as in the shop"."""
    word, before = r.words[index], index - 1
    graded = r.words[before] in frames().comparatives if before >= 0 else False
    graded = graded or (r.tag(before) == "JJR" and r.word(before).endswith("er"))
    worded = r.word(before - 1) in ("more", "less") and r.tag(before) in ("JJ", "RB", "NN") and before > 1
    if not (graded or worded) or r.word(index + 1) not in _COMPARED:
        return None
    if word == "then":
        subject = r.word(index + 1) in ("we", "you", "i", "they", "he", "she", "it") and not r.ends(index + 2)
        return None if subject else Slip(index, index, "than", "noun")
    described = r.word(before - 1 - worded) in _BE
    if word == "that":
        return (
            Slip(index, index, "than", "noun")
            if described and r.word(index + 1) in ("the", "other", "others")
            else None
        )
    if (
        word == "as"
        and described
        and r.word(index + 1) in ("the", "in", "on", "before", "other", "others", "our", "this")
    ):
        return Slip(index, index, "than", "noun")
    if word == "like" and described and graded:
        return Slip(index, index, "than", "noun")
    return None


def dispatch() -> Dispatch:
    """The checks and the words they look at."""
    yield more, "more less".split()
    yield most, "most best first last cheapest biggest smallest newest strongest".split()
    yield as_than, ("than",)
    yield same, "same".split()
    yield elder, ("elder",)
    yield very, ("very",)
    yield much, ("much",)
    yield rather_then, ("then",)
    yield compared, "then that as like".split()
