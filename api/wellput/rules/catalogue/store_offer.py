"""A stored offer that fits this buyer and this moment may be mentioned (T1)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wellput.buyer.reply import reply_of
from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.offers import fitting, made, out_of_place
from wellput.rules.reply import at_end_of_body
from wellput.text.document import Document


def check(draft: Document, context: Context) -> Iterator[Hit]:
    if not context.seller.offers or out_of_place(context) or not reply_of(draft).body:
        return
    if any(True for _ in made(draft, context)):
        # One offer is a service, two are an advertisement.
        return
    offer = next(fitting(draft, context), None)
    if offer:
        hit = at_end_of_body(draft, offer.text.strip())
        yield Hit(hit.start, hit.end, hit.replacements, {"offer": offer.text.strip(" .\u3002")})


_TWO = {"text": "If you buy two lamps, the second one costs half."}
_SHIPPING = {"text": "Shipping to Germany is free until Sunday.", "countries": ["DE"], "until": "2026-11-22"}
_THANKS = {"text": "There is a matching lamp shade in green.", "intents": ["thanks", "colour"]}


def _with(draft: str, says: str, *offers: dict[str, Any], becomes: str | None = None, **fields: Any) -> Example:
    return Example(draft, becomes=becomes, buyer_says=says, request={"seller": {"offers": list(offers)}, **fields})


_DE = {"country": "DE"}

RULE = Rule(
    id="store_offer",
    principle="promotion",
    category="service",
    severity="hint",
    message="Your offer “{offer}” fits this buyer.",
    why="A buyer who asks for a price or for what there is may be glad to hear it. After a complaint nobody is.",
    source="T1",
    check=check,
    languages=(),
    bad=(
        _with(
            "Hello Anna,\n\nthank you. The lamp costs 30 euros.\n\nTom",
            "How much is the lamp?",
            _TWO,
            becomes="Hello Anna,\n\nthank you. The lamp costs 30 euros. "
            "If you buy two lamps, the second one costs half.\n\nTom",
        ),
        _with("Hello, yes, it is in stock. Tom", "Is the lamp in stock?", _TWO),
        _with("Hello, I can give you 5 %. Tom", "Any discount for 3 lamps?", _TWO),
        _with("Hello, the lamp costs 30 euros. Tom", "what is the price", _SHIPPING, buyer=_DE),
        _with("Hello, yes, I have it. Tom", "do you have it in stock", _SHIPPING, _TWO, buyer={"country": "FR"}),
        _with("Hello Anna, thank you! Tom", "It arrived, thank you so much, it is beautiful!", _THANKS),
        _with("Hello, it is dark green. Tom", "Which colour is it?", _THANKS),
        _with(
            "Hallo, die Lampe kostet 30 Euro.", "Wie viel kostet die Lampe?", {"text": "Ab zwei Lampen 10 % Rabatt."}
        ),
    ),
    good=(
        _with("Hello, I am sorry that the lamp broke. Tom", "The lamp is broken. How much is a new one?", _TWO),
        _with("Hello, the lamp costs 30 euros. Tom", "How much is the lamp?"),
        _with("Hello, if you buy two lamps, the second one costs half. Tom", "How much are two lamps?", _TWO),
        _with("Hello, the lamp costs 30 euros. Tom", "How much is the lamp?", _TWO, marketplace="amazon"),
        _with("Hello, the lamp costs 30 euros. Tom", "How much is it?", _SHIPPING, buyer={"country": "US"}),
        _with("Hello, it costs 30 euros. Tom", "How much is it?", _SHIPPING, buyer=_DE, now="2026-11-25T10:00:00Z"),
        _with("Hello, it left on Monday with DHL. Tom", "Where is my order?", _TWO),
        _with("Hello, please send it back. Tom", "I want to return it. How much is the shipping?", _TWO),
        _with("Hello Anna, thank you! Tom", "It arrived, thank you so much, it is beautiful!", _TWO),
        _with("Hello, it costs 30 euros. Tom", "I am so disappointed! How much do you want??", _TWO),
        _with("Hello, it costs 30 euros. Tom", "How much is it?", {"text": "買二送一"}),
    ),
)
