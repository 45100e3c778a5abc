"""The shop's offers that the seller keeps on this machine, for every review that names none."""

from __future__ import annotations

from pathlib import Path

import msgspec

from wellput.kept import KeptFile
from wellput.schema import Offer, Seller

__all__ = ["OfferBook"]


class OfferBook:
    """The offers kept in ``folder``, oldest first; ``wellput offers`` writes them, the server reads them."""

    def __init__(self, folder: Path) -> None:
        self._file = KeptFile[tuple[Offer, ...]](folder / "offers.json", tuple[Offer, ...], ())

    def list(self) -> tuple[Offer, ...]:
        """All of them."""
        return self._file.read()

    def add(self, offer: Offer) -> None:
        """Keep one more."""
        self._file.write((*self.list(), offer))

    def remove(self, number: int) -> bool:
        """Forget the one of that number, counted from 1; ``False`` when there is none."""
        offers = self.list()
        if not 1 <= number <= len(offers):
            return False
        self._file.write((*offers[: number - 1], *offers[number:]))
        return True

    def with_offers(self, seller: Seller | None) -> Seller | None:
        """``seller`` with the kept offers where it names none."""
        kept = self.list()
        if not kept or (seller and seller.offers):
            return seller
        return msgspec.structs.replace(seller or Seller(), offers=kept)
