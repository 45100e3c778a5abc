"""Words in front of a code that say what it is: "order number", "Sendungsnummer", "单号"."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from wellput.facts.patterns import BEGIN, END, SPACE, any_of
from wellput.knowledge import Entry, data_folder, read_entry

__all__ = ["labelled", "words"]

Label = Literal["order", "tracking", "product", "phone"]


class Labels(Entry, frozen=True, kw_only=True):
    """The labels of one kind of code."""

    strong: tuple[str, ...]
    weak: tuple[str, ...] = ()


class LabelsFile(Entry, frozen=True, kw_only=True):
    """``data/labels.toml``."""

    order: Labels
    tracking: Labels
    product: Labels
    phone: Labels


# What may stand between a label and its code: "no. is:", "for your parcel is".
_FILLERS = (
    "no", "nr", "num", "number", "numbers", "id", "code", "nº", "n°", "№", "is", "are", "was", "for this order",
    "for the order", "for your order", "for this parcel", "for the parcel", "for your parcel", "for this package",
    "for the package", "for your package", "for this item", "for the item", "for your item", "ist", "lautet", "es", "é",
    "est", "è", "to", "jest", "hier", "here", "below", "of", "this", "your", "it's", "its", "le", "el", "o", "il", "이",
    "은", "는", "は", "が", "是", "为", "為", "คือ", "là", "هو", "הוא", "है", "adalah", "är",
)  # fmt: skip
# A particle of a script without spaces may touch the code: "電話は03-…".
_FILLER = rf"(?:{SPACE}?{any_of(_FILLERS)}(?:{END}|(?<=[\u0e00-\uffff]))\.?)"
_MARK = r"[:#№=\uff1a]"
_OPENING = r"(?:[\"'\u201c\u300c\[]|\((?!\d{1,4}\)))"
_JOIN = rf"{_FILLER}{{0,3}}{SPACE}?(?:\.|{_MARK})?{SPACE}?{_MARK}?{SPACE}?\n?{_OPENING}?#?"


@cache
def words(label: Label, strength: Literal["strong", "weak"]) -> tuple[str, ...]:
    """The label words of one kind."""
    return tuple(getattr(getattr(_file(), label), strength))


@cache
def labelled(label: Label, code: str, *, strength: Literal["strong", "weak"] = "strong") -> re.Pattern[str]:
    """A pattern for ``code`` behind a label of that kind; the code is its group ``code``."""
    names = any_of(words(label, strength))
    return re.compile(rf"{BEGIN}{names}{_JOIN}(?P<code>{code})")


@cache
def _file() -> LabelsFile:
    return read_entry(data_folder("wellput.facts") / "labels.toml", LabelsFile)
