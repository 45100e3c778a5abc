"""Number and kind of word: "many order", "three hour", "informations", "your understand", "very convenience"."""

from __future__ import annotations

import re

from wellput.rules.grammar.frames import frames
from wellput.rules.grammar.lexicon import lexicon
from wellput.rules.grammar.model import Dispatch, Slip
from wellput.rules.grammar.reading import Reading
from wellput.text import regular
from wellput.text.lemma import inflect, lemma

__all__ = ["dispatch"]

_NUMBER_WORDS = frozenset("two three four five six seven eight nine ten eleven twelve fifteen twenty thirty".split())
_MEASURED = re.compile(r"(?P<number>[\w.,\u2013-]+) (?P<business>(?:business|working) )?(?P<noun>[a-z]+)")
_DIGITS = 3
_ALSO_UNITS = frozenset(("piece", "second", "light", "set", "part", "pack", "star"))
# What may follow a noun that ends its phrase.
_AFTER_PHRASE = frozenset((".", ",", ":", "CC", "MD", "TO", "VBZ", "VBD", "VBP", "IN", "-RRB-", "PRP", "RB", "WDT", ""))


def counted(r: Reading, index: int) -> Slip | None:
    """ "12 day", "three hour", "2 box": a number over one before a singular that no other noun follows."""
    words = r.words
    whole = _MEASURED.fullmatch(words[index]) if " " in words[index] else None
    if whole:
        number, noun, at = whole.group("number"), whole.group("noun"), index
    else:
        number, noun, at = words[index], r.word(index + 1), index + 1
        if r.tag(index - 1) in ("NN", "NNP") or r.word(index - 1) in ("number", "no", "#", "-", "/", "$", "\u20ac"):
            return None
    if number not in _NUMBER_WORDS and (len(number) > _DIGITS or not number.isdecimal() or int(number) <= 1):
        return None
    if r.word(at) == "more" and not whole:
        noun, at = r.word(at + 1), at + 1
    known = noun in r.lexicon.counted or (number in _NUMBER_WORDS and noun in frames().counted)
    if not known or noun in r.lexicon.unchanged or r.tag(at + 1) not in _AFTER_PHRASE:
        return None
    if not whole and r.tag(at) not in ("NN", "JJ", "VB", "VBP"):
        return None
    if r.tag(at + 1) == "IN" and r.word(at + 1) not in ("for", "in", "with", "to", "after", "before", "of", "at", "on"):
        return None
    if noun in _ALSO_UNITS and r.tag(at + 1) not in (".", ",", "CC", ""):
        return None
    plural = frames().counted[noun]
    return Slip(at, at, words[index][: -len(noun)] + plural if whole else plural, "noun")


def quantity(r: Reading, index: int) -> Slip | None:
    """ "Many order", "these lamp", "one of our customer", "a lot of photo", "much customers", "many information"."""
    word, at = r.words[index], index + 1
    if word == "one":
        # "A photo of the damage and one of the box."
        counts = r.word(at) == "of" and r.word(index - 1) not in ("and", "or")
        if not counts or r.word(at + 1) not in ("the", "our", "your", "my", "these", "those"):
            return None
        at += 2
    elif word == "all" and r.word(at) in _OF_ALL:
        fits = r.ends(at + 1) or r.tag(at + 1) in ("VBP", "VBZ", "VBD", "MD") or r.word(at + 1) == "come"
        return Slip(at, at, frames().counted[r.word(at)], "noun") if fits and r.tag(at) == "NN" else None
    elif word == "all":
        if (
            r.word(index - 1) in ("is", "it's", "was", "that's")
            or r.word(at) not in ("our", "my", "these", "those")
            or r.tag(at + 2) not in ("VBZ", "VBD", ".", "VBP", ",")
        ):
            return None
        at += 1
    elif word in ("lot", "lots", "plenty"):
        if r.word(at) != "of":
            return None
        at += 1
    elif word == "most" and (r.tag(at + 1) not in ("VBP", "VB") or r.word(at) in frames().mass):
        return None
    elif word == "pair":
        if r.word(at) != "of":
            return None
        at += 1
    noun = r.word(at)
    following = r.tag(at + 1) in _AFTER_PHRASE and not (word == "one" and r.tag(at + 1) == "PRP")
    if word == "much":
        known = noun in frames().singulars and r.tag(at) == "NNS" and (following or r.tag(at + 1) in ("NNP", "VBN"))
        return Slip(index, index, "many", "noun") if known and r.tag(at + 1) not in ("VBP", "MD") else None
    if word in ("many", "few") and (noun in r.lexicon.uncountable or noun in frames().mass):
        ends = (
            following
            or r.tag(at + 1) in ("VBD", "NNS", "NNP")
            or " " in r.word(at + 1)
            or r.word(at + 1) in ("did", "do")
        )
        bare = r.word(index - 1) not in ("a", "the", "so", "these", "those") or noun in r.lexicon.uncountable
        return Slip(index, index, "little" if word == "few" else "much", "noun") if ends and bare else None
    if r.tag(at) == "JJ" and r.word(at + 1) in frames().counted:
        at += 1
        noun, following = r.word(at), r.tag(at + 1) in _AFTER_PHRASE
    following = following or (word in ("lot", "lots", "plenty", "few", "most") and r.tag(at + 1) == "VB")
    following = following or (word in ("many", "several", "these", "those") and r.tag(at + 1) == "VB")
    if (
        noun not in frames().counted
        or r.tag(at) not in ("NN", "NNS")
        or not following
        or frames().counted[noun] == noun
    ):
        return None
    if word in ("those", "these") and r.word(index - 1) in ("of", "like"):
        return None
    if word == "both" and r.word(at + 1) == "and":
        return None
    if word in ("these", "those", "many", "several", "few", "both", "various", "numerous") and at == index + 1:
        return Slip(index, at, f"{word} {frames().counted[noun]}", "noun")
    if word in ("lots", "lot", "plenty"):
        sure = noun in frames().people or noun in _SURELY_COUNTED
        return Slip(at, at, frames().counted[noun], "noun") if sure else None
    return Slip(at, at, frames().counted[noun], "noun")


