"""Everything known about one draft besides the draft: who reads it, where, and what was said before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from wellput.marketplaces import Marketplace
from wellput.markets import Market
from wellput.schema import Buyer, BuyerView, Cefr, Fault, Message, Seller

__all__ = ["Context"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The context the rules and the etiquette room judge a draft in.

    ``target`` is the CEFR level the draft should not pass; ``now`` is always aware; ``fault`` is what the caller
    said, ``None`` when nothing was said; ``market`` is ``None`` when the buyer's country is not known.
    """

    conversation: tuple[Message, ...]
    buyer: Buyer
    seller: Seller
    view: BuyerView
    market: Market | None
    marketplace: Marketplace
    fault: Fault | None
    target: Cefr
    now: datetime
    explain_in: str = "en"

    @property
    def last_from_buyer(self) -> str:
        """The buyer's latest message; empty when there is none."""
        return next((message.text for message in reversed(self.conversation) if message.sender == "buyer"), "")

    @property
    def problems(self) -> frozenset[str]:
        """What the buyer reports as wrong; nothing for a question before the sale ("Do I have to pay customs?")."""
        return frozenset() if self.view.stage == "before" else PROBLEMS & set(self.view.intents)

    @property
    def problem_open(self) -> bool:
        """Whether the buyer reports something wrong that the reply has to put right."""
        return bool(self.problems)

    @property
    def buyer_upset(self) -> bool:
        """Whether the buyer shows anger or disappointment."""
        return self.view.mood in ("upset", "angry")


#: Intents that report something wrong.
PROBLEMS = frozenset(
    ("where_is_my_order", "customs", "damaged", "wrong_item", "missing", "not_working", "complaint", "dispute_threat")
)
