"""A title in the buyer's own signature: "Dr. Thomas Reinhardt"."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["SignedTitle", "signed_title"]

_SIGNATURE = 80
_SIGNED = re.compile(
    r"(?P<title>(?:Dr|Prof|Ing|Avv|Dott|Arch|Geom|Lic|Mag|Rag|Mr|Mrs|Ms|Sr|Sra|Sig|Rev|Mme|Mlle|M)\.?|"
    r"Herr|Frau|Professor|Doctor|Madame|Monsieur|Signora?|Señora?)\s(?P<first>[^\W\d_][\w'\u2019-]+)\s"
    r"(?P<last>[^\W\d_][\w'\u2019-]+)\W*\Z"
)


class SignedTitle(NamedTuple):
    """A signature's title, first name and surname, as written."""

    title: str
    first: str
    last: str


def signed_title(message: str) -> SignedTitle | None:
    """The title and name at the end of a buyer's message; ``None`` where no title stands there."""
    match = _SIGNED.search(message[-_SIGNATURE:])
    return SignedTitle(match["title"], match["first"], match["last"]) if match else None
