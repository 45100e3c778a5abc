"""Which "you" a sentence of the open data uses, so that the model can be asked for one."""

from __future__ import annotations

import re
import unicodedata

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
# Commands name nobody, and "Mira" may be somebody who looks: the English tells.
_COMMAND = re.compile(
    r"(?:Please,? )?(?:Don't|Ask|Be|Bring|Buy|Call|Check|Choose|Close|Come|Cut|Do|Drink|Eat|Find|Follow|Get|Give|Go"
    r"|Help|Hold|Keep|Leave|Let|Listen|Look|Make|Move|Open|Pay|Play|Press|Pull|Push|Put|Read|Remember|Run|Say|Send|Show"
    r"|Sit|Speak|Stand|Start|Stay|Stop|Take|Tell|Think|Throw|Tie|Touch|Try|Turn|Use|Wait|Wake|Walk|Wash|Watch|Write)\b",
    re.IGNORECASE,
)
#: Without their accents, with pronouns behind: "déjamelo" is "deja", "me", "lo".
_SPANISH_COMMAND = re.compile(
    r"\W*(?:por favor\W+)?(?:(?:abre|apaga|ayuda|bebe|busca|cierra|come|compra|continua|corre|corta|cree|cuenta|da|deja"
    r"|deten|devuelve|di|elige|empieza|ensena|entra|envia|escoge|escribe|escucha|espera|fijate|gira|guarda|habla|haz"
    r"|intenta|lanza|lava|lee|levanta|limpia|llama|llena|lleva|manda|mantente|manten|mira|mostra|mueve|muestra|paga"
    r"|pasa|pide|piensa|pon|pregunta|prueba|queda|quita|recuerda|sal|siente|sienta|sigue|sube|sujeta|ten|tira|toca"
    r"|toma|trae|trata|usa|ve|ven|vete|vuelve)(?:me|te|se|nos)?(?:l[aeo]s?)?|\w{2,}[aei]d"
    r"|no (?:(?:me|nos|l[aeo]s?|se) )*\w{2,}[ae]s)\b"
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
    if shown != "formal" and _COMMAND.match(english) and _SPANISH_COMMAND.match(_bare(other)):
        return True
    if shown == "formal" or origin != "tatoeba" or not _YOU.search(english):
        return False
    # Spanish leaves its pronouns out: an English "you" without a formal word is a friend's as a rule.
    return not (_SPANISH_FORMAL.search(other) and not _OTHERS.search(english))


def _bare(text: str) -> str:
    """In small letters without accents."""
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
