"""Why an edit helps, in the seller's language where it has been written, else in English.

Translations lie in ``translations/<tag>/simplify.ftl``, one message for each id below, with the same variables.
"""

from __future__ import annotations

from functools import cache

from fluent.runtime import FluentBundle, FluentResource

from wellput.knowledge import data_folder, translations_folder

__all__ = ["explain"]


def explain(message: str, tag: str, **values: str) -> str:
    """The message in the language ``tag`` or in English, its variables filled."""
    bundle = _bundle(tag) if _bundle(tag).has_message(message) else _bundle("en")
    pattern = bundle.get_message(message).value
    return str(bundle.format_pattern(pattern, values)[0]) if pattern else ""


@cache
def _bundle(tag: str) -> FluentBundle:
    bundle = FluentBundle([tag], use_isolating=False)
    path = translations_folder() / tag / "simplify.ftl"
    if tag == "en":
        bundle.add_resource(FluentResource((data_folder("wellput.simplify") / "why.ftl").read_text(encoding="utf-8")))
    elif path.is_file():
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
