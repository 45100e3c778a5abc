"""When a pair may fire: small conditions on the words around it, written in the data as ``next=NP prev!=a,an``.

A term is ``place=items`` or ``place!=items``; all terms of a pair must hold. Places: ``prev``, ``prev2``, ``next``,
``next2`` (the tokens around the match), ``has`` (any token of the sentence) and ``near`` (one inside or at most six
tokens off). Items are words in lower case, or
classes in capitals; one of them must fit (``!=``: none may). Five terms stand without items: ``active``, the verb is
not a passive; ``alone``, no second verb of the writer follows ("we thank you … and hope …") that would lose its
subject; ``plural``, the noun that follows is a plural and no verb in the singular comes after it ("a wide range of
colours", but not "of clothing" nor "of colours is"); ``mass``, it is a singular ("a small amount of dust");
``statement``, the sentence is no question ("should you need it" may be the first half of one).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, cast, get_args

from wellput.text.document import Sentence

__all__ = ["CLASSES", "Condition", "parse"]

Place = Literal["prev", "prev2", "next", "next2", "has", "near", "active", "alone", "plural", "mass", "statement"]

_PLACES: frozenset[str] = frozenset(get_args(Place))
_BE = frozenset(
    "am is are was were be been being i'm you're he's she's it's we're they're isn't aren't wasn't weren't".split()
)
_HAVE = frozenset("have has had having i've you've we've they've haven't hasn't hadn't".split())
_ADVERBS = frozenset("RB RBR RBS".split())
_JOINTS = frozenset(("and", "but", "or"))
_NEAR = 6
_BARE = ("active", "alone", "plural", "mass", "statement")
# What may stand between "a range of" and its noun.
_BEFORE_NOUN = frozenset("JJ JJR JJS NN VBN VBG RB CC HYPH".split())
_NOUNS = (("NN",), ("NNS",), ("NNP",), ("NNPS",))
# What a writer goes on to do in the same breath.
_WRITER_VERBS = frozenset(
    "hope trust wish look apologise apologize regret thank appreciate remain wait await am are have".split()
)


class Class(NamedTuple):
    """What a class of tokens is: one of these tags, words, endings or kinds (``none``: beyond the sentence)."""

    tags: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()


def _class(
    tags: str = "", words: frozenset[str] = frozenset(), kinds: str = "", endings: tuple[str, ...] = ()
) -> Class:
    return Class(frozenset(tags.split()), words, frozenset(kinds.split()), endings)


#: The classes a condition can name.
CLASSES: dict[str, Class] = {
    "START": _class(kinds="none"),
    "END": _class(kinds="none punctuation emoji"),
    "NP": _class("DT PDT PRP PRP$ NN NNS NNP NNPS JJ JJR JJS CD", kinds="fact number"),
    "NOUN": _class("NN NNS NNP NNPS"),
    "CD": _class("CD", kinds="fact number"),
    "PRON": _class("PRP"),
    "POSS": _class("PRP$"),
    "DET": _class("DT PRP$ PDT POS"),
    "ADJ": _class("JJ JJR JJS"),
    "ADV": _class("RB RBR RBS"),
    "COMMA": _class(words=frozenset((",",))),
    "PREP": _class("IN TO"),
    "TO": _class(words=frozenset(("to",))),
    "MD": _class("MD"),
    "VERB": _class("VB VBD VBG VBN VBP VBZ MD"),
    "VB": _class("VB VBP"),
    "VBG": _class("VBG"),
    "VBN": _class("VBN VBD"),
    "BE": _class(words=_BE),
    "HAVE": _class(words=_HAVE),
    # A fact is one token: "three days".
    "DURATION": _class(
        endings=(" minutes", " hour", " hours", " day", " days", " week", " weeks", " month", " months")
    ),
}


@dataclass(frozen=True, slots=True)
class Condition:
    """One term. ``wanted``: one of the items must fit; otherwise none may."""

    place: Place
    words: frozenset[str]
    classes: tuple[str, ...]
    wanted: bool

    def holds(self, sentence: Sentence, first: int, last: int, tag: str) -> bool:
        """Whether it holds for a match of the tokens ``first`` to ``last``, inclusive, whose head is a ``tag``."""
        if self.place == "active":
            return tag != "VBN" or not _after_be(sentence, first)
        if self.place == "alone":
            return not _goes_on(sentence, last + 1)
        if self.place == "plural":
            return _plural(sentence, last + 1)
        if self.place == "mass":
            return _noun(sentence, last + 1)[0] == "NN"
        if self.place == "statement":
            return not sentence.is_question
        if self.place == "has":
            found = not self.words.isdisjoint(_norms(sentence))
        elif self.place == "near":
            window = sentence.tokens[max(0, first - _NEAR) : last + 1 + _NEAR]
            found = any(token.norm in self.words for token in window)
        else:
            step = 2 if self.place.endswith("2") else 1
            at = first - step if self.place.startswith("prev") else last + step
            found = self._fits(sentence, at)
        return found == self.wanted

    def _fits(self, sentence: Sentence, at: int) -> bool:
        inside = 0 <= at < len(sentence.tokens)
        word = sentence.tokens[at].norm if inside else ""
        if word in self.words:
            return True
        if not self.classes:
            return False
        kind = sentence.tokens[at].kind if inside else "none"
        tag = sentence.tags[at] if inside else ""
        return any(
            tag in CLASSES[name].tags
            or word in CLASSES[name].words
            or kind in CLASSES[name].kinds
            or (bool(CLASSES[name].endings) and word.endswith(CLASSES[name].endings))
            for name in self.classes
        )


def _norms(sentence: Sentence) -> frozenset[str]:
    """The words of a sentence, gathered once however many matches ask for them."""
    if "norms" not in sentence.memo:
        sentence.memo["norms"] = frozenset(token.norm for token in sentence.tokens)
    norms: frozenset[str] = sentence.memo["norms"]
    return norms


def _after_be(sentence: Sentence, at: int) -> bool:
    at -= 1
    while at >= 0 and sentence.tags[at] in _ADVERBS:
        at -= 1
    return at >= 0 and sentence.tokens[at].norm in _BE


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether a joint and a verb of the writer, without a subject of its own, follow from ``at`` on."""
    tokens, tags = sentence.tokens, sentence.tags
    for place in range(at, len(tokens) - 1):
        if tokens[place].norm in _JOINTS:
            verb = place + 1
            while verb < len(tokens) - 1 and tags[verb] in _ADVERBS:
                verb += 1
            if tags[verb] == "MD" or tokens[verb].norm in _WRITER_VERBS:
                return True
    return False


