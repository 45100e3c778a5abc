"""The case of pronouns and what refers to whom: "send he", "them are", "you patience", "the buyer which"."""

from __future__ import annotations

from wellput.rules.grammar.frames import frames
from wellput.rules.grammar.model import Dispatch, Slip
from wellput.rules.grammar.reading import Reading

__all__ = ["dispatch"]

_OBLIQUE = {"he": "him", "she": "her", "they": "them", "we": "us", "i": "me"}
_SUBJECT = {"me": "I", "him": "he", "her": "she", "them": "they", "us": "we"}
_OWN = {"you": "your", "they": "their"}
_MINE = {"your": "yours", "my": "mine", "our": "ours", "their": "theirs"}
_GIVEN = frozenset(
    "send tell ask give contact help call show pay refund remind offer inform write email message".split()
)
# What is done to somebody or something, and is followed by no clause.
_MET = frozenset(
    "keep see meet take bring use open close return clean wash put get buy pick replace repair exchange pack ship "
    "deliver receive throw collect visit thank check test try sell fix move break".split()
)
_GOVERNED = frozenset("to with from about at by without for of between".split())
_FINITE = frozenset(("VBZ", "VBP", "VBD", "MD"))
_NOT_OWNED = frozenset(
    "people guys folks men women kids ladies friends all both two three today tomorrow tonight home time times way "
    "ways order".split()
)
_OWNED = frozenset("address name opinion phone interest country".split())
_FOLLOWED = frozenset((".", ",", "CC", "IN", "TO", "VBZ", "VBD", "MD", "", ":", "RB", "-RRB-"))


def oblique(r: Reading, index: int) -> Slip | None:
    """ "Send he a message", "tell she to wait", "with they", "between you and I"."""
    word, before = r.words[index], r.word(index - 1)
    if before == "and" and r.word(index - 3) == "between" and word in ("i", "he", "she", "they", "we"):
        return Slip(index, index, _OBLIQUE[word], "noun")
    if index < 1 or word == "i":
        return None
    following = r.tag(index + 1)
    closed = r.ends(index + 1) or following in ("TO", "DT", "IN", "PRP$", "CD") or r.word(index + 1) in (
        "today", "tomorrow", "back", "again", "yesterday", "soon", "directly", "when", "if", "because", "that"
    )  # fmt: skip
    if not closed or r.word(index + 1) in ("all", "both", "as", "like", "than", "in", "of", "who"):
        return None
    if before in _GIVEN and r.tag(index - 1) in ("VB", "VBP"):
        return Slip(index, index, _OBLIQUE[word], "noun")
    if before in _MET and r.tag(index - 1) in ("VB", "VBP") and (r.tag(index - 2) in ("TO", "MD") or index == 1):
        return Slip(index, index, _OBLIQUE[word], "noun") if following in ("IN", ".", "") else None
    if before in ("with", "to", "from", "without") and word == "we" and r.word(index + 1) in (".", "!"):
        return Slip(index, index, "us", "noun")
    if before == "for" and word != "we" and r.word(index + 1) in (".", "!", ","):
        return Slip(index, index, _OBLIQUE[word], "noun")
    if (
        before in ("with", "from", "to", "about", "without")
        and word != "we"
        and (r.ends(index + 1) or following in ("IN", "TO"))
    ):
        return Slip(index, index, _OBLIQUE[word], "noun")
    return None


def nominative(r: Reading, index: int) -> Slip | None:
    """ "Them are in the box", "her will answer you", "me and my wife pack it"."""
    word = r.words[index]
    if not (index == 0 or r.word(index - 1) in (",", "and", "but", "because", "so", "if", "when")) or not r.opens(
        index
    ):
        return None
    if r.word(index + 1) == "and" and index == 0 and r.tag(index + 2) in ("DT", "PRP$", "NNP"):
        end = index + 3
        while r.tag(end) in ("NN", "NNS", "NNP", "JJ"):
            end += 1
        following = r.word(end)
        verb = r.tag(end) in _FINITE or following in r.lexicon.bases
        if word == "me" and verb:
            named = " ".join(r.words[index + 2 : end])
            return Slip(index, end - 1, f"{named} and I", "noun")
        return None
    at = r.after_adverbs(index + 1)
    if word == "her":
        fits = r.word(at) in ("is", "was", "has", "will", "can", "does") and r.tag(at + 1) in (
            "VB",
            "VBG",
            "VBN",
            "RB",
            "DT",
            "JJ",
        )
        fits = fits and not (r.word(at) == "will" and r.tag(at + 1) != "VB")
    else:
        fits = r.word(at) in ("is", "are", "was", "were", "has", "have", "will", "can", "does", "do", "am")
    return Slip(index, index, _SUBJECT[word], "noun") if (fits and index == 0) or (fits and word == "them") else None


