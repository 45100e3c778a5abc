"""Contact data that leads a buyer away from the marketplace, also in disguise.

E-mail addresses and phone numbers come as facts; here stand their disguises: "lin dot shop at gmail dot com", spelled
digits, ``V❤X``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from wellput.rules import messengers
from wellput.rules.contact_data import contact_data, host_of, is_host_in
from wellput.rules.folding import fold
from wellput.text.document import Document

__all__ = ["Leak", "leaks", "spoken_domains"]

_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_NUMBER_WORDS = (
    "zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|"
    "neun|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|cero|zéro|deux|trois|quatre|cinq|sept|huit|neuf|"
    "due|tre|quattro|cinque|sei|sette|otto|nove|um|dois|três|quatro|sete|oito|nul|een|twee|drie|zes|zeven|negen|"
    "nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sıfır|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|"
    "jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|"
    "ноль|один|два|три|четыре|пять|шесть|семь|восемь|девять|không|hai|bốn|năm|sáu|bảy|tám|chín"
)
_SPELLED = re.compile(rf"(?<!\w)(?:(?:{_NUMBER_WORDS}|\d)(?![^\W\d_])[ ,.\-–]{{0,3}}){{7,40}}")
_NUMBER_WORD = re.compile(rf"(?:{_NUMBER_WORDS})(?!\w)")
_APART = re.compile(r"(?<![\w.,])\d(?:[ .\-_*~·/]{1,2}\d(?!\d)){8,20}(?![\w])")
# "o7o-445": the letter for the digit; an "o" between two numbers is a word in other languages.
_LETTER_DIGITS = re.compile(r"(?<![\w.,])(?=[o \-.]{0,4}\d)[\do](?:[ .\-_/]?[\do]){7,16}(?!\w)")
_LETTER_AT_DIGIT = re.compile(r"\do|o\d")
_CHINESE_DIGITS = re.compile(r"[零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{7,20}")
_FANCY_DIGITS = re.compile(r"(?:[①-⑨⓪❶-❾⓿➀-➈]|\d\ufe0f?\u20e3)(?: ?(?:[①-⑨⓪❶-❾⓿➀-➈]|\d\ufe0f?\u20e3)){6,20}")
_TOP = "com|net|org|info|biz|shop|store|online|de|co|uk|fr|it|es|cn|ru|io|me|eu|jp|kr|br"
# A dot in brackets goes before any ending; one in words only before endings that are no words ("up to this point it").
_DOT_TOP = (
    rf"(?:(?: ?\(dot\) ?| ?\[dot\] ?| ?\{{dot\}} ?)(?:{_TOP})"
    r"|(?: dot |_dot_|-dot-| punkt | punto | point | \. )(?:com|net|org|cn)"
    r"| dot (?:de|co|uk|info|ru|io|eu|jp|kr))"
)
_DOT = r"(?: ?\(dot\) ?| ?\[dot\] ?| ?\{dot\} ?| dot | punkt | punto | point | \. )"
_AT = r"(?:_at_|-at-| ?\(at\) ?| ?\[at\] ?| ?\{at\} ?| ?<at> ?| \(a\) | @ )"
_PLACE = r"[a-z0-9][a-z0-9\-]{0,40}"
_SPOKEN_MAIL = re.compile(
    rf"(?<![\w.@])[a-z0-9][\w.+\-]{{0,40}}(?:{_DOT}[\w+\-]{{1,40}}){{0,3}}(?:"
    rf"(?:{_AT}|@){_PLACE}(?:{_DOT_TOP}|\.(?:{_TOP}))(?!\w)"
    # Both signs in disguise leave no doubt, whatever the ending.
    rf"|{_AT}{_PLACE}(?:{_DOT}|\.)[a-z]{{2,12}}(?!\w)"
    rf"| (?:at|arroba) (?!(?:the|a|an|this|that|each|every|any|one|your|our|my) ){_PLACE} dot [a-z]{{2,12}}(?!\w)"
    rf"| (?:at|arroba) {_PLACE}{_DOT_TOP}(?!\w))"
)
_BARE_MAIL = re.compile(
    r"(?<![\w.@])[a-z0-9][\w.\-]{2,30} (?:gmail|hotmail|outlook|yahoo|icloud|qq|163|126|gmx|protonmail) "
    r"(?:com|de|net)(?!\w)"
)
_CALLED = re.compile(
    r"(?:(?<![a-z])(?:call|text|phone|tel|mobile|cell|sms|ring|hotline|dial|handy|telefon|teléfono|móvil|telefone|тел)"
    r"(?![a-z])|电话|手机|電話|휴대폰)[^.!?\n\d+]{0,25}(?P<number>\+?\(?\d[\d \-()./]{6,18}\d)(?!\w)"
)
# What a parcel is called by looks like a phone number: "parcel 4410 2231 90", "DHL, number 6A 2219 4410 8".
_BEFORE_A_CODE = re.compile(
    r"\b(?:your (?:\w+ )?(?:phone|telephone|mobile|contact|cell)?(?: phone)? ?number[^.!?]{0,20}"
    r"|(?:parcel|package|shipment|consignment|tracking|order|invoice|dhl|ups|fedex|dpd|gls|usps|hermes|colissimo"
    r"|chronopost|royal mail|correos|inpost),?(?: is| has)?(?: the)?(?: (?:number|no\.?|nr\.?|code|id))?:? ?"
    r"(?:[a-z\d]{1,3} )?)$"
)
_SPOKEN_DOMAIN = re.compile(rf"(?<![\w.@])(?:www{_DOT})?[a-z0-9\-]{{3,40}}{_DOT_TOP}(?!\w)")
# What each of the costlier patterns cannot do without.
_AT_SIGNS = ("@", "(at)", "[at]", "{at}", "<at>", " at ", "arroba", "(a)", "_at_", "-at-")
_DOTS = ("dot", "punkt", "punto", "point", " . ")
_COMMON_NUMBERS = (
    "zero",
    "one",
    "two",
    "three",
    "null",
    "eins",
    "zwei",
    "uno",
    "dos",
    "tres",
    "zéro",
    "deux",
    "oh",
    "cinq",
    "due",
    "nul",
    "nol",
    "satu",
    "dua",
    "iki",
    "dwa",
    "два",
    "hai",
)


class Leak(NamedTuple):
    """Contact data at a stretch; ``invites``: the stretch is an invitation that other words can replace."""

    start: int
    end: int
    kind: Literal["email", "phone", "messenger", "link"]
    invites: bool = False


def leaks(draft: Document) -> tuple[Leak, ...]:
    """Every leak, in order, never overlapping; the longer one where two begin together."""
    plain = _plain(draft.text)
    found = sorted(
        (*_facts(draft, plain), *_spoken(draft, plain), *_messengers(draft, plain)),
        key=lambda leak: (leak.start, -leak.end),
    )
    kept: list[Leak] = []
    for leak in found:
        if not kept or leak.start >= kept[-1].end:
            kept.append(leak)
    return tuple(kept)


def spoken_domains(draft: Document) -> Iterator[tuple[int, int]]:
    """Domains written to slip through: "lampshop dot com"."""
    plain = _plain(draft.text)
    for match in _SPOKEN_DOMAIN.finditer(plain) if _holds(plain, _DOTS) else ():
        if not draft.protected(*match.span()):
            yield match.span()


def _facts(draft: Document, plain: str) -> Iterator[Leak]:
    for fact in draft.facts:
        if fact.kind == "email":
            yield Leak(fact.start, fact.end, "email")
        elif fact.kind == "phone" and not _BEFORE_A_CODE.search(plain[max(0, fact.start - 60) : fact.start]):
            yield Leak(fact.start, fact.end, "phone")
        elif fact.kind == "url" and is_host_in(host_of(str(fact.value)), contact_data().contact_domains):
            yield Leak(fact.start, fact.end, "link")


def _plain(text: str) -> str:
    """Folded text with full-width letters and digits made plain."""
    folded = fold(text)
    return folded if folded.isascii() else folded.translate(_WIDE)


def _holds(plain: str, literals: tuple[str, ...]) -> bool:
    return any(literal in plain for literal in literals)


def _spoken(draft: Document, plain: str) -> Iterator[Leak]:
    for pattern, wanted in ((_SPOKEN_MAIL, _AT_SIGNS), (_BARE_MAIL, (" com", " de", " net"))):
        for match in pattern.finditer(plain) if _holds(plain, wanted) else ():
            if not _inside_fact(draft, *match.span()):
                yield Leak(*match.span(), "email")
    for match in _CALLED.finditer(plain):
        if not _inside_fact(draft, *match.span("number")):
            yield Leak(*match.span("number"), "phone")
    patterns = [_APART]
    if _holds(plain, _COMMON_NUMBERS):
        patterns.append(_SPELLED)
    if _LETTER_AT_DIGIT.search(plain):
        patterns.append(_LETTER_DIGITS)
    if not plain.isascii():
        patterns += [_CHINESE_DIGITS, _FANCY_DIGITS]
    for pattern in patterns:
        for match in pattern.finditer(plain):
            words = match.group().rstrip(" ,.-–")
            spelled = pattern is not _SPELLED or len(_NUMBER_WORD.findall(words)) >= 4
            disguised = pattern is not _LETTER_DIGITS or _LETTER_AT_DIGIT.search(words) is not None
            counted = pattern is _APART and words[0] < words[2] < words[4] < words[6]
            if spelled and disguised and not counted and not draft.protected(*match.span()):
                yield Leak(match.start(), match.start() + len(words), "phone")


def _inside_fact(draft: Document, start: int, end: int) -> bool:
    """Whether a fact other than a link stands there: the tail of "lin[at]qq.com" is read as one."""
    return any(fact.start < end and start < fact.end for fact in draft.facts if fact.kind != "url")


def _messengers(draft: Document, plain: str) -> Iterator[Leak]:
    shown = messengers.without_disguise(plain)
    if not messengers.named(shown):
        return
    for sentence in draft.sentences:
        for start, end, in_words in messengers.find(shown, sentence.start, sentence.end):
            yield Leak(start, end, "messenger", in_words)
