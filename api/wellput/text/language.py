"""Which language a text is in: a BCP 47 tag, or ``und`` when a short text does not tell."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

__all__ = ["LANGUAGES", "UNDETERMINED", "canonical", "detect", "primary"]

UNDETERMINED = "und"

#: Every language Wellput knows: English and the languages of the phrasebook, by BCP 47 tag.
LANGUAGES: tuple[str, ...] = (
    "ar", "de", "en", "es", "fr", "he", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt-BR", "ru", "sv", "th", "tr",
    "uk", "vi", "zh-Hans", "zh-Hant",
)  # fmt: skip

_ALIASES = {
    "pt": "pt-BR",
    "pt-pt": "pt-BR",
    "zh": "zh-Hans",
    "zh-cn": "zh-Hans",
    "zh-sg": "zh-Hans",
    "zh-tw": "zh-Hant",
    "zh-hk": "zh-Hant",
    "zh-mo": "zh-Hant",
    "zt": "zh-Hant",
    "pb": "pt-BR",
    "iw": "he",
    "in": "id",
}
_BY_LOWER = {tag.lower(): tag for tag in LANGUAGES}

# Scripts that settle the language alone.
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af\u1100-\u11ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
)
_HAN = re.compile(r"[\u4e00-\u9fff]")
# Characters only one of the two orthographies uses, among the most frequent ones.
_TRADITIONAL = frozenset("們這個來時說對會沒還問請謝貨單號寄訂購東買賣價錢開關後發與為麼樣點書見長門電話給嗎過啟費間運")
_SIMPLIFIED = (
    frozenset("们这个来时说对会没还问请谢货单号寄订购东买卖价钱开关后发与为么样点书见长门电话给吗过启费间运")
    - _TRADITIONAL
)
_LETTER = re.compile(r"[^\W\d_]")


def canonical(tag: str) -> str | None:
    """The tag Wellput uses for ``tag`` (``pt`` → ``pt-BR``, ``de-AT`` → ``de``), or ``None`` for one nobody knows."""
    lowered = tag.strip().replace("_", "-").lower()
    if lowered in _ALIASES:
        return _ALIASES[lowered]
    if lowered in _BY_LOWER:
        return _BY_LOWER[lowered]
    base, _, rest = lowered.partition("-")
    if not rest:
        return None
    if base == "zh":
        return "zh-Hant" if rest.startswith("hant") else "zh-Hans"
    return _ALIASES.get(base) or _BY_LOWER.get(base)


def primary(tag: str) -> str:
    """The primary language subtag: ``pt-BR`` → ``pt``."""
    return tag.partition("-")[0]


# Short English that statistics alone misjudge; enough for "hi", "size 8?", "thx!!".
_SHORT_ENGLISH = frozenset(
    "hi hello hey ok okay thanks thank thx thankyou size colour color price yes no please pls where when what how is "
    "it my the order shipped shipping refund available you your for and".split()
)
_FROM_ISO = {"pt": "pt-BR", "zh": "zh-Hans", "ms": "id"}


@cache
def _detector() -> Any:
    import eldc

    eldc.init()
    return eldc.instance()


def detect(text: str) -> str:
    """The language of ``text``, or ``und`` when there is too little to go by.

    A tag outside :data:`LANGUAGES` (``da``) is an honest answer too. Deterministic and offline; keeps nothing.
    """
    letters = len(_LETTER.findall(text))
    if letters < 2:
        return UNDETERMINED
    for tag, script in _SCRIPTS:
        if len(script.findall(text)) * 4 >= letters:
            return tag
    if len(_HAN.findall(text)) * 4 >= letters:
        traditional = sum(c in _TRADITIONAL for c in text)
        simplified = sum(c in _SIMPLIFIED for c in text)
        return "zh-Hant" if traditional > simplified else "zh-Hans"
    words = re.findall(r"[^\W\d_]+", text.lower())
    if len(words) <= 4 and sum(word in _SHORT_ENGLISH for word in words) * 2 >= len(words):
        return "en"
    result: Any = _detector().detect_details(text)
    if not result.reliable and len(words) < 4:
        return UNDETERMINED
    language: str = result.language
    return _FROM_ISO.get(language, language)
