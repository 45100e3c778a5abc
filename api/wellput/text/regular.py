"""The regular forms of English words, for those no dictionary knows: "blorf" → "blorfed" and back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

__all__ = ["base", "form"]

_HISSING = re.compile(r"(?:s|x|z|ch|sh)$")
_CONSONANT_Y = re.compile(r"[^aeiou]y$")
# One short vowel before one consonant: "ship" doubles it, "repair", "fix" and "show" do not.
_DOUBLES = re.compile(r"^[^aeiou]*[aeiou][bdfgklmnprtvz]$")
_DOUBLED = re.compile(r"([bdgkmnprtv])\1$")
# Stems that have lost an "e": "invoic", "updat", "organiz", "manag", "sav", "handl"; of one syllable also "shar".
_LOST_E = re.compile(r"(?:[cuvz]|[^aeiou]g|[aeiou]g|[aeiou]s|[^e]at|[bcdfgkpt]l)$|^[^aeiou]*[aeiou][kdmnpr]$")


def form(lemma: str, tag: str) -> str:
    """The form of a lower-case base form for a Penn tag that has one of its own; else the base form."""
    if tag in ("NNS", "VBZ"):
        if _HISSING.search(lemma):
            return lemma + "es"
        return lemma[:-1] + "ies" if _CONSONANT_Y.search(lemma) else lemma + "s"
    if tag == "VBG":
        if lemma.endswith("ie"):
            return lemma[:-2] + "ying"
        if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
            return lemma[:-1] + "ing"
        return _doubled(lemma) + "ing"
    ending = {"VBD": "ed", "VBN": "ed", "JJR": "er", "RBR": "er", "JJS": "est", "RBS": "est"}.get(tag)
    if ending is None:
        return lemma
    if lemma.endswith("e"):
        return lemma + ending[1:]
    return lemma[:-1] + "i" + ending if _CONSONANT_Y.search(lemma) else _doubled(lemma) + ending


def base(word: str, tag: str, known: Callable[[str], bool]) -> str:
    """The base form of a lower-case word with a Penn tag. Of several, one that is ``known``; else the likeliest."""
    candidates = [stem for stem in _stems(word, tag) if len(stem) > 1]
    return next((stem for stem in candidates if known(stem)), candidates[0] if candidates else word)


def _stems(word: str, tag: str) -> Iterator[str]:
    if tag in ("NNS", "VBZ"):
        if word.endswith("ies") and len(word) > 4:
            yield word[:-3] + "y"
        if word.endswith("es") and _HISSING.search(word[:-2]):
            yield word[:-2]
        if word.endswith("s") and not word.endswith(("ss", "us", "is")):
            yield word[:-1]
        return
    ending = {"VBG": "ing", "VBD": "ed", "VBN": "ed", "JJR": "er", "RBR": "er", "JJS": "est", "RBS": "est"}.get(tag, "")
    if not ending or not word.endswith(ending) or len(word) < len(ending) + 3:
        return
    stem = word[: -len(ending)]
    if stem.endswith("i") and tag != "VBG":
        yield stem[:-1] + "y"
    if _DOUBLED.search(stem):
        yield stem[:-1]
        yield stem
    elif _LOST_E.search(stem):
        yield stem + "e"
        yield stem
    else:
        yield stem
        yield stem + "e"


def _doubled(lemma: str) -> str:
    return lemma + lemma[-1] if _DOUBLES.search(lemma) else lemma
