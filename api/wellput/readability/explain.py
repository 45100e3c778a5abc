"""What this room says: ``data/messages.ftl``, in other languages ``translations/<tag>/readability.ftl``."""

from __future__ import annotations

from wellput.knowledge import data_folder
from wellput.messages import Messages

__all__ = ["explain", "say"]

_MESSAGES = Messages(data_folder("wellput.readability") / "messages.ftl", "readability.ftl")
say = _MESSAGES.say
explain = _MESSAGES.explain
