"""Agentless passives that hide the seller, and the same sentence with the seller in it.

"Your letter has been received" → "I have received your letter". Looked at are verbs a seller does
(:mod:`wellput.rules.verbs`), and any verb that befalls what only a shop deals with (:mod:`wellput.rules.matters`:
"your remarks have been passed on"); a passive with its doer ("by DHL"), a product's making ("is made in Portugal") and
what a carrier or a customs office does are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from wellput.rules.clauses import Auxiliary, Subject, has_agent, is_coordinated, next_is, read_auxiliary, read_subject
from wellput.rules.folding import lower_first
from wellput.rules.matters import matters, verb_of
from wellput.rules.verbs import SellerVerb, participles
from wellput.text.document import Document, Sentence
from wellput.text.tokens import Token

__all__ = ["Passive", "find"]

# The seller's business: "the battery can be replaced" leaves open who acts, "your order can be replaced" does not.
_BUSINESS = frozenset(
    "order orders request refund claim case parcel package return payment message complaint ticket invoice address "
    "you discount replacement cancellation exchange letter email label labels price prices shipment booking".split()
)
# Nouns that a hurried seller writes without an article: "Refund was issued".
_BARE = frozenset(
    "refund order parcel package payment item replacement request message email letter complaint case label return "
    "invoice shipment".split()
)
_OBJECTS = {"he": "him", "she": "her", "they": "them"}
_CLAUSES = ("that", "to", "not", "whether")
_PARTICIPLES = frozenset(("VBN", "VBD"))
_READERS = frozenset(("you", "buyers", "customers"))

# What tells a slip in the shop from the making of the goods.
_SLIPS = frozenset(
    "wrong wrongly incorrect incorrectly false falsely mistake mistakenly error accident accidentally mixed badly "
    "twice oversight carelessly inadvertently missing".split()
)

# "It was tested before leaving our factory": what leaves is the thing, and with "I" in front it would be the seller.
_OF_THE_THING = frozenset("leaving arriving reaching being breaking going coming entering departing".split())

# No sentence anybody wrote is longer; a text without full stops must not cost the square of its length.
_LONGEST = 200

Form = Literal["base", "past", "participle", "ing"]

#: How the auxiliaries of a passive stand in the active sentence, and the form of the verb after them.
_CHAINS: dict[tuple[str, ...], tuple[str, Form]] = {
    ("was",): ("", "past"),
    ("were",): ("", "past"),
    ("has", "been"): ("have", "participle"),
    ("have", "been"): ("have", "participle"),
    ("had", "been"): ("had", "participle"),
    ("is", "being"): ("am", "ing"),
    ("are", "being"): ("am", "ing"),
    ("was", "being"): ("was", "ing"),
    ("were", "being"): ("was", "ing"),
    ("will", "be"): ("will", "base"),
    ("shall", "be"): ("will", "base"),
    ("would", "be"): ("would", "base"),
    ("can", "be"): ("can", "base"),
    ("cannot", "be"): ("cannot", "base"),
    ("could", "be"): ("could", "base"),
    ("is", "going", "be"): ("am going to", "base"),
    ("are", "going", "be"): ("am going to", "base"),
    ("should", "have", "been"): ("should have", "participle"),
    ("would", "have", "been"): ("would have", "participle"),
    ("could", "have", "been"): ("could have", "participle"),
    ("got",): ("", "past"),
    ("is", "able", "be"): ("can", "base"),
    ("are", "able", "be"): ("can", "base"),
    ("was", "able", "be"): ("could", "base"),
    ("were", "able", "be"): ("could", "base"),
    ("had", "be"): ("had to", "base"),
    ("has", "be"): ("have to", "base"),
    ("have", "be"): ("have to", "base"),
    ("needs", "be"): ("need to", "base"),
    ("need", "be"): ("need to", "base"),
    ("must", "be"): ("must", "base"),
}
_PRESENT = frozenset((("is",), ("are",)))
# "The parcel must be packed well" tells the buyer: these count for what is a shop's duty alone.
_DUTIES = frozenset((("has", "be"), ("have", "be"), ("needs", "be"), ("need", "be"), ("must", "be")))
# Whether it could be done is the shop's affair; that it can be done, the reader's as well.
_OUTCOMES = frozenset((("can", "be"), ("cannot", "be"), ("could", "be"), ("is", "able", "be"), ("are", "able", "be")))
# "Your cover will be sewn again": what lies ahead or has just been done to the buyer's things, the shop does.
_OF_LATE = frozenset(
    (("has", "been"), ("have", "been"), ("will", "be"), ("is", "being"), ("are", "being"), ("is", "going", "be"))
)
_NONE = frozenset(("no", "nothing"))
_PARTICLES = frozenset("on up out off aside down over through away".split())
# "The same may kindly be forwarded": with "kindly" it asks or promises; who acts stays open, so nothing is reworded.
_COURTESY = ("may", "be")


class Passive(NamedTuple):
    """A passive and its span; ``active`` is empty where a sure rewording is not possible."""

    start: int
    end: int
    active: str
    verb: SellerVerb


def find(draft: Document) -> Iterator[Passive]:
    """The passives of the body, in order."""
    known = participles()
    for sentence in draft.body:
        if len(sentence.tokens) > _LONGEST:
            continue
        norms = {token.norm for token in sentence.tokens}
        open_class = matters().others.isdisjoint(norms) and not matters().subjects.isdisjoint(norms)
        for index, token in enumerate(sentence.tokens):
            verbs = known.get(token.norm, ()) if index else ()
            if open_class and index and sentence.tags[index] in _PARTICIPLES:
                verbs = (*verbs, *_unlisted(sentence, index))
            passive = next((found for verb in verbs if (found := _passive(draft.text, sentence, index, verb))), None)
            if passive:
                yield passive


def _unlisted(sentence: Sentence, index: int) -> Iterator[SellerVerb]:
    """The participle as a verb that no list holds: "aside" of "set aside" is part of it, "on" of "on Monday" is not."""
    behind = sentence.tokens[index + 1 : index + 2]
    particle = behind and behind[0].norm in _PARTICLES and sentence.tags[index + 1] in ("RP", "RB")
    verb = verb_of(sentence.tokens[index].norm, behind[0].norm if particle else "")
    if verb:
        yield verb


def _passive(text: str, sentence: Sentence, index: int, verb: SellerVerb) -> Passive | None:
    tokens = sentence.tokens
    auxiliary = read_auxiliary(tokens, index)
    last = _with_preposition(tokens, index, verb)
    if auxiliary is None or last is None or has_agent(tokens, last):
        return None
    if any(token.norm in verb.not_near for token in tokens):
        return None
    if verb.slip and _SLIPS.isdisjoint(_clause(tokens, index)):
        return None
    subject = read_subject(sentence, auxiliary)
    if subject is None:
        return None
    head = auxiliary.pronoun or _head(tokens[subject.first : auxiliary.first])
    if not _fits(verb, auxiliary, head, tokens, subject.first, last):
        return None
    start = tokens[subject.first].start
    if verb.polite and auxiliary.chain in _PRESENT:
        if head not in _READERS or not next_is(tokens, last, "to"):
            return None
        return Passive(start, tokens[last + 1].end, "Please" if subject.first == 0 else "please", verb)
    active = ""
    if (
        subject.sure
        and auxiliary.chain != _COURTESY
        and not is_coordinated(sentence, last)
        and not _OF_THE_THING & {token.norm for token in tokens[last:]}
    ):
        words = "" if verb.clause else _object(text, sentence, subject, auxiliary)
        active = " ".join(part for part in ("I", _active(verb, auxiliary), verb.after, words) if part)
    return Passive(start, tokens[last].end, active, verb)


def _clause(tokens: tuple[Token, ...], index: int) -> Iterator[str]:
    """The words from the comma before to the comma after."""
    breaks = [at for at, token in enumerate(tokens) if token.text in (",", ";")]
    first = max((at for at in breaks if at < index), default=-1) + 1
    last = min((at for at in breaks if at > index), default=len(tokens))
    return (token.norm for token in tokens[first:last])


def _with_preposition(tokens: tuple[Token, ...], index: int, verb: SellerVerb) -> int | None:
    wanted = verb.after.split()
    following = [token.norm for token in tokens[index + 1 : index + 1 + len(wanted)]]
    return index + len(wanted) if following == wanted else None


def _head(subject: tuple[Token, ...]) -> str:
    """The noun the phrase is about: the last word before its first preposition."""
    head = ""
    for token in subject:
        if head and token.norm in ("of", "for", "from", "with", "about", "on", "in", "to", "regarding"):
            break
        if token.kind == "word":
            head = token.norm
    return head


def _fits(verb: SellerVerb, auxiliary: Auxiliary, head: str, tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether it is the seller who does the verb to this subject, which begins at ``first``, in this tense."""
    yours = verb.unlisted and tokens[first].norm == "your" and auxiliary.chain in _OF_LATE
    if head in verb.not_of or (verb.only_of and head not in verb.only_of and not yours):
        return False
    if auxiliary.chain == _COURTESY:
        return "kindly" in auxiliary.adverbs
    if verb.clause and not (head == "it" and any(next_is(tokens, last, word) for word in _CLAUSES)):
        return False
    if auxiliary.chain in _PRESENT:
        business = head in _BUSINESS and tokens[first].norm in ("your", "the")
        return verb.present == "plain" or (verb.present == "perfect" and business)
    if auxiliary.chain in _OUTCOMES and head not in _BUSINESS:
        failed = auxiliary.negated or tokens[first].norm in _NONE
        return failed and (head in matters().nouns or head in verb.only_of or verb.clause)
    if auxiliary.chain in _DUTIES:
        ours = head in _BUSINESS or head in matters().nouns
        return ours and verb.base in matters().duties and not auxiliary.negated
    return auxiliary.chain in _CHAINS


