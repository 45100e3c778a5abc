"""A second look at the grammar, where Harper (``harper-py``, Apache-2.0) is installed: no edit may add a slip.

Harper is optional: it takes 200 MiB, two seconds to load and some 50 ms a draft. Without it nothing changes and nothing
is slower. It knows no facts, but what it says about them it says before and after an edit, so that it cancels out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from threading import Lock
from typing import Any, NamedTuple

from wellput.schema import Edit
from wellput.simplify.edits import apply, autos, gain

__all__ = ["available", "harmless", "load"]

# Spelling and taste (Harper would say "excellent" for "very good") are none of a guard's business.
_KINDS = frozenset(("Agreement", "BoundaryError", "Capitalization", "Grammar", "Repetition"))
_ARTICLE = "Incorrect indefinite article"
# A linter must not be asked by two threads at once.
_TURN = Lock()


class _Slip(NamedTuple):
    start: int
    end: int
    said: tuple[str, str]


@cache
def available() -> bool:
    """Whether Harper is installed."""
    return find_spec("harper") is not None


@cache
def load() -> Any:
    """The linter, built once; call it only where :func:`available`."""
    return import_module("harper").Linter()


def harmless(text: str, edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """``edits`` (ordered by place) without the automatic ones that would put a slip of grammar into ``text``."""
    made = autos(edits)
    if not made or not available():
        return tuple(edits)
    known = Counter(slip.said for slip in _slips(text))
    added = []
    for slip in _slips(apply(text, made)):
        known[slip.said] -= 1
        if known[slip.said] < 0:
            added.append(slip)
    harmful = set(_behind(made, added))
    return tuple(edit for edit in edits if edit not in harmful)


def _slips(text: str) -> list[_Slip]:
    with _TURN:
        lints = load().lint(text)
    return [
        _Slip(lint.span.start, lint.span.end, (lint.problem_text, lint.message))
        for lint in lints
        if lint.lint_kind in _KINDS or lint.message.startswith(_ARTICLE)
    ]


def _behind(made: Iterable[Edit], slips: Sequence[_Slip]) -> Iterable[Edit]:
    """The edits whose outcome touches a slip."""
    shift = 0
    for edit in made:
        start, end = edit.start + shift, edit.start + shift + len(edit.replacement)
        shift += gain(edit)
        # One character more on either side: the slip may be in how the edit meets its neighbours.
        if any(slip.start <= end + 1 and start - 1 <= slip.end for slip in slips):
            yield edit
