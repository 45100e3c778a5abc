"""A stored offer made where nobody wants it, or where the marketplace forbids it (T1, marketplace rules)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.offers import made, out_of_place
from wellput.rules.policies import verdict
from wellput.text.document import Document


def check(draft: Document, context: Context) -> Iterator[Hit]:
    if not context.seller.offers or not out_of_place(context):
        return
    judged = verdict(context, "marketing", "warning")
    for sentence in made(draft, context):
        yield Hit(*sentence.span, ("",), judged.values, judged.severity, judged.source)


_TWO = {"text": "If you buy two lamps, the second one costs half."}
_CODE = {"text": "Use the code LAMP20 for 20 % off."}


def _with(draft: str, says: str, found: str | None = None, marketplace: str | None = None) -> Example:
    request: dict[str, Any] = {"seller": {"offers": [_TWO, _CODE]}, "marketplace": marketplace}
    return Example(draft, found=found, buyer_says=says, request=request)


_SORRY = "Hello Anna, I am sorry. Would you like a refund or a new lamp?"
_HALF = "If you buy two lamps, the second one costs half."

RULE = Rule(
    id="offer_out_of_place",
    principle="promotion",
    category="policy",
    severity="warning",
    message="Leave your offer out of this message.",
    why="An offer to somebody who waits for help reads as if the trouble did not matter. {policy}",
    source="T1, marketplace rules",
    check=check,
    languages=(),
    bad=(
        _with(f"{_SORRY} {_HALF}", "The lamp is broken!", _HALF),
        _with(f"{_SORRY} When you buy two lamps, the second one costs half.", "The lamp is broken!"),
        _with(f"{_SORRY} Use the code LAMP20 for 20 % off.", "One screw is missing"),
        _with(f"Hello, it is on its way. {_HALF}", "Where is my parcel?", _HALF),
        _with(f"Hello, please send it back. {_HALF}", "I want to return the lamp", _HALF),
        _with(f"Hello, it costs 30 euros. {_HALF}", "How much is it?", _HALF, "amazon"),
        _with("Hello, yes. Use the code LAMP20 for 20 % off.", "Is it in stock?", None, "walmart"),
        _with(f"Hello, I have cancelled it. {_HALF}", "Please cancel my order", _HALF),
    ),
    good=(
        _with(_SORRY, "The lamp is broken!"),
        _with(f"Hello, it costs 30 euros. {_HALF}", "How much is it?"),
        _with("Hello, yes. Use the code LAMP20 for 20 % off.", "Any discount?", None, "ebay"),
        _with("Hello, I send two lamps, the second one free.", "One lamp is missing"),
        _with("Hello, the second lamp costs nothing.", "The lamp is broken!"),
        _with("Hello, the code on the label is RR123456785CN.", "Where is my parcel?"),
        _with("Hello, you can buy it again after the refund.", "I want my money back"),
        Example(f"Hello, I am sorry. {_HALF}", buyer_says="The lamp is broken!"),
    ),
)
