"""Verbs and nouns in the wrong form for what stands before them."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.context import Context
from wellput.rules.agreement import slips
from wellput.rules.folding import folded, quoted
from wellput.rules.model import Example, Hit, Rule
from wellput.text.document import Document


def check(draft: Document, _: Context) -> Iterator[Hit]:
    text = folded(draft).text
    for sentence in draft.body:
        for slip in slips(sentence):
            start, end = sentence.tokens[slip.first].start, sentence.tokens[slip.last].end
            if not quoted(text, *sentence.span, start, end):
                yield Hit(start, end, (slip.right,), {"text": draft.text[start:end], "right": slip.right})


RULE = Rule(
    id="typo_agreement",
    principle="typo",
    category="wording",
    severity="hint",
    message="Write “{right}” instead of “{text}”.",
    why="A slip costs trust: the buyer asks what else was done in a hurry.",
    source="T1",
    check=check,
    bad=(
        Example("It need about a week.", "need", "It needs about a week."),
        Example("All shoes was checked.", "was", "All shoes were checked."),
        Example("Our goods is always new.", "is", "Our goods are always new."),
        Example("We can not to change the address.", "to change", "We can not change the address."),
        Example("The lamp can works with 110 V.", "works", "The lamp can work with 110 V."),
        Example("Our engineer will analysis the photo.", "analysis", "Our engineer will analyse the photo."),
        Example("It takes 12 day, sometimes more.", "12 day", "It takes 12 days, sometimes more."),
        Example("Sorry, they has no more of it.", "has", "Sorry, they have no more of it."),
        Example("The box were open.", "were", "The box was open."),
        Example("Each items is checked.", "items", "Each item is checked."),
        Example("Did you received the photo?", "received", "Did you receive the photo?"),
        Example("Your order will shipped tomorrow.", "shipped", "Your order will be shipped tomorrow."),
        Example("Yes, it have a lid.", "have", "Yes, it has a lid."),
    ),
    good=(
        Example("Let it work for an hour."),
        Example("Does it have a lid?"),
        Example("I recommend that it have a lid."),
        Example("The 3 day delivery costs 5 euros."),
        Example("The number of shoes is 3."),
        Example("Five days is enough for the paint."),
        Example("The news is good: they have it."),
        Example("The trash can works with a pedal."),
        Example("If the shoes were small, please tell me."),
        Example("It may cost 3 pounds."),
        Example("If the box were open, I would see it."),
        Example("The team are happy."),
        Example("Did you used to live here?"),
        Example("The lamp and the box are here."),
        Example("The box of screws is in the bag."),
    ),
)