_SURELY_COUNTED = frozenset(
    "order photo question picture parcel package product color colour problem message item box review size mistake "
    "thing screw button reason way step question answer day week hour month minute piece bag shoe type kind country "
    "shop scratch hole spot stain complaint idea advantage choice option".split()
)


_OF_ALL = (_SURELY_COUNTED | frozenset("worker document customer buyer".split())) - frozenset(
    "day week hour month minute piece size color colour".split()
)


def each(r: Reading, index: int) -> Slip | None:
    """ "Each items", "a shoes", "this photos"."""
    at = index + 1
    if r.words[index] == "this" and r.tag(at) == "CD" and r.word(at) in _NUMBER_WORDS and r.tag(at + 1) == "NNS":
        return Slip(index, index, "these", "noun")
    noun = r.word(at)
    finite = r.tag(at + 1) in ("VBP", "VB", "MD", "VBZ", "VBD") or r.word(at + 1) in r.lexicon.simple_past
    verb_like = r.words[index] == "this" and r.tag(at) == "VBZ" and finite
    if (r.tag(at) != "NNS" and not verb_like) or noun in r.lexicon.singular_s or noun == "others":
        return None
    one = frames().singulars.get(noun) if r.words[index] not in ("each", "every") else lemma(noun, "NNS")
    if (
        not one
        or one == noun
        or (r.words[index] not in ("each", "every") and not (r.tag(at + 1) in _AFTER_PHRASE or verb_like))
    ):
        return None
    if r.words[index] == "this":
        return Slip(index, at, f"these {noun}", "noun")
    if r.words[index] in ("a", "an") and r.word(index - 1) in ("plan", "type", "size", "class", "vitamin", "grade"):
        return None
    return Slip(at, at, one, "noun")


def uncountable(r: Reading, index: int) -> Slip | None:
    """ "Informations", "an advice"."""
    word = r.words[index]
    if word in ("a", "an"):
        noun = r.word(index + 1)
        described = r.word(index + 2)
        if (
            r.tag(index + 1) == "JJ"
            and noun != "little"
            and described in frames().never_one
            and r.tag(index + 3) in _AFTER_PHRASE | {"NNP"}
        ):
            return Slip(index, index + 2, f"{noun} {described}", "noun")
        if noun in frames().never_one and noun not in r.lexicon.uncountable and r.tag(index + 2) in _AFTER_PHRASE:
            return Slip(index, index + 1, noun, "noun")
        alone = noun in r.lexicon.uncountable and r.tag(index + 2) in _AFTER_PHRASE and noun != "understanding"
        if not alone or noun in ("knowledge", "patience", "traffic", "compensation", "packaging"):
            return None
        return Slip(index, index + 1, noun, "noun")
    return Slip(index, index, word.removesuffix("s"), "noun")


def farewell(r: Reading, index: int) -> Slip | None:
    """ "Best wish", "kind regard"."""
    kind = r.word(index - 1) in ("best", "kind", "kindest", "warm", "warmest", "good")
    return Slip(index, index, inflect(r.words[index], "NNS"), "noun") if kind and r.ends(index + 1) else None


