"""What the buyer's open questions are about, as far as the lines of a skeleton can answer them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from wellput.buyer.conversation import Turn, buyer_messages, open_turn, tongue_of
from wellput.buyer.questions import Asked, find_questions
from wellput.knowledge import data_folder, read_toml
from wellput.schema import Message

__all__ = ["Topical", "asked", "request_languages"]


class Topical(NamedTuple):
    """A question in the buyer's words. ``topic``: one of the buyer room's, else ``request``, else ``other``."""

    text: str
    topic: str


def asked(conversation: Sequence[Message], language: str) -> tuple[Topical, ...]:
    """The questions that await an answer; ``language`` is the buyer's."""
    tongue = tongue_of(language, buyer_messages(conversation))
    turn = Turn.of(open_turn(conversation), tongue)
    return tuple(Topical(found.text, found.topic or _without_topic(found)) for found in find_questions(turn))


def _without_topic(question: Asked) -> str:
    pattern = _requests().get(question.language)
    return "request" if pattern and pattern.search(question.normal) else "other"


def request_languages() -> frozenset[str]:
    """The languages whose requests are told from other questions."""
    return frozenset(_requests())


@cache
def _requests() -> dict[str, re.Pattern[str]]:
    file: dict[str, str] = read_toml(data_folder("wellput.starter") / "requests.toml")
    return {tag: re.compile(pattern) for tag, pattern in file.items()}
