"""Stretches of time: ``3-5 business days``, ``24 hours``, ``two weeks``, ``within a week``, ``30-day``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from wellput.facts.model import Candidate, Example, Setting
from wellput.facts.numbers import WORDS, parse_number, tidy
from wellput.facts.patterns import BEGIN, DASH, END, SPACE, any_of
from wellput.knowledge import data_folder, read_toml
from wellput.schema import FactKind

KIND: FactKind = "duration"


class _Reader(NamedTuple):
    pattern: re.Pattern[str]
    unit_of: dict[str, str]


# "1½", "1 1/2", "½"
_FRACTION = rf"(?:{SPACE}?[\u00bc\u00bd\u00be]|{SPACE}[13]/[24](?!\d))"
_COUNT = rf"(?:\d{{1,4}}(?:[.,]\d|{_FRACTION})?|[\u00bc\u00bd\u00be]|{any_of(WORDS)})"
_FRACTIONS = {"\u00bc": 0.25, "\u00bd": 0.5, "\u00be": 0.75, "1/4": 0.25, "1/2": 0.5, "3/4": 0.75}
_JOINS = (
    "to", "or", "and", "bis", "oder", "a", "à", "ou", "o", "y", "e", "do", "tot", "of", "till", "до", "или", "або",
    "ile", "sampai", "đến",
)  # fmt: skip
_RANGE = rf"(?:{SPACE}?(?:{DASH}|[/、]){SPACE}?|{SPACE}{any_of(_JOINS)}{SPACE})"
# "7時45分" is a clock time.
_NO_CLOCK = "(?<![時时點点시])(?<![時时點点시] )"
# "a week" alone is no promise; behind these words it is.
_LEADS = ("in", "within", "for", "after", "about", "another", "than", "least", "take", "takes")
_ONE = re.compile(
    rf"{BEGIN}{any_of(_LEADS)}{SPACE}(?P<span>(?P<half>half{SPACE})?an?{SPACE}"
    rf"(?P<unit>(?:(?:business|working){SPACE})?day|minute|hour|week|month|year))\b",
    re.IGNORECASE,
)
_COUPLE = re.compile(
    rf"\bcouple{SPACE}of{SPACE}(?P<unit>(?:(?:business|working){SPACE})?(?:day|week|month|hour|minute)s)\b",
    re.IGNORECASE,
)


def find(text: str, setting: Setting) -> Iterator[Candidate]:
    """Counted stretches of time; a clock time or "soon" is none."""
    pattern, unit_of = _reader(setting.languages)
    for match in pattern.finditer(text):
        low = _count(match["low"])
        high = _count(match["high"]) if match["high"] else low
        if low <= high:
            value = {"min": low, "max": high, "unit": unit_of[_key(match["unit"])]}
            yield Candidate(KIND, match.start(), match.end(), value)
    if "en" in setting.languages:
        for match in _ONE.finditer(text):
            count = 0.5 if match["half"] else 1
            value = {"min": count, "max": count, "unit": unit_of[_key(match["unit"])]}
            yield Candidate(KIND, match.start("span"), match.end(), value)
        for match in _COUPLE.finditer(text):
            start = match.start() - 2 * (text[max(0, match.start() - 2) : match.start()].lower() == "a ")
            yield Candidate(KIND, start, match.end(), {"min": 2, "max": 2, "unit": unit_of[_key(match["unit"])]})


def _count(said: str) -> float | int:
    if said.lower() in WORDS:
        return WORDS[said.lower()]
    for sign, part in _FRACTIONS.items():
        if said.endswith(sign):
            return tidy(int(said.removesuffix(sign).strip() or 0) + part)
    return tidy(parse_number(said, thousands=False)[0])


def _key(unit: str) -> str:
    return re.sub(f"(?:{SPACE}|-)+", " ", unit.lower())


@cache
def _reader(languages: tuple[str, ...]) -> _Reader:
    data = read_toml(data_folder("wellput.facts") / "durations.toml")
    unit_of: dict[str, str] = {}
    for language in reversed(languages):
        for unit, names in data.get(language, data.get(language.partition("-")[0], {})).items():
            unit_of.update(dict.fromkeys((name.lower() for name in names), unit))
    free = [name for name in unit_of if ord(name[-1]) >= 0x0E00]
    bordered = [name for name in unit_of if name not in free]
    units = rf"{any_of(bordered)}{END}" + (f"|{any_of(free)}" if free else "")
    return _Reader(
        re.compile(
            rf"{BEGIN}(?<![.,:/$\u20ac\u00a3#]){_NO_CLOCK}(?P<low>{_COUNT})(?:{_RANGE}(?P<high>{_COUNT}))?{SPACE}{{0,2}}-?"
            rf"(?:{SPACE}?\([^()\n]{{1,20}}\){SPACE})?(?P<unit>{units})(?!['\u2019]s?{SPACE}eve)",
            re.IGNORECASE,
        ),
        unit_of,
    )


EXAMPLES = (
    Example("It takes 3-5 business days.", {"3-5 business days": {"min": 3, "max": 5, "unit": "business_day"}}),
    Example("I answer within 24 hours.", {"24 hours": {"min": 24, "max": 24, "unit": "hour"}}),
    Example("It needs two weeks.", {"two weeks": {"min": 2, "max": 2, "unit": "week"}}),
    Example("You have a 30-day return right.", {"30-day": {"min": 30, "max": 30, "unit": "day"}}),
    Example("Wait 2 to 3 days.", {"2 to 3 days": {"min": 2, "max": 3, "unit": "day"}}),
    Example("It arrives within a week.", {"a week": {"min": 1, "max": 1, "unit": "week"}}),
    Example(
        "Lieferung in 2–4 Werktagen.", {"2–4 Werktagen": {"min": 2, "max": 4, "unit": "business_day"}}, language="de"
    ),
    Example("Доставка 10 дней.", {"10 дней": {"min": 10, "max": 10, "unit": "day"}}, language="ru"),
    Example("7日以内に届きます", {"7日以内": {"min": 7, "max": 7, "unit": "day"}}, language="ja"),
    Example("预计3-5个工作日送达", {"3-5个工作日": {"min": 3, "max": 5, "unit": "business_day"}}, language="zh-Hans"),
    Example("It is a 48h service.", {"48h": {"min": 48, "max": 48, "unit": "hour"}}),
    Example("It dries in 1½ hours.", {"1½ hours": {"min": 1.5, "max": 1.5, "unit": "hour"}}),
    Example("Wait 2 1/2 to 3 days.", {"2 1/2 to 3 days": {"min": 2.5, "max": 3, "unit": "day"}}),
    Example("Have a nice day and a good week."),
    Example("We help you 24/7."),
    Example("It came on 5 May at 10:30."),
    Example("The other day I wrote you."),
    Example("It has 5 hidden sliders and 2 daily modes."),
)
