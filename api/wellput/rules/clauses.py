"""What stands around a participle: its auxiliaries, its subject, and whether its doer is named."""

from __future__ import annotations

from typing import NamedTuple

from wellput.text.document import Sentence
from wellput.text.tokens import Token

__all__ = ["Auxiliary", "Subject", "has_agent", "is_coordinated", "next_is", "read_auxiliary", "read_subject"]

_AUXILIARIES = frozenset(
    "is are was were be been being has have had going will shall would should can could cannot may got must need needs "
    "able".split()
)
_NEGATED = {
    "isn't": "is", "aren't": "are", "wasn't": "was", "weren't": "were", "hasn't": "has", "haven't": "have",
    "hadn't": "had", "won't": "will", "can't": "can", "cannot": "can", "couldn't": "could", "wouldn't": "would",
    "shouldn't": "should", "unable": "able",
}  # fmt: skip
_CONTRACTED = {"s": "is", "re": "are", "ll": "will", "ve": "have", "d": "would"}
_BEFORE_TO = frozenset("going had has have need needs able unable".split())
_PROMISES = frozenset(("shall", "will"))
_PRONOUNS = frozenset(("it", "they", "you", "that", "he", "she", "this"))
_ADVERBS = frozenset(
    "already also just now then not never still yet only first always finally today recently immediately once again "
    "kindly therefore thus duly".split()
)
_NOMINAL = frozenset(("NN", "NNS", "NNP", "NNPS", "CD", "PRP", "SYM", "#"))
_INSIDE = _NOMINAL | frozenset(("JJ", "JJR", "JJS", "VBN", "VBG", "POS", "NFP", "HYPH"))
_OPENERS = frozenset(("DT", "PRP$", "PDT"))
# "Everything possible": the adjective stands behind.
_INDEFINITE = frozenset("everything nothing something anything".split())
_LINKS = frozenset("of for from with about on in to regarding".split())
_PREPOSITIONS = _LINKS | frozenset("at without by into than like".split())
_SUBORDINATORS = frozenset(
    "if when whenever once whether unless until till after before how why what where while".split()
)
_NO_SUBJECTS = frozenset("i we there which who what me us".split())
# After "by": a time, a means or a way, not a doer; with an article ("by the courier") only the time is none.
_TIMES = frozenset(
    "now then tomorrow today tonight monday tuesday wednesday thursday friday saturday sunday end weekend beginning "
    "middle january february march april may june july august september october november december next this noon "
    "midnight way time".split()
)
_NOT_AGENTS = _TIMES | frozenset(
    "mail email e-mail post air sea ship plane train truck courier express phone letter mistake accident hand "
    "registered standard priority oversight error negligence carelessness inattention".split()
)


class Auxiliary(NamedTuple):
    """The auxiliaries before a participle, in order, from token ``first`` on.

    ``pronoun`` is the subject where both are one token: "it" of "it's been sent".
    """

    chain: tuple[str, ...]
    adverbs: tuple[str, ...]
    negated: bool
    first: int
    pronoun: str


class Subject(NamedTuple):
    """The subject's first token; ``sure`` is false where it may begin earlier."""

    first: int
    sure: bool


def read_auxiliary(tokens: tuple[Token, ...], participle: int) -> Auxiliary | None:
    """Reads back from the participle over adverbs: "will not be", "has already been", "is being", "wasn't"."""
    chain: list[str] = []
    adverbs: list[str] = []
    negated, pronoun = False, ""
    first = participle
    pending: list[str] = []
    for position in range(participle - 1, max(participle - 9, -1), -1):
        word = tokens[position].norm
        if _is_adverb(word):
            # Adverbs count once an auxiliary stands before them; others belong to what comes before.
            pending.insert(0, word)
            continue
        if word == "to" and chain[:1] == ["be"] and position and tokens[position - 1].norm in _BEFORE_TO:
            continue
        stem, _, short = word.partition("'")
        if word in _NEGATED:
            chain.insert(0, _NEGATED[word])
        elif word in _AUXILIARIES:
            chain.insert(0, word)
        elif stem in _PRONOUNS and short in _CONTRACTED:
            chain.insert(0, "has" if short == "s" and chain[:1] == ["been"] else _CONTRACTED[short])
            pronoun = stem
        else:
            break
        negated = negated or word in _NEGATED or "not" in pending
        adverbs = [adverb for adverb in pending if adverb != "not"] + adverbs
        pending = []
        first = position
        if pronoun:
            break
    return Auxiliary(tuple(chain), tuple(adverbs), negated, first, pronoun) if chain else None


