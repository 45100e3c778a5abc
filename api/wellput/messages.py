"""What a room says to the seller, in the seller's language where it has been written, else in English.

English lies beside the room's code; ``translations/<tag>/<file>`` holds the same messages.
"""

from __future__ import annotations

from functools import cache
from importlib.resources.abc import Traversable

from fluent.runtime import FluentBundle, FluentResource

from wellput.knowledge import translations_folder

__all__ = ["Messages"]


class Messages:
    """The messages of one room: ``english`` is their file in English, ``file`` their name in other languages."""

    def __init__(self, english: Traversable, file: str) -> None:
        self._english = english
        self._file = file
        self._bundle = cache(self._read)

    def say(self, message: str, tag: str, **values: str | int) -> str:
        """A message in the language ``tag`` or in English, its variables filled."""
        bundle = self._with(message, tag)
        text = bundle.get_message(message).value
        return str(bundle.format_pattern(text, values)[0]) if text else ""

    def explain(self, message: str, tag: str, **values: str | int) -> tuple[str, str]:
        """``(message, why)`` of a finding."""
        bundle = self._with(message, tag)
        why, _ = bundle.format_pattern(bundle.get_message(message).attributes["why"], values)
        return self.say(message, tag, **values), str(why)

    def _with(self, message: str, tag: str) -> FluentBundle:
        bundle = self._bundle(tag)
        return bundle if bundle.has_message(message) else self._bundle("en")

    def _read(self, tag: str) -> FluentBundle:
        bundle = FluentBundle([tag], use_isolating=False)
        path = self._english if tag == "en" else translations_folder() / tag / self._file
        if path.is_file():
            bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
        return bundle
