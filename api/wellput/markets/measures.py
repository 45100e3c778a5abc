"""Measures that a market does not use, and the same in its own.

Factors: NIST Special Publication 811 (international inch, foot, yard, mile, pound; US fluid ounce and gallon).
Screens, wheels, threads and the like carry inches everywhere, so they are left alone; so are grams and millilitres,
which shoppers in the US meet on labels.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from typing import Literal, NamedTuple

from wellput.markets.model import Market
from wellput.text.document import Sentence
from wellput.text.spans import Span

__all__ = ["Measure", "foreign_measures", "systems_in"]

_NUMBER = r"(?:\d{1,2}/\d{1,2}|\d{1,5}(?:[.,]\d{1,3})?(?:[ -]\d/\d{1,2}|[\u00bc\u00bd\u00be])?|[\u00bc\u00bd\u00be])"
#: Numbers in words, before units that are nothing else; feet have to measure something: a sofa has four, too.
_SPELLED = {
    "half a": 0.5, "half an": 0.5, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
}  # fmt: skip
_IN_WORDS = re.compile(
    rf"\b(?P<number>{'|'.join(sorted(_SPELLED, key=len, reverse=True))})[ -](?:"
    r"(?P<inch>inch(?:es)?)|(?P<ounce>ounces?)|(?P<gallon>gallons?)|(?P<mile>miles?)|(?P<pound>pounds)|"
    r"(?P<foot>f(?:ee|oo)t)(?=[ -](?:wide|long|tall|high|deep|thick|away|apart|"
    r"in (?:diameter|length|width|height))))\b",
    re.IGNORECASE,
)
_JOIN = r"\s?(?:x|\u00d7|by|-|\u2013|to)\s?"
# An abbreviation's full stop, not the sentence's.
_DOT = r"(?-i:\.(?=\s[a-z]))?"
_INCH = (
    rf"inch(?:es)?|in(?:(?<=\d in)|(?<=\din))\b{_DOT}(?=\s*(?:$|[),;:!?/(]|\.(?:\s|$)|x\b|\u00d7|wide|long|tall|high|"
    r"deep|thick|(?:in\s+)?(?:diameter|length|width|height)))|[\"\u2033]"
)
_UNITS = {
    "inch": _INCH,
    "foot": rf"ft{_DOT}|feet|foot",
    "pound": rf"lbs?{_DOT}|pounds?",
    "fluid_ounce": rf"fl\.?\s?oz{_DOT}|fluid\s+ounces?",
    "ounce": rf"oz{_DOT}|ounces?",
    "fahrenheit": r"\s?(?:\u00b0|\u00ba|degrees?\s)\s?F(?:ahrenheit)?|degrees?\s+fahrenheit|fahrenheit",
    "mile": r"miles?",
    "yard": rf"yards?|yds?{_DOT}",
    "gallon": rf"gallons?|gal{_DOT}",
    "centimetre": r"cm|centimet(?:er|re)s?",
    "metre": r"m|met(?:er|re)s?",
    "kilogram": r"kgs?|kilos?|kilogram(?:me)?s?",
    "celsius": r"\s?(?:\u00b0|\u00ba|degrees?\s)\s?C(?:elsius)?|degrees?\s+celsius|celsius",
    "kilometre": r"km|kilomet(?:er|re)s?",
}
_MEASURE = re.compile(
    rf"(?<![\w.,/$\u20ac\u00a3#'\"\u201c\u2019\u2032-])(?P<below>(?<!\S)[-\u2212])?"
    rf"(?P<numbers>{_NUMBER}(?:[\"\u2033]?{_JOIN}{_NUMBER}){{0,2}})[ -]?(?:"
    + "|".join(rf"(?P<{name}>{unit})" for name, unit in _UNITS.items())
    + r")(?!\w)",
    re.IGNORECASE,
)
#: A quotation mark, not the sign of an inch.
_QUOTE = re.compile(r'(?<!\d)"')
#: 5'10": a height in feet and inches.
_HEIGHT = re.compile(
    r"(?<![\w.'\u2019])(?P<feet>[1-8])['\u2019\u2032]\s?(?P<inches>1[01]|\d)(?:[\"\u2033\u201d]|''|\b)"
)
_ONE = re.compile(_NUMBER)
_ANY_NUMBER = re.compile(r"[\d\u00bc\u00bd\u00be]")
_METRIC = frozenset(("centimetre", "metre", "kilogram", "celsius", "kilometre"))
# Both systems side by side need nothing.
_METRIC_NEAR = re.compile(
    r"\d\s?(?:cm|mm|m|kgs?|g|ml|l|km|\u00b0\s?C)\b|met(?:er|re)s?|gram|lit(?:er|re)s?", re.IGNORECASE
)
_IMPERIAL_NEAR = re.compile(
    r"\d\s?(?:\"|\u2033|in\b|ft\b|lbs?\b|oz\b|\u00b0\s?F|mi\b)|inch|feet|foot|pound|ounce|mile|fahrenheit",
    re.IGNORECASE,
)
_INCHES_EVERYWHERE = re.compile(
    r"\b(?:screens?|displays?|monitors?|tvs?|television|laptops?|notebooks?|tablets?|phones?|e-?readers?|wheels?|rims?|ty?res?|tires?|"
    r"bikes?|bicycles?|threads?|screws?|bolts?|hoses?|pipes?|fittings?|vinyl|records?|singles|lps?|jeans|waist|speakers?|"
    r"subwoofers?|woofers?|drill bits?|bits|hex|nozzles?|"
    r"couplings?|valves?|drives?|ssd|hdd|sockets?|wigs?|tripods?|jacks?|connectors?)\b",
    re.IGNORECASE,
)
#: How far away the other system may stand, in characters; a word cut off there is none ("22 l" of "22 lbs").
_AROUND = 25
_LETTERS = string.ascii_letters
_WEIGHING = re.compile(
    r"\b(?:weigh|weight|heavy|heavier|load|lift|carry|capacity|hold|holds|bear|parcel|dumbbells?)", re.IGNORECASE
)
_FRACTIONS = {"\u00bc": 0.25, "\u00bd": 0.5, "\u00be": 0.75}


class Measure(NamedTuple):
    """A measure in units the market does not use; ``converted`` is the same in its own ("25 cm").

    ``metric``: written in metric units, for a market that is not.
    """

    span: Span
    converted: str
    metric: bool


def systems_in(text: str) -> frozenset[bool]:
    """The systems a writer counts in: ``True`` is metric, ``False`` inches, pounds and degrees Fahrenheit."""
    return frozenset(metric for metric, near in ((True, _METRIC_NEAR), (False, _IMPERIAL_NEAR)) if near.search(text))


def foreign_measures(sentence: Sentence, market: Market) -> Iterator[Measure]:
    """Measures of an English sentence that buyers of the market may not picture, with offsets into the draft."""
    text = sentence.text
    yield from _in_words(sentence, market)
    if not _ANY_NUMBER.search(text):
        return
    if market.measure == "metric" and not market.height_in_feet:
        for match in _HEIGHT.finditer(text):
            height = (int(match["feet"]) * 12 + int(match["inches"])) * 2.54
            yield Measure(
                Span(sentence.start + match.start(), sentence.start + match.end()), f"{height:.0f} cm", metric=False
            )
    for match in _MEASURE.finditer(text):
        unit = match.lastgroup or ""
        if not _foreign(unit, market) or not _meant(unit, match, text):
            continue
        around = _words_before(text, match.start()) + " | " + _words_after(text, match.end())
        if (_IMPERIAL_NEAR if unit in _METRIC else _METRIC_NEAR).search(around):
            continue
        numbers = match["numbers"]
        if unit in _METRIC and "/" in numbers:
            # Nobody measures in thirds of a centimetre: "10/12 cm" are two sizes.
            continue
        values = [_value(one) for one in _ONE.findall(numbers)]
        if all(value is not None for value in values):
            sign = -1 if match["below"] and unit in ("fahrenheit", "celsius") else 1
            converted = _convert(unit, [sign * value for value in values if value is not None], numbers)
            yield Measure(
                Span(sentence.start + match.start(), sentence.start + match.end()), converted, unit in _METRIC
            )


def _in_words(sentence: Sentence, market: Market) -> Iterator[Measure]:
    text = sentence.text
    for match in _IN_WORDS.finditer(text):
        unit = match.lastgroup or ""
        around = _words_before(text, match.start()) + " | " + _words_after(text, match.end())
        if _foreign(unit, market) and _in_words_meant(unit, text) and not _METRIC_NEAR.search(around):
            converted = _convert(unit, [_SPELLED[match["number"].lower()]], match["number"])
            yield Measure(Span(sentence.start + match.start(), sentence.start + match.end()), converted, metric=False)


def _in_words_meant(unit: str, text: str) -> bool:
    if unit == "inch":
        return not _INCHES_EVERYWHERE.search(text)
    return unit != "pound" or (bool(_WEIGHING.search(text)) and "\u00a3" not in text)


def _words_before(text: str, end: int) -> str:
    start = max(0, end - _AROUND)
    return text[start:end] if start == 0 else text[start:end].lstrip(_LETTERS)


def _words_after(text: str, start: int) -> str:
    end = start + _AROUND
    return text[start:end] if end >= len(text) else text[start:end].rstrip(_LETTERS)


def _foreign(unit: str, market: Market) -> bool:
    if unit in ("fahrenheit", "celsius"):
        return unit != market.temperature
    if market.measure == "metric":
        return unit not in _METRIC
    # Shoppers in the UK know both systems.
    return market.measure == "US" and unit in _METRIC


def _meant(unit: str, match: re.Match[str], text: str) -> bool:
    if unit == "inch":
        if match["inch"] == '"' and len(_QUOTE.findall(text, 0, match.start())) % 2:
            return False
        return not _INCHES_EVERYWHERE.search(text)
    if unit == "pound" and match["pound"].lower().startswith("pound"):
        return bool(_WEIGHING.search(text)) and "\u00a3" not in text
    return unit != "metre" or match["metre"] != "M"


def _value(written: str) -> float | None:
    total = 0.0
    for part in re.findall(r"\d{1,2}/\d{1,2}|\d+(?:[.,]\d+)?|[\u00bc\u00bd\u00be]", written):
        if part in _FRACTIONS:
            total += _FRACTIONS[part]
        elif "/" in part:
            over, _, under = part.partition("/")
            if int(under) == 0:
                return None
            total += int(over) / int(under)
        elif re.fullmatch(r"\d{1,3}[.,]\d{3}", part):
            # A thousand in one market and a fraction in another.
            return None
        else:
            total += float(part.replace(",", "."))
    return total


_LINEAR: dict[str, tuple[float, Literal["cm", "m", "kg", "g", "ml", "km", "l", "in", "ft", "lb", "miles"]]] = {
    "inch": (2.54, "cm"),
    "foot": (30.48, "cm"),
    "pound": (0.45359237, "kg"),
    "ounce": (28.349523, "g"),
    "fluid_ounce": (29.573529, "ml"),
    "mile": (1.609344, "km"),
    "yard": (0.9144, "m"),
    "gallon": (3.785412, "l"),
    "centimetre": (1 / 2.54, "in"),
    "metre": (1 / 0.3048, "ft"),
    "kilogram": (1 / 0.45359237, "lb"),
    "kilometre": (1 / 1.609344, "miles"),
}


def _convert(unit: str, values: list[float], written: str) -> str:
    if unit == "fahrenheit":
        numbers, name = [f"{(value - 32) / 1.8:.0f}" for value in values], "\u00b0C"
    elif unit == "celsius":
        numbers, name = [f"{value * 1.8 + 32:.0f}" for value in values], "\u00b0F"
    else:
        factor, name = _LINEAR[unit]
        results = [value * factor for value in values]
        if name == "cm" and max(results) >= 400:
            results, name = [value / 100 for value in results], "m"
        elif name == "kg" and max(results) < 1:
            results, name = [value * 1000 for value in results], "g"
        numbers = [_rounded(value, name) for value in results]
    joined = " x " if re.search(r"x|\u00d7|by", written, re.IGNORECASE) else "\u2013"
    return f"{joined.join(numbers)} {name}"


def _rounded(value: float, unit: str) -> str:
    whole = unit in ("g", "ml") or value >= (100 if unit in ("in", "ft", "lb", "miles", "m", "kg", "km", "l") else 10)
    text = f"{value:.0f}" if whole else f"{value:.1f}"
    return text.removesuffix(".0")
