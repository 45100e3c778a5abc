"""The vocabularies of the wire, and the base of its structs."""

from __future__ import annotations

from typing import Literal

import msgspec

__all__ = [
    "Category",
    "Cefr",
    "FactKind",
    "Fault",
    "Formality",
    "Mood",
    "Offsets",
    "Sender",
    "Severity",
    "Stage",
    "Wire",
]

Cefr = Literal["A1", "A2", "B1", "B2", "C1", "C2"]
Category = Literal["readability", "wording", "service", "etiquette", "policy"]
Sender = Literal["buyer", "seller"]
Severity = Literal["error", "warning", "hint"]
Fault = Literal["seller", "carrier", "buyer", "unknown"]
Formality = Literal["formal", "informal", "default"]
Mood = Literal["calm", "worried", "upset", "angry", "happy"]
Offsets = Literal["utf-16", "codepoint"]
Stage = Literal["before", "during", "after"]
FactKind = Literal[
    "order_id",
    "tracking",
    "carrier",
    "money",
    "date",
    "duration",
    "quantity",
    "size",
    "weight",
    "percent",
    "url",
    "email",
    "phone",
    "product_code",
]


class Wire(msgspec.Struct, frozen=True):
    """Base of all wire structs: immutable; unknown fields in a request are ignored."""
