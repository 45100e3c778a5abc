"""Sizes: dimensions (``20 x 30 cm``), lengths and volumes (``1.5 m``, ``500 ml``), clothes and shoes (``EU 42``, ``XL``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from wellput.facts.model import Candidate, Example, Setting, Strength
from wellput.facts.numbers import parse_number, tidy
from wellput.facts.patterns import BEGIN, DASH, END, SPACE, any_of
from wellput.knowledge import Entry, data_folder, read_entry
from wellput.schema import FactKind

KIND: FactKind = "size"


class SizesFile(Entry, frozen=True, kw_only=True):
    """``data/sizes.toml``."""

    units: dict[str, tuple[str, ...]]
    words: dict[str, tuple[str, ...]]


class _Reader(NamedTuple):
    dimensions: re.Pattern[str]
    length: re.Pattern[str]
    labelled: re.Pattern[str]
    system: re.Pattern[str]
    behind: re.Pattern[str]
    unit_of: dict[str, str]


_NUMBER = r"(?:\d{1,5}(?:[.,]\d{1,3})?(?!\d)(?:[ -]?[\u00bc\u00bd\u00be]|[ -]\d/\d)?|[\u00bc\u00bd\u00be])"
_LETTER = r"(?:[2-6]?XXS|XX?S|[2-9]XL|X{0,4}L|XS|[SML])"
_LETTERS_ALONE = re.compile(
    rf"{BEGIN}(?<![.&'\u2019/+-])(?:[2-6]?XXS|XXS|XS|[2-9]XL|X{{1,4}}L)(?:/(?:XS|[SML]|X{{1,3}}L))?{END}(?![-'\u2019])"
)
_PAIR_ALONE = re.compile(rf"{BEGIN}(?<![/.])(?:S/M|M/L|L/XL)(?![\w/])")
_LETTER_ASKED = re.compile(
    rf"\b(?:in|a|an|the|wear|take|have|ordered|got|need|want){SPACE}(?P<size>[SML])(?={SPACE}?[,;?!)]|\.(?:\s|$)|{SPACE}(?:or|and|size|please|instead|is|for)\b|$)"
)
_WAIST = re.compile(rf"{BEGIN}W{SPACE}?\d{{2}}{SPACE}?[/x-]?{SPACE}?L{SPACE}?\d{{2}}{END}")
_FEET = re.compile(
    rf"{BEGIN}(?<![.,'])\d{{1,2}}{SPACE}?(?:'|\u2032|\u2019|ft\.?|feet|foot){SPACE}?\d{{1,2}}(?:\.\d)?{SPACE}?(?:\"|''|\u2033|\u201d|in\.?|inch(?:es)?){END}",
    re.IGNORECASE,
)
_IN = rf"in\.?(?={SPACE}?(?:[,;)!?xX\u00d7]|\.(?:\s|$)|$)|{SPACE}(?:long|wide|high|tall|deep|thick|in{SPACE}(?:diameter|length|width|height)|diameter|x|by|\())"
# Behind "US 2" these make it a place and a count.
_COUNTED = rf"(?!\w|[.,]\d|{SPACE}?[%\u20ac$\u00a3]|{SPACE}?-?(?:business|working|day|week|month|year|hour|minute|time|piece|pcs|item|unit|order|buyer|customer|star|people|countr|states?\b|x\b|to{SPACE}\d+{SPACE}(?:day|week|business)|-\d+{SPACE}(?:day|week|business)))"
_PLACE = re.compile(
    rf"\b(?:to|from|in|inside|within|across|outside|of|leaves?|left|reach(?:es|ed)?|entered|the){SPACE}(?:the{SPACE})?\Z",
    re.IGNORECASE,
)
_SHOE = r"\d{1,3}(?:[.,]5)?(?:[ -]?\u00bd)?(?:[/\u2013-]\d{1,3}(?:[.,]5)?)?"


def find(text: str, setting: Setting) -> Iterator[Candidate]:
    """Sizes with a unit, a system or a word that says so; "L" alone is none."""
    reader = _reader()
    decimal = setting.conventions.decimal
    for match in reader.dimensions.finditer(text):
        parts = [_number(part, decimal) for part in re.findall(_NUMBER, match["numbers"])]
        unit = reader.unit_of[_key(match["unit"])] if match["unit"] else None
        yield Candidate(KIND, match.start(), match.end(), {"dimensions": parts, "unit": unit}, Strength.LIKELY)
    for match in _FEET.finditer(text):
        feet, inches = re.findall(r"\d+(?:\.\d)?", match.group())
        yield Candidate(
            KIND, match.start(), match.end(), {"dimensions": [int(feet) * 12 + tidy(float(inches))], "unit": "in"}
        )
    for match in reader.length.finditer(text):
        unit = "in" if match["inch"] else reader.unit_of[_key(match["unit"])]
        if unit == "m" and match["unit"] == "M":
            continue
        dimensions = [_number(match["low"], decimal)]
        value: dict[str, object] = {"dimensions": dimensions, "unit": unit}
        if match["high"]:
            value["max"] = _number(match["high"], decimal)
        yield Candidate(KIND, match.start(), match.end(), value, Strength.LIKELY)
    yield from _worn(text, reader)


def _worn(text: str, reader: _Reader) -> Iterator[Candidate]:
    for match in reader.labelled.finditer(text):
        system = match["system"]
        yield Candidate(KIND, match.start(), match.end(), _size(match["size"], system), Strength.CERTAIN)
        for more in re.finditer(
            rf"(?:{SPACE}?(?:,|or|and|/|&|oder|und|o|y|ou|e|et|или|и){SPACE}?)({_LETTER}|{_SHOE}){END}{_COUNTED}",
            text[match.end() : match.end() + 40],
        ):
            if more.start() != 0:
                break
            start, end = match.end() + more.start(1), match.end() + more.end(1)
            yield Candidate(KIND, start, end, _size(more[1], system), Strength.POSSIBLE)
    for match in reader.behind.finditer(text):
        yield Candidate(KIND, match.start(), match.end(), _size(match["size"], None))
    for match in reader.system.finditer(text):
        system, size = match["before"] or match["after"], match["number"] or match["first"]
        if match["before"] and _PLACE.search(text, max(0, match.start() - 20), match.start()):
            continue
        if _plausible(system, size):
            yield Candidate(KIND, match.start(), match.end(), _size(size, system))
    for pattern in (_LETTERS_ALONE, _PAIR_ALONE, _WAIST):
        for match in pattern.finditer(text):
            yield Candidate(KIND, match.start(), match.end(), _size(match.group(), None))
    for match in _LETTER_ASKED.finditer(text):
        yield Candidate(KIND, match.start("size"), match.end("size"), _size(match["size"], None), Strength.POSSIBLE)


def _plausible(system: str, size: str) -> bool:
    number = float(re.sub(r"[^\d.].*", "", size.replace(",", ".")) or 0)
    return 14 <= number <= 64 if system in ("EU", "EUR", "FR", "IT", "DE", "RU", "BR") else 0 < number <= 48


def _size(size: str, system: str | None) -> dict[str, str | None]:
    return {
        "system": {"EUR": "EU", "USA": "US", "GB": "UK", "JPN": "JP"}.get(system, system) if system else None,
        "size": size.upper(),
    }


def _number(said: str, decimal: str) -> float | int:
    whole = re.match(r"\d+(?:[.,]\d+)?", said)
    number = parse_number(whole.group(), decimal, thousands=False)[0] if whole else 0.0
    for sign, part in (("\u00bc", 0.25), ("\u00bd", 0.5), ("\u00be", 0.75)):
        number += part if sign in said else 0
    fraction = re.search(r"[ -](\d)/([1-9])", said)
    return tidy(number + int(fraction[1]) / int(fraction[2]) if fraction else number)


def _key(unit: str) -> str:
    return re.sub(SPACE, " ", unit.lower())


@cache
def _reader() -> _Reader:
    data = read_entry(data_folder("wellput.facts") / "sizes.toml", SizesFile)
    unit_of = {name.lower(): unit for unit, names in data.units.items() for name in names} | {"in": "in", "in.": "in"}
    free = [name for name in unit_of if ord(name[0]) >= 0x0E00 or not name[0].isalpha()]
    bordered = [name for name in unit_of if name not in free and not name.startswith("in")] + ["inch", "inches"]
    units = rf"(?:{any_of(bordered)}{END}|{any_of(free)})"
    times = rf"{SPACE}?(?:[x\u00d7*]|by|mal|por|per|sur){SPACE}?"
    part = rf"{_NUMBER}{SPACE}?(?:cm|mm|m|in|inch(?:es)?|ft|\"|\u2033|\u201d|[LWHDlwhd](?=\W))?"
    words, systems = data.words, any_of(data.words["systems"])
    return _Reader(
        dimensions=re.compile(
            rf"{BEGIN}(?<![.,/#])(?P<numbers>{part}{times}{_NUMBER}(?:{SPACE}?(?:cm|mm|m|in|inch(?:es)?|ft|\"|\u2033|\u201d)(?={times}))?"
            rf"(?:{times}{_NUMBER})?)(?:{SPACE}?(?P<unit>in{END}\.?|{units}))?(?![\w%])",
            re.IGNORECASE,
        ),
        length=re.compile(
            rf"{BEGIN}(?<![.,/#:$])(?P<low>{_NUMBER})(?:{SPACE}?(?:{DASH}|to|bis){SPACE}?(?P<high>{_NUMBER}))?"
            rf"(?:(?:{SPACE}|-)?(?P<unit>{units})|(?:{SPACE}|-)?(?P<inch>{_IN}))(?!\d)",
            re.IGNORECASE,
        ),
        labelled=re.compile(
            rf"{BEGIN}(?i:{any_of(words['before'])})(?:{SPACE}?(?:is|was|are|ist|es|é|est|:|=|\uff1a|#|-)){{0,2}}{SPACE}?"
            rf"(?:(?P<system>{systems}){SPACE}?(?:size{SPACE})?)?(?P<size>{_LETTER}(?:/{_LETTER})?|{_SHOE}T?|(?i:small|medium|large|extra large)){END}{_COUNTED}(?!{SPACE}?(?:cm|mm|m|in|inch|inches|kb|mb|gb|[x\u00d7*]){END})"
        ),
        system=re.compile(
            rf"{BEGIN}(?<![/-])(?:(?P<before>{systems})(?:{SPACE}?(?:size|Gr(?:öße|\.)|men's|women's|men|women|mens|womens|M|W))?{SPACE}?(?P<number>{_SHOE}){END}{_COUNTED}"
            rf"|(?P<first>{_SHOE}){SPACE}?(?P<after>EU|EUR|US|UK|JP){END}(?!{SPACE}?[$\u00a3\u20ac\d])(?!{SPACE}(?:dollars|customers|buyers|orders|states|addresses)))"
        ),
        behind=re.compile(rf"{BEGIN}(?P<size>{_LETTER}|\d{{2}}(?:\.5)?){SPACE}?(?:{any_of(words['after'])})"),
        unit_of=unit_of,
    )


EXAMPLES = (
    Example("The box is 20 x 30 cm.", {"20 x 30 cm": {"dimensions": [20, 30], "unit": "cm"}}),
    Example("It is 20x30x5.5cm big.", {"20x30x5.5cm": {"dimensions": [20, 30, 5.5], "unit": "cm"}}),
    Example(
        "Height 30 cm, cable 1.5 m.",
        {"30 cm": {"dimensions": [30], "unit": "cm"}, "1.5 m": {"dimensions": [1.5], "unit": "m"}},
    ),
    Example(
        'A 12" plate and 10 inches deep.',
        {'12"': {"dimensions": [12], "unit": "in"}, "10 inches": {"dimensions": [10], "unit": "in"}},
    ),
    Example("Bottle of 500 ml.", {"500 ml": {"dimensions": [500], "unit": "ml"}}),
    Example("I need EU 42.", {"EU 42": {"system": "EU", "size": "42"}}),
    Example("It fits US 8.5 well.", {"US 8.5": {"system": "US", "size": "8.5"}}),
    Example("Do you have size M?", {"size M": {"system": None, "size": "M"}}),
    Example("We have XL and 2XL.", {"XL": {"system": None, "size": "XL"}, "2XL": {"system": None, "size": "2XL"}}),
    Example("Size: 38", {"Size: 38": {"system": None, "size": "38"}}),
    Example("Größe 42 ist da.", {"Größe 42": {"system": None, "size": "42"}}, language="de"),
    Example("有42码吗", {"42码": {"system": None, "size": "42"}}, language="zh-Hans"),
    Example("Lサイズはありますか", {"Lサイズ": {"system": None, "size": "L"}}, language="ja"),
    Example("He is 5'10\" tall.", {"5'10\"": {"dimensions": [70], "unit": "in"}}),
    Example("It left the US 2 days ago."),
    Example("I have 10 in stock and 5 in blue."),
    Example("I ship to the EU 3 times a week."),
    Example("It comes in 3 to 5 days."),
    Example("The US 5 day rule and size 2 pieces."),
    Example("I am Anna L. and this is M. Wolf."),
    Example("It's 5 o'clock; I'm here."),
    Example("Add 3x lamp and 2 x bulb."),
)
