"""Agentless passives to the seller's own voice: "Your parcel has been shipped" → "I have shipped your parcel".

Which passives hide the seller, and the sentence with the seller in it, is :mod:`wellput.rules.passives`' knowledge.
Nearly always offered; made without asking only for what no one but the seller does, in a draft that says "I" or "we".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.rules.passives import Passive, find
from wellput.schema import Cefr, Edit
from wellput.simplify.explain import explain
from wellput.simplify.speaker import speaker_of
from wellput.simplify.task import Kind, Task
from wellput.text.document import Document

__all__ = ["KIND"]

#: CEFR-J Grammar Profile: passives of the past and with auxiliaries come with B1.
_LEVEL: Cefr = "B1"
_CERTAIN = re.compile(
    r"(?:your|the) (?:order|parcel|package|replacement|item|letter|message|e-?mail|photos?|request|return label|label)"
    r"(?: has| have)(?: already)? been (?:shipped|sent|dispatched|despatched|packed|checked|received|read)",
    re.IGNORECASE,
)
_BE = {"am": "are", "was": "were"}
# "Orders of this week will be sent": "this week" is no subject, and "no order will be lost" is no sentence to turn.
_OPENS = re.compile(
    r"(?:^|[.,;:!?–—(\n]|\b(?:and|but|or|so|that|because|if|when|once|as|since|while|until|after|before))\s*$"
)
_NOBODY = re.compile(r"(?:no|nothing|neither|none)\b", re.IGNORECASE)


def _propose(task: Task) -> Iterator[Edit]:
    if not task.above(_LEVEL):
        return
    speaker = speaker_of(task.document)
    for passive in find(task.document):
        if not passive.active.startswith("I "):
            continue
        start, end = passive.start, passive.end
        text = task.document.text
        if _NOBODY.match(text, start) or not _OPENS.search(text[max(start - 40, 0) : start]):
            continue
        who = "I" if speaker != "we" else "We" if _opens(task.document, start) else "we"
        certain = bool(speaker) and _CERTAIN.fullmatch(task.document.text, start, end) is not None
        yield Edit(
            start=start,
            end=end,
            replacement=_in_person(passive, who),
            rule=KIND.id,
            auto=certain,
            why=explain("voice", task.explain_in, who=who),
            confidence=1.0 if certain else 0.8,
        )


def _in_person(passive: Passive, who: str) -> str:
    if who == "I":
        return passive.active
    verb, _, rest = passive.active.removeprefix("I ").partition(" ")
    return f"{who} {_BE.get(verb, verb)} {rest}".rstrip()


def _opens(document: Document, at: int) -> bool:
    return any(sentence.start == at for sentence in document.body)


KIND = Kind(id="simplify.voice", propose=_propose)