def verb_for_noun(r: Reading, index: int) -> Slip | None:
    """ "Your understand", "a good choose", "the arrive of"."""
    verb = r.words[index]
    before = index - 1
    if r.tag(before) == "JJ":
        before -= 1
    if r.tag(before) != "PRP$" and r.word(before) not in ("the", "a", "an", "any", "this", "no"):
        return None
    if r.word(before) in ("no", "this", "any") and r.tag(index) in ("VBP", "VB") and not r.ends(index + 1):
        return None
    if not (r.ends(index + 1) or r.tag(index + 1) in ("IN", "MD", "VBZ", "VBD", "CC")):
        return None
    if before < index - 1 and r.word(index - 1) in (
        "poor",
        "rich",
        "young",
        "old",
        "sick",
        "only",
        "same",
        "following",
    ):
        return None
    return Slip(index, index, r.lexicon.noun_from_verb[verb], "noun")


def noun_for_verb(r: Reading, index: int) -> Slip | None:
    """ "We advice you", "I choice the blue one"."""
    before = r.word(r.before_adverbs(index - 1))
    if before not in ("i", "we", "they", "you") or r.tag(index + 1) not in ("PRP", "DT", "PRP$"):
        return None
    if not r.opens(r.before_adverbs(index - 1)):
        return None
    return Slip(index, index, r.lexicon.verb_from_noun[r.words[index]], "noun")


def noun_for_adjective(r: Reading, index: int) -> Slip | None:
    """ "Very convenience", "it is more safety"."""
    if r.word(index - 1) not in ("very", "so", "too", "more", "most"):
        return None
    if not (r.ends(index + 1) or r.word(index + 1) in ("to", "for", "than", "with", "from", "that")):
        return None
    if r.word(index - 1) in ("more", "most", "so", "too") and r.word(index - 2) not in (
        "is",
        "are",
        "it's",
        "was",
        "be",
    ):
        return None
    return Slip(index, index, r.lexicon.adjective_from_noun[r.words[index]], "noun")


def thing_who(r: Reading, index: int) -> Slip | None:
    """ "The video who shows it"."""
    noun = r.word(index - 1)
    thing = r.lexicon.plurals.get(noun, noun)
    if (
        thing not in r.lexicon.counted
        or thing in r.lexicon.persons
        or r.tag(index + 1) not in ("VBZ", "VBP", "VBD", "MD")
    ):
        return None
    return Slip(index, index, "that", "noun")


def adjective_for_noun(r: Reading, index: int) -> Slip | None:
    """ "For your patient", "any inconvenient", "the different between"."""
    word, before = r.words[index], r.word(index - 1)
    right = r.lexicon.noun_from_adjective[word]
    if before == "the" and word == "different" and r.word(index + 1) in ("between", "of", "is"):
        return Slip(index, index, right, "noun")
    if not (r.ends(index + 1) or r.word(index + 1) in ("of", "caused", "for", "we", "with", "to", "about", "between")):
        return None
    if before in ("your", "my", "our") and word not in ("different", "difficult", "possible", "kind"):
        owned = r.word(index - 2) in ("for", "of", "with", "in", "to", "about", "from", "appreciate", "understand")
        return Slip(index, index, right, "noun") if owned and r.ends(index + 1) else None
    if before in ("the", "any", "this", "no", "some", "an") and word in ("inconvenient",):
        return Slip(index, index, right, "noun")
    if before == "the" and word in ("important", "safe", "honest", "possible") and r.word(index + 1) == "of":
        return Slip(index, index, right, "noun")
    return None


def _plurals_of_uncountable(words: frozenset[str]) -> frozenset[str]:
    """The plurals that do not exist."""
    return frozenset(regular.form(word, "NNS") for word in words)


def dispatch() -> Dispatch:
    """The checks and the words they look at."""
    yield counted, _NUMBER_WORDS
    yield quantity, "many several few these those both various numerous most pair one lot lots plenty much all".split()
    yield each, "each every a an this another".split()
    yield uncountable, {"a", "an"} | _plurals_of_uncountable(lexicon().uncountable)
    yield thing_who, "who".split()
    yield farewell, "wish regard greeting".split()
    yield verb_for_noun, lexicon().noun_from_verb
    yield noun_for_verb, lexicon().verb_from_noun
    yield noun_for_adjective, lexicon().adjective_from_noun
    yield adjective_for_noun, lexicon().noun_from_adjective
