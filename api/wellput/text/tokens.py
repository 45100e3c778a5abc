"""Tokens: words, numbers, punctuation and emoji, each with its span."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

__all__ = ["Token", "TokenKind", "normed", "tokenize"]

TokenKind = Literal["word", "number", "fact", "emoji", "punctuation"]

# A word keeps its inner apostrophes and hyphens: "don't", "re-send", "l'article". Scripts written without spaces
# come as one character a token: enough to count and to point at.
_TOKEN = re.compile(
    r"""
      (?P<number>\d+(?:[.,:/]\d+)*)
    | (?P<cjk>[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0e7f])
    | (?P<word>[^\W\d_][^\W_\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0e7f]*
        (?:['\u2019\-\u2010\u2011][^\W\d_][^\W_]*)*)
    | (?P<emoji>[\U0001F1E6-\U0001F1FF]{2}
        | [\u2600-\u27BF\u2B50\u2B55\U0001F300-\U0001FAFF][\uFE0F\U0001F3FB-\U0001F3FF]?
          (?:\u200D[\u2600-\u27BF\U0001F300-\U0001FAFF][\uFE0F\U0001F3FB-\U0001F3FF]?)*)
    | (?P<punctuation>\.{3}|[^\w\s]|_)
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """A token and its span in the text, in code points.

    ``norm``: lower case, with a straight apostrophe: the form word lists are keyed by.
    """

    text: str
    start: int
    end: int
    kind: TokenKind
    norm: str


def normed(text: str) -> str:
    """``text`` as :attr:`Token.norm` has it."""
    return text.lower().replace("\u2019", "'")


def tokenize(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """The tokens of ``text[start:end]``, with offsets into ``text``."""
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        name = match.lastgroup
        kind: TokenKind = "word" if name == "cjk" else name  # type: ignore[assignment]
        word = match.group()
        yield Token(word, *match.span(), kind, normed(word))
