"""How a draft greets, and whether a market takes the form well.

Forms of address: Unicode CLDR 47 person names and the sources of each market's file.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from wellput.context import Context
from wellput.markets.usage import goes_by_first_name
from wellput.text.document import Document
from wellput.text.spans import Span

__all__ = ["Greeting", "Style", "fits", "read_greeting"]

Style = Literal["nobody", "everybody", "first_name", "full_name", "title", "sirs"]

_TITLE = re.compile(
    r"(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|ma['’]am|herrn?|frau|hr|fr|madame|monsieur|mme|mlle|sra?|srta|"
    r"señora?|señorita|senhora?|dona|don|doña|signora?|sig|sig\.ra|gentile|dott|dott\.ssa|ing|eng|arq|geom|rag|mag|avv|lic|dra|pan|pani|panie|"
    r"pana|państwo|heer|mevrouw|mr/ms|bapak|pak|ibu|bu|kak|khun|anh|chị|chi|ông|bà|ustaz|sheikh|sayın|пан|пані|пане|"
    r"господин|госпожа)(?=[\s./-]|$)",
    re.IGNORECASE,
)
_HONORIFIC = re.compile(
    r"(?:[-\s](?:sama|san|nim|ssi|ji|bey|hanım|hanim|hocam|sir|madam)|様|さん|님|씨|先生|女士|小姐)$", re.IGNORECASE
)
_EVERYBODY = re.compile(
    r"(?:there|all|team|(?:valued |dear )?(?:customer|buyer|friend|client)s?|sir\s*(?:or|/|and)\s*madam|"
    r"madam\s*(?:or|/)\s*sir|"
    r"everyone|madame,?\s*monsieur|damen und herren|お客様|고객님)",
    re.IGNORECASE,
)
_SIRS = re.compile(r"(?:sirs|gentlemen)", re.IGNORECASE)
_SPACELESS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")


class Greeting(NamedTuple):
    """A greeting: its word ("Hey"), whom it names, in which style, and its place in the draft."""

    word: str
    name: str | None
    style: Style
    span: Span


def read_greeting(draft: Document) -> Greeting | None:
    """The greeting of a draft, ``None`` when it has none."""
    span = draft.greeting
    if span is None:
        return None
    greeted = draft.text[span.start : span.end]
    name = draft.greeting_name
    if not name:
        return Greeting(greeted.strip(), None, "nobody", span)
    word = greeted[: greeted.rfind(name)].strip() if name in greeted else greeted
    return Greeting(word, name, _style(name), span)


def _style(name: str) -> Style:
    if _SIRS.fullmatch(name):
        return "sirs"
    if _EVERYBODY.fullmatch(name):
        return "everybody"
    if _TITLE.match(name) or _HONORIFIC.search(name):
        return "title"
    if len(name.split()) > 1 or _SPACELESS.search(name):
        return "full_name"
    return "first_name"


def fits(greeting: Greeting | None, context: Context) -> bool:
    """Whether the greeting is the form that many buyers of the market expect, or the form this buyer chose."""
    market = context.market
    if market is None:
        return True
    if greeting is None or greeting.style == "sirs":
        return False
    wanted = market.salutation.form
    if greeting.style == "first_name":
        return wanted == "first_name" or goes_by_first_name(context)
    if greeting.style == "title":
        return wanted != "first_name"
    return True
