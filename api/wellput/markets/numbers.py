"""Numbers of a draft that the buyer's market writes in another way, and the same in its own.

Decimal mark and grouping: Unicode CLDR 47, in each market's file. India groups 12,34,567.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from babel import Locale, UnknownLocaleError
from babel.numbers import get_decimal_symbol

from wellput.markets.model import Market
from wellput.schema import Fact
from wellput.text.document import Document
from wellput.text.spans import Span

__all__ = ["ForeignNumber", "decimal_of", "foreign_numbers"]

_GROUPED = re.compile(
    r"(?<![\w.,/:#-])(?P<first>\d{1,3})(?:(?P<group>[.,])\d{3}(?:(?P=group)\d{3}){0,3}|(?P<lakh>(?:,\d{2}){1,4},\d{3}))"
    r"(?P<rest>(?!(?P=group))[.,]\d{1,2})?(?!\w|[.,/:-]\d)"
)
_CENTS = re.compile(r"(?<![\w.,/:#-])(?P<first>\d{1,6}),(?P<rest>\d{2})(?!\w|[.,/:-]\d)")
#: What digits can be, apart from a plain number.
_COUNTED = ("money", "quantity", "weight", "size")


class ForeignNumber(NamedTuple):
    """A number as the draft writes it (``span``), and as the market does (``own``)."""

    span: Span
    own: str


def foreign_numbers(draft: Document, market: Market, seller: Market | None) -> Iterator[ForeignNumber]:
    """Numbers with their thousands set apart, and prices with a comma before the cents, where the market differs."""
    meant = decimal_of(draft.language)
    for match in _GROUPED.finditer(draft.text):
        fact = _fact_at(draft, match.start())
        if fact is not None and fact.kind not in _COUNTED:
            continue
        whole, fraction = _read(match, meant, seller)
        if whole is not None and not (len(whole) > 1 and whole.startswith("0")):
            yield from _unless_own(match, whole, fraction, market)
    if market.decimal == "." and draft.language == "en":
        for match in _CENTS.finditer(draft.text):
            fact = _fact_at(draft, match.start())
            if fact is not None and fact.kind == "money":
                yield from _unless_own(match, match["first"], match["rest"], market)


def _read(match: re.Match[str], meant: str, seller: Market | None) -> tuple[str | None, str]:
    """The digits before and after the decimal mark; ``None`` before it for a fraction of three digits."""
    rest = match["rest"] or ""
    digits = re.sub(r"[.,]", "", match.group().removesuffix(rest))
    alone = match["group"] and not rest and len(digits) - len(match["first"]) == 3
    # A seller from a market with a decimal comma may group with points in English, too.
    mark = "," if seller and match["group"] == "." and seller.decimal == "," else meant
    return (None if alone and match["group"] == mark else digits), rest[1:]


def _unless_own(match: re.Match[str], whole: str, fraction: str, market: Market) -> Iterator[ForeignNumber]:
    own = _grouped(whole, market) + (market.decimal + fraction if fraction else "")
    if own != match.group():
        yield ForeignNumber(Span(*match.span()), own)


def _grouped(digits: str, market: Market) -> str:
    head, groups = digits[:-3], [digits[-3:]]
    size = 2 if market.lakh else 3
    while head:
        head, group = head[:-size], head[-size:]
        groups.insert(0, group)
    # A number does not break at the end of a line.
    return market.grouping.replace(" ", "\u00a0").join(groups)


def _fact_at(draft: Document, start: int) -> Fact | None:
    return next((fact for fact in draft.facts if fact.start <= start < fact.end), None)


@cache
def decimal_of(language: str) -> str:
    """The decimal mark of a language (CLDR); a point where the language is not known."""
    try:
        return get_decimal_symbol(Locale.parse(language, sep="-"))
    except (UnknownLocaleError, ValueError):
        return "."
