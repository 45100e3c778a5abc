"""Order numbers: the forms of the marketplaces, and whatever stands behind "order number", "order #" …"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from wellput.facts.labels import labelled, words
from wellput.facts.model import Candidate, Example, Setting, Strength
from wellput.facts.patterns import BEGIN, CODE_END, SPACE, any_of, from_digits
from wellput.knowledge import Entry, data_folder, read_entry
from wellput.schema import FactKind

KIND: FactKind = "order_id"


class Form(Entry, frozen=True, kw_only=True):
    """The form of one marketplace's order numbers."""

    marketplace: str
    pattern: str
    certain: bool


class OrdersFile(Entry, frozen=True, kw_only=True):
    """``data/orders.toml``."""

    form: tuple[Form, ...]


# A code that holds a digit; it may end a sentence but not in a mark.
_CODE = rf"(?=[A-Za-z/_-]{{0,12}}\d)[A-Za-z0-9](?:[A-Za-z0-9/_-]{{0,38}}[A-Za-z0-9])?{CODE_END}"
# "order 12345" without a word for "number": digits enough that it is no count.
_BARE = rf"(?:[A-Z]{{0,4}}-?\d{{5,20}}|[A-Z0-9]{{2,6}}-\d[\dA-Z-]{{2,20}}|#[A-Za-z]{{0,4}}-?\d{{3,20}}){CODE_END}"
_HASH = re.compile(rf"{BEGIN}(?<![#&/])#(?P<code>[A-Z]{{0,4}}-?\d{{4,18}}){CODE_END}")
_AND = re.compile(rf"{SPACE}?(?:,|and|und|y|e|et|i|и|&|、){SPACE}?(?:#{SPACE}?)?(?P<code>{_CODE})")


def find(text: str, _: Setting) -> Iterator[Candidate]:
    """Order numbers; the value has no spaces and no ``#``."""
    certain, likely, mention = _forms()
    for match in certain.finditer(text):
        yield _candidate(*match.span("code"), match["code"], Strength.CERTAIN)
    for strength, pattern in (
        (Strength.CERTAIN, labelled("order", _CODE)),
        (Strength.LIKELY, labelled("order", _BARE, strength="weak")),
    ):
        for match in pattern.finditer(text):
            yield _candidate(*match.span("code"), match["code"], strength)
            # "orders no. 1234 and 5678"
            more = _AND.match(text, match.end())
            if more and sum(map(str.isdigit, more["code"])) >= 4:
                yield _candidate(*more.span("code"), more["code"], Strength.LIKELY)
    for matches in (from_digits(likely, text), _HASH.finditer(text)):
        for match in matches:
            if mention.search(text, max(0, match.start() - 80), match.start()):
                yield _candidate(*match.span("code"), match["code"], Strength.POSSIBLE)


def _candidate(start: int, end: int, code: str, strength: Strength) -> Candidate:
    if code.startswith("#"):
        start, code = start + 1, code[1:]
    return Candidate(KIND, start, end, code, strength)


@cache
def _forms() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    forms = read_entry(data_folder("wellput.facts") / "orders.toml", OrdersFile).form

    def joined(certain: bool) -> re.Pattern[str]:
        patterns = "|".join(form.pattern for form in forms if form.certain is certain)
        return re.compile(rf"{BEGIN}(?<![.,+/=-])(?P<code>{patterns}){CODE_END}")

    names = any_of((*words("order", "weak"), *words("order", "strong")))
    return joined(True), joined(False), re.compile(rf"{BEGIN}{names}[^.!?\n\u3002]{{0,60}}\Z", re.IGNORECASE)


EXAMPLES = (
    Example("Order 26-12345-12345 has left.", {"26-12345-12345": "26-12345-12345"}),
    Example("Your order 123-1234567-1234567.", {"123-1234567-1234567": "123-1234567-1234567"}),
    Example("Order number: 2345678901 (Etsy)", {"2345678901": "2345678901"}),
    Example("Your order #1001 is packed.", {"1001": "1001"}),
    Example("order no. A-7781 and order id 55120", {"A-7781": "A-7781", "55120": "55120"}),
    Example("Shopee 240315ABCD1234 is paid.", {"240315ABCD1234": "240315ABCD1234"}),
    Example("Bestellnummer 778812 ist da.", {"778812": "778812"}, language="de"),
    Example("订单号：8123456789012345", {"8123456789012345": "8123456789012345"}, language="zh-Hans"),
    Example("O pedido 2000001234567890 foi enviado.", {"2000001234567890": "2000001234567890"}, language="pt-BR"),
    Example("Заказ № 45-1123 отправлен.", {"45-1123": "45-1123"}, language="ru"),
    Example("Can I order 2 pieces or 100 units?"),
    Example("In order 2 go, order in 3 days."),
    Example("I ordered 12345 and it is #1 for me."),
    Example("The tracking number is RB123456785GB."),
    Example("Call 030 901820."),
    Example("An order of 1500 grams, in order to help 30 buyers."),
)
