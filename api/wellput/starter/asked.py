"""What the buyer's open questions are about, as far as the lines of a skeleton can answer them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from wellput.buyer.conversation import Turn, buyer_messages, open_turn, tongue_of
from wellput.buyer.questions import find_questions
from wellput.schema import Message

__all__ = ["Topical", "asked"]

# Asks the seller to do or allow something: "Can you check?", "What can we do?", "Is that possible?"
_REQUEST = re.compile(
    r"\b(?:can|could|will|would|may|shall|should|must|do) (?:you|u|we|i)\b|\bis (?:it|that|this) (?:still )?possible\b"
)


class Topical(NamedTuple):
    """A question in the buyer's words. ``topic``: one of the buyer room's, else ``request``, else ``other``."""

    text: str
    topic: str


def asked(conversation: Sequence[Message], language: str) -> tuple[Topical, ...]:
    """The questions that await an answer; ``language`` is the buyer's.

    In other languages than English a question without a topic counts as a request: most are.
    """
    tongue = tongue_of(language, buyer_messages(conversation))
    return tuple(
        Topical(found.text, found.topic or ("request" if tongue != "en" or _REQUEST.search(found.normal) else "other"))
        for found in find_questions(Turn.of(open_turn(conversation), tongue))
    )
