"""Checks of single fields at the edge: each gives the value in Wellput's own form or raises ``InvalidInputError``.

The value itself is never quoted back: it could be a message's text in the wrong field.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

from babel import Locale

from wellput import marketplaces
from wellput.errors import InvalidInputError
from wellput.marketplaces import Marketplace
from wellput.text.language import canonical

__all__ = ["MAX_CHARACTERS", "aware", "country", "language", "marketplace", "text"]

#: The longest draft or message, in characters.
MAX_CHARACTERS = 20_000


def text(field: str, value: str) -> str:
    """``value`` when it is a text of at most :data:`MAX_CHARACTERS` that can be written as UTF-8."""
    if len(value) > MAX_CHARACTERS:
        raise InvalidInputError(field, f"is longer than {MAX_CHARACTERS:,} characters: shorten it or send it in parts")
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise InvalidInputError(field, "holds half of a surrogate pair: send well-formed Unicode") from error
    return value


def aware(moment: datetime | None) -> datetime | None:
    """``moment`` with a zone: one that has none is read as UTC."""
    return moment.replace(tzinfo=UTC) if moment and moment.tzinfo is None else moment


def language(field: str, tag: str | None) -> str | None:
    """The tag Wellput uses for ``tag``; ``None`` stays ``None``."""
    if tag is None:
        return None
    known = canonical(tag)
    if known is None:
        raise InvalidInputError(field, "is not a language Wellput knows: see GET /v1/languages for the tags")
    return known


def country(field: str, code: str | None) -> str | None:
    """The ISO 3166-1 alpha-2 code in capitals; ``None`` stays ``None``. A country without a market file is fine."""
    if code is None:
        return None
    if code.upper() not in _countries():
        raise InvalidInputError(field, "is not a country: use its two-letter ISO 3166-1 code, such as DE or BR")
    return code.upper()


def marketplace(field: str, name: str | None) -> Marketplace:
    """The marketplace of that id, the generic one for ``None``."""
    try:
        return marketplaces.load(name.lower() if name else None)
    except KeyError as error:
        raise InvalidInputError(
            field, "is not a marketplace Wellput knows: see GET /v1/marketplaces, or leave it out"
        ) from error


@cache
def _countries() -> frozenset[str]:
    """The two-letter territories of CLDR, less its groupings and private codes."""
    not_countries = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "DG", "EA", "IC", "TA", "CQ"}
    codes = map(str, Locale("en").territories)
    return frozenset(code for code in codes if len(code) == 2 and code.isalpha()) - not_countries