def _plural(sentence: Sentence, at: int) -> bool:
    """Whether a plural noun, maybe with words before it, begins at ``at`` and no verb in the singular follows it."""
    tag, last = _noun(sentence, at)
    following = sentence.tags[last + 1] if last + 1 < len(sentence.tags) else ""
    return tag in ("NNS", "NNPS") and following != "VBZ" and not _singular_be(sentence, last + 1)


def _noun(sentence: Sentence, at: int) -> tuple[str, int]:
    """The tag and the place of the noun that the words from ``at`` on lead to; no tag where they lead to none."""
    tags = sentence.tags
    while at < len(tags) and tags[at] in _BEFORE_NOUN and (tags[at] != "NN" or tags[at + 1 : at + 2] in _NOUNS):
        at += 1
    return (tags[at] if tags[at : at + 1] in _NOUNS else ""), at


def _singular_be(sentence: Sentence, at: int) -> bool:
    return at < len(sentence.tokens) and sentence.tokens[at].norm in ("is", "was", "has")


def parse(text: str) -> tuple[Condition, ...]:
    """The conditions written in ``text``. Raises ``ValueError`` that names a term nobody knows."""
    return tuple(_term(term) for term in text.split())


def _term(term: str) -> Condition:
    if term in _BARE:
        return Condition(cast("Place", term), frozenset(), (), True)
    place, separator, items = term.partition("=")
    wanted = not place.endswith("!")
    place = place.rstrip("!")
    names: Sequence[str] = items.split(",")
    classes = tuple(name for name in names if name.isupper())
    if not separator or place not in _PLACES or not all(names) or any(name not in CLASSES for name in classes):
        raise ValueError(f"a condition nobody knows: {term}")
    words = frozenset(name for name in names if not name.isupper())
    return Condition(cast("Place", place), words, classes, wanted)
