"""Which facts come through letter by letter, and which are words to translate and then check."""

from __future__ import annotations

import re

from wellput.schema import Fact

__all__ = ["is_fixed"]

_IDENTIFIERS = frozenset(("order_id", "tracking", "carrier", "url", "email", "phone", "product_code"))
# Units, currency codes and signs between digits do not make a fact speakable.
_NO_WORDS = re.compile(
    r"(?:\d[\d.,:/-]*+|[\W_]++|x|by|[A-Z]{3}|US|CA|AU|NZ|HK|EU|UK|JP|CN|IT|FR|RU|X++[SL]|[SRACML]|lbs?|oz|in|ft|kr"
    r"|zł|[kcm]?m|k?g|mg|[mc]?l|руб|грн|元|円|원|₫|บาท)++"
)
_WHOLE_PERCENT = re.compile(r"\d{1,3}\s?%")


def is_fixed(fact: Fact) -> bool:
    """Whether a fact stays as it is written (codes, "2.5 kg", "$40.00"); "two weeks" and "May 5" are spoken."""
    if fact.kind in _IDENTIFIERS:
        return True
    # "20%" is written alike nearly everywhere, and a sentence is better with it than with a mask.
    return not _WHOLE_PERCENT.fullmatch(fact.text) and bool(_NO_WORDS.fullmatch(fact.text))
