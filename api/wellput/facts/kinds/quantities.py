"""How many: ``2 pieces``, ``3 pcs``, ``3x``, ``x2``, ``quantity: 4``, ``pack of 6``, ``set of 3``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from wellput.facts.model import Candidate, Example, Setting, Strength
from wellput.facts.numbers import WORDS
from wellput.facts.patterns import BEGIN, DASH, END, SPACE, any_of, from_digits
from wellput.knowledge import data_folder, read_toml
from wellput.schema import FactKind

KIND: FactKind = "quantity"

_COUNT = rf"(?:\d{{1,3}}(?:[,.]\d{{3}}(?!\d)|\d{{0,3}}(?!\d))|{any_of(WORDS)})"
_TIMES_BEFORE = re.compile(
    rf"{BEGIN}(?<![.,#+-])(?<!\d[ \u00a0])[x\u00d7]{SPACE}?"
    rf"(?!(?:86|64|32)\b)(?P<low>\d{{1,4}})(?![\w%])(?![.,:/]\d)(?!{SPACE}?[x\u00d7*])"
)
_TIMES_AFTER = re.compile(
    rf"{BEGIN}(?<![.,:/#+$\u20ac\u00a3-])(?P<low>\d{{1,4}}){SPACE}?[x\u00d7](?![\w'\u2019])(?!{SPACE}?[\d.])"
    rf"(?!{SPACE}(?:faster|slower|more|less|as|better|larger|bigger|smaller|longer|stronger|zoom|speed|magnification)\b)"
)
_LABELS = (
    "qty", "quantity", "anzahl", "menge", "cantidad", "quantidade", "quantité", "quantità", "aantal", "ilość",
    "количество", "кількість", "jumlah", "miktar", "antal",
)  # fmt: skip
_LABELLED = re.compile(
    rf"{BEGIN}{any_of(_LABELS)}\.?{SPACE}?(?:[:=]|is|of)?{SPACE}?(?P<low>\d{{1,4}})(?![\w%])(?![.,:/-]\d)",
    re.IGNORECASE,
)
_OF = re.compile(
    rf"{BEGIN}{any_of(('pack', 'packs', 'set', 'sets', 'box', 'boxes', 'lot', 'bundle'))}{SPACE}of{SPACE}"
    rf"(?P<low>{_COUNT})(?![\w%])(?![.,:/-]\d)(?!{SPACE}(?:the|these|those|my|your|our|them|us)\b)",
    re.IGNORECASE,
)
_PACK = re.compile(
    rf"{BEGIN}(?P<low>\d{{1,3}})(?:-|{SPACE})?(?:pack|piece|pcs|set)(?={SPACE}|[.,;!?)]|$)", re.IGNORECASE
)
# "in one box" counts nothing, and "the oven 350 set" is a verb.
_ONE_ITEM = frozenset(("piece", "pc", "item", "unit"))
_SINGULAR = frozenset("piece item unit set pair pack package packet box bottle copy roll sheet bag parcel".split())
_ONE = frozenset(("1", "one", "One"))
# "one of the items", "two more pieces": words between the number and what it counts.
_ADJECTIVES = (
    "more", "other", "new", "different", "extra", "identical", "missing", "broken", "damaged", "spare", "remaining",
    "full", "such", "separate", "small", "large",
)  # fmt: skip
_BETWEEN = rf"(?:{SPACE}{any_of(_ADJECTIVES)})?"


def find(text: str, setting: Setting) -> Iterator[Candidate]:
    """Counts of pieces; the value is a number, or ``{"min", "max"}`` for a range."""
    for match in _counted(setting.languages).finditer(text):
        noun = (match["noun"] or "").lower()
        if (match["low"].lower() == "one" and noun not in _ONE_ITEM) or (
            noun in _SINGULAR and match["low"] not in _ONE
        ):
            continue
        low = _number(match["low"])
        value = {"min": low, "max": _number(match["high"])} if match["high"] else low
        yield Candidate(KIND, match.start(), match.end(), value)
    for matches in (
        _TIMES_BEFORE.finditer(text),
        from_digits(_TIMES_AFTER, text),
        _LABELLED.finditer(text),
        _OF.finditer(text),
        from_digits(_PACK, text),
    ):
        for match in matches:
            yield Candidate(KIND, match.start(), match.end(), _number(match["low"]), Strength.LIKELY)


def _number(said: str) -> int:
    return WORDS[said.lower()] if said.lower() in WORDS else int(re.sub(r"[,.]", "", said))


@cache
def _counted(languages: tuple[str, ...]) -> re.Pattern[str]:
    data = read_toml(data_folder("wellput.facts") / "quantities.toml")
    words = (
        " ".join(data.get(language, data.get(language.partition("-")[0], "")) for language in languages).lower().split()
    )
    free = [word for word in words if ord(word[0]) >= 0x0E00]
    bordered = [word for word in words if word not in free]
    nouns = rf"{SPACE}?(?:{any_of(free)})|" if free else ""
    return re.compile(
        rf"{BEGIN}(?<![.,:/#$\u20ac\u00a3-])(?P<low>{_COUNT})(?:{SPACE}?(?:{DASH}|to|or){SPACE}?(?P<high>{_COUNT}))?"
        rf"(?:{nouns}{_BETWEEN}(?:{SPACE}|(?<=\d))(?P<noun>{any_of(bordered)}){END})",
        re.IGNORECASE,
    )


EXAMPLES = (
    Example("I sent 2 pieces.", {"2 pieces": 2}),
    Example("You ordered 3x lamp and 1x bulb.", {"3x": 3, "1x": 1}),
    Example("Lamp x2, please.", {"x2": 2}),
    Example("Quantity: 4", {"Quantity: 4": 4}),
    Example("It is a pack of 6.", {"pack of 6": 6}),
    Example("Two items are missing.", {"Two items": 2}),
    Example("I have 5 more units.", {"5 more units": 5}),
    Example("Ich brauche 3 Stück.", {"3 Stück": 3}, language="de"),
    Example("我要3个", {"3个": 3}, language="zh-Hans"),
    Example("Нужно 2 шт.", {"2 шт": 2}, language="ru"),
    Example("I have 1,000 pcs in stock.", {"1,000 pcs": 1000}),
    Example("A pair of shoes."),
    Example("It is 20 x 30 cm."),
    Example("The lens zooms 3x faster, 10 x zoom."),
    Example("The phone is an iPhone X 2020."),
    Example("One of the items is broken."),
    Example("I wrote 2 messages 3 days ago."),
    Example("A 4x4 car and item 12345."),
)
