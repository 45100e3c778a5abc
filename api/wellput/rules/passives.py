"""Agentless passives that hide the seller, and the same sentence with the seller in it.

"Your letter has been received" → "I have received your letter". Only verbs a seller does are looked at
(:mod:`wellput.rules.verbs`); a passive with its doer ("by DHL"), a product's making ("is made in Portugal") and what
a carrier or a customs office does are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from wellput.rules.folding import lower_first
from wellput.rules.verbs import SellerVerb, participles
from wellput.text.document import Document, Sentence
from wellput.text.tokens import Token

__all__ = ["Passive", "find"]

_FINITE = {"is", "are", "was", "were"}
_MODALS = {"will", "shall", "would", "can", "could", "cannot"}
# Modals that leave open who acts ("the battery can be replaced"): only with a subject that is the seller's business.
_OPEN_MODALS = {"can", "could", "cannot"}
_NEGATED = {
    "isn't": "is", "aren't": "are", "wasn't": "was", "weren't": "were", "hasn't": "has", "haven't": "have",
    "hadn't": "had", "won't": "will", "can't": "can", "cannot": "can", "couldn't": "could", "wouldn't": "would",
}  # fmt: skip
_CONTRACTED = {"'s": "is", "'re": "are", "'ll": "will", "'ve": "have", "'d": "would"}
_ADVERBS = frozenset(
    "already also just now then not never still yet only first always finally today recently immediately once again "
    "back kindly therefore thus".split()
)
_NOMINAL = frozenset(("NN", "NNS", "NNP", "NNPS", "CD", "PRP", "SYM", "HYPH", "#"))
_INSIDE = _NOMINAL | frozenset(("JJ", "JJR", "JJS", "VBN", "VBG", "POS", "NFP"))
_OPENS = frozenset(("DT", "PRP$", "PDT"))
_LINKS = frozenset("of for from with about on in to regarding".split())
_OTHER_CLAUSES = frozenset(
    "if when whenever once whether unless until till after before how why what where while in on at with without for "
    "by from of to about into than like".split()
)
_OBJECTS = {"he": "him", "she": "her", "they": "them"}
_BUSINESS = frozenset(
    "order orders request refund claim case parcel package return payment message complaint ticket invoice address "
    "you replacement cancellation exchange letter email".split()
)
_BARE = frozenset(
    "refund order parcel package payment item replacement request message email letter complaint case label return "
    "invoice shipment".split()
)
_NOT_AGENTS = frozenset(
    "mail email e-mail post air sea ship plane train truck courier express phone letter now then tomorrow today "
    "tonight monday tuesday wednesday thursday friday saturday sunday the end january february march april may june "
    "july august september october november december next this noon midnight mistake accident hand registered "
    "standard priority".split()
)


class Passive(NamedTuple):
    """A passive and its span; ``active`` is empty where a sure rewording is not possible."""

    start: int
    end: int
    active: str
    verb: SellerVerb


class Auxiliary(NamedTuple):
    """The auxiliaries before a participle: their names in order, from token ``first`` on."""

    chain: tuple[str, ...]
    adverbs: tuple[str, ...]
    negated: bool
    first: int
    subject_inside: str


def find(draft: Document) -> Iterator[Passive]:
    """The passives of the body, in order."""
    known = participles()
    for sentence in draft.body:
        for index, token in enumerate(sentence.tokens):
            verb = known.get(token.norm)
            if verb and index and token.kind == "word":
                passive = _passive(draft.text, sentence, index, verb)
                if passive:
                    yield passive


def _passive(text: str, sentence: Sentence, index: int, verb: SellerVerb) -> Passive | None:
    auxiliary = _auxiliary(sentence.tokens, index)
    if auxiliary is None or any(token.norm in verb.not_near for token in sentence.tokens):
        return None
    last = _with_preposition(sentence.tokens, index, verb)
    if last is None or _has_agent(sentence.tokens, last):
        return None
    start = auxiliary.first if auxiliary.subject_inside else _subject(sentence, auxiliary)
    if start is None:
        return None
    subject = sentence.tokens[start : auxiliary.first]
    head = auxiliary.subject_inside or _head(subject)
    if not _fits(verb, auxiliary, head, sentence, last):
        return None
    end = sentence.tokens[last].end
    if verb.polite and auxiliary.chain in (("is",), ("are",)):
        polite = _next_is(sentence.tokens, last, "to") and head in ("you", "buyers", "customers")
        if not polite:
            return None
        first = start == 0
        return Passive(
            sentence.tokens[start].start, sentence.tokens[last + 1].end, "Please" if first else "please", verb
        )
    words = _object(text, sentence, start, auxiliary)
    if head == "it" and _next_is(sentence.tokens, last, "that"):
        words = ""
    active = " ".join(part for part in ("I", _active(verb, auxiliary), verb.after, words) if part)
    return Passive(sentence.tokens[start].start, end, active, verb)


def _auxiliary(tokens: tuple[Token, ...], index: int) -> Auxiliary | None:
    """Reads back from the participle over adverbs: "will not be", "has already been", "is being", "wasn't"."""
    chain: list[str] = []
    adverbs: list[str] = []
    negated = False
    position = index - 1
    subject = ""
    while position >= 0:
        word = tokens[position].norm
        if word in _ADVERBS or (word.endswith("ly") and len(word) > 4):
            if not chain and word == "back":
                return None
            if word == "not":
                negated = True
            else:
                adverbs.insert(0, word)
        elif word in _NEGATED:
            negated = True
            chain.insert(0, _NEGATED[word])
        elif word in _FINITE or word in _MODALS or word in ("be", "been", "being", "has", "have", "had", "going"):
            chain.insert(0, word)
        elif word == "to" and chain == ["be"] and position and tokens[position - 1].norm == "going":
            pass
        else:
            stem, mark, short = word.partition("'")
            if mark and stem in ("it", "they", "you", "that", "he", "she", "this") and "'" + short in _CONTRACTED:
                chain.insert(0, _contracted("'" + short, chain))
                subject = stem
                position -= 1
            break
        if len(chain) > 3:
            return None
        position -= 1
    # Adverbs that stood before the auxiliaries belong to what comes before ("Unfortunately, …" has a comma).
    first = position + 1
    while first < index and _is_adverb(tokens[first].norm) and not subject:
        if tokens[first].norm == "not":
            return None
        adverbs = adverbs[1:]
        first += 1
    return Auxiliary(tuple(chain), tuple(adverbs), negated, first, subject) if chain else None


def _is_adverb(word: str) -> bool:
    return word in _ADVERBS or (word.endswith("ly") and len(word) > 4)


def _contracted(short: str, chain: list[str]) -> str:
    if short == "'s" and chain[:1] == ["been"]:
        return "has"
    return _CONTRACTED[short]


def _subject(sentence: Sentence, auxiliary: Auxiliary) -> int | None:
    """The first token of the noun phrase that ends before the auxiliaries; ``None`` where it is not a sure one."""
    tokens, tags = sentence.tokens, sentence.tags
    position = auxiliary.first - 1
    while position >= 0 and _is_adverb(tokens[position].norm):
        position -= 1
    if position != auxiliary.first - 1 or position < 0:
        return None
    if tokens[position].norm in ("i", "we", "there", "which", "who", "what", "me", "us"):
        return None
    if tokens[position].norm == "that" and position > 0 and tokens[position - 1].text not in (",", ";"):
        return None
    start = position
    while position >= 0:
        tag, word = tags[position], tokens[position].norm
        if tag in _OPENS or (tokens[position].kind == "fact") or tag in _INSIDE:
            start = position
            before = position - 1
            closed = tag in _OPENS and not (before >= 0 and tags[before] in ("PDT", "DT"))
            if (closed or tag == "PRP") and not _linked(sentence, before):
                break
        elif not (word in _LINKS and _linked(sentence, position)):
            break
        position -= 1
    return start if _opens_clause(sentence, start) else None


def _linked(sentence: Sentence, position: int) -> bool:
    """Whether a preposition at ``position`` ties two parts of one noun phrase ("the refund for your order")."""
    return (
        position > 0
        and sentence.tokens[position].norm in _LINKS
        and (sentence.tags[position - 1] in _NOMINAL | _OPENS or sentence.tokens[position - 1].kind == "fact")
    )


def _opens_clause(sentence: Sentence, start: int) -> bool:
    if start == 0:
        return True
    before = sentence.tokens[start - 1]
    if before.norm in ("and", "or", "&"):
        # "Your name and address were changed": half a subject is none.
        return start < 2 or sentence.tags[start - 2] not in _NOMINAL or sentence.tags[start] in _OPENS | {"PRP"}
    opened = next(
        (
            token.norm
            for token in reversed(sentence.tokens[:start])
            if token.norm in _OTHER_CLAUSES or token.text in ",;"
        ),
        "",
    )
    return before.norm not in _OTHER_CLAUSES and opened not in ("if", "when", "once", "whether", "unless", "until")


def _head(subject: tuple[Token, ...]) -> str:
    """The noun the phrase is about: the last word before its first preposition."""
    head = ""
    for token in subject:
        if token.norm in _LINKS and head:
            break
        if token.kind == "word":
            head = token.norm
    return head


def _fits(verb: SellerVerb, auxiliary: Auxiliary, head: str, sentence: Sentence, last: int) -> bool:
    if head in verb.not_of or (verb.only_of and head not in verb.only_of):
        return False
    if verb.clause and not (head == "it" and _next_is(sentence.tokens, last, "that")):
        return False
    chain = auxiliary.chain
    if chain in (("is",), ("are",)):
        return verb.present == "plain" or (
            verb.present == "perfect" and head in _BUSINESS and sentence.tokens[0].norm in ("your", "the")
        )
    if chain[0] in _OPEN_MODALS:
        return chain[1:] == ("be",) and head in _BUSINESS
    return chain in _CHAINS


#: How the auxiliaries of a passive stand in the active sentence, and the form of the verb after them.
_CHAINS = {
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
}


def _active(verb: SellerVerb, auxiliary: Auxiliary) -> str:
    if auxiliary.chain in (("is",), ("are",)):
        helper, form = ("have", "participle") if verb.present == "perfect" else ("", "base")
    else:
        helper, form = _CHAINS[auxiliary.chain]
    if auxiliary.negated and not helper:
        helper, form = ("do" if form == "base" else "did"), "base"
    negation = "not" if auxiliary.negated else ""
    if helper == "can" and negation:
        helper, negation = "cannot", ""
    verb_form = {
        "base": verb.form("base"),
        "past": verb.form("past"),
        "participle": verb.form("participle"),
        "ing": verb.form("ing"),
    }[form]
    return " ".join(part for part in (helper, negation, *auxiliary.adverbs, verb_form) if part)


def _object(text: str, sentence: Sentence, start: int, auxiliary: Auxiliary) -> str:
    if auxiliary.subject_inside:
        return _OBJECTS.get(auxiliary.subject_inside, auxiliary.subject_inside)
    subject = sentence.tokens[start : auxiliary.first]
    words = text[subject[0].start : subject[-1].end]
    if len(subject) == 1 and subject[0].norm in _OBJECTS:
        return _OBJECTS[subject[0].norm]
    named = sentence.tags[start] in ("NNP", "NNPS") and subject[0].norm not in _BARE
    if start == 0 and not named and subject[0].kind == "word":
        words = lower_first(words)
    return f"the {words}" if len(subject) == 1 and subject[0].norm in _BARE else words


def _with_preposition(tokens: tuple[Token, ...], index: int, verb: SellerVerb) -> int | None:
    wanted = verb.after.split()
    following = [token.norm for token in tokens[index + 1 : index + 1 + len(wanted)]]
    return index + len(wanted) if following == wanted else None


def _next_is(tokens: tuple[Token, ...], index: int, word: str) -> bool:
    return index + 1 < len(tokens) and tokens[index + 1].norm == word


def _has_agent(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether "by somebody" follows in the same clause; "by Monday" and "by e-mail" are no doers."""
    for position in range(last + 1, min(last + 8, len(tokens) - 1)):
        if tokens[position].text in (",", ";"):
            return False
        if tokens[position].norm == "by":
            doer = tokens[position + 1]
            return doer.norm not in _NOT_AGENTS and not any(char.isdigit() for char in doer.text)
    return False
