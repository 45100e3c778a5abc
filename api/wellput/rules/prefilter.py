"""Which patterns can match a draft at all, told by plain substring search.

Hundreds of patterns look at every draft, and nearly none matches. A literal that every match of a pattern must hold
is looked for first: some 50 ns a pattern instead of some 50 µs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["required"]

# A group's opening, an escape, a class, or one character; then a quantifier.
_ATOM = re.compile(
    r"(?P<look>\((?=\?[=!<])(?!\?P))|(?P<open>\((?:\?(?:P<\w+>|:))?)|(?P<close>\))|(?P<or>\|)"
    r"|(?P<other>\\.|\[\^?\]?[^\]]*\]|[.^$])|(?P<literal>[^()|\\\[\].^$?*+{}])",
    re.DOTALL,
)
_QUANTIFIER = re.compile(r"(?P<some>\+\??)|(?P<maybe>[?*]\??|\{0?,\d*\}\??)|\{\d+,?\d*\}\??")
_SHORTEST = 2


def required(pattern: str) -> frozenset[str]:
    """Literals of which every match of ``pattern`` holds at least one; empty when the pattern does not tell.

    ``(?:we|i) cannot help`` needs "cannot help"; ``(?:wo|ca)n't`` needs "n't"; of alternatives each needs its own.
    """
    return _alternatives(_atoms(pattern)) or frozenset()


def _atoms(pattern: str) -> Iterator[tuple[str, str, str]]:
    """``(kind, text, quantifier)`` of each atom; a group's quantifier comes with its closing."""
    position = 0
    while position < len(pattern):
        atom = _ATOM.match(pattern, position)
        if atom is None:
            # A brace or a quantifier sign in an odd place: a literal whose meaning is not worth guessing.
            yield "other", pattern[position], ""
            position += 1
            continue
        position = atom.end()
        quantifier = _QUANTIFIER.match(pattern, position) if atom.lastgroup not in ("open", "look", "or") else None
        name = ""
        if quantifier:
            position = quantifier.end()
            name = quantifier.lastgroup or "counted"
        yield str(atom.lastgroup), atom.group(), name


def _alternatives(atoms: Iterator[tuple[str, str, str]]) -> frozenset[str] | None:
    """Reads up to the group's closing; ``None`` when an alternative needs nothing."""
    found, _ = _group(atoms)
    return found


def _group(atoms: Iterator[tuple[str, str, str]]) -> tuple[frozenset[str] | None, str]:
    alternatives: list[frozenset[str] | None] = []
    best: frozenset[str] | None = None
    run = ""
    closing = ""
    for kind, text, quantifier in atoms:
        if kind == "literal" and quantifier in ("", "some", "counted"):
            run += text
            if not quantifier:
                continue
            best, run = _better(best, run), ""
            continue
        best, run = _better(best, run), ""
        if kind in ("open", "look"):
            inner, quantified = _group(atoms)
            if kind == "open" and quantified != "maybe":
                best = _better_set(best, inner)
        elif kind == "or":
            alternatives.append(best)
            best = None
        elif kind == "close":
            closing = quantifier
            break
    alternatives.append(_better(best, run))
    if any(alternative is None for alternative in alternatives):
        return None, closing
    return frozenset().union(*(alternative for alternative in alternatives if alternative)), closing


def _better(best: frozenset[str] | None, run: str) -> frozenset[str] | None:
    return _better_set(best, frozenset((run,)) if len(run) >= _SHORTEST else None)


def _better_set(first: frozenset[str] | None, second: frozenset[str] | None) -> frozenset[str] | None:
    """The one that is rarer in a text: the longer its shortest literal, then the fewer literals."""
    if not first or not second:
        return first or second
    return max(first, second, key=lambda literals: min(map(len, literals)) - len(literals) / 4)
