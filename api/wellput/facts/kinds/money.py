"""Sums of money, in the form of any market: ``1.234,50 €``, ``US$40``, ``R$ 12,90``, ``₹1,23,456``, ``40 dollars``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from wellput.facts.model import Candidate, Example, Setting, Strength
from wellput.facts.numbers import NUMBER, SPACED_NUMBER, parse_number
from wellput.facts.patterns import BEGIN, DASH, END, SPACE, any_of, from_digits
from wellput.knowledge import Entry, data_folder, read_entry
from wellput.schema import FactKind

KIND: FactKind = "money"


class Currency(Entry, frozen=True, kw_only=True):
    """One currency and how people write it."""

    code: str
    marks: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


class Shared(Entry, frozen=True, kw_only=True):
    """A way of writing several currencies."""

    marks: tuple[str, ...]
    words: tuple[str, ...]
    currencies: str
    by_language: dict[str, str] = {}


class CurrenciesFile(Entry, frozen=True, kw_only=True):
    """``data/currencies.toml``."""

    codes: str
    lower_codes: str
    currency: tuple[Currency, ...]
    shared: tuple[Shared, ...]
    multipliers: dict[str, int]


class _Reader(NamedTuple):
    before: re.Pattern[str]
    after: re.Pattern[str]
    meaning: dict[str, str | Shared]
    multipliers: dict[str, int]


# Words before or behind that make "5 pounds" a sum, and those that make it a weight.
_PAYING = re.compile(
    r"\b(?:pay|paid|payment|costs?|price|priced|refund(?:ed)?|charged?|fee|discount|worth|off|back|save|credit|total|"
    r"shipping|postage|offer|budget|left to pay|yours|give you|money|cheaper|each way)\b",
    re.IGNORECASE,
)
_WEIGHING = re.compile(r"\b(?:weigh\w*|heavy|load|lbs?|kg|bag of|heavier|lighter)\b", re.IGNORECASE)
_PENCE = re.compile(rf"(?<![\w.,])(\d{{1,2}}){SPACE}?(?:p|pence)(?!\w)")
_CENTS = re.compile(rf"(?<![\w.,$])(\d{{1,3}}){SPACE}?(?:cents?|centimes|\u00a2)(?!\w)", re.IGNORECASE)
_FORINTS = re.compile(
    rf"(?<![\w.,])(?<!\d )({SPACED_NUMBER}){SPACE}?Ft(?!\w)(?!\.?{SPACE}?(?:long|wide|high|tall|deep|by|x|of|\d))"
)
_POUNDS = re.compile(rf"(?<![\w.,])({NUMBER}){SPACE}(?:pounds?)(?!\w)(?!{SPACE}sterling)", re.IGNORECASE)


def find(text: str, setting: Setting) -> Iterator[Candidate]:
    """Sums with a currency; a number alone is none."""
    reader = _reader()
    for match in reader.before.finditer(text):
        if match["mark"] != "TRY" or re.search(r"[.,]", match["number"]):
            yield _candidate(match, match["code"] or match["mark"], setting)
    for match in from_digits(reader.after, text):
        yield _candidate(match, match["mark"], setting)
    yield from _small_change(text, setting)
    yield from _forints(text, setting)


def _candidate(match: re.Match[str], mark: str, setting: Setting) -> Candidate:
    currency, ambiguous = _currency(mark, setting)
    if currency is None and match.group().endswith("/-"):
        # Only India and its neighbours end a price so; without a country it is most likely India's.
        currency, ambiguous = "INR", False
    decimal = setting.conventions.decimal
    said = match.groupdict()
    times = _reader().multipliers[said["multiplier"].lower()] if said["multiplier"] else 1
    amount = _amount(said["number"], decimal, times)
    if said.get("myriads"):
        amount += int(said["myriads"]) * 10_000
    if said.get("cents"):
        amount += int(said["cents"]) / 100
    value: dict[str, Any] = {"amount": amount, "currency": currency}
    if said["upper"]:
        value["max"] = _amount(said["upper"], decimal, times)
    return Candidate(KIND, match.start(), match.end(), value, Strength.LIKELY, ambiguous=ambiguous)


def _amount(number: str, decimal: str, times: int) -> float:
    return round(parse_number(number, decimal, thousands=times == 1)[0] * times, 4)


def _currency(mark: str, setting: Setting) -> tuple[str | None, bool]:
    meaning = _reader().meaning[_plain(mark)]
    if isinstance(meaning, str):
        return meaning, False
    home = setting.conventions.currency
    if home and home in meaning.currencies.split():
        return home, False
    if not setting.country and setting.language in meaning.by_language:
        return meaning.by_language[setting.language], False
    return None, True


def _small_change(text: str, setting: Setting) -> Iterator[Candidate]:
    lowered = text.lower()
    home = setting.conventions.currency
    if home == "GBP":
        for match in from_digits(_PENCE, text):
            value = {"amount": int(match[1]) / 100, "currency": "GBP"}
            yield Candidate(KIND, match.start(), match.end(), value)
    for match in from_digits(_CENTS, text) if "cent" in lowered or "\u00a2" in text else ():
        known = home if home and home in "USD CAD AUD NZD SGD EUR HKD".split() else None
        value = {"amount": int(match[1]) / 100, "currency": known}
        yield Candidate(KIND, match.start(), match.end(), value, ambiguous=known is None)
    for match in from_digits(_POUNDS, text) if "pound" in lowered else ():
        if _are_money(text, match, at_home=home == "GBP"):
            amount = parse_number(match[1], ".", thousands=True)[0]
            # Stronger than the weight of the same name.
            yield Candidate(KIND, match.start(), match.end(), {"amount": amount, "currency": "GBP"}, Strength.CERTAIN)


def _are_money(text: str, match: re.Match[str], *, at_home: bool) -> bool:
    """Whether pounds are a sum: the words of the same sentence tell, and where they do not, the writer's country."""
    before = re.split(r"[.!?;\n]", text[max(0, match.start() - 60) : match.start()])[-1]
    after = re.split(r"[.!?;\n]", text[match.end() : match.end() + 30], maxsplit=1)[0]
    if _WEIGHING.search(before) or _WEIGHING.search(after):
        return False
    return at_home or bool(_PAYING.search(before) or _PAYING.search(after))


