"""Why an edit helps: ``data/why.ftl``, in other languages ``translations/<tag>/simplify.ftl``."""

from __future__ import annotations

import re
from functools import cache

from wellput.knowledge import data_folder
from wellput.messages import Messages

__all__ = ["explain"]

_MESSAGES = Messages(data_folder("wellput.simplify") / "why.ftl", "simplify.ftl")
_VARIABLES = ("hard", "level", "plain", "plainLevel", "who", "word")
_PLACE = re.compile("\0(\\w+)\0")


def explain(message: str, tag: str, **values: str) -> str:
    """The message in the language ``tag`` or in English, its variables filled."""
    return _PLACE.sub(lambda place: values[place[1]], _template(message, tag))


@cache
def _template(message: str, tag: str) -> str:
    """The message with a mark where each variable goes: formatting once is many times faster than once an edit."""
    return _MESSAGES.say(message, tag, **{name: f"\0{name}\0" for name in _VARIABLES})
