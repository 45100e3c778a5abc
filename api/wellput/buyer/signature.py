"""The name a buyer signs with."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.buyer.surnames import is_east_asian_name, is_surname
from wellput.readability import word_level
from wellput.schema import Message
from wellput.text.parts import closing_words, thanking_words

__all__ = ["signed_name"]

_LETTER = r"(?:[^\W\d_]|[\u0900-\u0e7f])"
_NAME = rf"{_LETTER}(?:{_LETTER}|['\u2019.-])*"
_INTRODUCTION = re.compile(
    r"\b(?:my name is|my name's|i am called|ich hei(?:ß|ss)e|mein name ist|je m'appelle|me llamo|mi nombre es|"
    r"meu nome é|me chamo|mi chiamo|mijn naam is|меня зовут|мене звати|nazywam się|jag heter)[ :]+"
    rf"(?P<name>{_NAME}(?: (?-i:[A-ZÀ-ÞА-Я]){_NAME}){{0,2}})",
    re.IGNORECASE,
)
# "Hi, this is Petra." at the very beginning; elsewhere "this is" opens any sentence.
_PRESENTS = re.compile(
    r"(?:(?:hi|hello|hey|good \w+|dear \w+)[ ,!.]+)?(?:this is|i am|i'm|it's|it is) "
    rf"(?P<name>(?-i:[A-ZÀ-Þ]){_NAME}(?: (?-i:[A-ZÀ-Þ]){_NAME})?)(?=[,.!]| from | and i | here)",
    re.IGNORECASE,
)
_FULL_NAME = re.compile(rf"{_NAME}(?: {_NAME}){{0,3}}")
_HAN_OR_KANA = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]{1,8}")
_JAPANESE = re.compile(r"(?P<name>[\u3040-\u30ff\u3400-\u9fff]{1,8})\s*(?:より|と申します)[。.]?$")
_LAST_WORDS = re.compile(rf"[.?!)\u2026~\u0964\u061f]\s+(?P<name>{_NAME}(?: {_NAME}){{0,3}})\.?$")
#: "…可以换吗？陳怡君", "…주문할게요~ 최민지": a family name and what follows it, behind a sentence.
_LAST_CHARACTERS = re.compile(r"[\u3002\uff1f\uff01.?!~]\s*(?P<name>[\u3400-\u9fff]{2,4}|[\uac00-\ud7af]{3})$")
_DASH = re.compile(r"^[-\u2013\u2014~*]+\s*")
_MARKS = " \t,.!;:~-\u2013\u2014\u3002\uff01*()"
_CLOSED = (",", ".", "!", "-", ":", "\u060c", "\u3002", "\uff01")
_LAST_LINES = 4
_FEW_WORDS = 4
# Words that stand at the end of a message, capital or not, and name nobody.
_NOT_NAMES = frozenset(
    "thanks thank thx please help hello hi hey dear yes no ok okay sorry bye regards sincerely best cheers you urgent "
    "refund your customer buyer sent from my iphone android samsung galaxy ipad waiting merci danke gracias obrigado "
    "obrigada grazie bedankt tack спасибо дякую dziękuję pozdrawiam teşekkürler terima kasih saludos cordialement "
    "grüße gruß lg mfg vg the a good day morning evening night soon asap now today tomorrow not and is it this that "
    "sir madam bro friend mate dear seller much have nice week weekend gr groetjes abraço abraços saluti bonjour salut "
    "hallo hola olá ciao tchau".split()
)
_PARTICLES = frozenset("da das de del den der di do dos du e la le los o' ten ter van von y zu bin al el".split())
_DEVICE = ("sent from", "gesendet von", "envoyé de", "enviado d", "inviato da", "verzonden vanaf")


def signed_name(messages: Sequence[Message]) -> str | None:
    """How the buyer signs: from the newest of ``messages`` that bears a name; ``None`` when none does."""
    for message in reversed(messages):
        name = _signed(message.text) or _introduced(message.text)
        if name:
            return name
    return None


def _introduced(text: str) -> str | None:
    match = _PRESENTS.match(text.lstrip()[:200]) or _INTRODUCTION.search(text[:2000])
    # "This is RIDICULOUS!"
    if match and match["name"].isupper() and word_level(match["name"].lower()):
        return None
    return _proper(match.group("name")) if match else None


def _signed(text: str) -> str | None:
    lines = [line.strip() for line in text.strip()[-400:].splitlines() if line.strip()]
    lines = [line for line in lines if not line.lower().startswith(_DEVICE)]
    if not lines:
        return None
    for index, line in list(enumerate(lines))[-_LAST_LINES:]:
        if closing_words().fullmatch(line) and index + 1 < len(lines):
            return _proper(lines[index + 1])
    last = lines[-1]
    japanese = _JAPANESE.search(last)
    if japanese:
        return japanese.group("name")
    after_closing = _after_closing(last)
    if after_closing is not None:
        # "Regards, Suresh Kumar, SK Engineering": the firm comes behind the name.
        return _proper(after_closing) or _proper(after_closing.partition(",")[0], capitals=True)
    characters = _LAST_CHARACTERS.search(last[-40:])
    if characters and is_east_asian_name(characters["name"]) and not closing_words().fullmatch(characters["name"]):
        return characters["name"]
    if last[-1:] in "?!\uff1f\uff01":
        return None
    if len(lines) > 1 or _DASH.match(last):
        name = _proper(last, capitals=True)
        if name:
            return name
    return _behind_the_last_sentence(last)


def _behind_the_last_sentence(line: str) -> str | None:
    """ "Is it new? Karin": one or two words that no dictionary knows, each with a capital, behind a full stop."""
    match = _LAST_WORDS.search(line[-120:])
    name = _proper(match["name"], capitals=True) if match else None
    if not name:
        return None
    words = name.split()
    known = [word for word in words if word_level(word.lower())]
    # "Park Jiho": a family name that is a word, too.
    return name if not known or (known == words[:1] and len(words) > 1 and is_surname(known[0])) else None


def _after_closing(line: str) -> str | None:
    """The rest of a line after a closing: "Best regards, Anna", "… is it possible? Thanks, Anna"."""
    for start in reversed(_starts(line)):
        match = closing_words().match(line, start)
        if not match or not 0 < len(line) - match.end() <= 40:
            continue
        rest = line[match.end() :]
        thanks = thanking_words().match(line, start)
        if match.group().rstrip()[-1:] in _CLOSED or (not thanks and _proper(rest, capitals=True)):
            return rest
    return None


def _starts(line: str) -> list[int]:
    """Where the line's last two sentences begin."""
    ends = [match.end() for match in re.finditer(r"[.!?,]\s+|[\u3002\uff01]\s*", line[-120:])]
    base = max(0, len(line) - 120)
    return [0, *(base + end for end in ends[-3:])] if len(line) <= 80 else [base + end for end in ends[-3:]]


