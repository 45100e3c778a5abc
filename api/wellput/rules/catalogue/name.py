"""The greeting names this buyer, in the form the buyer uses (T1)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from wellput.buyer.conversation import buyer_messages
from wellput.buyer.signature import signed_name
from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.nicknames import same_name
from wellput.rules.reply import bare, is_title, script_of
from wellput.text.document import Document

_NOBODY = frozenset(
    "customer buyer friend there all everyone everybody team sir sirs madam madams guest client shopper valued again "
    "dear kunde kundin cliente clienta klant klient customers friends ladies gentlemen user member colleague both love "
    "damen herren damas caballeros senhores from".split()
)
_MARKS = re.compile(r"[\s,.!/&\u3000]+")
_SLIP = 1


def check(draft: Document, context: Context) -> Iterator[Hit]:
    greeted = draft.greeting_name
    known = _known(context)
    if not greeted or not known or draft.greeting is None:
        return
    words = [word for word in _MARKS.split(greeted) if word and not is_title(word)]
    if not words or any(bare(word) in _NOBODY for word in words) or script_of(greeted) != script_of(" ".join(known)):
        return
    titled = len(words) < len([word for word in _MARKS.split(greeted) if word])
    wrong = [word for word in words if not any(same_name(word, other) for other in known)]
    if not wrong and not (titled and _given_as_surname(words, context)):
        return
    if wrong and len(wrong) < len(words) and not any(_slip(word, known) for word in wrong):
        return
    start = draft.text.find(greeted, draft.greeting.start)
    better = _better(words, context)
    yield Hit(start, start + len(greeted), (better,) if better else (), {"name": greeted})


def _known(context: Context) -> list[str]:
    """Every word of the names the buyer goes by: as given, and as signed in any message."""
    signed = (signed_name([message]) for message in buyer_messages(context.conversation))
    words = [word for name in (context.buyer.name, *signed) if name for word in name.split()]
    parts = [part for word in words for part in (word, *re.split(r"[._\d-]+", word))]
    return list(dict.fromkeys(part for part in parts if len(bare(part)) > 1))


def _given_as_surname(words: Sequence[str], context: Context) -> bool:
    """ "Mr. Thomas" for Thomas Wolf, where the market puts titles before surnames.

    Of "Lakshmi R." nobody knows the surname.
    """
    full = (context.buyer.name or context.view.name or "").split()
    form = context.market.salutation.form if context.market else None
    given_first = context.market is not None and context.market.name_order == "given_first"
    return (
        form == "title_surname"
        and given_first
        and len(full) == 2
        and full[1].strip(".")[1:] != ""
        and [bare(w) for w in words] == [bare(full[0])]
    )


def _slip(word: str, known: Sequence[str]) -> bool:
    return any(abs(len(word) - len(other)) <= _SLIP and bare(word)[:1] == bare(other)[:1] for other in known)


def _better(words: Sequence[str], context: Context) -> str | None:
    full = (context.buyer.name or context.view.name or "").strip()
    if not full or not all(part.isalpha() for part in re.split(r"[\s.'\u2019-]+", full) if part):
        return None
    return (
        full if len(words) > 1 or len(full.split()) == 1 or _given_as_surname(words, context) else _like(words[0], full)
    )


def _like(word: str, full: str) -> str:
    """The part of the name meant by a slip ("Sabin" → "Sabine"), else the whole name."""
    return next((part for part in full.split() if bare(part)[:2] == bare(word)[:2]), full)


def _to(draft: str, name: str | None, becomes: str | None = None, country: str | None = None) -> Example:
    return Example(draft, becomes=becomes, request={"buyer": {"name": name, "country": country}})


RULE = Rule(
    id="name",
    principle="name",
    category="service",
    severity="warning",
    message="Check the name: “{name}” is not how this buyer is called.",
    why="A wrong name tells the buyer that the letter was meant for somebody else.",
    source="T1",
    check=check,
    languages=(),
    bad=(
        _to("Hello Peter,\n\nthank you.", "Sabine Wolf", "Hello Sabine Wolf,\n\nthank you."),
        _to("Dear Ms. Wulf,\n\nthank you.", "Sabine Wolf", "Dear Sabine Wolf,\n\nthank you."),
        Example("Hi Anna,\nit is new.", buyer_says="Is it new?\nThanks,\nMaria", becomes="Hi Maria,\nit is new."),
        _to("Hello Sabin,\nit is new.", "Sabine Wolf", "Hello Sabine,\nit is new."),
        _to("Dear Mr. Thomas,\nit is new.", "Thomas Wolf", None, "DE"),
        _to("Guten Tag Frau Müller,\nvielen Dank.", "Sabine Wolf"),
        _to("Bonjour Paul,\nmerci.", "Claire Martin"),
        Example("Hello John!\nIt is new.", buyer_says="Do you have it in red?\n\nKind regards\nJoan Baker"),
    ),
    good=(
        _to("Hello Sabine,\n\nthank you.", "Sabine Wolf"),
        _to("Dear Ms. Wolf,\n\nthank you.", "Sabine Wolf"),
        _to("Dear Sabine Wolf,\n\nthank you.", "Sabine Wolf"),
        _to("Hello,\n\nthank you.", "Sabine Wolf"),
        _to("Dear customer,\n\nthank you.", "Sabine Wolf"),
        _to("Hi Bob,\n\nthank you.", "Robert Miller"),
        _to("Hello Jose,\n\nthank you.", "José García López"),
        _to("Dear Tanaka-sama,\n\nthank you.", "Tanaka Yuki", None, "JP"),
        _to("Dear T. Brandt,\n\nthank you.", "T. Brandt"),
        _to("Hello J. R. Smith,\n\nthank you.", "J. R. Smith"),
        _to("Hello Anna,\n\nthank you.", None),
        _to("Hello Sabine,\nit is new.", "sabine_w78"),
        _to("Dear Mr. João,\nthank you.", "João Silva", None, "BR"),
        _to("Hello Anna,\nthank you.", "Анна Петрова"),
        Example(
            "Hello Kate,\nit is new.", buyer_says="Is it new?\n\nKate", request={"buyer": {"name": "Catherine Jones"}}
        ),
        _to("Hi there,\nthank you.", "Sabine Wolf"),
    ),
)
