"""Dimensions, lengths and volumes: ``20 x 30 cm``, ``1.5 m``, ``12"``, ``5'10"``, ``500 ml``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from wellput.facts.model import Candidate, Example, Setting, Strength
from wellput.facts.numbers import parse_number, tidy
from wellput.facts.patterns import BEGIN, DASH, END, SPACE, any_of, from_digits
from wellput.knowledge import data_folder, read_toml
from wellput.schema import FactKind

KIND: FactKind = "size"


class _Reader(NamedTuple):
    area: re.Pattern[str]
    length: re.Pattern[str]
    unit_of: dict[str, str]


_NUMBER = r"\d{1,5}(?:[.,]\d{1,3})?(?!\d)(?:[ -]?[\u00bc\u00bd\u00be]|[ -]\d/\d)?"
_FRACTIONS = {"\u00bc": 0.25, "\u00bd": 0.5, "\u00be": 0.75}
_FEET = re.compile(
    rf"{BEGIN}(?<![.,'])(?P<feet>\d{{1,2}}){SPACE}?(?:'|\u2032|\u2019|ft\.?|feet|foot){SPACE}?"
    rf"(?P<inches>\d{{1,2}}(?:\.\d)?){SPACE}?(?:\"|''|\u2033|\u201d|in(?:ch(?:es)?)?{END}\.?(?!{SPACE}(?!hi|tall|long|wide|deep|by\b)[a-z]{{2}}))",
    re.IGNORECASE,
)
# "10 in" is a length where a measure's words or the end of a clause follow, never in "10 in stock".
_INCH = (
    rf"in(?:\.(?={SPACE})|\.?(?={SPACE}?(?:[,;)!?xX\u00d7]|\.(?:\s|$)|$)"
    rf"|{SPACE}(?:long|wide|high|tall|deep|thick|diameter|x|by|\()\b|{SPACE}in{SPACE}(?:diameter|length|width|height)))"
)
_TIMES = rf"{SPACE}?(?:[x\u00d7*]|by|mal|por|per|sur){SPACE}?"
_INNER = rf"(?:{SPACE}?(?:cm|mm|m|in|inch(?:es)?|ft|\"|\u2033|\u201d|[LWHD])(?={_TIMES}))?"


# "L40 x W30 x H20 cm"
_LETTER = rf"(?:[LWHDTB]|[\u00d8\u2300]){SPACE}?[:=]?{SPACE}?"
_LETTERED = re.compile(
    rf"{BEGIN}(?P<numbers>{_LETTER}{_NUMBER}(?:{_TIMES}{_LETTER}{_NUMBER}){{1,2}}){SPACE}?(?P<unit>cm|mm|m|in)(?!\w)"
)


def find(text: str, setting: Setting) -> Iterator[Candidate]:
    """Measures with a unit, and ``1920x1080`` without; the value lists the sides in the order written."""
    reader = _reader()
    decimal = setting.conventions.decimal
    for match in from_digits(reader.area, text):
        sides = [_number(part, decimal) for part in re.findall(_NUMBER, match["numbers"])]
        unit = _unit(match, reader)
        if unit or len(sides) > 2 or min(sides) >= 10:
            strength = Strength.LIKELY if unit else Strength.POSSIBLE
            yield Candidate(KIND, *match.span(), {"dimensions": sides, "unit": unit}, strength)
    for match in _LETTERED.finditer(text):
        sides = [_number(part, decimal) for part in re.findall(_NUMBER, match["numbers"])]
        yield _candidate(match, {"dimensions": sides, "unit": match["unit"].lower()})
    for match in from_digits(_FEET, text):
        inches = int(match["feet"]) * 12 + tidy(float(match["inches"]))
        yield _candidate(match, {"dimensions": [inches], "unit": "in"})
    for match in from_digits(reader.length, text):
        if match["unit"] != "M" and not _closes_quotation(text, match) and not _is_other(text, match):
            value: dict[str, Any] = {"dimensions": [_number(match["low"], decimal)], "unit": _unit(match, reader)}
            if match["high"]:
                value["max"] = _number(match["high"], decimal)
            yield _candidate(match, value)


def _candidate(match: re.Match[str], value: dict[str, Any]) -> Candidate:
    return Candidate(KIND, match.start(), match.end(), value)


def _closes_quotation(text: str, match: re.Match[str]) -> bool:
    """Whether the inch mark is a quotation mark: a space before it, or an open quotation on the line."""
    mark = match["unit"]
    if mark not in ('"', "\u201d"):
        return False
    line = max(text.rfind("\n", 0, match.start()), match.start() - 300) + 1
    opened = (
        text.count('"', line, match.start()) % 2
        if mark == '"'
        else text.count("\u201c", line, match.start()) > text.count("\u201d", line, match.start())
    )
    return bool(opened) or text[match.end() - 2].isspace()


# How high a column of water a cloth bears is no size of it.
_WATER = re.compile(
    r"water ?proof|water.?(?:column|resist|repellen)|hydrostatic|breathab|rainproof|wassers\u00e4ule|wasserdicht|"
    r"imperm\u00e9?e?ab|columna de agua|coluna (?:de |d['\u2019])\u00e1gua|colonne d['\u2019]eau|"
    r"colonna d['\u2019]acqua|waterkolom|waterdicht|wodoodporn|"
    r"vattenpelar|\u0432\u043e\u0434\u043e\u043d\u0435\u043f\u0440\u043e\u043d|\u8010\u6c34|\u9632\u6c34",
    re.IGNORECASE,
)
# "length 2500 mm" and "2500 mm long" are sizes of a waterproof thing.
_SIDE = re.compile(
    r"\b(?:length|width|height|depth|long|wide|high|tall|deep|l\u00e4nge|breite|h\u00f6he)\b", re.IGNORECASE
)
_LEAST_COLUMN = 1000


def _is_other(text: str, match: re.Match[str]) -> bool:
    """Whether it is the end of a number ("15 000 ft") or the rating of a cloth ("waterproof, 10,000 mm")."""
    if match["low"].startswith("00"):
        return True
    around = text[max(0, match.start() - 60) : match.end() + 40]
    if _SIDE.search(text, max(0, match.start() - 12), min(len(text), match.end() + 6)):
        return False
    unit = (match["unit"] or "").lower()
    return (
        unit == "mm" and parse_number(match["low"], thousands=True)[0] >= _LEAST_COLUMN and bool(_WATER.search(around))
    )


def _unit(match: re.Match[str], reader: _Reader) -> str | None:
    if match["inch"]:
        return "in"
    return reader.unit_of[re.sub(SPACE, " ", match["unit"].lower())] if match["unit"] else None


def _number(said: str, decimal: str) -> float | int:
    whole = re.match(r"\d+(?:[.,]\d+)?", said)
    number = parse_number(whole.group(), decimal)[0] if whole else 0.0
    number += sum(part for sign, part in _FRACTIONS.items() if sign in said)
    fraction = re.search(r"[ -](\d)/([1-9])", said)
    return tidy(number + int(fraction[1]) / int(fraction[2]) if fraction else number)


@cache
def _reader() -> _Reader:
    units: dict[str, list[str]] = read_toml(data_folder("wellput.facts") / "sizes.toml")["units"]
    unit_of = {name.lower(): unit for unit, names in units.items() for name in names}
    free = [name for name in unit_of if ord(name[0]) >= 0x0E00 or not name[0].isalpha()]
    bordered = [name for name in unit_of if name not in free]
    unit = rf"(?:(?:{SPACE}|-)?(?:(?P<unit>{any_of(bordered)}{END}|{any_of(free)})|(?P<inch>{_INCH})))"
    sides = rf"{_NUMBER}{_INNER}{_TIMES}{_NUMBER}{_INNER}(?:{_TIMES}{_NUMBER})?"
    upper = rf"(?:{SPACE}?(?:{DASH}|to|bis){SPACE}?(?P<high>{_NUMBER}))?"
    return _Reader(
        area=re.compile(rf"{BEGIN}(?<![.,/#-])(?P<numbers>{sides}){unit}?(?![\w%])", re.IGNORECASE),
        length=re.compile(
            rf"{BEGIN}(?<![.,/#:$\"\u201c])(?<!\dh )(?P<low>{_NUMBER}){upper}{unit}(?!\d)", re.IGNORECASE
        ),
        unit_of=unit_of,
    )


EXAMPLES = (
    Example("The box is 20 x 30 cm.", {"20 x 30 cm": {"dimensions": [20, 30], "unit": "cm"}}),
    Example("It is 20x30x5.5cm big.", {"20x30x5.5cm": {"dimensions": [20, 30, 5.5], "unit": "cm"}}),
    Example("A 30 cm plate, cable 1.5 m.", {
        "30 cm": {"dimensions": [30], "unit": "cm"}, "1.5 m": {"dimensions": [1.5], "unit": "m"},
    }),
    Example('A 12" plate.', {'12"': {"dimensions": [12], "unit": "in"}}),
    Example("It is 10 in wide.", {"10 in": {"dimensions": [10], "unit": "in"}}),
    Example("A bottle of 500 ml.", {"500 ml": {"dimensions": [500], "unit": "ml"}}),
    Example("He is 5'10\" tall.", {"5'10\"": {"dimensions": [70], "unit": "in"}}),
    Example("Das Regal ist 1,20 m hoch.", {"1,20 m": {"dimensions": [1.2], "unit": "m"}}, language="de"),
    Example("The pipe has 3/4 of it, or 2 1/2 inches.", {"2 1/2 inches": {"dimensions": [2.5], "unit": "in"}}),
    Example("幅は30センチです", {"30センチ": {"dimensions": [30], "unit": "cm"}}, language="ja"),
    Example("The screen has 1920x1080 pixels.", {"1920x1080": {"dimensions": [1920, 1080], "unit": None}}),
    Example("Box: L40 x W30 x H20 cm.", {"L40 x W30 x H20 cm": {"dimensions": [40, 30, 20], "unit": "cm"}}),
    Example("She is 5 ft 3 in tall.", {"5 ft 3 in": {"dimensions": [63], "unit": "in"}}),
    Example("I have 10 in stock and 5 in blue."),
    Example("The 4x4 car, 3x lamp and 2 x bulb."),
    Example("It's 5 o'clock; I'm here."),
    Example("It comes in 3 to 5 days."),
    Example("The film has 5M viewers."),
    Example("The jacket is waterproof (10,000 mm)."),
    Example("Sie hat eine Wassersäule von 20.000 mm.", language="de"),
    Example("The water resistant strap is 1200 g, 20 mm wide.", {"20 mm": {"dimensions": [20], "unit": "mm"}}),
    Example("A waterproof tent, length 2500 mm.", {"2500 mm": {"dimensions": [2500], "unit": "mm"}}),
    Example("You pay 15 000 Ft."),
)  # fmt: skip
