"""Words written twice in a row."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.text.document import Document

# Right twice in a row, or said twice on purpose.
_EMPHATIC = frozenset(
    "that had her is so very really quite much many more far long big no yes bye etc over again hey ha haha "
    "here there now in on so-so knock chop night do sorry thanks up down who out la tik pom one two".split()
)
# Small words that are wrong twice although short; of the others only words of some length are looked at.
_SMALL = frozenset("a an to of i we my me it or at as us by be if you".split())
_SHORTEST = 3


def check(draft: Document, _: Context) -> Iterator[Hit]:
    for sentence in draft.body:
        tokens = sentence.tokens
        for index, (first, second) in enumerate(itertools.pairwise(tokens)):
            if first.norm != second.norm or first.kind != "word" or not second.text.islower():
                continue
            doubled = first.norm in _SMALL or (len(first.norm) >= _SHORTEST and first.norm not in _EMPHATIC)
            thrice = first.norm in (
                tokens[index - 1].norm if index else "",
                *(t.norm for t in tokens[index + 2 : index + 3]),
            )
            if doubled and not thrice and draft.text[first.end : second.start].isspace():
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
        Example("The wooden wooden crate is big.", "wooden wooden", "The wooden crate is big."),
        Example("I will check check it today.", "check check", "I will check it today."),
        Example("It is in the box with  with the cable.", "with  with", "It is in the box with the cable."),
        Example("You you can choose.", "You you", "You can choose."),
        Example("We will will write.", "will will", "We will write."),
        Example("Please send a a photo.", "a a", "Please send a photo."),
        Example("The size of of the box is small.", "of of", "The size of the box is small."),
        Example("The leather leather case is new.", "leather leather", "The leather case is new."),
    ),
    good=(
        Example("I know that that lamp is old."),
        Example("They had had it before."),
        Example("It is very very bright."),
        Example("It was a long long way, sorry sorry!"),
        Example("The toy says moo moo moo."),
        Example("Thank you, you helped me."),
        Example("What it is, is a lamp."),
        Example("I sent it. It is on the way."),
        Example("The plan A, a small one, is cheaper."),
        Example("The hand-in-hand set is here, and the bye bye card, too."),
    ),
)
