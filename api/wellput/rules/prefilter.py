"""Which patterns can match a draft at all, told by plain substring search.

Hundreds of patterns look at every draft, and nearly none matches. Literals that every match of a pattern must hold
are looked for first: some 50 ns a literal instead of some 50 µs a pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["grams", "rarest_gram", "required"]

# A group's opening, an escape, a class, or one character; then a quantifier.
_ATOM = re.compile(
    r"(?P<look>\((?=\?[=!<])(?!\?P))|(?P<open>\((?:\?(?:P<\w+>|:))?)|(?P<close>\))|(?P<or>\|)"
    r"|(?P<other>\\.|\[\^?\]?[^\]]*\]|[.^$])|(?P<literal>[^()|\\\[\].^$?*+{}])",
    re.DOTALL,
)
_QUANTIFIER = re.compile(r"(?P<some>\+\??)|(?P<maybe>[?*]\??|\{0?,\d*\}\??)|\{\d+,?\d*\}\??")
_SHORTEST = 2
_BY_FREQUENCY = " etaoinshrdlucmfwygpbvk"
_MOST = 3
_EVERYDAY = frozenset(
    "a an and are as be can for have has i if in is it more not of on or order our please send that the there this to "
    "we will with you your".split()
)


def grams(text: str) -> frozenset[str]:
    """Every three characters in a row of ``text``: a literal whose own are not among them is not in it."""
    return frozenset(map("".join, zip(text, text[1:], text[2:], strict=False)))


def rarest_gram(literal: str) -> str | None:
    """The three characters in a row of ``literal`` that a text holds most seldom; ``None`` for a shorter literal."""
    return max((literal[at : at + 3] for at in range(len(literal) - 2)), key=_gram_rarity, default=None)


def _gram_rarity(gram: str) -> int:
    return sum(_BY_FREQUENCY.find(char) if char in _BY_FREQUENCY else len(_BY_FREQUENCY) for char in gram)


def required(pattern: str) -> tuple[frozenset[str], ...]:
    """Sets of literals: every match of ``pattern`` holds at least one of each; the rarest set first, three at most.

    ``(?:we|i) can(?:not|'t) help`` needs " can" and one of "not", "'t" and " help"; of alternatives each needs its own.
    """
    sets, _ = _group(_atoms(pattern))
    return tuple(sorted(sets, key=_rarity, reverse=True)[:_MOST])


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


def _group(atoms: Iterator[tuple[str, str, str]]) -> tuple[list[frozenset[str]], str]:
    """What a group needs, read up to its closing, and the quantifier of that."""
    alternatives: list[list[frozenset[str]]] = []
    needs: list[frozenset[str]] = []
    run = ""
    closing = ""
    for kind, text, quantifier in atoms:
        if kind == "literal" and quantifier in ("", "some", "counted"):
            run += text
            if not quantifier:
                continue
        needs, run = _with(needs, run), ""
        if kind in ("open", "look"):
            inner, quantified = _group(atoms)
            if kind == "open" and quantified != "maybe":
                needs = needs + inner
        elif kind == "or":
            alternatives.append(needs)
            needs = []
        elif kind == "close":
            closing = quantifier
            break
    alternatives.append(_with(needs, run))
    if len(alternatives) == 1:
        return alternatives[0], closing
    if not all(alternatives):
        return [], closing
    return [frozenset().union(*(max(sets, key=_rarity) for sets in alternatives))], closing


def _with(needs: list[frozenset[str]], run: str) -> list[frozenset[str]]:
    return [*needs, frozenset((run,))] if len(run) >= _SHORTEST else needs


def _rarity(literals: frozenset[str]) -> float:
    """How seldom a text holds one of the literals, roughly: longer is rarer, everyday words are not, many are less."""
    lengths = (1 if literal.strip() in _EVERYDAY else min(len(literal), 8) for literal in literals)
    return min(lengths) - len(literals) / 4
