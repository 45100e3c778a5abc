"""A greeting of anybody ("Dear customer") to a buyer whose name is known (T1, T5)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.reply import buyer_name, greeting, script_of
from wellput.text.document import Document
from wellput.text.parts import greeting_pattern

# Whom such a greeting names, behind the greeting word; "Hello," alone and "Hi all" name nobody and are left alone.
_ANYBODY = re.compile(
    r"(?:(?:our |my |to our )?(?:dear(?:est)? |valued |lovely )*(?:customer|client|buyer|friend|shopper|guest)"
    r"|sir(?: ?(?:or|/|,|and) ?madam)?|ma['\u2019]?am|madam(?: ?(?:or|/) ?sir)?|mr\.? ?(?:/|or) ?m(?:r)?s\.?"
    r"|damen und herren|kunde|kundin|kunde?/(?:in|kundin)|client(?:e|a)?|cliente? ?/ ?clienta|comprador(?:a)?"
    r"|acheteu(?:r|se)|acquirente|klant|klient(?:ko|ka)?|kliencie|покупатель(?:ница)?|клиент(?:ка)?|покупець|клієнте?"
    r"|お客様|고객님|顾客|顧客|买家|買家|客户|客戶|客人)",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"(?:dear )?(?:sehr geehrte damen und herren|madame,? monsieur|お客様|고객님|尊敬的(?:顾客|客户|买家))",
    re.IGNORECASE,
)
_WITH_SIGNS = frozenset(("DEVANAGARI", "THAI", "ARABIC", "HEBREW"))
_MARKS = " \t,.!:\uff0c\uff01\uff1a\u3001\u060c"


def check(draft: Document, context: Context) -> Iterator[Hit]:
    name = buyer_name(context) or _in_other_script(context)
    opening = greeting_pattern().match(draft.text, len(draft.text) - len(draft.text.lstrip())) if name else None
    if opening is None or name is None:
        return
    whole = opening.group().rstrip(_MARKS)
    if not (_ANYBODY.fullmatch(opening["name"].strip(_MARKS)) or _WHOLE.fullmatch(whole)):
        return
    better = greeting(context, draft.language) if script_of(name) == script_of(whole) else None
    end = opening.start() + len(whole)
    yield Hit(opening.start(), end, (better.rstrip(_MARKS),) if better else (), {"name": name})


def _in_other_script(context: Context) -> str | None:
    """A signed name in letters that carry vowel signs."""
    name = context.view.name
    return name if name and script_of(name) in _WITH_SIGNS else None


def _to(draft: str, name: str | None, country: str | None = None, becomes: str | None = None) -> Example:
    return Example(draft, becomes=becomes, request={"buyer": {"name": name, "country": country}})


RULE = Rule(
    id="nameless_greeting",
    principle="salutation",
    category="service",
    severity="hint",
    message="Greet the buyer by name: {name}.",
    why="“Dear customer” is for a crowd. A name shows that you answer this person.",
    source="T1, T5",
    check=check,
    languages=(),
    bad=(
        _to("Dear customer,\n\nthe lamp is new.", "Sabine Wolf", "DE", "Dear Sabine Wolf,\n\nthe lamp is new."),
        _to("Dear Customer,\n\nIt left today.", "Sarah Miller", "US", "Hello Sarah,\n\nIt left today."),
        Example(
            "Dear friend,\nthank you.",
            buyer_says="Is it new?\nThanks,\nMaria",
            becomes="Hello Maria,\nthank you.",
        ),
        _to("Dear valued customer,\nit is new.", "Anna Berg"),
        _to("Hello dear buyer,\nit is new.", "Anna Berg"),
        _to("Dear Sir or Madam,\nit is new.", "Anna Berg"),
        _to("Dear Sir/Madam,\nit is new.", "Anna Berg"),
        _to(
            "Sehr geehrte Damen und Herren,\n\nvielen Dank für Ihre Nachricht.",
            "Sabine Wolf",
            "DE",
            "Guten Tag Sabine Wolf,\n\nvielen Dank für Ihre Nachricht.",
        ),
        _to("Estimado cliente:\n\nGracias por su mensaje.", "Lucía Gómez", "ES"),
        _to("Cher client,\n\nMerci pour votre message.", "Claire Martin", "FR"),
        _to("Dear Buyer,\nyour parcel left today.", "João Silva", "BR", "Hello João Silva,\nyour parcel left today."),
    ),
    good=(
        _to("Dear customer,\n\nthe lamp is new.", None),
        _to("Dear customer,\n\nthe lamp is new.", "sabine_w78"),
        _to("Dear Sabine Wolf,\n\nthe lamp is new.", "Sabine Wolf"),
        _to("Hello,\n\nthe lamp is new.", "Sabine Wolf"),
        _to("Hi all,\n\nthe lamp is new.", "Sabine Wolf"),
        _to("Hi there,\n\nthe lamp is new.", "Sabine Wolf"),
        _to("Dear friend of the sea,\n\nthe lamp is new.", "Sabine Wolf"),
        _to("Dear Mr. Friend,\n\nthe lamp is new.", "Paul Friend"),
        _to("Hello Ms. Guest,\n\nthe lamp is new.", "Ann Guest"),
        _to("Dear Ms. Wolf,\n\nyou are a valued customer.", "Sabine Wolf"),
        _to("Guten Tag Frau Wolf,\n\nvielen Dank für Ihre Nachricht.", "Sabine Wolf"),
        _to("Your dear friend will like it.", "Sabine Wolf"),
        _to("Hello Sabine, dear customer,\nthe lamp is new.", "Sabine Wolf"),
    ),
)
