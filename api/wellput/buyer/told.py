"""The clauses of a draft, each with what it can answer: its words, its subjects, and whether it answers anything."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wellput.buyer.reply import SAID_ALONE, Reply, closes
from wellput.buyer.stems import content_stems
from wellput.buyer.subjects import subjects_of
from wellput.text.document import Sentence

__all__ = ["Told", "clauses_of"]

_JOINT = re.compile(
    r"\s*[,;:](?=\s)\s*|[\u3001\uff0c\uff1b\u060c]|\s+[-\u2013\u2014]\s+|"
    r"\s+(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar|och|men|oraz|ale|ve|ama|и|но|та|але|dan|tapi)\s+",
    re.IGNORECASE,
)
#: A single word in front of a comma belongs to what follows; in scripts without blanks, characters tell.
_LONG_ENOUGH = 12
_FEW_SIGNS = 5
#: The last letter that stands in words with blanks between, roughly: what follows are syllables and ideographs.
_LATIN = "\u0dff"
#: Yes and no, folded, where a clause opens.
_FLAT = re.compile(
    r"(?:(?:hello|hi|hallo|hola|bonjour|ciao|merhaba) )?(?:(?:yes|yep|yeah|no|nope|sure|of course|certainly|"
    r"sorry(?! (?:for|about|to|that|if|you))|"
    r"unfortunately|ja|jawohl|naturlich|nein|leider|oui|non|bien sur|si|claro|por supuesto|lamentablemente|"
    r"desgraciadamente|sim|nao|infelizmente|certo|certamente|purtroppo|helaas|nee|tak|nie|niestety|oczywiscie|jo|nej|"
    r"tyvarr|да|нет|конечно|к сожалению|так|ні|ни|на жаль|звичайно|evet|hayir|maalesef|tabii|ya|bisa|tidak|maaf|co|"
    r"khong|vang)\b|"
    r"はい|いいえ|ええ|残念|可以|是的|有的|对的|對的|不可以|不行|没有|沒有|能的|好的|抱歉|네|예|아니|죄송|넵|ใช่|ได้|ไม่|มี|نعم|لا|"
    r"للاسف|للأسف|بالطبع|أكيد|כן|לא|בטח|לצערי|हा|जी|नही|बिल्कुल)"
)
#: Clauses that answer nothing, however many words they have.
_IDLE = ("received_note", "thanks", "filler", "understanding", "stock_apology", "further_help", "passed_on")
#: Languages in which a clause may be one word.
_SPACELESS = frozenset(("ja", "th", "zh-Hans", "zh-Hant"))
_MONEY = re.compile(r"[$\u20ac\u00a3\u00a5]")


@dataclass(frozen=True, slots=True)
class Told:
    """A clause: its normalised text, content stems and subjects.

    ``polar``: it may be a yes or a no; ``flat``: it opens with the very word; ``idle``: thanks, regret, praise of the
    shop and the like.
    """

    normal: str
    stems: frozenset[str]
    about: frozenset[str]
    polar: bool
    flat: bool
    idle: bool


def clauses_of(reply: Reply) -> list[Told]:
    """The clauses of the body, but for closings."""
    return [
        _told(part, normal if part == sentence.text else reply.lexicon.normal(part), reply, asks=sentence.is_question)
        for sentence, normal in reply.body
        if not closes(sentence)
        for part in _parts(sentence)
    ]


def _parts(sentence: Sentence) -> Iterator[str]:
    """The clauses of a sentence; a "yes" or a word alone belongs to what comes behind it."""
    before = ""
    parts = [part for part in _JOINT.split(sentence.text) if part and part.strip()]
    for part in parts[:-1]:
        before = f"{before}{part} "
        if len(part.split()) > 1 or len(before) > (_FEW_SIGNS if before[0] > _LATIN else _LONG_ENOUGH):
            yield before
            before = ""
    if parts:
        yield f"{before}{parts[-1]}"


def _told(text: str, normal: str, reply: Reply, *, asks: bool) -> Told:
    acts = reply.lexicon.acts
    about = subjects_of(text, reply.lexicon.tag, normal)
    if _MONEY.search(text):
        about |= {"price"}
    polar = acts.get("answers_polar")
    flat = _FLAT.match(normal) is not None
    # What asks back and names no subject gives nothing.
    idle = (asks and not about) or (not flat and any(acts[act].holds(normal) for act in _IDLE if reply.does(act)))
    spaced = reply.lexicon.tag not in _SPACELESS
    alone = spaced and len(normal.split()) < 2 and normal.strip(" .!") not in SAID_ALONE and not flat
    return Told(
        normal,
        content_stems(normal),
        about,
        polar=polar is None or (reply.does("answers_polar") and polar.holds(normal)),
        flat=flat,
        idle=idle or alone,
    )
