"""Lines and sentences, with their exact spans.

A message is not prose: greetings end with a comma, lists have no full stops, ``1.234,50`` and ``5.12.`` are no
sentence ends. Protected spans (facts) are never cut.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from wellput.text.spans import Span

__all__ = ["lines", "sentences"]

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
# A face ends a sentence where a capital letter follows: "I love it 😍 Could you …".
_END = re.compile(
    r"(?:[.!?\u2026]+|[\u3002\uff01\uff1f\u0964\u061f]+)[\"'\u201d\u2019)\]\u00bb]*"
    r"|[\U0001F600-\U0001F64F\U0001F910-\U0001F97F](?=\s+[A-ZÀ-ÖØ-ÞА-Я])"
)
_SPACELESS_END = "\u3002\uff01\uff1f"
_LIST_MARK = re.compile(r"\s*(?:[-*\u2022\u2013\u2014]|\(?\d{1,2}[.)]|[a-z][.)])\s+")
# Abbreviations that a capital letter may follow without a new sentence.
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:mr|mrs|ms|dr|prof|sr|sra|st|no|nr|nos|vs|approx|dept|est|e\.g|i\.e|etc|inc|ltd|co|corp|tel|fig|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|z\.b|bzw|ca|usw|hr|fr|m|mme|\u0433|\u0443\u043b|[a-z]|(?:[a-z]\.){1,5}[a-z])\.$",
    re.IGNORECASE,
)
# One letter that is no initial: a unit behind its number ("220 V."), a size or a kind behind its name ("size L.").
_LETTER_NAMES = (
    "sizes?|types?|class|grade|model|version|option|plan|vitamin|letter|gate|row|block|building|line|group|socket|plug|"
    "cup|größen?|typ|klasse|tallas?|clase|tipo|tailles?|taglia|taglie|tamanhos?|maat|maten|rozmiary?|"
    "размер[ыа]?|розміри?|beden|storlek|storlekar"
)
_LETTER_AT_END = re.compile(
    rf"(?:\d[ \u00a0]?[A-Z]|\b(?:{_LETTER_NAMES})[ \u00a0][A-Z]"
    r"(?:[ \u00a0](?:and|or|und|oder|y|o|et|ou|e|i|и)[ \u00a0][A-Z])?)\.$",
    re.IGNORECASE,
)
# What follows an end: white space, then the next word or character.
_NEXT = re.compile(r"\s+([^\W\d_]+|\S)?")
_QUOTED = re.compile(r"\s*>")


def lines(text: str) -> Iterator[Span]:
    """Spans of the lines that hold something, without surrounding white space."""
    for match in _LINE.finditer(text):
        span = _trim(text, match.start(), match.end())
        if span.start < span.end:
            yield span


def sentences(text: str, line: Span, protected: Sequence[Span] = ()) -> Iterator[Span]:
    """Spans of the sentences of one line, in order, without surrounding white space.

    A list mark ("1.", "-") belongs to no sentence.
    """
    mark = _LIST_MARK.match(text, line.start, line.end)
    start = mark.end() if mark and not _QUOTED.match(text, line.start) else line.start
    for end in _ends(text, start, line.end, protected):
        span = _trim(text, start, end)
        if span.start < span.end:
            yield span
        start = end
    span = _trim(text, start, line.end)
    if span.start < span.end:
        yield span


def _ends(text: str, start: int, end: int, protected: Sequence[Span]) -> Iterator[int]:
    starts = [span.start for span in protected]
    for match in _END.finditer(text, start, end):
        stop = match.end()
        before = bisect_right(starts, match.start()) - 1
        # A full stop may close a fact's stretch ("No. 5."): only an end strictly inside one is not an end.
        if before >= 0 and stop < protected[before].end:
            continue
        if match.group()[0] in _SPACELESS_END or _ends_sentence(text, start, match.start(), stop, end):
            yield stop


def _ends_sentence(text: str, start: int, mark: int, stop: int, end: int) -> bool:
    following = _NEXT.match(text, stop, end)
    if not following:
        return stop == end
    first = following.group(1)
    if not first:
        return True
    if (
        text[mark:stop] == "."
        and _ABBREVIATION.search(text, max(start, stop - 14), stop)
        and not _LETTER_AT_END.search(text, max(start, stop - 24), stop)
    ):
        return first[0].isupper() and first.lower() in _OPENERS
    if text[mark] in ".\u2026":
        return not (first[0].islower() or (first[0].isdigit() and text[mark - 1].isdigit()))
    return True


_OPENERS = frozenset(
    "i we you he she it they this that the there my our your please if when thank thanks sorry "
    "where what when why ich wir sie bitte je nous vous".split()
)


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
