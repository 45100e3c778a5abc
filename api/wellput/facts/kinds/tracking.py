"""Tracking numbers: UPU S10, UPS, USPS, FedEx, DHL and the other forms of ``data/tracking.toml``, and whatever stands
behind "tracking number". ``valid`` is the verdict of the check digit, where the form has one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from wellput.facts.checks import CHECKS
from wellput.facts.kinds.carriers import name_pattern
from wellput.facts.labels import labelled, words
from wellput.facts.locales import territories
from wellput.facts.model import Candidate, Example, Setting, Strength
from wellput.facts.patterns import BEGIN, CODE_END, END, SPACE, any_of
from wellput.knowledge import Entry, data_folder, read_entry
from wellput.schema import FactKind

KIND: FactKind = "tracking"


class Form(Entry, frozen=True, kw_only=True):
    """The form of one carrier's tracking numbers."""

    carrier: str
    pattern: str
    certain: bool
    check: str | None = None


class TrackingFile(Entry, frozen=True, kw_only=True):
    """``data/tracking.toml``."""

    form: tuple[Form, ...]


class _Form(NamedTuple):
    carrier: str
    pattern: re.Pattern[str]
    certain: bool
    check: str | None


_SOLID = re.compile(rf"{BEGIN}(?<![#+@/=-])(?=[A-Za-z]{{0,7}}\d)[0-9A-Za-z]{{9,34}}{END}{CODE_END}")
_SPACED = re.compile(
    rf"{BEGIN}(?<![#+/-])(?:[A-Za-z]{{2}}{SPACE}?\d{{2,4}}(?:{SPACE}?\d{{1,4}}){{1,4}}{SPACE}?[A-Za-z]{{2}}"
    rf"|1[Zz]{SPACE}?[0-9A-Za-z]{{2,3}}(?:{SPACE}[0-9A-Za-z]{{2,4}}){{2,6}}"
    rf"|9[1-5]\d{{2}}(?:{SPACE}\d{{4}}){{4}}{SPACE}\d{{2}}"
    rf"|99\.\d{{2}}\.\d{{6}}\.\d{{8}}"
    rf"|\d{{4}}(?:[- ]\d{{4}}){{2,5}}(?:[- ]\d{{1,3}})?){END}{CODE_END}"
)
_CODE = (
    rf"(?:(?=[A-Za-z]{{0,8}}\d)(?=(?:[A-Za-z-]{{0,8}}\d){{5}})[0-9A-Za-z](?:[0-9A-Za-z-]{{6,38}})[0-9A-Za-z]"
    rf"|[A-Za-z]{{2}}{SPACE}\d{{3}}(?:{SPACE}?\d{{3}}){{2}}{SPACE}?[A-Za-z]{{2}}"
    rf"|1[Zz](?:{SPACE}?[0-9A-Za-z]{{2,4}}){{4,7}}"
    rf"|\d{{3,6}}(?:{SPACE}\d{{3,6}}){{1,6}}(?:{SPACE}\d{{1,2}})?){CODE_END}"
)
# Behind "parcel" alone: capitals and many digits, or more digits than a count or a phone number has.
_WEAK_CODE = rf"(?:[A-Z]{{1,4}}\d{{7,18}}[A-Z]{{0,3}}|\d{{10,22}}){CODE_END}"
_GAPS = re.compile(r"[\s.-]")
_DAY = re.compile(r"(?:19|20)\d\d-\d\d-\d\d|\d\d-\d\d-(?:19|20)\d\d")


def find(text: str, _: Setting) -> Iterator[Candidate]:
    """Tracking numbers; the value has no spaces and is in capitals."""
    for match in labelled("tracking", _CODE).finditer(text):
        code = _GAPS.sub("", match["code"]).upper()
        if not _DAY.fullmatch(match["code"]) and sum(map(str.isdigit, code)) >= 6:
            valid = _verdict(code, text)
            yield Candidate(KIND, match.start("code"), match.end("code"), code, Strength.CERTAIN, valid)
    for match in labelled("tracking", _WEAK_CODE, strength="weak").finditer(text):
        code = match["code"]
        yield Candidate(KIND, match.start("code"), match.end("code"), code, Strength.LIKELY, _verdict(code, text))
    for pattern in (_SOLID, _SPACED):
        for match in pattern.finditer(text):
            yield from _by_form(text, match)


