"""Closings and names at the end of a paragraph: "… by Friday. Kind regards, Lars", "Love, Chloe (at Daisy & Co)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from wellput.schema import Fact
from wellput.text.parts import Part, closing_words, looks_like_name, thanking_words
from wellput.text.spans import Span

__all__ = ["Piece", "sign_off"]


class Piece(NamedTuple):
    """A stretch of a line and the part it is."""

    part: Part
    span: Span


_LONGEST = 60
_LONGEST_SPACELESS = 20
_WORDS = 7
# "Beth x", "Dee xx", a heart behind the name.
_KISSES = re.compile(r"(?:[\s,]+(?:x{1,4}|xo(?:xo)?))?[^\w)]*\Z", re.IGNORECASE)
_DASH = re.compile(r"[-\u2013\u2014~*]\s?")
_WORD = re.compile(r"[^\s,|/()&]+")
_JOINS = frozenset("from at of and y e the team de da do dos von van der den di la le al bin del das".split())
_NO_NAME = frozenset(
    "i my your we you it this that thank thanks please yes no not ok okay sure sorry done hello hi hey dear all and "
    "both here there now today tomorrow maybe free only new one two sent shipped also but so if or what when how why "
    "ja nein oui non sí si não sim danke merci gracias grazie nee tak nie да нет".split()
)
_SENTENCE = re.compile(r"[.!?\u2026\u3002\uff01\uff1f][)\"'\u201d]*\s|[?:;]")
_INITIAL = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Sr|Sra|St|Co|Inc|Ltd)\.")


def sign_off(
    text: str, sentences: Sequence[Span], facts: Sequence[Fact] = (), *, named: str = "", last: bool = True
) -> list[Piece]:
    """How the sentences of a line end the message, in order; empty when they go on with it.

    ``named``: whom the message greets, who does not sign it; ``last``: no line follows.
    """
    if not sentences:
        return []
    end = sentences[-1]
    closing = _closing(text, end)
    if closing:
        rest = Span(closing.end, end.end)
        thanks = thanking_words().match(text, end.start)
        if rest.start == rest.end:
            # Alone at the end of a paragraph, words of thanks belong to it.
            return [] if thanks and len(sentences) > 1 else [Piece("closing", Span(end.start, end.end))]
        if (last or not thanks) and _signs(text, rest, facts, named, alone=bool(thanks)):
            return [Piece("closing", _trimmed(text, Span(end.start, rest.start))), Piece("signature", rest)]
        return []
    if not last or len(sentences) < 2 or not _signs(text, end, facts, named, alone=True):
        return []
    before = sentences[-2]
    signature = Piece("signature", end)
    if closing_words().fullmatch(text, before.start, before.end) and len(sentences) > 2:
        return [Piece("closing", before), signature]
    return [signature]


def _closing(text: str, sentence: Span) -> Span | None:
    """The closing words at the start of ``sentence``, with the marks and white space behind them."""
    match = closing_words().match(text, sentence.start, sentence.end)
    if not match:
        return None
    dash = _DASH.match(text, match.end(), sentence.end)
    end = dash.end() if dash else match.end()
    if end == sentence.end or text[end - 1] in " ,.!\uff0c\u060c\u3002\uff01-\u2013\u2014~*" or end != match.end():
        return Span(sentence.start, end)
    return None


def _signs(text: str, span: Span, facts: Sequence[Fact], named: str, *, alone: bool) -> bool:
    """Whether a stretch is a name, with a shop or not; ``alone``: no word before it says that it is one."""
    said = text[span.start : span.end]
    if len(said) > _LONGEST or any(fact.start < span.end and span.start < fact.end for fact in facts):
        return False
    if alone and said[-1:] in ".\u3002":
        return False
    kisses = _KISSES.search(said)
    name = _DASH.sub("", said[: kisses.start()] if kisses else said, count=1) if said else ""
    words = _WORD.findall(name)
    if not words or len(words) > _WORDS or _SENTENCE.search(_INITIAL.sub("", name)):
        return False
    if any(c.isdigit() for c in name) or words[0].lower().strip(".") in _NO_NAME:
        return False
    if {word.lower() for word in words} <= {word.lower().rstrip("!.:") for word in _WORD.findall(named)}:
        return False
    if not any(c.isupper() or c.islower() for c in name):
        return not alone and len(name) <= _LONGEST_SPACELESS
    # "DHL" and "Red and Blue" answer something.
    if alone and ((words[0].isupper() and len(words[0].strip(".")) > 1) or "and" in words[1:2]):
        return False
    return (
        words[0][0].isupper()
        and looks_like_name(words[0])
        and all(not word[0].islower() or word in _JOINS for word in words)
    )


def _trimmed(text: str, span: Span) -> Span:
    end = span.end
    while end > span.start and (text[end - 1].isspace() or text[end - 1] in "-\u2013\u2014~*"):
        end -= 1
    return Span(span.start, end)
