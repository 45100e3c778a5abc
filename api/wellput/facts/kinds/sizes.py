"""Sizes of clothes and shoes: ``EU 42``, ``US 8.5``, ``size M``, ``XL``, ``42码``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from wellput.facts.model import Candidate, Example, Setting, Strength
from wellput.facts.patterns import BEGIN, END, SPACE, any_of
from wellput.knowledge import data_folder, read_toml
from wellput.schema import FactKind

KIND: FactKind = "size"


class _Reader(NamedTuple):
    named: re.Pattern[str]
    system: re.Pattern[str]
    behind: re.Pattern[str]


_LETTER = r"(?:[2-6]?XXS|XX?S|[2-9]XL|X{0,4}L|XS|[SML])"
_BRAZILIAN = r"(?:PP|P|XGG|GG|G|EG)"
_NUMBER = r"\d{1,3}(?:[.,]5)?(?:[ -]?\u00bd)?(?:[/\u2013-]\d{1,3}(?:[.,]5)?)?"
_ALONE = re.compile(
    rf"{BEGIN}(?<![.&'\u2019/+-])(?:"
    rf"(?:[2-6]?XXS|XS|[2-9]XL|X{{1,4}}L)(?:/(?:XS|[SML]|X{{1,3}}L))?"
    rf"|S/M|M/L|L/XL|W{SPACE}?\d{{2}}{SPACE}?[/x-]?{SPACE}?L{SPACE}?\d{{2}})"
    rf"{END}(?![-'\u2019/])"
)
# "in M", "the L": one letter counts where somebody asks for it and nothing that it could belong to follows.
_ASKED = re.compile(
    rf"\b(?:in|an?|the|wear|take|have|ordered|got|need|want){SPACE}(?P<size>[SML])"
    rf"(?={SPACE}?[,;?!)]|\.(?:\s|$)|{SPACE}(?:or|and|size|please|instead)\b|$)"
)
# Behind a number these make it a count ("the US 2 times") or a measure ("size 20 cm").
_NOT_COUNT = (
    rf"(?!\w|[.,]\d|{SPACE}?[%\u20ac$\u00a3]|(?:{SPACE}?(?:to|-){SPACE}?\d+)?{SPACE}?-?(?:business|working|day|week|month|"
    rf"year|hour|minute|time|piece|pcs|item|unit|order|buyer|customer|star|people|countr|states?\b|x\b|(?:cm|mm|m|in|inch|"
    rf"inches|kg|kb|mb|gb)\b))"
)
_PLACE = re.compile(
    rf"\b(?:to|from|inside|within|across|outside|leaves?|left|reach(?:es|ed)?|entered|the){SPACE}(?:the{SPACE})?\Z",
    re.IGNORECASE,
)
_MORE = re.compile(
    rf"{SPACE}?(?:,|/|&|or|and|oder|und|o|y|ou|e|et|или|и){SPACE}?(?P<size>{_LETTER}|{_NUMBER}){END}{_NOT_COUNT}"
)
_CANONICAL = {"EUR": "EU", "USA": "US", "GB": "UK", "JPN": "JP"}
_TALL_NUMBERS = frozenset(("EU", "FR", "IT", "DE", "RU", "BR"))


def find(text: str, _: Setting) -> Iterator[Candidate]:
    """Sizes with a system or a word that says so; "L" alone is none. ``system`` is ``None`` where none is named."""
    reader = _reader()
    for match in reader.named.finditer(text):
        yield _candidate(match.start(), match.end(), match["size"], match["system"], Strength.CERTAIN)
        more = _MORE.match(text, match.end())
        while more:
            yield _candidate(*more.span("size"), more["size"], match["system"], Strength.POSSIBLE)
            more = _MORE.match(text, more.end())
    for match in reader.behind.finditer(text):
        yield _candidate(match.start(), match.end(), match["size"], None)
    for match in reader.system.finditer(text):
        system, size = match["before"] or match["after"], match["number"] or match["first"]
        of_place = match["before"] and _PLACE.search(text, max(0, match.start() - 20), match.start())
        if not of_place and _plausible(_CANONICAL.get(system, system), size):
            yield _candidate(match.start(), match.end(), size, system, Strength.CERTAIN)
    for match in _ALONE.finditer(text):
        yield _candidate(match.start(), match.end(), match.group(), None)
    for match in _ASKED.finditer(text):
        yield _candidate(*match.span("size"), match["size"], None, Strength.POSSIBLE)


def _candidate(start: int, end: int, size: str, system: str | None, strength: Strength = Strength.LIKELY) -> Candidate:
    value = {"system": _CANONICAL.get(system, system) if system else None, "size": size.upper()}
    return Candidate(KIND, start, end, value, strength)


def _plausible(system: str, size: str) -> bool:
    number = int(re.match(r"\d+", size).group())  # type: ignore[union-attr]
    return 14 <= number <= 64 if system in _TALL_NUMBERS else 0 < number <= 48


@cache
def _reader() -> _Reader:
    words: dict[str, list[str]] = read_toml(data_folder("wellput.facts") / "sizes.toml")["words"]
    # "EUR 42" is a price, unless "size" stands before it.
    systems, named_systems = any_of({*words["systems"]} - {"EUR"}, exact=True), any_of(words["systems"], exact=True)
    link = rf"(?:{SPACE}?(?:is|was|are|ist|es|é|est|:|=|\uff1a|#|-)){{0,2}}{SPACE}?"
    size = rf"(?:{_LETTER}(?:/{_LETTER})?|{_BRAZILIAN}|{_NUMBER}T?|(?i:small|medium|large|extra large))"
    gender = r"(?:size|Größe|Gr\.|men's|women's|men|women|mens|womens|M|W)"
    after = [rf"{any_of(words['after'])}", rf"{SPACE}{any_of(words['after_spaced'])}{END}"]
    return _Reader(
        named=re.compile(
            rf"{BEGIN}{any_of(words['before'])}{link}(?:(?P<system>{named_systems}){SPACE}?(?:size{SPACE})?)?"
            rf"(?P<size>{size}){END}{_NOT_COUNT}(?!{SPACE}?[x\u00d7*])"
        ),
        system=re.compile(
            rf"{BEGIN}(?<![/-])(?:"
            rf"(?P<before>{systems})(?:{SPACE}?{gender})?{SPACE}?(?P<number>{_NUMBER}){END}{_NOT_COUNT}"
            # "GB29 NWBK 6016 …" is an account.
            rf"(?!{SPACE}[A-Z0-9]{{4}}{SPACE}\d{{4}})"
            rf"|(?P<first>{_NUMBER}){SPACE}?(?P<after>EU|US|UK|JP){END}"
            rf"(?!{SPACE}?[$\u00a3\u20ac\d])(?!{SPACE}(?:dollars|customers|buyers|orders|states|addresses)))"
        ),
        behind=re.compile(rf"{BEGIN}(?P<size>{_LETTER}|\d{{2}}(?:\.5)?)(?:{SPACE}?{after[0]}|{after[1]})"),
    )


EXAMPLES = (
    Example("I need EU 42.", {"EU 42": {"system": "EU", "size": "42"}}),
    Example("It fits US 8.5 well.", {"US 8.5": {"system": "US", "size": "8.5"}}),
    Example("Do you have size M?", {"size M": {"system": None, "size": "M"}}),
    Example("We have XL and 2XL.", {"XL": {"system": None, "size": "XL"}, "2XL": {"system": None, "size": "2XL"}}),
    Example("Sizes S, M and L are here.", {
        "Sizes S": {"system": None, "size": "S"},
        "M": {"system": None, "size": "M"},
        "L": {"system": None, "size": "L"},
    }),
    Example("Size: 38", {"Size: 38": {"system": None, "size": "38"}}),
    Example("I wear 42 EU or 8 UK.", {"42 EU": {"system": "EU", "size": "42"}, "8 UK": {"system": "UK", "size": "8"}}),
    Example("Größe 42 ist da.", {"Größe 42": {"system": None, "size": "42"}}, language="de"),
    Example("Tem tamanho GG?", {"tamanho GG": {"system": None, "size": "GG"}}, language="pt-BR"),
    Example("有42码吗", {"42码": {"system": None, "size": "42"}}, language="zh-Hans"),
    Example("Lサイズはありますか", {"Lサイズ": {"system": None, "size": "L"}}, language="ja"),
    Example("It left the US 2 days ago."),
    Example("I ship to the EU 3 times a week."),
    Example("The US 5 day rule and size 2 pieces."),
    Example("I am Anna L. and this is M. Wolf."),
    Example("The L-shaped desk, an S-bend, size matters."),
    Example("The refund is 42 EUR."),
    Example("The room has a size of 20 guests."),
    Example("My account is GB29 NWBK 6016 1331 9268 19."),
)  # fmt: skip
