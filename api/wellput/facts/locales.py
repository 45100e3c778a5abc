"""How a writer's country and language write dates, numbers and money (Unicode CLDR, through Babel)."""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple

from babel import Locale, UnknownLocaleError
from babel.numbers import get_territory_currencies

__all__ = ["Conventions", "conventions", "locale", "territories"]

DateOrder = Literal["dmy", "mdy", "ymd"]


class Conventions(NamedTuple):
    """``date_order`` is ``None`` where the writer's country is not known and the language does not tell."""

    date_order: DateOrder | None
    decimal: str
    currency: str | None


@cache
def locale(tag: str) -> Locale | None:
    """The CLDR locale of a BCP 47 tag, or ``None`` for one it does not know."""
    try:
        return Locale.parse(tag, sep="-")
    except (ValueError, UnknownLocaleError):
        return None


@cache
def conventions(language: str, country: str | None) -> Conventions:
    """The conventions of ``country``; without one, those of the language (English tells no order of dates)."""
    found = locale(f"und-{country}") if country else None
    # CLDR answers an unknown territory with another one.
    if not found or found.territory != country:
        country = None
        found = locale(language)
        if not found or found.language == "en":
            return Conventions(None, ".", None)
    symbols = found.number_symbols.get("latn") or {}
    currencies = get_territory_currencies(country) if country else []
    pattern = found.date_formats["short"].pattern
    order = "".join(sorted("dMy", key=pattern.find)).lower()
    return Conventions(
        order if order in ("dmy", "mdy", "ymd") else None,  # type: ignore[arg-type]
        "," if symbols.get("decimal") == "," else ".",
        currencies[0] if currencies else None,
    )


@cache
def territories() -> frozenset[str]:
    """ISO 3166-1 alpha-2 codes, and ``YP`` and ``XX`` which carriers use in their place."""
    known = locale("en")
    return frozenset(known.territories if known else ()) | {"YP", "XX"}