def possessive(r: Reading, index: int) -> Slip | None:
    """ "For you patience", "give me you address", "you order is ready", "they office is closed"."""
    word, noun = r.words[index], r.word(index + 1)
    known = noun in frames().counted or noun in frames().singulars or noun in r.lexicon.noun_from_verb.values()
    known = known or noun in r.lexicon.uncountable or noun in _OWNED
    known = known or (noun in r.lexicon.nouns and noun not in r.lexicon.bases and index == 0)
    if not known or (noun in _NOT_OWNED and noun != "order") or r.tag(index + 1) in ("MD", "VBD"):
        return None
    before, last = r.word(index - 1), r.word(index - 2)
    if index == 0 or before in (",", "because", "if", "when", "and", "but", "that"):
        verb = r.word(index + 2)
        finite = verb in ("is", "was", "has", "are", "were", "have", "will", "can", "arrived", "left", "does", "did")
        return Slip(index, index, _OWN[word], "noun") if finite and not r.asks and r.opens(index) else None
    governed = r.tag(index - 1) in ("VBZ", "VBP", "VB", "IN") and before not in ("as", "than")
    if word == "they" and governed and r.ends(index + 2):
        return Slip(index, index, "their", "noun")
    followed = r.tag(index + 2) in _FOLLOWED and r.word(index + 2) not in ("me", "us")
    if word != "you" or not followed:
        return None
    if before in _GOVERNED or before in ("in", "on", "after", "before"):
        asked = noun in r.lexicon.bases and (r.tag(index + 2) in ("IN", "RB", "TO") or before in ("before", "after"))
        return None if asked else Slip(index, index, "your", "noun")
    if before in ("is", "was", "check", "see", "confirm") and r.ends(index + 2) and r.tag(index + 1) in ("NN", "NNS"):
        return Slip(index, index, "your", "noun") if not r.asks else None
    if before in ("me", "us") and last in ("give", "send", "tell", "show", "confirm"):
        return Slip(index, index, "your", "noun")
    return None


_ALONE = {"ours": "our", "yours": "your", "theirs": "their"}


def standing_alone(r: Reading, index: int) -> Slip | None:
    """ "It is ours fault"."""
    noun = r.word(index + 1)
    known = noun in frames().counted or noun in frames().singulars or noun in r.lexicon.nouns
    fits = known and r.tag(index + 1) in ("NN", "NNS") and r.tag(index - 1) not in ("NN", "NNS", "IN") and not r.asks
    return Slip(index, index, _ALONE[r.words[index]], "noun") if fits else None


def possessor(r: Reading, index: int) -> Slip | None:
    """ "This box is your."."""
    stands = (
        r.word(index - 1) in ("is", "are", "was", "were")
        and r.ends(index + 1)
        and r.word(index + 1) not in ("and", "-")
    )
    return Slip(index, index, _MINE[r.words[index]], "noun") if stands else None


def wrong_form(r: Reading, index: int) -> Slip | None:
    """ "Our's", "feets", "gooder"."""
    return Slip(index, index, frames().wrong_forms[r.words[index]], "noun")


_SELVES = {"my": "myself", "me": "myself", "your": "yourself", "him": "himself", "her": "herself", "it": "itself",
           "our": "ourselves", "them": "themselves", "us": "ourselves", "their": "themselves"}  # fmt: skip


def split_self(r: Reading, index: int) -> Slip | None:
    """ "By me self", "you can fit it your self"."""
    right = _SELVES.get(r.word(index - 1))
    if right == "yourself" and r.words[index] == "selves":
        right = "yourselves"
    return (
        Slip(index - 1, index, right, "noun") if right and r.tag(index + 1) not in ("NN", "NNS", "JJ", "HYPH") else None
    )


def relative(r: Reading, index: int) -> Slip | None:
    """ "The buyer which complained", "the lamp who you bought"."""
    noun, following = r.word(index - 1), r.tag(index + 1)
    one = frames().singulars.get(noun, noun)
    person = one in frames().people and one not in ("company", "team", "family", "dog", "cat", "animal", "baby")
    if r.words[index] == "which":
        finite = following in ("VBZ", "VBD", "VBP", "MD")
        return Slip(index, index, "who", "noun") if person and finite and r.tag(index - 1) in ("NN", "NNS") else None
    thing = one in frames().counted and not person and one not in ("idea", "question")
    stated = following == "PRP" and r.tag(index + 2) in ("VBD", "VBP", "VBZ", "MD") and not r.asks
    told = any(
        word in ("asked", "told", "know", "ask", "tell", "showed", "says", "say", "see") for word in r.words[:index]
    )
    return Slip(index, index, "that", "noun") if thing and stated and not told else None


def what_for_that(r: Reading, index: int) -> Slip | None:
    """ "The man what repaired it", "everything what you need"."""
    before, following = r.word(index - 1), r.tag(index + 1)
    if before in ("everything", "all", "anything", "nothing", "something"):
        fits = following in ("PRP", "VBZ", "MD", "VBD") and not (before == "all" and index > 1)
        return Slip(index, index, "that", "noun") if fits and index > 0 and not r.asks else None
    if r.tag(index - 1) not in ("NN", "NNS") or r.asks or r.word(index - 2) not in ("the", "a", "this", "that", "only"):
        return None
    one = frames().singulars.get(before, before)
    told = any(word in ("asked", "told", "ask", "tell", "shows", "show", "explain", "know") for word in r.words[:index])
    fits = (one in frames().counted or one == "thing") and following in ("PRP", "VBD", "VBZ") and not told
    return Slip(index, index, "that", "noun") if fits else None


def dispatch() -> Dispatch:
    """The checks and the words they look at."""
    yield oblique, _OBLIQUE
    yield nominative, _SUBJECT
    yield possessive, _OWN
    yield standing_alone, _ALONE
    yield possessor, _MINE
    yield wrong_form, frames().wrong_forms
    yield split_self, ("self", "selves")
    yield relative, "which who".split()
    yield what_for_that, "what".split()
