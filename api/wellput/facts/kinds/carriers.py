"""Carriers, by the names and short names people use for them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from wellput.facts.model import Candidate, Example, Setting, Strength
from wellput.facts.patterns import BEGIN, END, any_of
from wellput.knowledge import Entry, data_folder, read_entry
from wellput.schema import FactKind

KIND: FactKind = "carrier"


class Carrier(Entry, frozen=True, kw_only=True):
    """A carrier and its names.

    ``name`` and ``aliases`` count in any case; ``exact`` ones as written (in another case they are ordinary words,
    "ups"); ``led`` ones, in any case, only behind "by", "via", "with". What stands in ``exact`` or ``led`` counts
    only there.
    """

    name: str
    aliases: tuple[str, ...] = ()
    exact: tuple[str, ...] = ()
    led: tuple[str, ...] = ()


class CarriersFile(Entry, frozen=True, kw_only=True):
    """``data/carriers.toml``."""

    carrier: tuple[Carrier, ...]


class _Reader(NamedTuple):
    pattern: re.Pattern[str]
    by_name: dict[str, str]


# "by ups", "via hermes": small letters count behind these.
_BY = re.compile(r"\b(?:by|via|with|mit|avec|con|por|com|z)[ \u00a0]\Z", re.IGNORECASE)
_ABOUT_DOWNS = re.compile(r"[ \u00a0](?:and|&|or|n)[ \u00a0]downs?\b", re.IGNORECASE)


def find(text: str, _: Setting) -> Iterator[Candidate]:
    """Names of carriers; the value is the carrier's usual name."""
    pattern, by_name = _reader()
    for match in pattern.finditer(text):
        said = match.group()
        name = by_name.get(said) or by_name.get(said.lower())
        if not name and not _BY.search(text, max(0, match.start() - 9), match.start()):
            continue
        if said.lower() == "ups" and _ABOUT_DOWNS.match(text, match.end()):
            continue
        yield Candidate(KIND, match.start(), match.end(), name or by_name[f"?{said.lower()}"], Strength.LIKELY)


@cache
def name_pattern() -> str:
    """A pattern for the names, for finders that look for a carrier nearby."""
    return _reader().pattern.pattern


@cache
def _reader() -> _Reader:
    """All names in one pattern. A key with ``?`` needs a word like "by" before it."""
    by_name: dict[str, str] = {}
    spaced: set[str] = set()
    unspaced: set[str] = set()
    for carrier in read_entry(data_folder("wellput.facts") / "carriers.toml", CarriersFile).carrier:
        free = {carrier.name, *carrier.aliases} - {*carrier.exact, *carrier.led}
        by_name.update(dict.fromkeys((name.lower() for name in free), carrier.name))
        by_name.update(dict.fromkeys(carrier.exact, carrier.name))
        by_name.update({f"?{name.lower()}": carrier.name for name in (*carrier.exact, *carrier.led)})
        for name in (*free, *carrier.exact, *carrier.led):
            (spaced if ord(name[0]) < 0x2E80 else unspaced).add(name.lower())
    return _Reader(
        re.compile(rf"{BEGIN}(?<![@#./-]){any_of(spaced)}{END}|(?=[\u0e00-\uffff]){any_of(unspaced)}"), by_name
    )


EXAMPLES = (
    Example("I sent it by DHL today.", {"DHL": "DHL"}),
    Example("royal mail is late, so I use Fedex.", {"royal mail": "Royal Mail", "Fedex": "FedEx"}),
    Example("Envio pelos Correios.", {"Correios": "Correios"}, language="pt-BR"),
    Example("顺丰快递已发货", {"顺丰快递": "SF Express"}, language="zh-Hans"),
    Example("Отправил Почтой России.", {"Почтой России": "Russian Post"}, language="ru"),
    Example("ヤマト運輸で送りました", {"ヤマト運輸": "Yamato"}, language="ja"),
    Example("Can you ship with ups?", {"ups": "UPS"}),
    Example("It has ups and downs, and follow ups."),
    Example("I go to the post office."),
    Example("The singer Yodels; the brand is new."),
    Example("The Hermès bag and a Hermes scarf."),
    Example("The gls code and the ptt button."),
)
