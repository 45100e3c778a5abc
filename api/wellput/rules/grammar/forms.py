"""Forms that do not exist, made by a rule that has exceptions: "sended", "broked", "heavyer", "differents"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from wellput.rules.grammar.frames import frames
from wellput.rules.grammar.lexicon import lexicon
from wellput.rules.grammar.model import Dispatch, Slip
from wellput.rules.grammar.reading import Reading
from wellput.text import regular
from wellput.text.lemma import inflect, lemmas

__all__ = ["dispatch"]

_LONG = 7


@cache
def _wrong() -> Mapping[str, str]:
    """The forms and what is meant."""
    known = lexicon()
    found: dict[str, str] = {}
    for past, base in known.past.items():
        if past.endswith("ed") or base in ("be", "do", "have", "go"):
            continue
        for wrong in (regular.form(base, "VBD"), f"{past}ed", f"{past}d"):
            found[wrong] = inflect(base, "VBD")
    for word in known.adjectives | frames().short:
        if word.endswith("y"):
            found[f"{word}er"], found[f"{word}est"] = inflect(word, "JJR"), inflect(word, "JJS")
        if len(word) >= _LONG and not word.endswith(("y", "er")):
            stem = word.removesuffix("e")
            found[f"{stem}er"], found[f"{stem}est"] = f"more {word}", f"most {word}"
        if not word.endswith(("s", "x")):
            found[f"{word}s"] = word
    return {wrong: right for wrong, right in found.items() if wrong != right and not lemmas(wrong)}


def wrong_form(r: Reading, index: int) -> Slip | None:
    """ "We sended it", "it is heavyer"."""
    word = r.words[index]
    right = _wrong()[word]
    if r.tags[index] in ("NNP", "NNPS"):
        return None
    # "Financials" and "specials" are nouns; before a noun or behind "is" they are none.
    several = word == f"{right}s" and not (
        r.tag(index + 1) in ("NN", "NNS") or r.word(index - 1) in ("is", "are", "very")
    )
    return None if several else Slip(index, index, right, "verb")


def dispatch() -> Dispatch:
    """The checks and the words they look at."""
    yield wrong_form, _wrong()
