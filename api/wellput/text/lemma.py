"""Base forms of English words and back: ``sent`` VBD → ``send``, ``send`` VBN → ``sent``.

The dictionary and the rules for unknown words are lemminflect's (MIT); tags are Penn Treebank tags as
:func:`wellput.text.tagger.tag` gives them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from lemminflect import getAllInflectionsOOV, getAllLemmas, getAllLemmasOOV, getInflection

__all__ = ["inflect", "lemma", "lemmas", "warm"]

_UNIVERSAL = {"NN": "NOUN", "VB": "VERB", "JJ": "ADJ", "RB": "ADV"}
# What a contraction leaves when its second part goes; the rest are regular ("doesn't" → "does").
_IRREGULAR = {
    "can't": "can", "won't": "will", "shan't": "shall", "ain't": "be", "cannot": "can", "let's": "let",
    "'m": "be", "'re": "be", "'ve": "have", "'ll": "will", "'d": "would",
}  # fmt: skip
_SECOND_PART = re.compile(r"(?:n't|'(?:s|re|ve|ll|d|m))$|(?<=s)'$")
_BE = {"am": "be", "is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "being": "be"}
# Beyond this a "word" is no word, and the rules for unknown words would take time with its length.
_LONGEST = 40
_ENDINGS = {"NNS", "VBZ", "VBD", "VBN", "VBG", "JJR", "JJS", "RBR", "RBS"}


def lemma(word: str, tag: str) -> str:
    """The base form, in lower case. Names and words without other forms come back as they are."""
    lowered = word.lower().replace("\u2019", "'")
    if "'" in lowered:
        lowered = _IRREGULAR.get(lowered) or _SECOND_PART.sub("", lowered) or lowered
    if tag == "MD":
        return {"wo": "will", "ca": "can", "sha": "shall"}.get(lowered, lowered)
    kind = _UNIVERSAL.get(tag[:2])
    if kind is None or tag.startswith("NNP") or len(lowered) > _LONGEST:
        return lowered
    if kind == "VERB" and lowered in _BE:
        return "be"
    if tag not in _ENDINGS and tag != "VBP":
        return lowered
    known = _known(lowered).get(kind)
    if known:
        return known
    if "-" in lowered:
        first, _, last = lowered.rpartition("-")
        return f"{first}-{lemma(last, tag)}"
    if not (lowered.isascii() and lowered.isalpha()):
        return lowered
    return str(getAllLemmasOOV(lowered, kind).get(kind, (lowered,))[0])


def lemmas(word: str) -> frozenset[str]:
    """Every base form the dictionary has for a lower-case word, as whatever part of speech."""
    return frozenset(_known(word).values())


# Only words of the dictionary are kept, so that it cannot grow with what people write.
_SEEN: dict[str, Mapping[str, str]] = {}


def _known(word: str) -> Mapping[str, str]:
    found = _SEEN.get(word)
    if found is None:
        found = {kind: forms[0] for kind, forms in getAllLemmas(word).items()}
        if found:
            _SEEN[word] = found
    return found


def inflect(lemma: str, tag: str) -> str:
    """The form of a base form for a tag (``send`` VBN → ``sent``), in the case of ``lemma``.

    A tag without forms of its own (``IN``) gives ``lemma`` back. Of a phrase the head is inflected: the first word of
    a verb phrase (``find out`` VBD → ``found out``), the last of any other.
    """
    if tag[:2] not in _UNIVERSAL or len(lemma) > _LONGEST:
        return lemma
    if " " in lemma:
        if tag.startswith("VB"):
            head, _, rest = lemma.partition(" ")
            return f"{inflect(head, tag)} {rest}"
        rest, _, head = lemma.rpartition(" ")
        return f"{rest} {inflect(head, tag)}"
    if tag in ("NN", "NNP", "VB", "JJ", "RB"):
        return lemma
    if tag == "VBP":
        return "are" if lemma == "be" else lemma
    if tag == "VBN" and lemma == "get":
        return "got"
    found: tuple[str, ...] = getInflection(lemma, tag=tag, inflect_oov=lemma.isascii() and lemma.isalpha())
    return found[0] if found else lemma


@cache
def warm() -> None:
    """Load the dictionaries and the rules for unknown words."""
    lemma("blorfed", "VBD")
    getAllInflectionsOOV("blorf", "VERB")
    inflect("send", "VBN")
