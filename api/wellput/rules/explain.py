"""A rule's message and why, in the seller's language where it has been written, else in English.

Translations lie in ``translations/<tag>/rules.ftl``: the message under the rule's id, the why as its attribute
``.why``, placeholders as ``{ $name }``.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from fluent.runtime import FluentBundle, FluentResource

from wellput.knowledge import translations_folder
from wellput.rules.model import Rule

__all__ = ["explain"]


def explain(rule: Rule, values: Mapping[str, str], tag: str) -> tuple[str, str]:
    """``(message, why)`` of a rule with its placeholders filled, in the language ``tag`` or in English."""
    bundle = _bundle(tag)
    if bundle and bundle.has_message(rule.id):
        message = bundle.get_message(rule.id)
        if message.value and "why" in message.attributes:
            said, _ = bundle.format_pattern(message.value, dict(values))
            why, _ = bundle.format_pattern(message.attributes["why"], dict(values))
            return str(said), str(why)
    return rule.message.format_map(values), rule.why.format_map(values)


@cache
def _bundle(tag: str) -> FluentBundle | None:
    path = translations_folder() / tag / "rules.ftl"
    if tag == "en" or not path.is_file():
        return None
    bundle = FluentBundle([tag], use_isolating=False)
    bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
