"""Cutting a text into the pieces that are translated one by one; everything between them stays as it is."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wellput.schema import Fact
from wellput.text.document import Document, Line, Sentence
from wellput.text.parts import Part, looks_like_name
from wellput.text.spans import Span
from wellput.translate.engines.base import MAX_CHARACTERS, MAX_WORDS
from wellput.translate.fixed import is_fixed

__all__ = ["Piece", "pieces"]

_LETTER = re.compile(r"[^\W\d_]")
# What stands around a sentence without being part of it: emoji, bullets, rules, marks of emphasis, control characters.
_EDGE = re.compile(
    r"[\s*_~=>\u2022\u25aa\u25cf\u2013\u2014\-\x00-\x1f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff"
    r"\u2190-\u21ff\u2600-\u27bf\u2b50\u2b55\ufe0f\u20e3\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff]+"
)
# A sentence end that only a writer without capitals makes; words that also follow an abbreviation are not listed.
_LOWER_START = re.compile(
    r"(?<=[a-z0-9][a-z0-9][a-z0-9][.!?])[ \t]+(?=(?:i|i['\u2019](?:m|ll|ve)|we|you|it|it's|he|she|they"
    r"|this|that|please|thanks|thank|sorry|what|when|where|how|can|could|would|do|did|is|are|if|let)\b)"
)
_BREAKS = (re.compile(r"[;:]\s"), re.compile(r",\s"), re.compile(r"\s"))


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the source text. ``keep`` marks one that is never translated: names, quotes, codes alone."""

    text: str
    start: int
    end: int
    part: Part
    line: int
    facts: tuple[Fact, ...]
    keep: bool = False


def pieces(document: Document, buyer: str | None = None) -> Iterator[Piece]:
    """The pieces of a document, in order; facts keep their offsets into the document."""
    for number, line in enumerate(document.lines):
        for sentence in _sentences(line, document.text, buyer):
            yield from _of_sentence(document, sentence, number)


def _sentences(line: Line, text: str, buyer: str | None) -> Iterator[Sentence]:
    """The line's sentences; in "Thanks, Anna!" the buyer is thanked, who would else be taken for who signs."""
    sentences = list(line.sentences)
    if buyer and len(sentences) > 1 and [sentence.part for sentence in sentences[-2:]] == ["closing", "signature"]:
        closing, name = sentences[-2:]
        if name.text.strip(" .!") in (buyer, *buyer.split()[:1]):
            tokens = (*closing.tokens, *name.tokens)
            both = Sentence(text[closing.start : name.end], closing.start, name.end, "body", tokens)
            sentences[-2:] = [both]
    yield from sentences


def _of_sentence(document: Document, sentence: Sentence, line: int) -> Iterator[Piece]:
    span = _trimmed(document.text, sentence)
    if span.start >= span.end:
        return
    facts = [fact for fact in document.facts if fact.start < span.end and span.start < fact.end]
    for part in itertools.chain.from_iterable(
        _capped(document.text, one, facts) for one in _uncapitalised(document.text, span, facts)
    ):
        text = document.text[part.start : part.end]
        inside = tuple(fact for fact in facts if part.start <= fact.start and fact.end <= part.end)
        yield Piece(
            text, part.start, part.end, sentence.part, line, inside, keep=_keep(text, sentence.part, inside, part)
        )


def _uncapitalised(text: str, span: Span, facts: Sequence[Fact]) -> Iterator[Span]:
    """The sentences of a writer who begins them in lower case: an engine given two at once may drop one."""
    start = span.start
    for end in _LOWER_START.finditer(text, span.start, span.end):
        if not any(fact.start < end.end() and end.start() < fact.end for fact in facts):
            yield Span(start, end.start())
            start = end.end()
    yield Span(start, span.end)


def _trimmed(text: str, sentence: Sentence) -> Span:
    """The sentence without emoji, bullets and the like at its edges."""
    start, end = sentence.start, sentence.end
    leading = _EDGE.match(text, start, end)
    if leading:
        start = leading.end()
    while end > start and _EDGE.match(text[end - 1]):
        end -= 1
    # A fact that begins with a sign ("-5 %", "#12") keeps it.
    for token in sentence.tokens:
        if token.kind == "fact":
            if token.start < start < token.end:
                start = token.start
            if token.start < end < token.end:
                end = token.end
    return Span(start, end)


def _keep(text: str, part: Part, facts: Sequence[Fact], span: Span) -> bool:
    if part == "quote" or (part == "signature" and looks_like_name(text)):
        return True
    rest = list(text)
    for fact in facts:
        if is_fixed(fact):
            rest[fact.start - span.start : fact.end - span.start] = " " * (fact.end - fact.start)
    return not _LETTER.search("".join(rest)) or max(map(len, text.split()), default=0) > MAX_CHARACTERS // 2


def _capped(text: str, span: Span, facts: Sequence[Fact]) -> Iterator[Span]:
    """``span`` in parts that an engine can take, cut at the strongest break that leaves no fact in two."""
    start = span.start
    while _too_long(text, start, span.end):
        limit = min(start + MAX_CHARACTERS, span.end)
        last_space = next(itertools.islice(_BREAKS[-1].finditer(text, start, limit), MAX_WORDS - 1, None), None)
        limit = last_space.end() if last_space else limit
        cut = _cut(text, start, limit, facts)
        if cut is None:
            break
        if text[start:cut].strip():
            yield Span(start, start + len(text[start:cut].rstrip()))
        start = cut
    if start < span.end:
        yield Span(start, span.end)


def _too_long(text: str, start: int, end: int) -> bool:
    return end - start > MAX_CHARACTERS or (end - start > MAX_WORDS * 2 and text[start:end].count(" ") > MAX_WORDS)


def _cut(text: str, start: int, limit: int, facts: Sequence[Fact]) -> int | None:
    for kind in _BREAKS:
        cuts = [match.end() for match in kind.finditer(text, start, limit)]
        for cut in reversed(cuts):
            if cut - start < MAX_CHARACTERS // 6 and kind is not _BREAKS[-1]:
                break
            if cut > start and not any(fact.start < cut < fact.end for fact in facts):
                return cut
    return None
