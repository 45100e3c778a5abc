"""Which patterns can match a draft at all, told by plain substring search.

Hundreds of patterns look at every draft, and nearly none matches. A literal that every match of a pattern must hold
is looked for first: some 50 ns a pattern instead of some 50 µs.
"""

from __future__ import annotations

import re

__all__ = ["required"]

# An escape, a class, or one character, each with a quantifier that may follow it.
_ATOM = re.compile(r"(?P<atom>\\.|\[\^?\]?[^\]]*\]|.)(?P<quantifier>[?*+]|\{\d*,?\d*\})?", re.DOTALL)


def required(pattern: str) -> frozenset[str]:
    """Literals of which every match of ``pattern`` holds at least one; empty when the pattern does not tell.

    Reads what stands outside groups: ``(?:we|i) cannot help`` needs "cannot help"; of alternatives each needs its own.
    """
    found = [_longest_run(alternative) for alternative in _split(pattern)]
    return frozenset(found) if all(len(literal) >= 2 for literal in found) else frozenset()


def _split(pattern: str) -> list[list[tuple[str, str]]]:
    """The atoms of each alternative at the top level; a group is one atom ``("", quantifier)``."""
    alternatives: list[list[tuple[str, str]]] = [[]]
    depth = 0
    for match in _ATOM.finditer(pattern):
        atom, quantifier = match.group("atom"), match.group("quantifier") or ""
        if atom == "(":
            depth += 1
        elif atom == ")":
            depth -= 1
            if depth == 0:
                alternatives[-1].append(("", quantifier))
        elif depth == 0 and atom == "|":
            alternatives.append([])
        elif depth == 0:
            alternatives[-1].append((atom, quantifier))
    return alternatives


def _longest_run(atoms: list[tuple[str, str]]) -> str:
    runs = [""]
    for atom, quantifier in atoms:
        literal = len(atom) == 1 and (atom.isalnum() or atom in "' -%")
        if not literal or quantifier[:1] in ("?", "*", "{"):
            runs.append("")
        elif quantifier:
            # "x+": the run may end with one x, and the next may begin anywhere after it.
            runs[-1] += atom
            runs.append("")
        else:
            runs[-1] += atom
    return max(runs, key=len)
