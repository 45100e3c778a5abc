"""A text read once: lines, sentences, tokens, parts and facts, all with spans into the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from wellput.schema import Fact
from wellput.text import segment
from wellput.text.language import detect
from wellput.text.parts import Part, greeting_pattern, looks_like_name, part_of
from wellput.text.sign_off import Piece, sign_off
from wellput.text.spans import Span
from wellput.text.tagger import tag
from wellput.text.tokens import Token, normed, tokenize

__all__ = ["Document", "Line", "Sentence"]


# How many lines may stand below the one that closes a letter.
_BELOW = 4


@dataclass(frozen=True)
class Sentence:
    """A sentence, its place in the text and its tokens."""

    text: str
    start: int
    end: int
    part: Part
    tokens: tuple[Token, ...]
    memo: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """What rooms worked out about these words alone, by room; it ends with the sentence."""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """The tokens that are words; facts, numbers, punctuation and emoji are not."""
        return tuple(token for token in self.tokens if token.kind == "word")

    @property
    def tags(self) -> tuple[str, ...]:
        """The Penn Treebank tag of each token, read as English; see :mod:`wellput.text.tagger`."""
        if "tags" not in self.memo:
            self.memo["tags"] = tag(self.tokens)
        tags: tuple[str, ...] = self.memo["tags"]
        return tags

    @property
    def is_question(self) -> bool:
        """Whether it ends with a question mark of any script."""
        return self.text.rstrip("\"')\u201d\u2019 ").endswith(("?", "\uff1f", "\u061f"))


@dataclass(frozen=True, slots=True)
class Line:
    """A line that holds something, and its sentences."""

    start: int
    end: int
    part: Part
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True)
class Document:
    """A draft or a message, read once. Build it with :meth:`read`."""

    text: str
    language: str
    facts: tuple[Fact, ...]
    lines: tuple[Line, ...] = field(repr=False)
    memo: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """What rooms worked out about this text, by room; it ends with the document."""

    @classmethod
    def read(cls, text: str, *, facts: Sequence[Fact] = (), language: str | None = None) -> Document:
        """Read ``text``. Facts become single tokens of kind ``fact``; ``language`` is detected when not given."""
        spans = list(segment.lines(text))
        read: list[Line] = []
        after_closing = False
        for index, span in enumerate(spans):
            line = _line(text, span, facts, read, after_closing=after_closing, following=len(spans) - index - 1)
            after_closing = after_closing or any(item.part == "closing" for item in line.sentences)
            read.append(line)
        return cls(text, language or detect(text), tuple(facts), tuple(read))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences, in order, of every part."""
        return tuple(sentence for line in self.lines for sentence in line.sentences)

    @cached_property
    def body(self) -> tuple[Sentence, ...]:
        """The sentences that carry the message: no greeting, closing, signature or quoted text."""
        return tuple(sentence for sentence in self.sentences if sentence.part in ("body", "list"))

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """All tokens, in order."""
        return tuple(token for sentence in self.sentences for token in sentence.tokens)

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """The words of the body."""
        return tuple(token for sentence in self.body for token in sentence.words)

    @cached_property
    def greeting(self) -> Span | None:
        """Where the text greets: a line of its own or the opening of the first sentence. ``None`` if it does not."""
        match = self._greeting
        if not match:
            return None
        return Span(match.start(), match.end() if looks_like_name(match.group("name")) else match.start("name"))

    @cached_property
    def greeting_name(self) -> str | None:
        """Whom the greeting names (``Mr. Wolf``, ``Anna``); ``None`` when it names nobody."""
        name = self._greeting.group("name").strip() if self._greeting else ""
        return name if name and looks_like_name(name) else None

    @cached_property
    def _greeting(self) -> re.Match[str] | None:
        if not self.lines:
            return None
        return greeting_pattern().match(self.text, self.lines[0].start, self.lines[0].end)

    def part(self, part: Part) -> str:
        """The text of one part, what stands on one line in one piece, joined by line feeds."""
        found = ([item for item in line.sentences if item.part == part] for line in self.lines)
        return "\n".join(self.text[items[0].start : items[-1].end] for items in found if items)

    def protected(self, start: int, end: int) -> bool:
        """Whether a fact overlaps ``start:end``."""
        return any(fact.start < end and start < fact.end for fact in self.facts)


def _line(
    text: str, span: Span, facts: Sequence[Fact], above: Sequence[Line], *, after_closing: bool, following: int
) -> Line:
    part = part_of(text[span.start : span.end], first=not above, after_closing=after_closing, following=following)
    inside = [fact for fact in facts if span.start <= fact.start < span.end]
    pieces = list(_pieces(text, span, part, inside, first=not above))
    if part in ("body", "closing", "signature") and following <= _BELOW and not after_closing:
        named = next((item.text for line in above[:1] for item in line.sentences if item.part == "greeting"), "")
        named = next((text[piece.span.start : piece.span.end] for piece in pieces if piece.part == "greeting"), named)
        said = [piece.span for piece in pieces if piece.part == part]
        ending = sign_off(text, said, inside, named=named, last=not following)
        if ending:
            pieces = [piece for piece in pieces if piece.span.start < ending[0].span.start] + ending
            part = part if len(pieces) > len(ending) else ending[-1].part
    return Line(span.start, span.end, part, tuple(_sentence(text, piece.span, piece.part, inside) for piece in pieces))


def _pieces(text: str, line: Span, part: Part, facts: Sequence[Fact], *, first: bool) -> Iterator[Piece]:
    start = line.start
    if first and part == "body":
        # "Hello Anna, your parcel …" and "Hi Anna! Your parcel …": the greeting is a sentence of its own.
        greeting = greeting_pattern().match(text, line.start, line.end)
        if (
            greeting
            and looks_like_name(greeting.group("name"))
            and greeting.end() < line.end
            and text[greeting.end()] in ",!.:\u3001\u3002\uff0c\uff01\uff1a\u060c"
        ):
            start = greeting.end() + 1
            yield Piece("greeting", Span(line.start, start))
    for span in segment.sentences(text, Span(start, line.end), [Span(fact.start, fact.end) for fact in facts]):
        yield Piece(part, span)


def _sentence(text: str, span: Span, part: Part, facts: Sequence[Fact]) -> Sentence:
    tokens: list[Token] = []
    position = span.start
    for fact in facts:
        if fact.start >= span.end or fact.end <= span.start:
            continue
        tokens.extend(tokenize(text, position, fact.start))
        tokens.append(Token(fact.text, fact.start, fact.end, "fact", normed(fact.text)))
        position = fact.end
    tokens.extend(tokenize(text, position, span.end))
    return Sentence(text[span.start : span.end], span.start, span.end, part, tuple(tokens))
