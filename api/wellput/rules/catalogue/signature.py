"""A reply closes with a name or the shop (T1, T5)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.buyer.reply import SAID_ALONE, reply_of
from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.reply import bare, own_name, says, short_follow_up
from wellput.text.document import Document, Line
from wellput.text.parts import closing_words

_TEAM = re.compile(r"\b(?:team|customer (?:service|care|support)|support|shop|store|your seller)\b", re.IGNORECASE)
_DASHED = re.compile(r"(?:^|\s)[-\u2013\u2014~]\s?[^\W\d_][^.!?]{0,40}$")
_NAMED = r"[A-ZÀ-ÞА-Я][^\W\d_]+(?: [A-ZÀ-ÞА-Я][^\W\d_]+){0,2}"
# "Chloe (at Daisy & Co)", "Tom from Bagworks", "Luis, Zapatería León", "Beth x".
_OF_SHOP = r"(?:(?:,| -| [\u2013\u2014]|,? \(?(?:at|from|of|von|de|chez|@)) ?[A-ZÀ-Þ][\w&'. -]{0,40}\)?)?"
_KISSES = r"(?:,? (?:x{1,3}|xo|xoxo))?"
_CLOSED_INLINE = re.compile(rf"[,.!]\s*{_NAMED}{_OF_SHOP}{_KISSES}\W*$")
_NAME_ALONE = re.compile(rf"[-\u2013~]?\s*{_NAMED}{_OF_SHOP}{_KISSES}\.?")
_MOST_NAMES = 6
_LONGEST_NAME = 60


def check(draft: Document, context: Context) -> Iterator[Hit]:
    reply = reply_of(draft)
    lines = [line for line in draft.lines if line.part != "quote"]
    if not reply.sentences or _signed(draft, lines, context) or short_follow_up(draft, context):
        return
    name = own_name(context)
    if not name:
        yield Hit()
        return
    end = lines[-1].end
    line = "\r\n" if "\r\n" in draft.text else "\n"
    last = draft.text[lines[-1].start : end]
    if any(closing_words().fullmatch(last, at) for at in _sentence_starts(last)):
        comma = "," if last[-1].isalnum() else ""
        yield Hit(end, end, (f"{comma}{line}{name}",))
        return
    closing = says("closing-regards", draft)
    yield Hit(end, end, (f"{line}{line}{closing}{line}{name}",) if closing else (f"{line}{line}{name}",))


def _signed(draft: Document, lines: list[Line], context: Context) -> bool:
    if any(line.part == "signature" for line in lines):
        return True
    last = draft.text[lines[-1].start : lines[-1].end]
    # "Nicola, Clay & Co." on a line of its own.
    if len(lines) > 1 and "," in last and _NAME_ALONE.fullmatch(last):
        return True
    ending = lines[-1].sentences[-1] if lines[-1].sentences else None
    if (
        ending
        and bare(ending.text) not in SAID_ALONE
        and len(ending.words) <= _MOST_NAMES
        and _NAME_ALONE.fullmatch(ending.text)
        and len(ending.text) < len(last)
    ):
        return True
    tail = last[-_LONGEST_NAME:]
    own = {bare(word) for name in (context.seller.name, context.seller.shop) if name for word in name.split()}
    if own & {bare(word) for word in tail.split()} or _DASHED.search(tail):
        return True
    if len(last) <= _LONGEST_NAME and _TEAM.search(last):
        return True
    closing = next((match for start in _sentence_starts(last) if (match := closing_words().match(last, start))), None)
    return closing is not None and bool(_CLOSED_INLINE.search(last, max(closing.end() - 2, 0)))


def _sentence_starts(line: str) -> list[int]:
    return [0, *(match.end() for match in re.finditer(r"[.!?]\s+", line))][-3:]


RULE = Rule(
    id="signature",
    principle="signature",
    category="service",
    severity="hint",
    message="Close with your name or your shop's name.",
    why="A name shows that a person answered, and that the buyer can come back to that person.",
    source="T1, T5",
    check=check,
    languages=(),
    bad=(
        Example("Hello Anna,\n\nThank you for your message. The bag is 30 cm wide."),
        Example(
            "Hello,\nyour parcel left on Monday.",
            request={"seller": {"name": "Tom", "shop": "Lamp House"}},
            becomes="Hello,\nyour parcel left on Monday.\n\nKind regards,\nTom, Lamp House",
        ),
        Example(
            "Hello,\nyour parcel left on Monday.\n\nBest regards,",
            request={"seller": {"name": "Tom"}},
            becomes="Hello,\nyour parcel left on Monday.\n\nBest regards,\nTom",
        ),
        Example(
            "Hello,\r\nit is new.",
            request={"seller": {"shop": "Lamp House"}},
            becomes="Hello,\r\nit is new.\r\n\r\nKind regards,\r\nLamp House",
        ),
        Example("Dear Ms. Wolf,\n\nI am sorry. I will send a new lamp today.\n\nKind regards"),
        Example("Guten Tag,\n\ndie Lampe wird morgen verschickt.\n\nMit freundlichen Grüßen"),
        Example("Yes, we ship to Spain."),
        Example("Hello, we have it in blue and red. Please tell me which one you like."),
        Example("Hi Anna, it is new. Have a nice day!"),
    ),
    good=(
        Example("Hello Anna, a new lamp leaves today. Just write to me if you have any more trouble. Beth x"),
        Example("Hola, estoy a tus órdenes. Luis, Zapatería León"),
        Example("Hello, it is new. Best, Tom from Bagworks"),
        Example("Hello, it is new. Best, Pavel at PC-Komponenty"),
        Example("Hello Anna,\n\nThe bag is 30 cm wide.\n\nKind regards,\nTom"),
        Example("Hello Anna,\n\nThe bag is 30 cm wide.\n\nBest,\nThe Lamp House team"),
        Example("Hello Anna, the bag is 30 cm wide. Best regards, Tom"),
        Example("Hi Anna! It is new. Thanks, Tom Baker"),
        Example("Hello,\nit is new.\n- Tom"),
        Example("Hello,\nit is new.\n\nTom"),
        Example("Guten Tag,\n\ndie Lampe ist neu.\n\nMit freundlichen Grüßen\nSabine Wolf"),
        Example("Hello,\nit is new.\nYour Lamp House", request={"seller": {"shop": "Lamp House"}}),
        Example("Hello,\nit is new.\n\nCustomer service"),
        Example("Thank you, Paola! I am glad that you like it. Luca"),
        Example("Merci !\n\nCordialement,\nClaire"),
        Example(""),
    ),
)
