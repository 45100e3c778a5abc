"""Numbers whose point or comma the buyer reads as something else: 1.234 and 1,234."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.context import Context
from wellput.markets import load
from wellput.markets.numbers import decimal_of
from wellput.rules.model import Example, Hit, Rule, between
from wellput.text.document import Document

#: One separator, three digits after it: a thousand for some, a fraction for others. 0.125 can only be a fraction.
_DOUBTFUL = re.compile(
    r"(?<![\w.,/:#-])(?P<whole>[1-9]\d{0,2})(?P<mark>[.,])(?P<rest>\d{3})(?![\w/:-]|[.,]\d)(?P<unit>\s?(?:kg|km|m|l)\b)?"
)
#: Indian grouping, which other markets do not know: 1,50,000.
_LAKH = re.compile(r"(?<![\w.,])\d{1,2}(?:,\d{2})+,\d{3}(?![\w]|,\d)")
#: A price with a decimal comma: 1,90. Where the comma parts thousands it may be taken for 190.
_CENTS = re.compile(r"(?<![\w.,/:#-])(?P<whole>\d{1,3}),(?P<cents>\d{2})(?![\w/:-]|[.,]\d)")
_SMALLER = {"kg": "g", "km": "m", "m": "mm", "l": "ml"}
# Nobody gives these with three decimals: 1.250 °C are thousands for seller and buyer alike.
_WHOLE = re.compile(
    r"\s?(?:\u00b0|(?:lumens?|watts?|rpm|mah|pieces|pcs|pages|dpi|pixels|copies|people)\b)", re.IGNORECASE
)
_COUNTABLE = ("money", "quantity", "weight", "size")


def check(draft: Document, context: Context) -> Iterator[Hit]:
    market = context.market
    if market is None:
        return
    seller = load(context.seller.country)
    written = decimal_of(draft.language)
    for match in _DOUBTFUL.finditer(draft.text):
        if _other_fact(draft, *match.span("whole")):
            continue
        mark = match["mark"]
        # A seller from a market with a decimal comma may group with points in English, too.
        meant = seller.decimal if seller and mark == "." and seller.decimal == "," else written
        # No price has three decimals: 60.000 VND are thousands for the seller as for the buyer, and who counts with
        # decimal points meant thousands by USD 1.180, but the buyer reads one dollar.
        price = _is_price(draft, *match.span("whole"))
        slip = price and mark == meant == market.decimal
        if (meant == market.decimal and not slip) or (
            mark != market.decimal and (price or _WHOLE.match(draft.text, match.end("rest")))
        ):
            continue
        end = match.end("rest")
        digits = match["whole"] + match["rest"]
        yield Hit(
            match.start(),
            match.end() if match["unit"] and mark == meant else end,
            tuple(_fraction(match)) if mark == meant and not slip else (digits,),
            {"number": draft.text[match.start() : end]},
        )
    if draft.language == "en" and market.decimal == ".":
        for match in _CENTS.finditer(draft.text):
            if _is_price(draft, *match.span()):
                yield Hit(*match.span(), (f"{match['whole']}.{match['cents']}",), {"number": match[0]})
    if not market.lakh:
        for match in _LAKH.finditer(draft.text):
            if not _other_fact(draft, *match.span()):
                yield Hit(match.start(), match.end(), (f"{int(match[0].replace(',', '')):,}",), {"number": match[0]})


def _fraction(match: re.Match[str]) -> Iterator[str]:
    """The decimal fraction where no market can misread it: in the smaller unit, or without its last zeros."""
    unit = (match["unit"] or "").strip()
    if unit in _SMALLER:
        yield f"{match['whole']}{match['rest']} {_SMALLER[unit]}"
    elif match["rest"].endswith("0"):
        yield f"{match['whole']}{match['mark']}{match['rest'].rstrip('0') or '0'}"


def _is_price(draft: Document, start: int, end: int) -> bool:
    return any(fact.start < end and start < fact.end and fact.kind == "money" for fact in draft.facts)


def _other_fact(draft: Document, start: int, end: int) -> bool:
    return any(fact.start < end and start < fact.end and fact.kind not in _COUNTABLE for fact in draft.facts)


RULE = Rule(
    id="number_format",
    principle="number_format",
    category="etiquette",
    severity="hint",
    message="Write \u201c{number}\u201d so that it cannot be another number.",
    why="In some markets the comma marks decimals and in others the point does, so a thousand may be read as one.",
    source="Unicode CLDR 47, number symbols",
    check=check,
    languages=(),
    bad=(
        Example("The price is $1,234.", "1,234", "The price is $1234.", request=between("US", "DE")),
        Example("The box holds 1,500 pieces.", "1,500", "The box holds 1500 pieces.", request=between(None, "ES")),
        Example("I have 2,000 of them in stock.", "2,000", request=between("CN", "BR")),
        Example("It weighs 1.250 kg.", "1.250 kg", "It weighs 1250 g.", request=between("US", "FR")),
        Example("The price is 1.500 euros.", "1.500", "The price is 1500 euros.", request=between("DE", "US")),
        Example("Der Preis ist 1.500 Euro.", "1.500", "Der Preis ist 1500 Euro.", request=between("DE", "US")),
        Example("The battery has 5,000 mAh.", "5,000", request=between("CN", "PL")),
        Example(
            "The total is 1,50,000 rupees.", "1,50,000", "The total is 150,000 rupees.", request=between("IN", "GB")
        ),
        Example("We printed 3,250 copies.", "3,250", request=between("GB", "ID")),
        Example(
            "Our best price is USD 1.180 a ton.",
            "1.180",
            "Our best price is USD 1180 a ton.",
            request=between("IN", "SA"),
        ),
        Example("One costs 2,40 euro.", "2,40", "One costs 2.40 euro.", request=between("IT", "CN")),
    ),
    good=(
        Example("The price is $1,234.", request=between("US", "GB")),
        Example("The price is $1234.", request=between("US", "DE")),
        Example("Der Preis ist 1.234 Euro.", request=between("DE", "AT")),
        Example("Der Preis ist 1.234 Euro.", request=between("DE", "DE")),
        Example("I can give you 60.000 VND back.", request=between("VN", "VN")),
        Example("I can give you 60.000 VND back.", request=between(None, "VN")),
        Example("It is 0.125 mm thick.", request=between("US", "DE")),
        Example("The price is 12.50 euros.", request=between("US", "DE")),
        Example("The total is 1,50,000 rupees.", request=between("IN", "IN")),
        Example("The price is $1,180.", request=between("IN", "SA")),
        Example("The board is 1.180 m long.", request=between("IN", "SA")),
        Example("Version 2.134-b of the manual is attached.", request=between("US", "DE")),
        Example("The box holds 1,500 pieces.", request=between("US", None)),
        Example("Your order 123-1234567-1234567 was sent.", request=between("US", "DE")),
        Example("I sent 1500 pieces in 2026.", request=between("US", "DE")),
    ),
)
