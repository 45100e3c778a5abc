"""The parts of a message: greeting, body, closing, signature, list items, quoted text."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from wellput.knowledge import data_folder, read_toml

__all__ = [
    "Part",
    "closing_words",
    "greeting_pattern",
    "looks_like_name",
    "part_of",
    "thanking_words",
]

Part = Literal["greeting", "body", "closing", "signature", "list", "quote"]

_LIST = re.compile(r"(?:[-*\u2022\u2013]|\(?\d{1,2}[.)])\s+")
_LOWER_IN_NAMES = frozenset(
    "from at of and the team de da do dos von van der den di la le al bin y e del las los el du des della dei und "
    "sir or madam friend there all buyer customer everyone dear valued respected esteemed customers buyers client "
    "clients guest seller mate guys".split()
)
_NOT_NAMES = frozenset("I My Your We Thank Thanks Please It The This".split())
_SENTENCE_END = re.compile(r"[.!?\u3002\uff01\uff1f]\s*$")
# How many lines may stand below a closing: a name, a role, a shop, a link.
_BELOW_CLOSING = 4


@cache
def _salutations() -> dict[str, dict[str, list[str]]]:
    return read_toml(data_folder("wellput.text") / "salutations.toml")


def _any_of(*kinds: str) -> str:
    phrases = {phrase for forms in _salutations().values() for kind in kinds for phrase in forms.get(kind, [])}
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))


#: What can follow the initials of a name in small letters: "H. van Leeuwen".
_PARTICLES = "van|von|vom|zu|de|del|della|der|den|di|da|dos|das|du|la|le|el|al|bin|ter|ten"


@cache
def greeting_pattern() -> re.Pattern[str]:
    """Matches a greeting at the start of a line; group ``name`` is what follows, up to the punctuation."""
    spaced = rf"(?:{_any_of('greetings')})(?![^\W_])"
    spaceless = rf"(?:{_any_of('greetings_spaceless')})"
    stop = r",.!?:;\n\u3001\u3002\uff0c\uff01\uff1a\u060c"
    title = r"\s{0,3}(?:mrs?|ms|dra?|prof|sra?|hr|fr|mme|m|eng|ing|arq|avv|dott|lic|sig|mag|geom|rag)\."
    # "Dear T. Brandt": the full stop of an initial in front of a name does not end it.
    initials = rf"(?:(?:{title})?(?:\s{{0,3}}(?-i:[A-ZÀ-ÞА-Я])\.(?=\s?(?-i:[A-ZÀ-ÞА-Я])|\s(?:{_PARTICLES})\b))+)?"
    name = rf"{initials}(?:{title}|[^{stop}]){{0,60}}"
    return re.compile(rf"(?:{spaced}|{spaceless})(?P<name>{name})", re.IGNORECASE)


@cache
def closing_words() -> re.Pattern[str]:
    """Matches words that close a letter, and the marks behind them: "Kind regards,", "Mit freundlichen Grüßen"."""
    marks = r"[\s,.!\u3002\uff01\uff0c\u060c]*"
    border = r"(?![A-Za-z\u00aa-\u052f])"
    # "Love, Chloe" closes; "Love the colour" does not.
    marked = rf"(?:{_any_of('closings_marked')})(?=\s*(?:[,.!\uff0c\u060c\n\u2013\u2014-]|\Z))"
    return re.compile(rf"(?:(?:{_any_of('closings', 'thanks')}){border}|{marked}){marks}", re.IGNORECASE)


@cache
def thanking_words() -> re.Pattern[str]:
    """Those of :func:`closing_words` that thank: inside a paragraph they are part of what it says."""
    return re.compile(rf"(?:{_any_of('thanks')})(?![A-Za-z\u00aa-\u052f])", re.IGNORECASE)


def part_of(line: str, *, first: bool, after_closing: bool, following: int) -> Part:
    """Which part a line is. ``first``: nothing but white space before; ``following``: how many lines come after it."""
    if line.startswith(">"):
        return "quote"
    if after_closing:
        return "signature"
    if first:
        greeting = greeting_pattern().match(line)
        rest = (
            line[greeting.end() :].strip(" ,.!:;-\u2013\u2014\u3001\u3002\uff0c\uff01\uff1a\u060c")
            if greeting
            else line
        )
        if greeting and not rest and looks_like_name(greeting.group("name")):
            return "greeting"
    if following <= _BELOW_CLOSING and closing_words().fullmatch(line):
        return "closing"
    if _LIST.match(line):
        return "list"
    if (
        not following
        and not first
        and 1 <= len(line.split()) <= 4
        and not _SENTENCE_END.search(line)
        and looks_like_name(line)
    ):
        return "signature"
    return "body"


def looks_like_name(line: str) -> bool:
    """Whether a short line or the rest of a greeting names somebody; nothing at all does too."""
    words = line.strip(" -\u2013\u2014~,").split()
    return (
        len(words) <= 6
        and all(not word[0].islower() or not word[0].isascii() or word in _LOWER_IN_NAMES for word in words)
        and not any(word in _NOT_NAMES for word in words)
    )