def _active(verb: SellerVerb, auxiliary: Auxiliary) -> str:
    present: tuple[str, Form] = ("have", "participle") if verb.present == "perfect" else ("", "base")
    helper, form = _CHAINS.get(auxiliary.chain, present)
    if auxiliary.negated and not helper:
        helper, form = ("do" if form == "base" else "did"), "base"
    negation = "not" if auxiliary.negated and helper != "can" else ""
    if auxiliary.negated and helper == "can":
        helper = "cannot"
    return " ".join(part for part in (helper, negation, *auxiliary.adverbs, verb.form(form)) if part)


def _object(text: str, sentence: Sentence, subject: Subject, auxiliary: Auxiliary) -> str:
    """The subject as the object of the active sentence: "Your order" → "your order", "they" → "them"."""
    words = sentence.tokens[subject.first : auxiliary.first]
    first = words[0].norm if words else auxiliary.pronoun
    if len(words) < 2 and (first in _OBJECTS or auxiliary.pronoun):
        return _OBJECTS.get(first, first)
    written = text[words[0].start : words[-1].end]
    named = sentence.tags[subject.first] in ("NNP", "NNPS") and first not in _BARE
    if subject.first == 0 and not named and words[0].kind == "word":
        written = lower_first(written)
    return f"the {written}" if len(words) == 1 and first in _BARE else written