def _by_form(text: str, match: re.Match[str]) -> Iterator[Candidate]:
    code = _GAPS.sub("", match.group()).upper()
    for form in _forms():
        if not form.pattern.fullmatch(code):
            continue
        valid = CHECKS[form.check](code) if form.check else None
        solid_capitals = match.group() == code
        if form.certain and (valid or (form.check is None and solid_capitals)):
            yield Candidate(KIND, match.start(), match.end(), code, Strength.CERTAIN, valid)
            return
        if form.check == "s10" and solid_capitals and code[-2:] in territories():
            yield Candidate(KIND, match.start(), match.end(), code, Strength.LIKELY, valid=False)
            return
        if form.check == "ups":
            yield Candidate(KIND, match.start(), match.end(), code, Strength.LIKELY, valid=False)
            return
        if _spoken_of().search(text, max(0, match.start() - 80), match.start()):
            verdict = _verdict(code, text)
            yield Candidate(KIND, match.start(), match.end(), code, Strength.POSSIBLE, verdict)
            return


def _verdict(code: str, text: str) -> bool | None:
    """The check digit's verdict where the form, or the carrier the text names, settles which check is meant."""
    for form in _forms():
        if form.check and form.pattern.fullmatch(code) and (form.certain or form.carrier in text):
            return CHECKS[form.check](code)
    return None


@cache
def _spoken_of() -> re.Pattern[str]:
    """A carrier or a word for tracking shortly before, in the same sentence."""
    names = any_of(words("tracking", "strong"))
    return re.compile(rf"(?:{BEGIN}{names}{END}|{name_pattern()})[^.!?\n\u3002]{{0,40}}\Z")


@cache
def _forms() -> tuple[_Form, ...]:
    data = read_entry(data_folder("wellput.facts") / "tracking.toml", TrackingFile)
    return tuple(_Form(form.carrier, re.compile(form.pattern), form.certain, form.check) for form in data.form)


EXAMPLES = (
    Example("Royal Mail RB123456785GB is on its way.", {"RB123456785GB": "RB123456785GB"}, valid=True),
    Example("The code RB123456784GB is wrong.", {"RB123456784GB": "RB123456784GB"}, valid=False),
    Example("UPS: 1Z999AA10123456784", {"1Z999AA10123456784": "1Z999AA10123456784"}, valid=True),
    Example("UPS: 1Z 999 AA1 01 2345 6784.", {"1Z 999 AA1 01 2345 6784": "1Z999AA10123456784"}, valid=True),
    Example("USPS 9400 1000 0000 0000 0000 06", {"9400 1000 0000 0000 0000 06": "9400100000000000000006"}, valid=True),
    Example("The tracking number is JJD000390007882823476.", {"JJD000390007882823476": "JJD000390007882823476"}),
    Example("Sendungsnummer: 00340434161094042557", {"00340434161094042557": "00340434161094042557"}, valid=True),
    Example("物流单号 LP00123456789012", {"LP00123456789012": "LP00123456789012"}, language="zh-Hans"),
    Example("Código de rastreio: AA123456785BR.", {"AA123456785BR": "AA123456785BR"}, language="pt-BR", valid=True),
    Example("I sent it with DHL, 1234567891.", {"1234567891": "1234567891"}, valid=True),
    Example("FedEx tracking 123456789012", {"123456789012": "123456789012"}, valid=True),
    Example("Customs is holding your parcel CN2233445566.", {"CN2233445566": "CN2233445566"}),
    Example("Das Paket YT2233445566778 ist da.", {"YT2233445566778": "YT2233445566778"}, language="de"),
    Example("The package LMP-200 has 2 parcels, parcel 12345."),
    Example("Call me at 1234567890 or +49 30 901820."),
    Example("Order 123-1234567-1234567 is paid."),
    Example("The item number is 123456789012."),
    Example("I track it since 2026-11-21."),
    Example("The tracking number comes in 2 days."),
    Example("Model WH1000XM4 costs 1234567 won."),
    Example("My IBAN is DE89370400440532013000."),
)
