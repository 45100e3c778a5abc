"""Real words in the place of others that look or sound like them, by what stands around them."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.context import Context
from wellput.rules.confusion import better_word, load, warm
from wellput.rules.folding import folded, match_case, quoted
from wellput.rules.model import Example, Hit, Rule
from wellput.text.document import Document


def check(draft: Document, _: Context) -> Iterator[Hit]:
    text = folded(draft).text
    mixed_up = load().others
    for sentence in draft.sentences:
        if sentence.part not in ("body", "list", "closing"):
            continue
        for index, token in enumerate(sentence.tokens):
            if token.norm not in mixed_up or token.kind != "word" or (token.text.isupper() and len(token.text) > 1):
                continue
            right = better_word(sentence.tokens, index)
            if right and not quoted(text, *sentence.span, token.start, token.end):
                right = match_case(right, token.text, opens_sentence=index == 0)
                yield Hit(token.start, token.end, (right,), {"text": token.text, "right": right})


RULE = Rule(
    id="typo_real_word",
    principle="typo",
    category="wording",
    severity="hint",
    message="Write “{right}” instead of “{text}”.",
    why="A wrong word makes the buyer read the sentence again, and a translation program takes it at its word.",
    source="T1",
    check=check,
    warm=warm,
    bad=(
        Example("The pan lost it's handle.", "it's", "The pan lost its handle."),
        Example("Its not possible to ship it.", "Its", "It's not possible to ship it."),
        Example("The barn were my uncle works is old.", "were", "The barn where my uncle works is old."),
        Example("We where at the fair.", "where", "We were at the fair."),
        Example("The chest is to heavy for me.", "to", "The chest is too heavy for me."),
        Example("The letter came form the bank.", "form", "The letter came from the bank."),
        Example("I do not now what it means.", "now", "I do not know what it means."),
        Example("Please let us know if your not happy.", "your", "Please let us know if you're not happy."),
        Example("I want to by a lamp.", "by", "I want to buy a lamp."),
    ),
    good=(
        Example("It's a pan, and its handle is black."),
        Example("If I were you, I would ask where it was."),
        Example("It is closer to olive than to green, and it is too late."),
        Example("There is their lamp, and they're happy with it."),
        Example("Were it heavier, the shelf would bend."),
        Example("Your billing address and your reply are here."),
        Example("Of all the forms, this one is from us."),
        Example("Turn it off, then it is safer than before."),
        Example("The weather is fine, whether you like it or not."),
        Example("It will be quiet, and it is quite cheap."),
        Example("You know that I live here now and have no other life."),
    ),
)
