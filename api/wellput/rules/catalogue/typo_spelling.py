"""Misspelt words."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.context import Context
from wellput.rules.folding import folded, quoted
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.spelling import correct
from wellput.text.document import Document


def check(draft: Document, _: Context) -> Iterator[Hit]:
    text = folded(draft).text
    for sentence in draft.sentences:
        if sentence.part in ("signature", "quote"):
            continue
        for index, token in enumerate(sentence.tokens):
            # A capital inside a sentence is a name's.
            lower = token.text.islower() or (index == 0 and token.text[1:].islower())
            # "Tommorow" is read as a date and is misspelt all the same.
            if not lower or not (token.kind == "word" or (token.kind == "fact" and token.text.isalpha())):
                continue
            right = correct(token.norm)
            if right and not quoted(text, *sentence.span, token.start, token.end):
                right = right if token.text.islower() else right[:1].upper() + right[1:]
                yield Hit(token.start, token.end, (right,), {"text": token.text, "right": right})


RULE = Rule(
    id="typo_spelling",
    principle="typo",
    category="wording",
    severity="hint",
    message="Write “{right}” instead of “{text}”.",
    why="Spelling slips look careless, and translation programs stumble over them.",
    source="T1",
    check=check,
    bad=(
        Example("I have recieved your message.", "recieved", "I have received your message."),
        Example("The adress on the parcel is right.", "adress", "The address on the parcel is right."),
        Example("We are shiping it tomorrow.", "shiping", "We are shipping it tomorrow."),
        Example("Tommorow I will send it.", "Tommorow", "Tomorrow I will send it."),
        Example("The lamp is definately blue.", "definately", "The lamp is definitely blue."),
        Example("Sorry, I dont have it.", "dont", "Sorry, I don't have it."),
        Example("It is not necesary to send it back.", "necesary", "It is not necessary to send it back."),
        Example("Please wait untill Monday.", "untill", "Please wait until Monday."),
        Example("I will chagne the colour.", "chagne", "I will change the colour."),
        Example("The box is seperate.", "seperate", "The box is separate."),
    ),
    good=(
        Example("I received your message today."),
        Example("The colour of the lamp is grey, and the color of the box is gray."),
        Example("Please write to Tehr Adress Street 4, as on your order."),
        Example("We have earbuds, keychains and dimmable lamps."),
        Example("The powerbank fits your smartwatch and your e-reader."),
        Example("I can't open it, and you don't have to."),
        Example("It costs 10 EUR at Aliexpress or at Etsy."),
        Example('On the label you see "recieve", as the maker wrote it.'),
        Example("The grommets are waterproof and foldable."),
    ),
)
