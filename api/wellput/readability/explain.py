"""What this room says, in the seller's language where it has been written, else in English.

Translations lie in ``translations/<tag>/readability.ftl`` and hold the messages of ``data/messages.ftl``.
"""

from __future__ import annotations

from functools import cache

from fluent.runtime import FluentBundle, FluentResource

from wellput.knowledge import data_folder, translations_folder

__all__ = ["explain", "say"]


def say(message: str, tag: str, **values: str | int) -> str:
    """A message in the language ``tag`` or in English, its variables filled."""
    bundle = _with(message, tag)
    text = bundle.get_message(message).value
    return str(bundle.format_pattern(text, values)[0]) if text else ""


def explain(message: str, tag: str, **values: str | int) -> tuple[str, str]:
    """``(message, why)`` of a finding."""
    bundle = _with(message, tag)
    why, _ = bundle.format_pattern(bundle.get_message(message).attributes["why"], values)
    return say(message, tag, **values), str(why)


def _with(message: str, tag: str) -> FluentBundle:
    bundle = _bundle(tag)
    return bundle if bundle.has_message(message) else _bundle("en")


@cache
def _bundle(tag: str) -> FluentBundle:
    bundle = FluentBundle([tag], use_isolating=False)
    english = data_folder("wellput.readability") / "messages.ftl"
    path = english if tag == "en" else translations_folder() / tag / "readability.ftl"
    if path.is_file():
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
