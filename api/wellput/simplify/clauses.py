"""Where a sentence can be cut: signs of a whole clause before and after a place, read from tags alone."""

from __future__ import annotations

from wellput.text.document import Sentence

__all__ = ["has_finite_verb", "opens_clause", "starts_subordinate"]

_FINITE = frozenset(("VBD", "VBP", "VBZ", "MD"))
_SUBJECTS = frozenset("i we you he she it they this that these there".split())
_NOUN_PHRASE = frozenset("DT PRP$ PDT JJ JJR JJS NN NNS NNP NNPS CD POS RB".split())
_DETERMINERS = frozenset(("DT", "PRP$"))
_SUBORDINATORS = frozenset(
    "if when whenever while because since although though unless until till once after before as whether that who "
    "which whose where so provided".split()
)
_LONGEST_SUBJECT = 6


def has_finite_verb(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a finite verb stands among the tokens ``first`` to ``last`` (exclusive), or an order opens them."""
    if any(sentence.tags[at] in _FINITE for at in range(first, last)):
        return True
    opening = [at for at in range(first, last) if sentence.tokens[at].kind == "word"][:2]
    return any(sentence.tags[at] == "VB" for at in opening)


def opens_clause(sentence: Sentence, at: int) -> bool:
    """Whether a subject and its finite verb begin at token ``at``."""
    tokens, tags = sentence.tokens, sentence.tags
    if at >= len(tokens):
        return False
    if tokens[at].norm in _SUBJECTS:
        follow = at + 1
        while follow < len(tokens) and tags[follow] == "RB":
            follow += 1
        return follow < len(tokens) and tags[follow] in _FINITE
    if tokens[at].norm.endswith(("'ll", "'ve", "'re", "'m", "'d")) or tokens[at].norm == "it's":
        return True
    if tokens[at].norm == "please":
        return at + 1 < len(tokens) and tags[at + 1] in ("VB", "VBP")
    if tags[at] not in _DETERMINERS:
        return False
    for place in range(at + 1, min(at + 1 + _LONGEST_SUBJECT, len(tokens))):
        if tags[place] in _FINITE:
            return tags[place - 1] not in _DETERMINERS
        if tags[place] not in _NOUN_PHRASE and tokens[place].kind != "fact":
            return False
    return False


def starts_subordinate(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a clause that cannot stand alone opens among the tokens ``first`` to ``last`` (exclusive)."""
    return any(sentence.tokens[at].norm in _SUBORDINATORS for at in range(first, last))
