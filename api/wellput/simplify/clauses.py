"""Where clauses begin and whether they can stand alone, read from words and tags, without a parser."""

from __future__ import annotations

from typing import NamedTuple

from wellput.text.document import Sentence

__all__ = [
    "SUBORDINATORS",
    "Clause",
    "bracketed",
    "has_finite_verb",
    "independent",
    "opens_clause",
    "order_at",
    "subject_at",
]

FINITE = frozenset(("VBD", "VBP", "VBZ", "MD"))
_SUBJECTS = frozenset("i we you he she it they this that these there everything nothing everyone somebody".split())
_CONTRACTED = ("'ll", "'ve", "'re", "'m", "'d")
_CONTRACTED_IS = frozenset(("it's", "that's", "there's", "he's", "she's"))
_NOUN_PHRASE = frozenset("DT PRP$ PDT JJ JJR JJS NN NNS NNP NNPS CD POS RB VBN VBG".split())
_DETERMINERS = frozenset(("DT", "PRP$", "PDT"))
_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS", "CD"))
_ADVERBS = frozenset(("RB", "RBR", "RBS"))
#: Words that open a clause which cannot stand alone.
SUBORDINATORS = frozenset(
    "if when whenever while because since although though unless until till once after before as whether that who "
    "which whose where wherever so provided given should had were in".split()
)
# After these a clause goes on that a joint may continue: "I hope you like it and you come back".
_SAYING = frozenset(
    "hope hopes think thinks believe believes know knows say says said tell tells told sure afraid guess assume "
    "suppose wish ensure confirm confirmed note see understand understood assure assured guarantee promise promised "
    "means mean shows show showed found find wonder feel aware certain glad happy seems appears learned read "
    "heard".split()
)
_WITHIN_SUBJECT = frozenset("of in from for on with at to".split())
_LONGEST_SUBJECT = 8
_SPEAKERS = frozenset("i we i'm i've i'll i'd we're we've we'll we'd".split())


class Clause(NamedTuple):
    """A clause that can stand alone, from token ``first`` on.

    ``order``: it asks the reader to do something. ``open``: it holds another clause that a joint could go on with.
    """

    first: int
    order: bool
    open: bool


def has_finite_verb(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a finite verb stands among the tokens ``first`` to ``last`` (exclusive), or an order opens them."""
    if any(sentence.tags[at] in FINITE for at in range(first, last)):
        return True
    opening = [at for at in range(first, last) if sentence.tokens[at].kind == "word"][:2]
    return any(sentence.tags[at] == "VB" for at in opening)


def order_at(sentence: Sentence, at: int) -> bool:
    """Whether an order begins at token ``at``: "send it", "please send it", "do not send it", "never send it"."""
    tokens, tags = sentence.tokens, sentence.tags
    while at < len(tokens) and (tokens[at].norm in ("please", "always", "never", "simply", "just", "kindly")):
        at += 1
    if at < len(tokens) and tokens[at].norm in ("do", "don't", "let's", "thank", "thanks", "sorry"):
        return True
    return at + 1 < len(tokens) and tags[at] in ("VB", "VBP") and tokens[at].kind == "word"


def subject_at(sentence: Sentence, at: int) -> int | None:
    """The place of the finite verb of a clause whose subject begins at ``at``; ``None`` where none begins."""
    tokens, tags = sentence.tokens, sentence.tags
    if at >= len(tokens):
        return None
    norm = tokens[at].norm
    if norm.endswith(_CONTRACTED) or norm in _CONTRACTED_IS:
        return at
    if norm in _SUBJECTS:
        follow = at + 1
        while follow < len(tokens) and tags[follow] in _ADVERBS:
            follow += 1
        if follow < len(tokens) and tags[follow] in FINITE:
            return follow
        if norm not in ("this", "that", "these"):
            return None
    bare = tags[at] not in _DETERMINERS
    for place in range(at, min(at + 1 + _LONGEST_SUBJECT, len(tokens))):
        if tags[place] in FINITE:
            named = place > at and (tags[place - 1] in _NOUNS or tokens[place - 1].kind == "fact")
            adverb = place > at + 1 and tags[place - 1] in _ADVERBS and tags[place - 2] in _NOUNS
            # Without an article "shipped" may as well be a participle: "lamps shipped from here".
            return place if (named or adverb) and not (bare and tags[place] == "VBD") else None
        if tokens[place].norm in _WITHIN_SUBJECT and place > at and tags[place - 1] in _NOUNS:
            continue
        if tags[place] not in _NOUN_PHRASE and tokens[place].kind != "fact":
            return None
    return None


def opens_clause(sentence: Sentence, at: int) -> bool:
    """Whether a clause that can stand alone begins at token ``at``: a subject and its verb, or "please" and a verb."""
    if subject_at(sentence, at) is not None:
        return True
    tokens, tags = sentence.tokens, sentence.tags
    return at + 1 < len(tokens) and tokens[at].norm == "please" and tags[at + 1] in ("VB", "VBP")


def independent(sentence: Sentence, first: int, last: int) -> Clause | None:
    """The clause that the tokens ``first`` to ``last`` (exclusive) hold, where it can stand alone.

    An adverb or a phrase without a verb may come before it ("In this case, we …"); a subordinate clause may not, since
    what follows could belong to it too.
    """
    at = first
    if sentence.tokens[at].norm in ("and", "but", "so"):
        at += 1
    if at < last and sentence.tokens[at].norm in SUBORDINATORS and sentence.tags[at] != "DT":
        comma = _comma(sentence, at, last)
        phrase = comma is not None and not any(sentence.tags[place][:2] in ("VB", "MD") for place in range(at, comma))
        if sentence.tokens[at].norm in ("that", "this"):
            comma, phrase = None, True
        elif not phrase or comma is None:
            return None
        at = at if comma is None else comma + 1
    elif not (opens_clause(sentence, at) or order_at(sentence, at)):
        comma = _comma(sentence, at, last)
        if comma is None or any(sentence.tags[place][:2] in ("VB", "MD") for place in range(at, comma)):
            return None
        at = comma + 1
    order = order_at(sentence, at)
    if at >= last or not (order or subject_at(sentence, at) is not None):
        return None
    return Clause(at, order and subject_at(sentence, at) is None, _stays_open(sentence, at, last))


def _stays_open(sentence: Sentence, first: int, last: int) -> bool:
    return any(sentence.tokens[at].norm in _SAYING for at in range(first, last))


def speaks(sentence: Sentence, at: int) -> bool:
    """Whether the writer is the subject that stands at token ``at``."""
    return sentence.tokens[at].norm in _SPEAKERS


def _comma(sentence: Sentence, first: int, last: int) -> int | None:
    return next((at for at in range(first, last) if sentence.tokens[at].text == ","), None)


def bracketed(sentence: Sentence, at: int) -> bool:
    """Whether token ``at`` stands within brackets or a quotation."""
    depth, quotes = 0, 0
    for token in sentence.tokens[:at]:
        depth += (token.text in "([{“«") - (token.text in ")]}”»")
        quotes += token.text == '"'
    return depth > 0 or quotes % 2 == 1
