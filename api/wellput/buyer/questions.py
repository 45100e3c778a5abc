"""The questions a buyer asks: with a question mark, without one, indirect ("I would like to know if …"), implied
("size 8?", "price please")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from wellput.buyer.conversation import Turn
from wellput.buyer.lexicon import Lexicon, lexicon
from wellput.knowledge import Entry, data_folder, read_entry
from wellput.text import segment
from wellput.text.parts import closing_words, greeting_pattern

__all__ = ["Asked", "find_questions"]

#: Topics in the order they are tried; the first that fits says what an answer has to hold.
TOPICS = (
    "why", "tracking", "discount", "quantity", "when", "where_from", "where", "price", "how_to", "who",
    "remedy", "size", "colour",
)  # fmt: skip

_MARKED = re.compile(r"[?\uff1f\u061f][\"'\u201d\u2019)\]\s!]*$")
_CONDITION = re.compile(r"^(?:if|when|because|since|as) ")
_LONGEST = 300
_MOST = 12


class _Syntax(Entry, frozen=True, kw_only=True):
    """The form of ``data/questions.toml``."""

    opening: tuple[str, ...]
    begins: tuple[str, ...]
    never: tuple[str, ...]
    indirect: tuple[str, ...]
    about: str
    wish_opening: tuple[str, ...]
    wish: tuple[str, ...]
    joint: tuple[str, ...]
    second: tuple[str, ...]


class _English(NamedTuple):
    """The syntax, compiled."""

    unmarked: re.Pattern[str]
    never: re.Pattern[str]
    indirect: re.Pattern[str]
    wish: re.Pattern[str]
    second: re.Pattern[str]


@cache
def _english() -> _English:
    syntax = read_entry(data_folder("wellput.buyer") / "questions.toml", _Syntax)
    indirect = "|".join(syntax.indirect).replace("<about>", syntax.about)
    return _English(
        re.compile(rf"^(?:(?:{'|'.join(syntax.opening)}) )*(?:{'|'.join(syntax.begins)})"),
        re.compile(rf"^(?:{'|'.join(syntax.never)})"),
        re.compile(rf"\b(?:{indirect})\b"),
        re.compile(
            rf"^(?:(?:{'|'.join(syntax.wish_opening)}) )*(?:{'|'.join(syntax.wish)})(?: please| thanks)?\s*[.!]*$"
        ),
        re.compile(rf"(?:{'|'.join(syntax.joint)})(?=(?:{'|'.join(syntax.second)})\b)", re.IGNORECASE),
    )


@dataclass(frozen=True, slots=True)
class Asked:
    """A question in the buyer's words, its normalised form, and what it is about (``None``: anything else)."""

    text: str
    normal: str
    topic: str | None
    language: str


def find_questions(turn: Turn) -> tuple[Asked, ...]:
    """Questions of a turn, in order, without repetitions."""
    words = turn.words
    found: dict[str, Asked] = {}
    for message in turn.messages:
        for text in _sentences(message):
            for part in _parts(text) if words.tag == "en" else (text,):
                normal = words.normal(part)
                if normal and _asks(normal, part, words) and not _rhetorical(normal, words):
                    found.setdefault(normal, Asked(part, normal, _topic(normal, words), words.tag))
                    if len(found) == _MOST:
                        return tuple(found.values())
    return tuple(found.values())


def _sentences(message: str) -> Iterator[str]:
    for line in segment.lines(message):
        if message.startswith(">", line.start) or closing_words().fullmatch(message, line.start, line.end):
            continue
        for span in segment.sentences(message, line):
            text = message[span.start : span.end]
            if len(text) <= _LONGEST:
                yield _without_greeting(text)
            elif _MARKED.search(text):
                yield text[-_LONGEST:].partition(" ")[2] or text[-_LONGEST:]


def _without_greeting(text: str) -> str:
    """ "Hello, do you have this in red?" → "do you have this in red?"."""
    match = greeting_pattern().match(text)
    if not match:
        return text
    rest = text[match.end() :].lstrip(" ,.!:;-\u2013\u2014\uff0c\u3001\u3002\u060c\uff01")
    if len(rest) > 1:
        return rest
    # No punctuation after the greeting ("hi do you have …"): the name group swallowed the question.
    return text[match.start("name") :].lstrip(" ,") or text


def _parts(text: str) -> list[str]:
    """A sentence that asks twice, cut where the second question begins."""
    parts: list[str] = []
    start = 0
    for match in _english().second.finditer(text):
        if match.start() - start >= 8 and _starts_question(text[start : match.start()]):
            parts.append(text[start : match.start()])
            start = match.end()
    parts.append(text[start:])
    return [part.strip() for part in parts if part.strip()]


def _starts_question(text: str) -> bool:
    normal = lexicon("en").normal(text)
    return bool(_english().unmarked.search(normal) or _english().indirect.search(normal)) and not _CONDITION.match(
        normal
    )


def _asks(normal: str, text: str, words: Lexicon) -> bool:
    if _MARKED.search(text):
        return any(c.isalnum() for c in normal)
    if words.tag != "en":
        return words.asks is not None and words.asks.holds(normal)
    if _english().unmarked.search(normal):
        return not _english().never.search(normal)
    return bool(_english().indirect.search(normal) or _english().wish.search(normal))


def _rhetorical(normal: str, words: Lexicon) -> bool:
    return words.rhetorical is not None and words.rhetorical.holds(normal)


def _topic(normal: str, words: Lexicon) -> str | None:
    return next((topic for topic in TOPICS if topic in words.topics and words.topics[topic].holds(normal)), None)
