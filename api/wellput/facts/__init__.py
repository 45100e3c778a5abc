"""Facts: what must survive every edit and every translation unchanged.

:func:`find_facts` is the whole interface. One file of ``kinds/`` per kind of fact, each with its examples; what they
know about currencies, carriers, formats and words of other languages is data in ``data/``.

The machine form (``Fact.value``) of each kind:

==============  ==============================================================================================
``date``        ``"2026-04-03"`` when the day is known. Otherwise the parts that are: ``{"month": 4, "day": 3}``,
                ``{"year": 2026, "month": 4}``, ``{"month": 12, "part": "early"}`` (or ``mid``, ``late``, ``end``),
                ``{"weekday": "mon"}``, ``{"days": 1}`` (tomorrow, without ``now``),
                a range ``{"start": …, "end": …}``. ``None`` for a date that can be read in two ways or does not exist.
``duration``    ``{"min": 3, "max": 5, "unit": "business_day"}``; units second, minute, hour, day, business_day, week,
                month, year
``money``       ``{"amount": 1234.5, "currency": "EUR"}``, with ``"max"`` for a range; currency ``None`` when unknown
``percent``     ``10``, or ``{"min": 10, "max": 15}``
``quantity``    ``2``, or ``{"min": 2, "max": 3}``
``size``        ``{"dimensions": [20, 30], "unit": "cm"}`` or ``{"system": "EU", "size": "42"}``
``weight``      ``{"amount": 1.5, "unit": "kg"}``, with ``"max"`` for a range
``phone``       E.164 where it can be known, else the digits
``url``         with its scheme; ``email`` with its domain in lower case; ``carrier`` the carrier's usual name
other kinds     the code without spaces, in capitals
==============  ==============================================================================================
"""

from __future__ import annotations

from datetime import date, datetime

from wellput.facts.model import Setting
from wellput.facts.registry import all_kinds
from wellput.facts.resolve import resolve
from wellput.schema import Fact

__all__ = ["find_facts", "warm"]


def find_facts(
    text: str, *, language: str = "en", country: str | None = None, now: datetime | None = None
) -> tuple[Fact, ...]:
    """The facts of ``text``, in order, never overlapping.

    Parameters
    ----------
    language
        BCP 47 tag of the text; its month, weekday and unit names are known beside the English ones.
    country
        The writer's, ISO 3166-1 alpha-2: decides how ``03/04/2026``, ``1.234`` and ``$`` are read.
    now
        When the text is written, in the writer's time zone: gives relative dates their day.
    """
    setting = Setting(language, country.upper() if country else None, now)
    found = [candidate for kind in all_kinds() for candidate in kind.find(text, setting)]
    return tuple(
        Fact(
            kind=candidate.kind,
            text=text[candidate.start : candidate.end],
            start=candidate.start,
            end=candidate.end,
            value=candidate.value,
            valid=candidate.valid,
            ambiguous=candidate.ambiguous,
        )
        for candidate in resolve(found, text)
    )


def warm() -> None:
    """Load the data and compile the patterns, so that the first draft is as fast as the second."""
    now = datetime.combine(date(2026, 1, 1), datetime.min.time())
    find_facts("Order 1, call +49 30 901820, sent by DHL on 3 April 2026 for 5 EUR", country="DE", now=now)
