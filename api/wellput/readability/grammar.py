"""What makes a sentence hard to parse, read off its Penn Treebank tags: clauses, passives, tenses, negation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wellput.text.tokens import Token

__all__ = ["BE", "Grammar", "grammar", "is_passive"]

BE = frozenset("be am is are was were been being 'm 's 're isn't aren't wasn't weren't".split())
_GET = frozenset("get gets got getting".split())
# What a subject between "be" and its participle is made of.
_SUBJECT = ("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "CD")
_HAVE = frozenset("have has had having 've haven't hasn't hadn't".split())
_BE_ENDINGS = ("'m", "'re", "'s")
_NEGATIVE = frozenset("not no never nothing nobody none neither nor cannot without hardly unless nowhere".split())
# Of the words tagged IN, those that open a clause; "that" and "as" do so too, but not always.
_SUBORDINATORS = frozenset(
    "because although though while whereas if unless until since whether once after before that so as".split()
)
_RELATIVE = ("WDT", "WP", "WP$", "WRB")
_FINITE = ("VBD", "VBP", "VBZ", "MD")
# A passive keeps at most this many words between "be" and the participle ("why was my last parcel never sent").
_PASSIVE_GAP = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """Counts over one sentence. ``before_verb``: words before the first finite verb."""

    finite: int
    subordinators: int
    relatives: int
    passives: int
    perfects: int
    modals: int
    infinitives: int
    gerunds: int
    participles: int
    negations: int
    coordinators: int
    prepositions: int
    commas: int
    breaks: int
    before_verb: int
    stacked_nouns: int


def is_passive(words: Sequence[str], tags: Sequence[str], index: int) -> bool:
    """Whether the participle at ``index`` is passive: "was damaged", "it's been sent", "got lost", "when was it sent".

    ``words`` are the tokens' :attr:`~wellput.text.tokens.Token.norm`, parallel to ``tags``.
    """
    if tags[index] not in ("VBN", "VBD"):
        return False
    participle = tags[index] == "VBN"
    inside = False
    for back in range(index - 1, max(-1, index - 2 - _PASSIVE_GAP), -1):
        word, tag = words[back], tags[back]
        if word in BE:
            # Between "be" and the participle a subject stands in a question only.
            return not inside or (participle and (back == 0 or tags[back - 1] in ("WRB", "WP", "WDT")))
        if participle and not inside and (word in _GET or (tag == "PRP" and word.endswith(_BE_ENDINGS))):
            return True
        if tag in _SUBJECT:
            inside = True
        elif not tag.startswith("RB") and tag != "VBN":
            return False
    return False


def grammar(tokens: Sequence[Token], tags: Sequence[str], *, question: bool) -> Grammar:
    """Count over one sentence. In a question the first question word opens no relative clause."""
    finite = subordinators = relatives = passives = perfects = infinitives = participles = stacked = commas = breaks = 0
    words = [token.norm for token in tokens]
    before_verb = -1
    seen = 0
    for i, (token, tag) in enumerate(zip(tokens, tags, strict=True)):
        word = words[i]
        is_word = token.kind == "word"
        contracted = tag == "PRP" and "'" in word
        if tag in _FINITE or contracted:
            finite += 1
            if before_verb < 0:
                before_verb = seen
        seen += is_word
        if tag == "IN" and word in _SUBORDINATORS and _opens_clause(tags, i):
            subordinators += 1
        elif tag in _RELATIVE and not (question and seen <= 2):
            relatives += 1
        elif tag == "VBN":
            participles += 1
            passives += is_passive(words, tags, i)
            previous = words[i - 1] if i else ""
            perfects += previous in _HAVE or previous.endswith("'ve")
        elif tag == "TO" and i + 1 < len(tags) and tags[i + 1] in ("VB", "RB"):
            infinitives += 1
        elif tag in ("NN", "NNS") and i and tags[i - 1] in ("NN", "NNS"):
            stacked += 1
        elif word == ",":
            commas += 1
        elif tag in (":", "-LRB-"):
            breaks += 1
    return Grammar(
        finite=finite,
        subordinators=subordinators,
        relatives=relatives,
        passives=passives,
        perfects=perfects,
        modals=sum(tag == "MD" or word.endswith(("'ll", "'d")) for word, tag in zip(words, tags, strict=True)),
        infinitives=infinitives,
        gerunds=tags.count("VBG"),
        participles=participles,
        negations=sum(word in _NEGATIVE or word.endswith("n't") for word in words),
        coordinators=tags.count("CC"),
        prepositions=tags.count("IN") - subordinators,
        commas=commas,
        breaks=breaks,
        before_verb=max(before_verb, 0),
        stacked_nouns=stacked,
    )


def _opens_clause(tags: Sequence[str], index: int) -> bool:
    """Whether a finite verb follows within a few words, before any punctuation."""
    for tag in tags[index + 1 : index + 8]:
        if tag in _FINITE:
            return True
        if tag in (",", ".", ":"):
            return False
    return False
