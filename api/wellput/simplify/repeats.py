"""No word twice: an edit must not put in a content word that the sentence holds already.

"The shipment comprises three parcels" with "parcel" for "shipment" says another thing; the others only sound poor.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache

from wellput.knowledge import data_folder, read_toml
from wellput.schema import Edit
from wellput.text.dictionary import base_forms
from wellput.text.document import Document

__all__ = ["unrepeated"]

_WORD = re.compile(r"[^\W\d_]+")


def unrepeated(document: Document, edits: Iterable[Edit]) -> Iterator[Edit]:
    """The edits that bring no content word of their sentence in again. A hard word may go each time it stands."""
    starts = [sentence.start for sentence in document.sentences]
    put_in: dict[int, list[tuple[frozenset[str], frozenset[str]]]] = {}
    for edit in edits:
        at = bisect_right(starts, edit.start) - 1
        old = _bases(document.text[edit.start : edit.end])
        new = _bases(edit.replacement) - old
        if at < 0 or not new:
            yield edit
            continue
        sentence = document.sentences[at]
        rest = document.text[sentence.start : edit.start] + " " + document.text[edit.end : sentence.end]
        around = _bases(rest, frozenset(word[0] for word in new))
        others = (words for hard, words in put_in.get(at, ()) if hard != old)
        if new & around or any(new & words for words in others):
            continue
        if edit.auto:
            put_in.setdefault(at, []).append((old, new))
        yield edit


def _bases(text: str, initials: frozenset[str] | None = None) -> frozenset[str]:
    """The base forms of the content words; only of those with one of ``initials``, which all forms of a word share."""
    light = _light()
    words = {word for word in _WORD.findall(text.lower()) if word not in light}
    if initials is not None:
        words = {word for word in words if word[0] in initials}
    return frozenset(base for word in words for base in (word, *base_forms(word).values())) - light


@cache
def _light() -> frozenset[str]:
    return frozenset(read_toml(data_folder("wellput.simplify") / "guard.toml")["light"]["words"])
