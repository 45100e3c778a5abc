"""What belongs into a blank: ``data/hints.ftl``, in other languages ``translations/<tag>/starter.ftl``."""

from __future__ import annotations

from wellput.knowledge import data_folder
from wellput.messages import Messages

__all__ = ["hint"]

_MESSAGES = Messages(data_folder("wellput.starter") / "hints.ftl", "starter.ftl")


def hint(blank: str, tag: str, question: str | None = None) -> str:
    """The hint for a blank, by its name; ``question``: what the buyer asked, for the blank of its answer."""
    message = f"blank-{blank.replace('_', '-')}{'-to' if question else ''}"
    return _MESSAGES.say(message, tag, question=question or "")
