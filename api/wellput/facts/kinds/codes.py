"""Product codes: behind a label ("item no.", "SKU", "型号"), ASIN, EAN and ISBN, and codes of capitals and digits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.facts.checks import ean, isbn10
from wellput.facts.labels import labelled
from wellput.facts.model import Candidate, Example, Setting, Strength
from wellput.facts.patterns import BEGIN, CODE_END, END
from wellput.schema import FactKind

KIND: FactKind = "product_code"

_CODE = rf"(?=[A-Za-z./_-]{{0,12}}\d)[A-Za-z0-9](?:[A-Za-z0-9./_-]{{0,28}}[A-Za-z0-9])?{CODE_END}"
# Behind "item" or "model" alone: letters and digits together, or too many digits for a count or a year.
_WEAK_CODE = (
    rf"(?:(?=[A-Z-]{{0,12}}\d)(?=[\d-]{{0,12}}[A-Z])[A-Z0-9](?:[A-Z0-9-]{{1,22}}[A-Z0-9])|\d{{5,14}}){CODE_END}"
)
_ASIN = re.compile(rf"{BEGIN}(?<![/=#-])B0(?=[A-Z0-9]{{0,7}}\d)[A-Z0-9]{{8}}{END}(?!-)")
# Without a label: "LMP-200-BK", "WH1000XM4".
_SKU = re.compile(
    rf"{BEGIN}(?<![#@/=$\u20ac+.-])(?:(?=[A-Z0-9-]{{0,20}}\d)[A-Z]{{2,8}}\d{{0,6}}[A-Z]{{0,4}}(?:[-/][A-Z0-9]{{1,8}}){{1,4}}"
    rf"|[A-Z]{{2,5}}\d{{2,6}}[A-Z]{{1,4}}\d{{0,3}}|[A-Z]{{2,5}}\d{{3,6}}){END}{CODE_END}"
)
# Codes of something else: flights, rooms, roads, vouchers.
_OF_ELSE = re.compile(
    r"\b(?:flight|train|bus|gate|room|road|highway|seat|class|section|coupon|voucher|promo|discount|code|password|pin|postcode|zip)"
    r"(?: code| no\.?| number)?[ :]{1,2}\Z",
    re.IGNORECASE,
)
# Capitals that a number may follow without being a product's code: standards, currencies, shapes of writing.
_NOT_SKU = frozenset(
    "COVID USB HDMI UTF ISO IP UV LED WIFI MP GB EU US UK USD EUR GBP PDF JPG IPX DDR PCI SATA TYPE VGA RTX GTX SDHC "
    "ASAP FAQ DIY BLACK RED QTY SIZE PO NO TEL FAX PIN CE AAA AA CR LR OK ID TV PC CD DVD WIN ANDROID IOS NIKE SAVE "
    "WELCOME CODE OFF SALE DIN EN ROHS IEC AM PM UTC GMT CET EST PST INR JPY CNY RMB SPF DHL UPS EMS USPS DPD".split()
)
_LETTERS = re.compile(r"[A-Z]+")


def find(text: str, _: Setting) -> Iterator[Candidate]:
    """Codes of products; ``valid`` is the check digit's verdict for EAN and ISBN."""
    for match in labelled("product", _CODE).finditer(text):
        yield _labelled(match)
    for match in labelled("product", _WEAK_CODE, strength="weak").finditer(text):
        yield Candidate(KIND, match.start("code"), match.end("code"), match["code"])
    for match in _ASIN.finditer(text):
        yield Candidate(KIND, match.start(), match.end(), match.group(), Strength.LIKELY)
    for match in _SKU.finditer(text):
        code = match.group()
        head = _LETTERS.match(code)
        if head and head.group() not in _NOT_SKU and sum(map(str.isdigit, code)) >= 2:
            if _OF_ELSE.search(text, max(0, match.start() - 24), match.start()):
                continue
            yield Candidate(KIND, match.start(), match.end(), code, Strength.POSSIBLE)


def _labelled(match: re.Match[str]) -> Candidate:
    label = match.group()[: match.start("code") - match.start()].lower()
    code = match["code"]
    valid = None
    digits = re.sub(r"[- ]", "", code).upper()
    if re.match(r"(?:ean|upc|gtin|jan|isbn)", label) and re.fullmatch(r"\d{8}|\d{12,14}", digits):
        valid = ean(digits)
    elif label.startswith("isbn") and re.fullmatch(r"\d{9}[\dX]", digits):
        valid = isbn10(digits)
    return Candidate(KIND, match.start("code"), match.end("code"), code.upper(), Strength.CERTAIN, valid)


EXAMPLES = (
    Example("Item no. LMP-200 is sold out.", {"LMP-200": "LMP-200"}),
    Example("The SKU is AB12345.", {"AB12345": "AB12345"}),
    Example("ASIN B08N5WRWNW", {"B08N5WRWNW": "B08N5WRWNW"}),
    Example("eBay item 123456789012 has ended.", {"123456789012": "123456789012"}),
    Example("EAN: 4006381333931", {"4006381333931": "4006381333931"}, valid=True),
    Example("EAN: 4006381333932", {"4006381333932": "4006381333932"}, valid=False),
    Example("The headphones WH1000XM4 are here.", {"WH1000XM4": "WH1000XM4"}),
    Example("Artikelnummer: 55-778", {"55-778": "55-778"}, language="de"),
    Example("型号：XK900", {"XK900": "XK900"}, language="zh-Hans"),
    Example("Артикул 77812 есть.", {"77812": "77812"}, language="ru"),
    Example("It has USB-3 and HDMI-2, IP67 and COVID-19."),
    Example("The item 2 days late, model of 2026."),
    Example("I have 1080p, 4K, 5000mAh and 220V."),
    Example("Size XL, 2XL, EU42."),
    Example("Order 26-12345-12345."),
    Example("The tracking number is RB123456785GB."),
    Example("Please use UTF-8 and ISO-9001."),
)
