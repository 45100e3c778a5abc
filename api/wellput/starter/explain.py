"""What belongs into a blank, in the seller's language where it has been written, else in English.

Translations lie in ``translations/<tag>/starter.ftl``, one message for each id of ``data/hints.ftl``.
"""

from __future__ import annotations

from functools import cache

from fluent.runtime import FluentBundle, FluentResource

from wellput.knowledge import data_folder, translations_folder

__all__ = ["hint"]


def hint(blank: str, tag: str, question: str | None = None) -> str:
    """The hint for a blank, by its name; ``question``: what the buyer asked, for the blank of its answer."""
    message = f"blank-{blank.replace('_', '-')}{'-to' if question else ''}"
    bundle = _bundle(tag) if _bundle(tag).has_message(message) else _bundle("en")
    pattern = bundle.get_message(message).value
    return str(bundle.format_pattern(pattern, {"question": question or ""})[0]) if pattern else ""


@cache
def _bundle(tag: str) -> FluentBundle:
    bundle = FluentBundle([tag], use_isolating=False)
    path = translations_folder() / tag / "starter.ftl"
    if tag == "en":
        bundle.add_resource(FluentResource((data_folder("wellput.starter") / "hints.ftl").read_text(encoding="utf-8")))
    elif path.is_file():
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
