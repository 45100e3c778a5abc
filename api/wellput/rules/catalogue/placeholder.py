"""Slots of a template that nobody filled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.text.document import Document
from wellput.translate.phrasebook import label

# What templates call their slots; a slot is made of these words only.
_WORDS = (
    "the your buyer's buyers buyer customer's customers customer client's client first last full user shop store "
    "seller's sellers seller company product item order tracking carrier delivery shipping expected insert enter date "
    "amount price link name number id reason city country title surname nickname sku time day days here refund phone "
    "email address agent signature code"
).split()
_NAMED = rf"(?:(?:{'|'.join(_WORDS)}|xx+)[ _\-/]*){{1,5}}"
_SLOT = (
    rf"\[{_NAMED}\]|<{_NAMED}>|\{{\{{?\s?[\w .\-]{{1,40}}\s?\}}\}}?|%(?:[A-Z][A-Z_]{{2,30}})%|\$\{{[\w.]{{1,40}}\}}"
    r"|(?<![\w])(?:X{4,}|x{5,}|_{4,}|\?{4,}(?=\s\w))(?![\w])|(?<!\w)(?:TODO|FIXME|TBD|lorem ipsum)(?!\w)"
    r"|\[(?:\.{3}|…|_+)\]|(?<![\w_])_{3}(?![\w_])|(?<!#)#{4,}(?!#)"
    r"|(?-i:\$[A-Z][A-Z_]{3,30})\b|(?<![\w-])X{2,6}(?:-X{2,6})+(?![\w-])|[€$£]\s?X{1,6}\b"
    r"|(?<![\w-])X{2,3}(?=\s?(?:days?|hours?|weeks?|€|%|euros?|dollars?|pieces)(?!\w))"
    r"|\[[XN]\](?=\s(?:days?|hours?|weeks?|pieces|euros?|dollars?|%))"
    r"|(?<=\son\s)(?-i:DD|MM|YYYY)[./-](?-i:DD|MM)[./-](?-i:YYYY|YY|DD)\b"
)


# The blanks of a begun reply, by their labels.
_BLANKS = (
    "fact-order-id fact-tracking fact-carrier fact-money fact-date fact-quantity fact-size role-answer role-name "
    "role-shop"
).split()


def check(draft: Document, _: Context) -> Iterator[Hit]:
    for match in _pattern(draft.language).finditer(draft.text):
        if not draft.protected(*match.span()):
            yield Hit(match.start(), match.end(), (), {"text": match.group()})


@lru_cache(maxsize=32)
def _pattern(language: str) -> re.Pattern[str]:
    """Slots as templates write them, and the blanks of a begun reply: a label in brackets, in ``language`` or English,
    alone or with the buyer's question behind it."""
    labels = {label(name, tag) for name in _BLANKS for tag in {language, "en"}}
    named = "|".join(re.escape(name) for name in sorted(labels, key=len, reverse=True))
    isolates = "[\u2066-\u2069]*"
    blank = rf"\[{isolates}(?:{named}){isolates}(?:\s?[:\uff1a][^\]\n]{{1,120}})?\]"
    return re.compile(rf"{blank}|{_SLOT}", re.IGNORECASE)


RULE = Rule(
    id="placeholder",
    principle="mechanical",
    category="service",
    severity="warning",
    message="Fill in “{text}” before you send.",
    why="An empty slot of a template shows the buyer that nobody wrote to them.",
    source="T1, T3",
    check=check,
    bad=(
        Example("Hello [Name], your lamp is here.", "[Name]"),
        Example("Dear {{customer_name}},\n\nThank you.", "{{customer_name}}"),
        Example("Your tracking number is XXXXXXXX.", "XXXXXXXX"),
        Example("I expect it on [date].", "[date]"),
        Example("The refund of <amount> is on the way.", "<amount>"),
        Example("Your order {order_id} left today.", "{order_id}"),
        Example("Your order %ORDER_NUMBER% left today.", "%ORDER_NUMBER%"),
        Example("Best regards,\n[Your Name]", "[Your Name]"),
        Example("The number is ______.", "______"),
        Example("Hello Anna,\n\n[answer: Is it waterproof?]", "[answer: Is it waterproof?]"),
        Example("Bonjour Claire,\n\nje vous écrirai au plus tard le [Date].", "[Date]"),
        Example("It arrives in [X] days.", "[X]"),
        Example("The fee is €XX, and your code is XXX-XXX.", "€XX"),
        Example("I expect it on DD/MM/YYYY.", "DD/MM/YYYY"),
        Example("Hello $FIRSTNAME, it is here.", "$FIRSTNAME"),
        Example("It is ___ cm long.", "___"),
        Example("您好，\n\n您的物流单号是[物流单号]。", None),
    ),
    good=(
        Example("Hello Anna, your lamp is here."),
        Example("Size XXL fits you, and XXXL is too large."),
        Example("Choose [A] or [B]."),
        Example("[x] blue, [ ] red: I ticked blue for you."),
        Example("Please write the date as DD/MM/YYYY, and the price in $USD."),
        Example("The coat comes in XL-XXL, and XX is the model."),
        Example("The answer [in short] is yes."),
        Example("Your tracking number is RX123456785DE."),
        Example("I expect it on 24 November."),
        Example("The set {blue, green} has two lamps."),
        Example("The discount is 20 % of the price."),
        Example("The name on the box is Anna."),
        Example("Press <Ctrl> and hold it."),
    ),
    languages=(),
)
