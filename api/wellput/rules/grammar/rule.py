"""A rule for one kind of slip: the rules of grammar differ in nothing else but their examples."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.context import Context
from wellput.rules.folding import folded, match_case, quoted
from wellput.rules.grammar.checks import slips
from wellput.rules.grammar.model import Kind
from wellput.rules.model import Example, Hit, Rule
from wellput.text.document import Document

__all__ = ["rule_of"]


def rule_of(kind: Kind, id_: str, *, bad: tuple[Example, ...], good: tuple[Example, ...]) -> Rule:
    """The rule called ``id_`` that raises the slips of ``kind``."""

    def check(draft: Document, _: Context) -> Iterator[Hit]:
        return _hits(draft, kind)

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


def _hits(draft: Document, kind: Kind) -> Iterator[Hit]:
    """The slips of one kind in the body of a draft, with the words that belong there."""
    text = folded(draft).text
    for sentence in draft.sentences:
        if sentence.part not in ("body", "list", "closing"):
            continue
        for slip in slips(sentence):
            start, end = sentence.tokens[slip.first].start, sentence.tokens[slip.last].end
            if slip.kind != kind or quoted(text, *sentence.span, start, end):
                continue
            original = draft.text[start:end]
            right = slip.right.upper() if original.isupper() and end - start > 1 else _first_person(slip.right)
            right = match_case(right, original, opens_sentence=slip.first == 0)
            yield Hit(start, end, (right,), {"text": original, "right": right})


def _first_person(words: str) -> str:
    """ "i am" → "I am"."""
    return " ".join("I" + word[1:] if word == "i" or word.startswith("i'") else word for word in words.split(" "))
