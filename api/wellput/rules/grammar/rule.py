"""A rule for one kind of slip: the rules of grammar differ in nothing else but their examples."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.context import Context
from wellput.rules.grammar.checks import hits
from wellput.rules.grammar.model import Kind
from wellput.rules.model import Example, Hit, Rule
from wellput.text.document import Document

__all__ = ["rule_of"]


def rule_of(kind: Kind, id_: str, *, bad: tuple[Example, ...], good: tuple[Example, ...]) -> Rule:
    """The rule called ``id_`` that raises the slips of ``kind``."""

    def check(draft: Document, _: Context) -> Iterator[Hit]:
        return hits(draft, kind)

    return Rule(
        id=id_,
        principle="typo",
        category="wording",
        severity="hint",
        message="Write “{right}” instead of “{text}”.",
        why="Grammar slips look careless, and some change the meaning for the reader.",
        source="T1",
        check=check,
        bad=bad,
        good=good,
    )
