"""Lines and sentences, with their exact spans.

A message is not prose: greetings end with a comma, lists have no full stops, ``1.234,50`` and ``5.12.`` are no
sentence ends. Protected spans (facts) are never cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from wellput.text.spans import Span

__all__ = ["lines", "sentences"]

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_END = re.compile(r"(?:[.!?\u2026]+|[\u3002\uff01\uff1f\u0964\u061f]+)[\"'\u201d\u2019)\]\u00bb]*")
_SPACELESS_END = "\u3002\uff01\uff1f"
_LIST_MARK = re.compile(r"\s*(?:[-*\u2022\u2013\u2014]|\(?\d{1,2}[.)]|[a-z][.)])\s+")
# Abbreviations that a capital letter may follow without a new sentence.
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:mr|mrs|ms|dr|prof|sr|sra|st|no|nr|nos|vs|approx|dept|est|e\.g|i\.e|etc|inc|ltd|co|corp|tel|fig|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|z\.b|bzw|ca|usw|hr|fr|m|mme|\u0433|\u0443\u043b|[a-z])\.$",
    re.IGNORECASE,
)
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


def _ends(text: str, start: int, end: int, protected: Iterable[Span]) -> Iterator[int]:
    guarded = list(protected)
    for match in _END.finditer(text, start, end):
        stop = match.end()
        mark = match.group()
        # A full stop may close a fact's stretch ("No. 5."): only an end strictly inside one is not an end.
        if any(span.start <= match.start() and stop < span.end for span in guarded):
            continue
        rest = text[stop:end].lstrip()
        if not rest or mark[0] in _SPACELESS_END:
            yield stop
        elif (
            not text[stop].isspace()
            or (mark == "." and _ABBREVIATION.search(text, start, stop) and not _sentence_starts(rest))
            or (
                mark[0] in ".\u2026"
                and (rest[0].islower() or (rest[0].isdigit() and text[match.start() - 1].isdigit()))
            )
        ):
            continue
        else:
            yield stop


_OPENERS = frozenset(
    "i we you he she it they this that the there my our your please if when thank thanks sorry "
    "ich wir sie bitte je nous vous".split()
)


def _sentence_starts(rest: str) -> bool:
    """After an abbreviation: does the next word plainly open a new sentence? ("… etc. We …", not "Mr. Wolf")."""
    first = re.match(r"[^\W\d_]+", rest)
    return bool(first) and first.group()[0].isupper() and first.group().lower() in _OPENERS if first else False


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
