"""What an inflected verb is where it stands: a verb at all, and in which form."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.text.document import Sentence

__all__ = ["Slots", "form_at", "subject_of"]

#: What filled a slot: its first and last token.
Slots = dict[str, tuple[int, int]]

_SUBJECTS = frozenset("i we you they he she it who that which".split())
_VERBAL = frozenset("to please and not never also just then don't didn't doesn't can't won't couldn't let's".split())
_HAVE = frozenset("have has had having 've i've you've we've they've haven't hasn't hadn't".split())
_BE = frozenset(
    "am is are was were be been being get got gets getting isn't aren't wasn't weren't i'm you're he's she's it's "
    "we're they're".split()
)
# After these stands a verb, whatever the tagger says.
_OPENING = _SUBJECTS | _VERBAL | _HAVE
_ADVERBS = 3


def form_at(sentence: Sentence, at: int, tags: Sequence[str], *, told: bool = False) -> str:
    """The Penn tag of the verb at ``at``, one of ``tags``; empty where the word is no verb there.

    A base form that agrees with a subject is ``VBP``. ``told``: the words behind it tell that it is one.
    """
    tag = sentence.tags[at]
    before = sentence.tokens[at - 1].norm if at else ""
    before_tag = sentence.tags[at - 1] if at else ""
    if not tag.startswith("VB"):
        opens = not at or before in _OPENING or before_tag == "MD" or before.endswith("'ll")
        if not (told or opens) or before_tag in ("DT", "PRP$", "JJ"):
            return ""
    if "VBD" in tags or "VBN" in tags:
        past = _past(sentence, at)
        if past in tags and (tag in ("VBD", "VBN") or "VB" not in tags):
            return past
    if "VB" in tags:
        finite = before in _SUBJECTS or tag == "VBP"
        return "VBP" if finite and before != "to" and before_tag != "MD" else "VB"
    return tag if tag in tags else tags[0]


def _past(sentence: Sentence, at: int) -> str:
    """``VBN`` behind an auxiliary, else what the tagger says, else ``VBD``."""
    back = at - 1
    while back >= max(0, at - 1 - _ADVERBS) and (
        sentence.tags[back].startswith("RB") or sentence.tokens[back].norm in ("not", "never")
    ):
        back -= 1
    word = sentence.tokens[back].norm if back >= 0 else ""
    if word in _HAVE or word in _BE or word.endswith(("'ve", "'re")):
        return "VBN"
    if word in _SUBJECTS:
        return "VBD"
    return "VBN" if sentence.tags[at] == "VBN" else "VBD"


def subject_of(sentence: Sentence, at: int) -> str:
    """The pronoun right before a verb, ``they`` for a plural noun, else ``it``."""
    back = at - 1
    while back >= 0 and sentence.tags[back].startswith("RB"):
        back -= 1
    if back < 0:
        return "it"
    word = sentence.tokens[back].norm
    if word in ("i", "we", "you", "they"):
        return word
    return "they" if sentence.tags[back] in ("NNS", "NNPS") else "it"
