"""What callers send."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from msgspec import Meta

from wellput.schema.base import Cefr, FactKind, Fault, Formality, Offsets, Sender, Wire

__all__ = [
    "Buyer",
    "BuyerRequest",
    "EtiquetteRequest",
    "FactsRequest",
    "GivenFact",
    "Message",
    "Offer",
    "ReadabilityRequest",
    "ReviewRequest",
    "Seller",
    "SimplifyRequest",
    "StarterRequest",
    "TranslateRequest",
]


class Message(Wire, frozen=True, kw_only=True, rename={"sender": "from"}):
    """One message of the conversation; ``from`` on the wire."""

    sender: Sender
    text: str
    sent_at: datetime | None = None


class Buyer(Wire, frozen=True, kw_only=True):
    """What is known about the buyer; all of it optional."""

    name: str | None = None
    country: str | None = None
    language: str | None = None
    level: Cefr | None = None


class Offer(Wire, frozen=True, kw_only=True):
    """An offer of the shop in the seller's own words, kept to be mentioned where it fits.

    ``intents``: what a buyer wants who should hear of it (none: who asks for a price, a discount or what there is);
    ``countries``: where it holds (none: everywhere); ``until``: its last day.
    """

    text: Annotated[str, Meta(max_length=500)]
    intents: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    until: date | None = None


class Seller(Wire, frozen=True, kw_only=True):
    """What is known about the seller; all of it optional."""

    name: str | None = None
    shop: str | None = None
    role: str | None = None
    country: str | None = None
    language: str | None = None
    offers: Annotated[tuple[Offer, ...], Meta(max_length=50)] = ()


class ReviewRequest(Wire, frozen=True, kw_only=True):
    """``POST /v1/review``."""

    draft: str
    conversation: tuple[Message, ...] = ()
    buyer: Buyer | None = None
    seller: Seller | None = None
    marketplace: str | None = None
    fault: Fault | None = None
    translate_to: str | None = None
    explain_in: str | None = None
    offsets: Offsets = "utf-16"
    now: datetime | None = None


class ReadabilityRequest(Wire, frozen=True, kw_only=True):
    """``POST /v1/readability``."""

    text: str
    level: Cefr | None = None
    language: str | None = None
    explain_in: str | None = None
    offsets: Offsets = "utf-16"


class SimplifyRequest(Wire, frozen=True, kw_only=True):
    """``POST /v1/simplify``."""

    text: str
    level: Cefr | None = None
    language: str | None = None
    explain_in: str | None = None
    offsets: Offsets = "utf-16"


class FactsRequest(Wire, frozen=True, kw_only=True):
    """``POST /v1/facts``. ``country`` is the writer's; it decides how ``03/04`` and ``1.234`` are read."""

    text: str
    language: str | None = None
    country: str | None = None
    now: datetime | None = None
    offsets: Offsets = "utf-16"


class EtiquetteRequest(Wire, frozen=True, kw_only=True):
    """``POST /v1/etiquette``."""

    draft: str
    buyer: Buyer
    conversation: tuple[Message, ...] = ()
    seller: Seller | None = None
    explain_in: str | None = None
    offsets: Offsets = "utf-16"
    now: datetime | None = None


class BuyerRequest(Wire, frozen=True, kw_only=True):
    """``POST /v1/buyer``. With a ``draft``, each question also says whether the draft answers it."""

    conversation: tuple[Message, ...]
    draft: str | None = None
    buyer: Buyer | None = None
    marketplace: str | None = None
    now: datetime | None = None


class GivenFact(Wire, frozen=True, kw_only=True):
    """A fact the caller knows; those of a review's ``facts`` will do. Without ``text``, ``value`` is read."""

    kind: FactKind
    text: str = ""
    value: Any = None


class StarterRequest(Wire, frozen=True, kw_only=True):
    """``POST /v1/starter``.

    ``facts``: what is known, by the names of the blanks (``{"carrier": "DHL", "expected_date": "2026-12-02"}``) or by
    kinds, as a review's ``facts`` are; what no blank asks for is left aside.

    ``language``: of the reply; ``auto``: the buyer's. Left out: English, or the buyer's where
    the marketplace asks for it.
    """

    conversation: tuple[Message, ...] = ()
    buyer: Buyer | None = None
    seller: Seller | None = None
    marketplace: str | None = None
    fault: Fault | None = None
    facts: dict[str, Any] | tuple[GivenFact, ...] = ()
    language: str | None = None
    explain_in: str | None = None
    offsets: Offsets = "utf-16"
    now: datetime | None = None


class TranslateRequest(Wire, frozen=True, kw_only=True):
    """``POST /v1/translate``.

    ``glossary`` fixes the translation of terms; an empty one keeps the term as it stands (500 terms at most).
    ``seller.name`` and ``seller.shop`` are kept letter by letter. ``back_translate`` asks for the translation in the
    source's language again, for whole text and each segment.
    """

    text: str
    target: str
    source: str = "auto"
    formality: Formality = "default"
    buyer: Buyer | None = None
    seller: Seller | None = None
    glossary: dict[str, str] = {}
    back_translate: bool = False
    offsets: Offsets = "utf-16"
    now: datetime | None = None
