"""Weights: ``1.5 kg``, ``500g``, ``2-3 lbs``, ``500 грамм``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from wellput.facts.model import Candidate, Example, Setting, Strength
from wellput.facts.numbers import NUMBER, parse_number, tidy
from wellput.facts.patterns import BEGIN, DASH, END, SPACE, any_of, from_digits
from wellput.schema import FactKind

KIND: FactKind = "weight"

_UNITS = {
    "kg": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes kilogramm kilogramo kilogramos quilo quilos "
    "quilograma quilogramas kilogramów kilogramy кг килограмм килограмма килограммов кілограм кілограма كغ كجم "
    'كيلو ק״ג ק"ג किलो किग्रा กก. กก กิโลกรัม 公斤 千克 キロ キログラム 킬로 킬로그램',
    "g": "g gr grs gm gms gram grams gramme grammes gramm gramo gramos grama gramas grammi grammo gramów гр г грамм "
    "грамма граммов грам грамів غرام جرام גרם ग्राम กรัม 克 公克 グラム 그램",
    "mg": "mg milligrams milligram мг",
    "lb": "lb lbs lb. lbs. pound pounds libra libras",
    "oz": "oz oz. ounce ounces onza onzas",
    "t": "tonne tonnes ton tons Tonnen",
}
_BY_NAME = {name.lower(): unit for unit, names in _UNITS.items() for name in names.split()}
_CJK = "公斤 千克 キロ キログラム 킬로 킬로그램 克 公克 グラム 그램 กก. กก กิโลกรัม กรัม".split()
_UNIT = (
    rf"(?:{any_of(name for name in _BY_NAME if name not in _CJK)}{END}"
    # "2キロ先" is a way of two kilometres.
    rf"|{any_of(_CJK)}(?![先走歩離メ]))"
)
_WEIGHT = re.compile(
    rf"{BEGIN}(?<![.,])(?<!\d/)(?P<number>{NUMBER})(?:{SPACE}?(?:{DASH}|to|bis){SPACE}?(?P<upper>{NUMBER}))?"
    rf"(?P<gap>{SPACE}|-)?(?P<unit>{_UNIT})(?!/[a-z]|[\u00b2\u00b3])",
    re.IGNORECASE,
)


def find(text: str, setting: Setting) -> Iterator[Candidate]:
    """Weights with their unit. "5 pounds" is one too, unless the words around speak of paying."""
    decimal = setting.conventions.decimal
    for match in from_digits(_WEIGHT, text):
        number, name = match["number"], match["unit"]
        if name in ("g", "G") and not match["gap"] and (name == "G" or number in ("2", "3", "4", "5")):
            continue
        amount, ambiguous = parse_number(number, decimal)
        value: dict[str, Any] = {"amount": tidy(amount), "unit": _BY_NAME[name.lower()]}
        if match["upper"]:
            value["max"] = tidy(parse_number(match["upper"], decimal)[0])
        yield Candidate(KIND, match.start(), match.end(), value, Strength.LIKELY, ambiguous=ambiguous)


EXAMPLES = (
    Example("It weighs 1.5 kg.", {"1.5 kg": {"amount": 1.5, "unit": "kg"}}),
    Example("Das Paket wiegt 1,5 kg.", {"1,5 kg": {"amount": 1.5, "unit": "kg"}}, language="de"),
    Example("A bag of 500g tea.", {"500g": {"amount": 500, "unit": "g"}}),
    Example("About 2-3 lbs with the box.", {"2-3 lbs": {"amount": 2, "unit": "lb", "max": 3}}),
    Example("It weighs 5 pounds.", {"5 pounds": {"amount": 5, "unit": "lb"}}),
    Example("Вес 500 грамм.", {"500 грамм": {"amount": 500, "unit": "g"}}, language="ru"),
    Example("重さは2キロです。", {"2キロ": {"amount": 2, "unit": "kg"}}, language="ja"),
    Example("It is 1.234 kg.", {"1.234 kg": {"amount": 1.234, "unit": "kg"}}, ambiguous=True),
    Example("The phone works with 5G and 4g."),
    Example("I sold 3 gifts and 2 tone rings."),
    Example("A perfume of 3 fl oz."),
    Example("It costs 5 £, not 5 gold coins."),
    Example("See 12 Golden Road."),
)
