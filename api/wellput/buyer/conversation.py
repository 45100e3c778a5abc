"""Which of the buyer's words the draft has to answer, and in which language they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from wellput.buyer.lexicon import Lexicon, lexicon
from wellput.schema import Message
from wellput.text.language import UNDETERMINED, canonical, detect

__all__ = ["Turn", "buyer_messages", "language_of", "open_turn", "tongue_of"]

# Characters of one message that are read: what a buyer wants stands long before that.
_READ = 3_000
# Beyond this many characters a language is settled; older messages add nothing.
_ENOUGH = 400
# Too short to be sure of the language, but not of whose words to look for.
_SCRIPTS = (
    ("uk", re.compile("[іїєґ]", re.IGNORECASE)),
    ("ru", re.compile("[а-яё]", re.IGNORECASE)),
    ("ar", re.compile("[\u0620-\u064a]")),
)


@dataclass(frozen=True)
class Turn:
    """Messages of the buyer that belong together, and the lexicon of their language."""

    messages: tuple[str, ...]
    words: Lexicon

    @classmethod
    def of(cls, messages: Sequence[Message], language: str) -> Turn:
        """The texts of ``messages``, to be read with the lexicon of ``language``."""
        return cls(tuple(message.text[:_READ] for message in messages), lexicon(language))

    @cached_property
    def text(self) -> str:
        """All messages, normalised, as one text."""
        return " . ".join(self.words.normal(message) for message in self.messages)

    @property
    def raw(self) -> str:
        """All messages as written, one below the other."""
        return "\n".join(self.messages)


def buyer_messages(conversation: Sequence[Message]) -> list[Message]:
    """The buyer's messages, oldest first."""
    return [message for message in conversation if message.sender == "buyer" and message.text.strip()]


def open_turn(conversation: Sequence[Message]) -> list[Message]:
    """The buyer's messages that await an answer: those after the seller's last one, oldest first.

    When the seller spoke last (a follow-up is being written), the buyer's turn before that.
    """
    turn: list[Message] = []
    for message in reversed(conversation):
        if message.sender == "buyer":
            if message.text.strip():
                turn.append(message)
        elif turn:
            break
    return turn[::-1]


def language_of(conversation: Sequence[Message]) -> str:
    """BCP 47 tag of the buyer's language; ``und`` when the messages are too short to tell.

    The newest message decides when it can; else all of them together.
    """
    messages = buyer_messages(conversation)
    gathered = ""
    for message in reversed(messages):
        gathered = f"{message.text.strip()}\n{gathered}"[:_ENOUGH]
        found = detect(gathered)
        if found != UNDETERMINED and (len(gathered) >= 40 or message is messages[0]):
            return found
    return detect(gathered) if gathered else UNDETERMINED


def tongue_of(language: str, messages: Sequence[Message]) -> str:
    """The language whose lexicon reads ``messages`` best: ``language``, or what the script of a short text suggests."""
    known = canonical(language)
    if known:
        return known
    text = " ".join(message.text[:_ENOUGH] for message in messages[-2:])
    return next((tag for tag, letters in _SCRIPTS if letters.search(text)), "en")
