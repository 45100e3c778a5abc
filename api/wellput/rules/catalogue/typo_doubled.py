"""Small words written twice in a row."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.text.document import Document

# Never right twice in a row, unlike "that that", "had had", "very very" or "in in".
_DOUBLED = frozenset(
    "the a an to of for and are was were with your you my we i it this our from be will have has please if or at they "
    "not can as me us but because by would should when".split()
)


def check(draft: Document, _: Context) -> Iterator[Hit]:
    for sentence in draft.body:
        for first, second in itertools.pairwise(sentence.tokens):
            between = draft.text[first.end : second.start]
            if first.norm == second.norm and first.norm in _DOUBLED and between.isspace() and second.text.islower():
                yield Hit(first.start, second.end, (first.text,), {"text": first.text})


RULE = Rule(
    id="typo_doubled",
    principle="typo",
    category="wording",
    severity="hint",
    message="Write “{text}” once.",
    why="A doubled word makes the buyer read the sentence again.",
    source="T1",
    check=check,
    bad=(
        Example("The the lamp is here.", "The the", "The lamp is here."),
        Example("I will send it to to you.", "to to", "I will send it to you."),
        Example("Thank you for for the photo.", "for for", "Thank you for the photo."),
        Example("It is in the box with  with the cable.", "with  with", "It is in the box with the cable."),
        Example("You you can choose.", "You you", "You can choose."),
        Example("We will will write.", "will will", "We will write."),
        Example("Please send a a photo.", "a a", "Please send a photo."),
        Example("The size of of the box is small.", "of of", "The size of the box is small."),
    ),
    good=(
        Example("I know that that lamp is old."),
        Example("They had had it before."),
        Example("It is very very bright."),
        Example("Thank you, you helped me."),
        Example("What it is, is a lamp."),
        Example("I sent it. It is on the way."),
        Example("The plan A, a small one, is cheaper."),
        Example("The hand-in-hand set is here, and the bye bye card, too."),
    ),
)