def _forints(text: str, setting: Setting) -> Iterator[Candidate]:
    """ "15 000 Ft": forints where the writer is at home with them, or where nobody measures feet so."""
    at_home = setting.conventions.currency == "HUF" or setting.language == "hu"
    for match in from_digits(_FORINTS, text) if "Ft" in text else ():
        paid = _PAYING.search(text, max(0, match.start() - 60), match.start())
        if at_home or paid or re.search(r"\d[ \u00a0\u202f]000$", match[1]):
            amount = parse_number(match[1], ",", thousands=True)[0]
            yield Candidate(KIND, match.start(), match.end(), {"amount": amount, "currency": "HUF"}, Strength.CERTAIN)


def _plain(mark: str) -> str:
    return re.sub(SPACE, " ", mark).lower()


@cache
def _reader() -> _Reader:
    data = read_entry(data_folder("wellput.facts") / "currencies.toml", CurrenciesFile)
    meaning: dict[str, str | Shared] = {code.lower(): code for code in data.codes.split()}
    meaning["rmb"] = "CNY"
    marks: set[str] = set()
    words: set[str] = set()
    for currency in data.currency:
        marks.update(currency.marks)
        words.update(currency.words)
        meaning.update(dict.fromkeys(currency.marks + currency.words, currency.code))
    for shared in data.shared:
        marks.update(shared.marks)
        words.update(shared.words)
        meaning.update(dict.fromkeys(shared.marks + shared.words, shared))
    dollars = any_of(word for shared in data.shared for word in shared.words if word[0].isalpha() and len(word) > 4)
    codes = f"{any_of(data.codes.split(), exact=True)}|{any_of(data.lower_codes.split())}"
    multiplier = f"(?:{SPACE}?(?P<multiplier>{any_of(data.multipliers)}))"
    spelled = [word for word in words if word.isascii() or len(word) > 2 or word in ("đ", "₫", "zł", "р.", "р", "kč")]
    attached = [word for word in words if word not in spelled]
    # A word ends at a word border; marks of scripts without spaces may be followed by anything.
    behind = f"(?:(?:{codes}|{any_of(spelled)}){END}|{any_of({*attached, *_glyphs(marks)})})"
    before = f"(?:{codes}(?![A-Za-z])|{any_of(marks)})"
    upper = f"(?:{SPACE}?(?:{DASH}|to|bis|a|до){SPACE}?(?P<upper>{{}}))?"
    return _Reader(
        before=re.compile(
            rf"(?<![$]){BEGIN}(?P<mark>{before}){SPACE}?(?P<number>{NUMBER})(?:[.,][-\u2013](?!\w)|/-)?"
            rf"(?:{SPACE}?{DASH}{SPACE}?(?P<upper>{NUMBER}))?(?![\d%])"
            rf"(?:{multiplier}(?!\w))?(?:{SPACE}?(?P<code>{codes}){END}|{SPACE}{dollars}{END}|[\u5143\u5186\u5757])?"
        ),
        after=re.compile(
            rf"{BEGIN}(?<![.,$\u20ac\u00a3])(?<!\d[ :/-])"
            rf"(?:(?P<myriads>\d{{1,4}})[\u4e07\u842c\ub9cc]{SPACE}?)?"
            rf"(?P<number>{SPACED_NUMBER})(?:[.,][-\u2013])?"
            rf"{upper.format(SPACED_NUMBER)}{multiplier}?{SPACE}?(?P<mark>{behind})"
            # "12€50", and "12 EUR 50" where nothing follows that 50 could count
            rf"(?:(?:{SPACE}(?=\d\d(?:[.;!?)]?(?:\s*$|\n|{SPACE}[A-Z])|,{SPACE}|\))))?(?P<cents>\d\d(?!\d)))?"
        ),
        meaning=meaning,
        multipliers=data.multipliers,
    )


