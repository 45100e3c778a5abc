"""Base forms of English words and back: ``sent`` VBD → ``send``, ``send`` VBN → ``sent``.

From lemminflect's dictionary (:mod:`wellput.text.dictionary`); words it does not know follow the regular rules
(:mod:`wellput.text.regular`). Tags are Penn Treebank tags as :func:`wellput.text.tagger.tag` gives them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from wellput.text import dictionary, regular

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
    return regular.base(lowered, tag, lambda stem: kind in _known(stem))


def lemmas(word: str) -> frozenset[str]:
    """Every base form the dictionary has for a lower-case word, as whatever part of speech."""
    return frozenset(_known(word).values())


# Only words of the dictionary are kept, so that it cannot grow with what people write.
_SEEN: dict[str, Mapping[str, str]] = {}


def _known(word: str) -> Mapping[str, str]:
    found = _SEEN.get(word)
    if found is None:
        found = dictionary.base_forms(word)
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
    if tag in ("NN", "NNP", "VB", "JJ", "RB") or (tag == "VBP" and lemma.lower() != "be"):
        return lemma
    lowered = lemma.lower()
    tag = "NNS" if tag == "NNPS" else tag
    known = dictionary.forms(lowered)
    found = known.get(tag) or known.get(_ALIKE.get(tag, "")) or regular.form(lowered, tag)
    if lemma.isupper() and len(lemma) > 1:
        return found.upper()
    return found[:1].upper() + found[1:] if lemma[:1].isupper() else found


# Where the dictionary has no form for a tag, this one's is the same word.
_ALIKE = {"VBD": "VBN", "VBN": "VBD", "JJR": "RBR", "JJS": "RBS", "RBR": "JJR", "RBS": "JJS"}


def warm() -> None:
    """Load the dictionary."""
    dictionary.warm()
