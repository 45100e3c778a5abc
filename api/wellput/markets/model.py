"""The form of a market's file, and the loader that checks it.

A market is one file ``data/<COUNTRY>.toml``; adding one touches nothing else. What holds everywhere, and the sources
that several markets share, stand in ``data/anywhere/anywhere.toml``.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal

from wellput.knowledge import Entry, data_folder, read_entries, read_entry

__all__ = [
    "Anywhere",
    "Law",
    "Market",
    "MarketHint",
    "Moment",
    "Salutation",
    "anywhere",
    "cite",
    "load",
    "load_all",
    "with_article",
]

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
Confidence = Literal["A", "B", "C"]

_WITH_ARTICLE = frozenset(("AE", "BS", "CZ", "DO", "GB", "GM", "MV", "NL", "PH", "US"))

#: What a draft and its context can call for; :mod:`wellput.markets.moments` finds them.
Moment = Literal[
    "address",
    "always",
    "attachment",
    "bare_frame",
    "casual",
    "chat_smile",
    "checking",
    "clock",
    "closing",
    "customs",
    "date",
    "dated_greeting",
    "delivery",
    "dollar",
    "emoji",
    "english",
    "gift",
    "greeting",
    "holiday",
    "indian_english",
    "inshallah",
    "invoice",
    "late",
    "local_language",
    "long_opening",
    "measure",
    "name",
    "no_cause",
    "no_remedy",
    "number",
    "off_platform",
    "only_thanks",
    "own_currency",
    "paper",
    "passive",
    "praise",
    "problem",
    "promise",
    "ramadan",
    "rating",
    "refusal",
    "request",
    "return",
    "season",
    "size",
    "topic",
    "twelve_hours",
    "twenty_four_hours",
    "unnamed",
    "upset",
    "vague",
    "vague_buyer",
    "we",
]


class Salutation(Entry, frozen=True, kw_only=True):
    """How a letter in English to a buyer there opens.

    ``form``: ``first_name`` (Hi Anna), ``title_surname`` (Dear Ms. Wolf), ``title_given`` (Dear Mr. João),
    ``full_name`` or ``surname_suffix`` (Dear Tanaka-sama). ``casual`` says whether "Hey" to a stranger passes;
    ``first_name`` how a bare first name is taken.
    """

    form: Literal["first_name", "title_surname", "title_given", "full_name", "surname_suffix", "any"]
    example: str
    casual: bool
    first_name: Literal["fine", "familiar", "rude"]
    source: tuple[str, ...]
    confidence: Confidence


class Law(Entry, frozen=True, kw_only=True):
    """A right of buyers there.

    ``withdrawal_days`` counts days to send a distance purchase back without a reason; ``shipping_paid_back``: whether
    the buyer then gets the first shipping back, too. ``guarantee``: whether the seller
    answers by law for goods that were faulty when delivered; ``guarantee_years``: for how long at least.
    ``transport_risk``: whether what is lost or damaged on the way is the seller's loss.
    """

    text: str
    source: tuple[str, ...]
    confidence: Confidence
    withdrawal_days: int | None = None
    shipping_paid_back: bool = False
    no_refunds_unlawful: bool = False
    guarantee: bool = False
    guarantee_years: int | None = None
    transport_risk: bool = False


class MarketHint(Entry, frozen=True, kw_only=True):
    """One piece of etiquette.

    It is called for when all moments of ``when`` hold, unless the draft matches one of ``done``: regular expressions
    for a draft that already follows it. ``topics`` (ids of ``topics.toml``) narrow the moment ``topic``. ``priority``
    orders hints, lowest first. A hint that ``yields`` asks for distance and gives way to a buyer who writes informally.
    """

    id: str
    text: str
    why: str
    source: tuple[str, ...]
    confidence: Confidence
    when: tuple[Moment, ...] = ("always",)
    done: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    priority: int = 50
    yields: bool = False


class Market(Entry, frozen=True, kw_only=True):
    """A buyer market. ``holidays`` come from the ``holidays`` package; see :mod:`wellput.markets.calendar`.

    ``languages``: BCP 47 tags, the one to write first. ``time_zones``: IANA names, the most populous first.
    ``date_mixed``: no order of day and month can be relied on. ``lakh``: digits are grouped as 12,34,567.
    ``height_in_feet``: body height is told in feet and inches, other lengths in metric units.
    """

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
    grouping: Literal[".", ",", " "]
    paper: Literal["A4", "Letter"]
    name_order: Literal["given_first", "family_first"]
    formality: Literal["formal", "informal", "mirror"]
    salutation: Salutation
    read: str
    date_mixed: bool = False
    lakh: bool = False
    height_in_feet: bool = False
    laws: tuple[Law, ...] = ()
    hints: tuple[MarketHint, ...] = ()
    sources: Mapping[str, str] = {}

    @property
    def place(self) -> str:
        """The name as it stands in a sentence: "the United States", "Japan"."""
        return with_article(self.country, self.name)

    @property
    def withdrawal_days(self) -> int | None:
        """Days to send a distance purchase back without a reason; ``None`` where no law is known."""
        return next((law.withdrawal_days for law in self.laws if law.withdrawal_days), None)


def with_article(country: str, name: str) -> str:
    """A country's English name with "the" where it takes one."""
    return f"the {name}" if country in _WITH_ARTICLE else name


class Anywhere(Entry, frozen=True, kw_only=True):
    """What holds in every market, and the sources that several markets share."""

    read: str
    hints: tuple[MarketHint, ...]
    sources: Mapping[str, str]


@cache
def load_all() -> dict[str, Market]:
    """All markets by ISO 3166-1 alpha-2 code. Raises ``ValueError`` naming the file that is malformed."""
    return {market.country: market for market in read_entries("wellput.markets", Market)}


def load(country: str | None) -> Market | None:
    """The market of a country, or ``None`` when there is no file for it."""
    return load_all().get(country.upper()) if country else None


@cache
def anywhere() -> Anywhere:
    """What holds in every market. Raises ``ValueError`` when the file is malformed."""
    return read_entry(data_folder("wellput.markets") / "anywhere" / "anywhere.toml", Anywhere)


def cite(keys: tuple[str, ...], market: Market | None) -> str:
    """Source keys written out. Raises ``KeyError`` for a key that no table explains."""
    shared = anywhere().sources
    own = market.sources if market else {}
    return "; ".join(own[key] if key in own else shared[key] for key in keys)
