"""Percentages: ``10%``, ``10,5 %``, ``10-15 percent``, ``%10`` (Turkish), ``٪10``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.facts.model import Candidate, Example, Setting
from wellput.facts.numbers import parse_number, tidy
from wellput.facts.patterns import BEGIN, DASH, END, SPACE, from_digits
from wellput.schema import FactKind

KIND: FactKind = "percent"

_NUMBER = r"\d{1,4}(?:[.,\u066b]\d{1,3})?"
_WORD = (
    "per ?cent|pct|prozent|procent|procenten|proc\\.|por ?ciento|por ?cento|per ?cento|pour ?cent|y\u00fczde|"
    "\u043f\u0440\u043e\u0446\u0435\u043d\u0442(?:\u0430|\u043e\u0432)?|"
    "\u0432\u0456\u0434\u0441\u043e\u0442\u043a(?:\u0438|\u0456\u0432)|persen|\u0628\u0627\u0644\u0645\u0626\u0629|"
    "\u0905\u0934\u0930\u0924\u093f\u0936\u0924|\u092a\u094d\u0930\u0924\u093f\u0936\u0924|"
    "\u30d1\u30fc\u30bb\u30f3\u30c8|\ud37c\uc13c\ud2b8|\ud504\ub85c|"
    "\u0e40\u0e1b\u0e2d\u0e23\u0e4c\u0e40\u0e0b\u0e47\u0e19\u0e15\u0e4c"
)
_AFTER = re.compile(
    rf"{BEGIN}(?<![.,])({_NUMBER})(?:{SPACE}?(?:%{SPACE}?)?(?:{DASH}|to){SPACE}?({_NUMBER}))?"
    rf"{SPACE}?(?:[%\u066a\uff05](?![0-9A-Za-z])|(?:{_WORD}){END})",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"(?<![\w%])[%\u066a]{SPACE}?({_NUMBER})(?:{DASH}({_NUMBER}))?(?![\w%])")


def find(text: str, setting: Setting) -> Iterator[Candidate]:
    """Percentages; the value is a number, or ``{"min", "max"}`` for a range."""
    if "%" in text or _HINT.search(text):
        decimal = setting.conventions.decimal
        for matches in (from_digits(_AFTER, text), _BEFORE.finditer(text)):
            for match in matches:
                low = tidy(parse_number(match[1], decimal, thousands=False)[0])
                high = tidy(parse_number(match[2], decimal, thousands=False)[0]) if match[2] else None
                value = low if high is None else {"min": low, "max": high}
                yield Candidate(KIND, match.start(), match.end(), value)


# The texts worth a closer look.
_HINT = re.compile(rf"[\u066a\uff05]|{_WORD}", re.IGNORECASE)

EXAMPLES = (
    Example("I can give you 10% off.", {"10%": 10}),
    Example("Ich gebe Ihnen 10,5 % Rabatt.", {"10,5 %": 10.5}, language="de"),
    Example("A discount of 15 percent.", {"15 percent": 15}),
    Example("%20 indirim yapabilirim.", {"%20": 20}, language="tr"),
    Example("You save 10-15% today.", {"10-15%": {"min": 10, "max": 15}}),
    Example("It is 100% cotton.", {"100%": 100}),
    Example("Un descuento del 5 por ciento.", {"5 por ciento": 5}, language="es"),
    Example("Скидка 7 процентов.", {"7 процентов": 7}, language="ru"),
    Example("The link ends in %20buy and a%20b."),
    Example("I spent 40 cents."),
    Example("10 persons ordered it."),
    Example("The recent 5 percentile is odd."),
    Example("I am percent sure."),
)