def _like_a_name(words: Sequence[str], *, exclaimed: bool) -> bool:
    """Not "great shop!": a name in small letters is one word that no dictionary knows; else each word has a capital."""
    if words[0][0].islower():
        return len(words) == 1 and not exclaimed and word_level(words[0]) is None
    if len(words) > 1 and all(word_level(word.lower()) for word in words):
        return False
    return all(not word[0].islower() or word in _PARTICLES for word in words[1:])


def _proper(text: str, *, capitals: bool = False) -> str | None:
    """``text`` as a name, with capitals where the buyer left them out; ``None`` when it is none."""
    name = _DASH.sub("", text.strip()).strip(_MARKS)
    words = name.split()
    if not words or len(words) > _FEW_WORDS or any(word.lower().strip(".") in _NOT_NAMES for word in words):
        return None
    if not (_FULL_NAME.fullmatch(name) or _HAN_OR_KANA.fullmatch(name)):
        return None
    if capitals and not all(word[0].isupper() for word in words if word[0].isascii()):
        return None
    if not _like_a_name(words, exclaimed=text.rstrip().endswith(("!", "\uff01"))):
        return None
    if capitals and len(name) <= 2 and name.isascii():
        return None
    return " ".join(word[0].upper() + word[1:] for word in words) if name.islower() else name
