"""The formal and the informal "you" of a text, in the languages that tell them apart; data in ``address.toml``."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from wellput.knowledge import data_folder, read_toml
from wellput.markets.model import Market
from wellput.schema import Formality
from wellput.text.language import primary
from wellput.text.spans import Span

__all__ = ["Address", "address", "spoken_there", "tells_address_apart", "verdict"]


class Address(NamedTuple):
    """Where a text says "you" formally and where informally."""

    formal: tuple[Span, ...]
    informal: tuple[Span, ...]


class _Forms(NamedTuple):
    formal: re.Pattern[str]
    informal: re.Pattern[str]
    formal_not: re.Pattern[str] | None
    informal_not: re.Pattern[str] | None
    formal_weak: re.Pattern[str] | None
    informal_weak: re.Pattern[str] | None


@cache
def _forms() -> dict[str, _Forms]:
    table = read_toml(data_folder("wellput.markets") / "anywhere" / "address.toml")
    return {
        language: _Forms(
            *(re.compile(forms[kind], re.MULTILINE) for kind in ("formal", "informal")),
            *(
                re.compile(forms[kind], re.MULTILINE) if kind in forms else None
                for kind in ("formal_not", "informal_not", "formal_weak", "informal_weak")
            ),
        )
        for language, forms in table.items()
    }


def _known(language: str) -> str | None:
    forms = _forms()
    return language if language in forms else primary(language) if primary(language) in forms else None


def tells_address_apart(language: str) -> bool:
    """Whether the language has both forms and they can be told apart here."""
    return _known(language) is not None


def spoken_there(language: str, market: Market | None) -> str:
    """The market's own variety of a language where its forms differ: ``pt-PT`` for Portuguese in Portugal."""
    tags = market.languages if market else ()
    return next((tag for tag in tags if tag in _forms() and primary(tag) == primary(language)), language)


def address(text: str, language: str) -> Address:
    """The clear forms of address in a text; none for a language that has one form only."""
    known = _known(language)
    if known is None:
        return Address((), ())
    forms = _forms()[known]
    return Address(_spans(text, forms.formal, forms.formal_not), _spans(text, forms.informal, forms.informal_not))


def verdict(text: str, language: str) -> Formality | None:
    """Which form a text uses: the one it shows more of, weak signs (Spanish "su") only where no clear one stands.

    ``default`` when both are as many, ``None`` when neither shows.
    """
    known = _known(language)
    if known is None:
        return None
    shown = address(text, language)
    formal, informal = len(shown.formal), len(shown.informal)
    if not formal and not informal:
        forms = _forms()[known]
        formal = len(forms.formal_weak.findall(text)) if forms.formal_weak else 0
        informal = len(forms.informal_weak.findall(text)) if forms.informal_weak else 0
    if formal == informal:
        return "default" if formal else None
    return "formal" if formal > informal else "informal"


def _spans(text: str, pattern: re.Pattern[str], unless: re.Pattern[str] | None) -> tuple[Span, ...]:
    return tuple(
        Span(*match.span()) for match in pattern.finditer(text) if not (unless and unless.fullmatch(match.group()))
    )
