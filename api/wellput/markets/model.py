"""The form of a market's file, and the loader that checks it.

A market is one file ``data/<COUNTRY>.toml``; adding one touches nothing else.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

from wellput.knowledge import Entry, read_entries

__all__ = ["Law", "Market", "MarketHint", "Salutation", "load", "load_all"]

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


class Salutation(Entry, frozen=True, kw_only=True):
    """How a letter in English to a buyer there opens.

    ``form``: ``first_name`` (Hi Anna), ``title_surname`` (Dear Ms. Wolf), ``title_given`` (Dear Mr. João),
    ``full_name`` or ``surname_suffix`` (Dear Sato-sama). ``casual`` says whether "Hey"/"Hi" to a stranger passes.
    """

    form: Literal["first_name", "title_surname", "title_given", "full_name", "surname_suffix", "any"]
    example: str
    casual: bool
    source: str
    confidence: Literal["A", "B", "C"]


class Law(Entry, frozen=True, kw_only=True):
    """A right of buyers there. ``withdrawal_days`` counts days to send a distance purchase back without a reason."""

    text: str
    source: str
    confidence: Literal["A", "B", "C"]
    withdrawal_days: int | None = None
    no_refunds_unlawful: bool = False


class MarketHint(Entry, frozen=True, kw_only=True):
    """One piece of etiquette.

    ``when`` names the moments it is for (``always``, ``greeting``, ``problem``, ``refusal``, ``date``, ``price``,
    ``size``, ``promise``, ``translation`` …); ``priority`` orders hints, lowest first.
    """

    id: str
    text: str
    why: str
    source: str
    confidence: Literal["A", "B", "C"]
    when: tuple[str, ...] = ("always",)
    priority: int = 50


class Market(Entry, frozen=True, kw_only=True):
    """A buyer market. ``holidays`` come from the ``holidays`` package; see :mod:`wellput.markets.calendar`."""

    country: str
    name: str
    languages: tuple[str, ...]
    locale: str
    currencies: tuple[str, ...]
    time_zones: tuple[str, ...]
    weekend: tuple[Weekday, ...]
    measure: Literal["metric", "US", "UK"]
    temperature: Literal["celsius", "fahrenheit"]
    clock: Literal["12h", "24h"]
    date_order: Literal["dmy", "mdy", "ymd"]
    decimal: Literal[".", ","]
    name_order: Literal["given_first", "family_first"]
    formality: Literal["formal", "informal", "mirror"]
    salutation: Salutation
    laws: tuple[Law, ...] = ()
    hints: tuple[MarketHint, ...] = ()
    sources: dict[str, str] = {}
    read: str = ""


@cache
def load_all() -> dict[str, Market]:
    """All markets by ISO 3166-1 alpha-2 code. Raises ``ValueError`` naming the file that is malformed."""
    return {market.country: market for market in read_entries("wellput.markets", Market)}


def load(country: str | None) -> Market | None:
    """The market of a country, or ``None`` when there is no file for it."""
    return load_all().get(country.upper()) if country else None
