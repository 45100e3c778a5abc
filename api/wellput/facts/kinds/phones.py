"""Phone numbers: international ones, and national ones behind a word like "call" or "tel."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import phonenumbers

from wellput.facts.labels import labelled, words
from wellput.facts.model import Candidate, Example, Setting, Strength
from wellput.facts.patterns import BEGIN, CODE_END, any_of
from wellput.schema import FactKind

KIND: FactKind = "phone"

_GAP = r"(?: ?[-\u2010-\u2013/] ?|\.|[ \u00a0]?\(| ?\)[ -]?|[ \u00a0]{1,2})?"
_DIGITS = rf"\d(?:{_GAP}\d){{5,15}}"
_INTERNATIONAL = re.compile(rf"(?<![\w.+/#-])(?:\+|\uff0b|00 ?(?=[1-9]))[ (]{{0,2}}{_DIGITS}{CODE_END}")
_NATIONAL = rf"\(?{_DIGITS}{CODE_END}"
_MORE = re.compile(rf" ?(?:,|/|or|and|oder|und|o|ou|y|e|et|или|и) ?(?P<code>{_NATIONAL})")
# National numbers that their punctuation gives away: "(212) 555-0123", "212-555-0123".
_AMERICAN = re.compile(
    r"(?<![\w.+/#-])(?:1[ -])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-.])[2-9]\d{2}[-.]\d{4}(?![\w@-]|[.,:/]\d)"
)
# A national number: a zero or bracket in front, or blocks; counted only where a phone is spoken of.
_BLOCKS = re.compile(rf"(?<![\w.+/#,:-])(?:\(0?\d|0\d|[1-9]\d{{0,4}}[ -])(?:{_GAP}\d){{5,12}}{CODE_END}")
# Dates and digits grouped as in a card or account number.
_NOT_PHONE = re.compile(r"\d{4}-\d\d-\d\d|\d\d?[./-]\d\d?[./-]\d{4}|\d{4}(?:[ -]\d{4}){3,}")


def find(text: str, setting: Setting) -> Iterator[Candidate]:
    """Phone numbers; the value is in E.164 where the country is known, ``valid`` the numbering plan's verdict."""
    for match in _INTERNATIONAL.finditer(text):
        said = match.group()
        number = _parsed(re.sub(r"^(?:00 ?|\uff0b)", "+", said), None)
        if number and (phonenumbers.is_valid_number(number) or said[0] in "+\uff0b"):
            valid = phonenumbers.is_valid_number(number)
            yield Candidate(KIND, match.start(), match.end(), _e164(number), Strength.CERTAIN, valid)
    for match in labelled("phone", _NATIONAL).finditer(text):
        said = match["code"]
        if _NOT_PHONE.fullmatch(said) or _AMERICAN.fullmatch(said):
            continue
        yield from _national(said, match.start("code"), setting)
        # "0171 1234567 or 0172 7654321"
        more = _MORE.match(text, match.end())
        if more:
            yield from _national(more["code"], more.start("code"), setting)
    for match in _BLOCKS.finditer(text):
        if not _NOT_PHONE.fullmatch(match.group()) and _spoken_of().search(
            text, max(0, match.start() - 60), match.start()
        ):
            yield from _national(match.group(), match.start(), setting, Strength.POSSIBLE)
    for match in _AMERICAN.finditer(text):
        number = _parsed(match.group(), setting.country if setting.country in ("US", "CA") else "US")
        if number:
            valid = phonenumbers.is_valid_number(number)
            yield Candidate(KIND, match.start(), match.end(), _e164(number), Strength.LIKELY, valid)


def _national(said: str, start: int, setting: Setting, otherwise: Strength = Strength.LIKELY) -> Iterator[Candidate]:
    number = _parsed(said, setting.country)
    if number and phonenumbers.is_valid_number(number):
        yield Candidate(KIND, start, start + len(said), _e164(number), Strength.CERTAIN, valid=True)
    elif 7 <= sum(map(str.isdigit, said)) <= 15:
        yield Candidate(KIND, start, start + len(said), re.sub(r"\D", "", said), otherwise)


@cache
def _spoken_of() -> re.Pattern[str]:
    """A word for phones shortly before, in the same sentence."""
    names = any_of((*words("phone", "strong"), *words("phone", "weak")))
    return re.compile(rf"{BEGIN}(?:{names})[^!?\n\u3002]{{0,45}}\Z")


def _parsed(said: str, country: str | None) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(said, country)
    except phonenumbers.NumberParseException:
        return None


def _e164(number: phonenumbers.PhoneNumber) -> str:
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


EXAMPLES = (
    Example("My number: +49 30 901820.", {"+49 30 901820": "+4930901820"}, valid=True),
    Example("WhatsApp +86 138 0013 8000", {"+86 138 0013 8000": "+8613800138000"}, valid=True),
    Example("Call me at 030 901820, please.", {"030 901820": "+4930901820"}, country="DE", valid=True),
    Example("Tel. (212) 736-5000", {"(212) 736-5000": "+12127365000"}, country="US", valid=True),
    Example(
        "Meu zap: (11) 91234-5678", {"(11) 91234-5678": "+5511912345678"}, language="pt-BR", country="BR", valid=True
    ),
    Example("手机：13800138000", {"13800138000": "+8613800138000"}, language="zh-Hans", country="CN", valid=True),
    Example("携帯は090-1234-5678です。", {"090-1234-5678": "+819012345678"}, language="ja", country="JP", valid=True),
    Example("Dial 0044 20 7946 0958.", {"0044 20 7946 0958": "+442079460958"}, valid=True),
    Example("My phone 5551234567 is on.", {"5551234567": "5551234567"}),
    Example("The tracking number is 1234567890."),
    Example("Order 26-12345-12345 and 123-1234567-1234567."),
    Example("My phone is 2 years old, bought on 2026-11-21."),
    Example("Item 123456789012, 1,234,567.89 won."),
    Example("The call came at 10:30."),
    Example("IBAN DE89 3704 0044 0532 0130 00"),
)
