"""Which "you" a sentence of the open data uses, so that the model can be asked for one."""

from __future__ import annotations

import re

from corpus import Pair

from wellput.translate.register import register

__all__ = ["informal"]

_YOU = re.compile(r"\b(?:you|your|yours|yourself|yourselves)\b", re.IGNORECASE)
_OTHERS = re.compile(r"\b(?:he|she|it|they|his|her|hers|its|their|theirs|him|them)\b", re.IGNORECASE)
_SPANISH_FORMAL = re.compile(r"\b(?:usted(?:es)?|su|sus|suyo|suya|suyos|suyas)\b", re.IGNORECASE)
_SPANISH_INFORMAL = re.compile(
    r"\b(?:te|os|vosotr[oa]s|vuestr[oa]s?|eres|estás|tienes|quieres|puedes|sabes|vas|debes|has|haz|vete|dime|dame|ustedes"
    r"|(?!(?:tr|ex|ch|cons|ins|as|res|pers|des)iste\b|contraste|desgaste)\w{2,}(?:aste|iste|arás|erás|irás|éis|áis|steis))\b",
    re.IGNORECASE,
)
_GERMAN_PLURAL = re.compile(r"\b(?:[Ee]uch|[Ee]uer|[Ee]ure[mnrs]?)\b")
_JAPANESE_POLITE = re.compile(r"です|ます|まし|ませ|でし|でしょう|ください|下さい|ござい")


def informal(pair: Pair, language: str) -> bool:
    """Whether the translation speaks to a friend, or to several. Where it speaks to nobody, it does not."""
    origin, english, other = pair
    if language == "ja":
        return not _JAPANESE_POLITE.search(other)
    shown = register(other, language)
    if shown in ("informal", "default"):
        return True
    if language == "de":
        return bool(_GERMAN_PLURAL.search(other))
    if language != "es":
        return False
    if _SPANISH_INFORMAL.search(other):
        return True
    if shown == "formal" or origin != "tatoeba" or not _YOU.search(english):
        return False
    # Spanish leaves its pronouns out: an English "you" without a formal word is a friend's as a rule.
    return not (_SPANISH_FORMAL.search(other) and not _OTHERS.search(english))
