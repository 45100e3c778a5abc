"""Prices in a currency sign that several countries share."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.context import Context
from wellput.markets import load
from wellput.rules.model import Example, Hit, Rule, between
from wellput.text.document import Document

#: How a currency with a shared sign is written so that nobody takes it for another.
_CLEAR = {
    "USD": "US$", "CAD": "CA$", "AUD": "AU$", "MXN": "MX$", "HKD": "HK$", "TWD": "NT$", "SGD": "S$", "NZD": "NZ$",
    "JPY": "JP\u00a5", "CNY": "CN\u00a5",
}  # fmt: skip
_DOLLARS = frozenset(("USD", "CAD", "AUD", "MXN", "HKD", "TWD", "SGD", "NZD"))
_YEN = frozenset(("JPY", "CNY"))
#: Currencies of sellers whose market has no file.
_OTHER_DOLLARS = {"SG": "SGD", "NZ": "NZD"}
_CODE = r"(?:USD|CAD|AUD|MXN|HKD|TWD|NTD|SGD|NZD|JPY|CNY|RMB)"
_PLACE = r"(?:US|U\.S\.|American|Canadian|Australian|Hong Kong|Taiwan|Singapore|New Zealand|Mexican)"
_SIGN = re.compile(
    rf"(?<![A-Za-z$\u00a5\uffe5])(?P<sign>[$\u00a5\uffe5])\s?(?=\d)[\d.,]*\d(?!\d|[.,]\d|\s?(?:{_CODE}|{_PLACE})\b)"
    r"|(?<![\w.,$])(?P<amount>\d[\d.,]{0,12})\s?\$(?![\w$])"
    r"|(?<![\w.,$])\d[\d.,]{0,12}\s(?P<word>dollars?|bucks)\b"
)
_BEFORE = re.compile(rf"(?:{_CODE}|US)\s?$")
#: A currency that the draft names somewhere holds for all its prices.
_SAID = re.compile(
    rf"\b{_CODE}\b|\b{_PLACE}\s+(?:dollars?|pesos?)|(?:US|CA|AU|A|C|NZ|HK|NT|MX|S)\$|\b(?:yen|yuan|renminbi)\b"
)


def check(draft: Document, context: Context) -> Iterator[Hit]:
    market = context.market
    if market is None or _SAID.search(draft.text):
        return
    buyer = market.currencies[0]
    country = context.seller.country
    seller = load(country)
    own = seller.currencies[0] if seller else _OTHER_DOLLARS.get(country or "")
    for match in _SIGN.finditer(draft.text):
        if _BEFORE.search(draft.text, max(0, match.start() - 5), match.start()):
            continue
        family = _YEN if match["sign"] and match["sign"] != "$" else _DOLLARS
        means = [own] if own in family else ["JPY", "CNY"] if family is _YEN else ["USD"]
        # Yen and yuan share one sign, so a seller in China may mean either to a buyer in Japan.
        if buyer in family and buyer not in means and (own not in family or family is _YEN):
            means.append(buyer)
        if means == [buyer]:
            continue
        yield Hit(
            match.start(),
            match.end(),
            tuple(_clear(match, currency) for currency in means),
            {"price": match.group()},
            "warning" if buyer in family else "hint",
        )


def _clear(match: re.Match[str], currency: str) -> str:
    if match["word"]:
        adjective = _CLEAR[currency].rstrip("$")
        dollars = "dollars" if match["word"] == "bucks" else match["word"]
        return match.group().replace(match["word"], f"{adjective} {dollars}")
    return _CLEAR[currency] + (match["amount"] or match.group()[1:].lstrip())


RULE = Rule(
    id="currency",
    principle="currency",
    category="etiquette",
    severity="hint",
    message="Say which currency \u201c{price}\u201d is in.",
    why="The same sign stands for other money in other countries, and your buyer may count with another price.",
    source="Unicode CLDR 47, currency symbols",
    check=check,
    languages=(),
    bad=(
        Example("The lamp costs $40.", "$40", "The lamp costs US$40.", request=between("US", "AU")),
        Example(
            "Shipping is $12.50 to your address.",
            "$12.50",
            "Shipping is US$12.50 to your address.",
            request=between("US", "CA"),
        ),
        Example("I can give you $5 back.", "$5", request=between(None, "MX")),
        Example("The price is $99.", "$99", "The price is US$99.", request=between("US", "DE")),
        Example("The price is $99.", "$99", "The price is AU$99.", request=between("AU", "US")),
        Example("The total is \u00a55000.", "\u00a55000", "The total is CN\u00a55000.", request=between("CN", "JP")),
        Example(
            "It costs 40 dollars with shipping.",
            "40 dollars",
            "It costs 40 US dollars with shipping.",
            request=between("US", "AU"),
        ),
        Example("It is 20 bucks.", "20 bucks", "It is 20 US dollars.", request=between("US", "DE")),
        Example("Shipping is 12$ to you.", "12$", "Shipping is US$12 to you.", request=between("US", "CA")),
        Example("It ships from the US and costs $25.", "$25", request=between("US", "AU")),
        Example("I refunded $20 today.", "$20", request=between(None, "HK")),
        Example("The set is $1,200.", "$1,200", request=between("SG", "US")),
    ),
    good=(
        Example("The lamp costs US$40.", request=between("US", "AU")),
        Example("The lamp costs AU$40.", request=between("AU", "US")),
        Example("The lamp costs $40.", request=between("AU", "AU")),
        Example("The lamp costs $40.", request=between("US", "US")),
        Example("The lamp costs $40.", request=between("DE", "US")),
        Example("The lamp costs $40 USD.", request=between("US", "CA")),
        Example("All prices are in US dollars. The lamp costs $40.", request=between("US", "CA")),
        Example("The lamp costs 40 \u20ac.", request=between("DE", "US")),
        Example("O pre\u00e7o \u00e9 R$ 40.", request=between("BR", "BR")),
        Example("The lamp costs $40.", request=between("US", None)),
        Example("It costs 40 Canadian dollars.", request=between("CA", "US")),
        Example("The total is \u00a55000.", request=between("JP", "JP")),
    ),
)