def read_subject(sentence: Sentence, auxiliary: Auxiliary) -> Subject | None:
    """The noun phrase before the auxiliaries; ``None`` where it hides nobody ("I", "there"), in a relative clause, in a
    question, or in a clause that only sets a condition."""
    tokens, tags = sentence.tokens, sentence.tags
    last = auxiliary.first - 1
    if auxiliary.pronoun:
        return Subject(auxiliary.first, sure=True)
    if last > 0 and tokens[last].norm == "which" and tokens[last - 1].text == "," and auxiliary.chain[0] in _PROMISES:
        # "The invoice, which shall be sent": a promise hung on behind, not a description of the thing.
        return Subject(auxiliary.first, sure=False)
    if last < 0 or tokens[last].norm in _NO_SUBJECTS or _is_relative(tokens, last):
        return None
    if tags[last] == "CC" and tokens[0].norm not in _NO_SUBJECTS:
        # "Your claim is under review and will be processed": the subject stands before the first verb.
        return Subject(auxiliary.first, sure=False)
    if tags[last] == "JJ" and last and tokens[last - 1].norm in _INDEFINITE:
        return _in_main_clause(sentence, last - 1, auxiliary)
    if not (tags[last] in _NOMINAL | _OPENERS or tokens[last].kind == "fact"):
        return Subject(auxiliary.first, sure=False) if tags[last] in ("VBN", "VBD") else None
    first = position = last
    while position >= 0:
        if tags[position] in _OPENERS | _INSIDE or tokens[position].kind == "fact":
            first = position
            opened = tags[position] in _OPENERS and not (position and tags[position - 1] in ("PDT", "DT"))
            if (opened or tags[position] == "PRP") and not _links(sentence, position - 1):
                break
        elif not _links(sentence, position):
            break
        position -= 1
    return _in_main_clause(sentence, first, auxiliary)


def has_agent(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether "by somebody" follows in the same clause; "by Monday" and "by e-mail" are no doers."""
    for position in range(last + 1, min(last + 8, len(tokens) - 1)):
        if tokens[position].text in (",", ";"):
            return False
        if tokens[position].norm == "by":
            article = tokens[position + 1].norm == "the" and position + 2 < len(tokens)
            doer = tokens[position + 1 + article]
            nobody = _TIMES if article else _NOT_AGENTS
            return doer.norm not in nobody and not any(char.isdigit() for char in doer.text)
    return False


def is_coordinated(sentence: Sentence, last: int) -> bool:
    """Whether a second participle shares the auxiliaries: "were cancelled and refunded"."""
    after = sentence.tags[last + 1 : last + 4]
    return after[:1] in (("CC",), (",",)) and any(tag in ("VBN", "VBD") for tag in after[1:3])


def next_is(tokens: tuple[Token, ...], index: int, word: str) -> bool:
    """Whether the token after ``index`` is ``word``."""
    return index + 1 < len(tokens) and tokens[index + 1].norm == word


def _is_adverb(word: str) -> bool:
    return word in _ADVERBS or (word.endswith("ly") and len(word) > 4)


def _is_relative(tokens: tuple[Token, ...], last: int) -> bool:
    return tokens[last].norm == "that" and last > 0 and tokens[last - 1].text not in (",", ";")


def _links(sentence: Sentence, position: int) -> bool:
    """Whether a preposition at ``position`` ties two parts of one noun phrase ("the refund for your order")."""
    return (
        position > 0
        and sentence.tokens[position].norm in _LINKS
        and (sentence.tags[position - 1] in _NOMINAL | _OPENERS or sentence.tokens[position - 1].kind == "fact")
    )


def _in_main_clause(sentence: Sentence, first: int, auxiliary: Auxiliary) -> Subject | None:
    if first == 0:
        return Subject(first, sure=True)
    before = sentence.tokens[first - 1].norm
    if before in _PREPOSITIONS:
        return None
    for token in reversed(sentence.tokens[:first]):
        if token.norm in _SUBORDINATORS:
            return None
        if token.text in (",", ";"):
            break
    if before in ("and", "or", "&") and first > 1 and sentence.tags[first - 2] in _NOMINAL:
        # "Your name and address were changed", "the cup and the bowl were sent": half a subject is none.
        plural = auxiliary.chain[0] in ("are", "were", "have") and sentence.tags[auxiliary.first - 1] in ("NN", "NNP")
        return Subject(first, sure=sentence.tags[first] in _OPENERS | {"PRP"} and not plural)
    return Subject(first, sure=True)
