"""Text as patterns see it: lower case, straight quotation marks, plain spaces, every character in its old place."""

from __future__ import annotations

import re
from typing import NamedTuple

from wellput.text.document import Document
from wellput.text.lower import lower
from wellput.text.prefilter import grams

__all__ = ["Folded", "fold", "folded", "lower_first", "match_case", "quoted", "spaced"]

_PLAIN = (
    ("\u2019", "'"), ("\u2018", "'"), ("\u02bc", "'"), ("`", "'"), ("\u201c", '"'), ("\u201d", '"'), ("\u201e", '"'),
    ("\u00ab", '"'), ("\u00bb", '"'), ("\u00a0", " "), ("\u202f", " "), ("\u2009", " "), ("\t", " "),
    ("\u2010", "-"), ("\u2011", "-"),
)  # fmt: skip
_FIRST_PERSON = re.compile(r"I(?:['\u2019]\w+)?(?!\w)")


def fold(text: str) -> str:
    """``text`` ready for matching; offsets stay the same."""
    folded = lower(text)
    if folded.isascii():
        return folded.replace("`", "'").replace("\t", " ")
    for fancy, plain in _PLAIN:
        folded = folded.replace(fancy, plain)
    return folded


class Folded(NamedTuple):
    """A folded text and the grams of its body's sentences; see :func:`wellput.text.prefilter.grams`."""

    text: str
    grams: dict[str, int]


def folded(draft: Document) -> Folded:
    """The draft, folded once for all rules; kept with the draft, so that it goes when the draft goes."""
    if "folded" not in draft.memo:
        text = fold(draft.text)
        draft.memo["folded"] = Folded(text, grams(text, [sentence.span for sentence in draft.body]))
    kept: Folded = draft.memo["folded"]
    return kept


def quoted(folded: str, start: int, end: int, stretch_start: int, stretch_end: int) -> bool:
    """Whether ``stretch_start:stretch_end`` stands between double quotation marks inside ``start:end``."""
    opened = folded.count('"', start, stretch_start) % 2 == 1
    return opened and '"' in folded[stretch_end:end]


def match_case(replacement: str, original: str, *, opens_sentence: bool = True) -> str:
    """``replacement`` with a capital first letter when ``original`` has one because of its place.

    A capital "I" inside a sentence says nothing about what may stand in its place; capitals all over are ignored.
    """
    capital = original[:1].isupper() and replacement[:1].islower() and not original[1:2].isupper()
    if capital and (opens_sentence or not _FIRST_PERSON.match(original)):
        return replacement[:1].upper() + replacement[1:]
    return replacement


def lower_first(words: str) -> str:
    """``words`` as they stand inside a sentence: "Your parcel" → "your parcel"; "I" and "DHL" stay."""
    if _FIRST_PERSON.match(words) or words[1:2].isupper():
        return words
    return words[:1].lower() + words[1:]


def spaced(text: str) -> str:
    """``text`` without doubled spaces and without a space before a comma or full stop."""
    return re.sub(r" +(?=[ ,.!?;:])", "", text).strip()