def _glyphs(marks: set[str]) -> set[str]:
    return {mark for mark in marks if not any(c.isascii() and c.isalnum() for c in mark)}


EXAMPLES = (
    Example("I will refund 1.234,50 € today.", {"1.234,50 €": {"amount": 1234.5, "currency": "EUR"}}),
    Example("The total is US$40.", {"US$40": {"amount": 40.0, "currency": "USD"}}),
    Example("Custa R$ 12,90 com frete.", {"R$ 12,90": {"amount": 12.9, "currency": "BRL"}}, language="pt-BR"),
    Example("It is ₹1,23,456 in total.", {"₹1,23,456": {"amount": 123456.0, "currency": "INR"}}, country="IN"),
    Example("You pay 40 dollars.", {"40 dollars": {"amount": 40.0, "currency": None}}, ambiguous=True),
    Example("You pay $40.", {"$40": {"amount": 40.0, "currency": "CAD"}}, country="CA"),
    Example("You pay $40.", {"$40": {"amount": 40.0, "currency": None}}, country="DE", ambiguous=True),
    Example(
        "EUR 5 or 5 EUR", {"EUR 5": {"amount": 5.0, "currency": "EUR"}, "5 EUR": {"amount": 5.0, "currency": "EUR"}}
    ),
    Example("価格は￥1,200です。", {"￥1,200": {"amount": 1200.0, "currency": "JPY"}}, language="ja"),
    Example("Цена 5 тыс. руб.", {"5 тыс. руб": {"amount": 5000.0, "currency": "RUB"}}, language="ru"),
    Example("送料は3万円です", {"3万円": {"amount": 30000.0, "currency": "JPY"}}, language="ja"),
    Example("Shall I refund 5 pounds?", {"5 pounds": {"amount": 5.0, "currency": "GBP"}}),
    Example("It costs $10-15.", {"$10-15": {"amount": 10.0, "currency": "USD", "max": 15.0}}, country="US"),
    Example("It costs 12 345,60 zł.", {"12 345,60 zł": {"amount": 12345.6, "currency": "PLN"}}, language="pl"),
    Example("You pay 15 000 Ft.", {"15 000 Ft": {"amount": 15000.0, "currency": "HUF"}}),
    Example("Az ára 990 Ft.", {"990 Ft": {"amount": 990.0, "currency": "HUF"}}, language="hu"),
    Example("It is 12 EUR 50.", {"12 EUR 50": {"amount": 12.5, "currency": "EUR"}}),
    Example("I pay 5 EUR 50 pieces.", {"5 EUR": {"amount": 5.0, "currency": "EUR"}}),
    Example("Only Rs. 1,499/- today.", {"Rs. 1,499/-": {"amount": 1499.0, "currency": "INR"}}),
    Example("Only Rs. 1,499/-.", {"Rs. 1,499/-": {"amount": 1499.0, "currency": "PKR"}}, country="PK"),
    Example("The rope is 300 Ft long."),
    Example("It weighs 5 pounds."),
    Example("Please TRY 2 times."),
    Example("The cable is 5 m long, I sold 40 of them."),
    Example("My room is A4, model EUR-2 and 1080p."),
    Example("I have won 2 times and have a real 5 star shop."),
)
