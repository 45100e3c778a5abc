"""Which patterns can match a draft at all, told by plain substring search.

Hundreds of patterns look at every draft, and nearly none matches. Literals that every match of a pattern must hold
are looked for first: some 50 ns a literal instead of some 50 µs a pattern.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Candidates", "alternatives", "grams", "required"]

# A group's opening, an escape, a class, or one character; then a quantifier.
_ATOM = re.compile(
    r"(?P<look>\((?=\?[=!<])(?!\?P))|(?P<open>\((?:\?(?:P<\w+>|:))?)|(?P<close>\))|(?P<or>\|)"
    r"|(?P<other>\\.|\[\^?\]?[^\]]*\]|[.^$])|(?P<literal>[^()|\\\[\].^$?*+{}])",
    re.DOTALL,
)
# Brackets, bars, and what hides them.
_BRACKETS = re.compile(r"\\.|\[\^?\]?[^\]]*\]|[()|]", re.DOTALL)
_QUANTIFIER = re.compile(r"(?P<some>\+\??)|(?P<maybe>[?*]\??|\{0?,\d*\}\??)|\{\d+,?\d*\}\??")
_SHORTEST = 2
#: Short grams tell of short literals, longer ones tell more surely.
_LENGTHS = (1, 2, 3, 5)
_BY_FREQUENCY = " etaoinshrdlucmfwygpbvk"
_MOST = 3
_EVERYDAY = frozenset(
    "a an and are as be can for have has i if in is it more not of on or order our please send that the there this to "
    "we will with you your".split()
)


def grams(text: str, spans: Iterable[tuple[int, int]]) -> dict[str, int]:
    """Every one, two, three and five characters in a row inside the ``spans`` of ``text``, and in which they stand.

    The spans are the bits of a whole number, the first the lowest.
    """
    found: dict[str, int] = {}
    known = found.get
    for bit, (start, end) in enumerate(spans):
        shifted = [text[at:end] for at in range(start, start + max(_LENGTHS))]
        for n in _LENGTHS:
            for gram in set(map("".join, zip(*shifted[:n], strict=False))):
                found[gram] = known(gram, 0) | 1 << bit
    return found


class Candidates:
    """Of many patterns those that may match a stretch, told by its :func:`grams` alone: surely too many, never too few.

    A match lies inside one stretch.
    """

    def __init__(self, needs: Sequence[Sequence[Iterable[str]]]) -> None:
        """``needs``: of each pattern what :func:`required` says."""
        self._always: list[int] = []
        self._others: list[tuple[tuple[str, ...], ...]] = []
        self._by_gram: dict[str, list[int]] = {}
        for index, sets in enumerate(needs):
            seldom = [{_rarest_gram(literal) for literal in literals} for literals in sets]
            told = [tuple(filter(None, found)) for found in seldom if all(found)]
            for gram in told[0] if told else ():
                self._by_gram.setdefault(gram, []).append(index)
            if not told:
                self._always.append(index)
            # What texts hold most often first: it soon tells that nothing is ruled out.
            self._others.append(tuple(tuple(sorted(grams, key=_gram_rarity)) for grams in told[1:]))

    def among(self, grams: dict[str, int], count: int) -> Iterator[tuple[int, int]]:
        """Index of a pattern, and the stretches, as bits, of the ``count`` that ``grams`` does not rule out."""
        held: dict[int, int] = dict.fromkeys(self._always, (1 << count) - 1)
        for gram in self._by_gram.keys() & grams.keys():
            stretches = grams[gram]
            for index in self._by_gram[gram]:
                held[index] = held.get(index, 0) | stretches
        inside = grams.get
        for index in sorted(held):
            stretches = held[index]
            for literals in self._others[index]:
                left = stretches
                for gram in literals:
                    left &= ~inside(gram, 0)
                    if not left:
                        break
                stretches ^= left
            if stretches:
                yield index, stretches


def _rarest_gram(literal: str) -> str | None:
    """The longest kind of gram of ``literal`` that a text holds most seldom; ``None`` for one too short."""
    n = max((n for n in _LENGTHS if n <= len(literal)), default=None)
    if n is None:
        return None
    return max((literal[at : at + n] for at in range(len(literal) - n + 1)), key=_gram_rarity)


def _gram_rarity(gram: str) -> int:
    return sum(_BY_FREQUENCY.find(char) if char in _BY_FREQUENCY else len(_BY_FREQUENCY) for char in gram)


def alternatives(pattern: str) -> list[str]:
    """The patterns that ``|`` parts outside all groups: what each needs is told more sharply than what all do."""
    parts, depth, start = [], 0, 0
    for atom in _BRACKETS.finditer(pattern):
        if atom.group() == "|" and not depth:
            parts.append(pattern[start : atom.start()])
            start = atom.end()
        depth += (atom.group() == "(") - (atom.group() == ")")
    return [*parts, pattern[start:]]


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
    # One character of a script such as Chinese says as much as a word.
    return [*needs, frozenset((run,))] if len(run) >= _SHORTEST or not run.isascii() else needs


def _rarity(literals: frozenset[str]) -> float:
    """How seldom a text holds one of the literals, roughly: rare letters are rarer, everyday words are not."""
    return -sum(0.02 if literal.strip() in _EVERYDAY else math.prod(map(_share, literal)) for literal in literals)


def _share(char: str) -> float:
    """About how many of a text's characters are this one: those of ``_BY_FREQUENCY`` by Zipf's law."""
    return 0.2 / (1 + _BY_FREQUENCY.find(char)) if char in _BY_FREQUENCY else 0.005
