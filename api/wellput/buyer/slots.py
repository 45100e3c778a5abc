"""What an answer on a topic has to hold: the slots of ``data/slots.toml``, looked for sentence by sentence.

Two topics need more than a word in the right place. A question about what is still to come is not answered by what has
been ("it was dispatched on 3 November"), and a wish for a remedy only by a yes or no, an offer, or the remedy itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

import msgspec

from wellput.buyer.reply import Reply
from wellput.knowledge import Entry, data_folder, read_toml
from wellput.schema import FactKind
from wellput.text.document import Sentence

__all__ = ["Slot", "fills", "slot_of"]


class _SlotEntry(Entry, frozen=True, kw_only=True):
    """A topic of ``data/slots.toml``."""

    facts: tuple[FactKind, ...] = ()
    acts: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    named: tuple[tuple[str, ...], ...] = ()
    polar: bool = False
    strict: bool = False


class Slot(NamedTuple):
    """What an answer on a topic holds: facts of these kinds, these acts, these words, or what the question names.

    ``polar``: "yes" or "no" may be all of it. ``strict``: it cannot be said otherwise.
    """

    topic: str
    facts: tuple[FactKind, ...]
    acts: tuple[str, ...]
    words: re.Pattern[str] | None
    named: tuple[re.Pattern[str], ...]
    polar: bool
    strict: bool


def slot_of(topic: str | None) -> Slot | None:
    """The slot of a topic; ``None`` for a question about anything else."""
    return _slots().get(topic or "")


@cache
def _slots() -> dict[str, Slot]:
    path = data_folder("wellput.buyer") / "slots.toml"
    return {topic: _slot(topic, msgspec.convert(entry, _SlotEntry)) for topic, entry in read_toml(path).items()}


def _slot(topic: str, entry: _SlotEntry) -> Slot:
    words = _words(entry.words) if entry.words else None
    named = tuple(_words(group) for group in entry.named)
    return Slot(topic, entry.facts, entry.acts, words, named, entry.polar, entry.strict)


def _words(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})\b")


def fills(slot: Slot, question: str, reply: Reply, today: date, clauses: Sequence[str]) -> bool:
    """Whether ``reply`` holds what an answer to the normalised ``question`` needs.

    ``clauses``: its normalised clauses that may speak of the matter.
    """
    if slot.topic == "when" and not _LOOKS_BACK.search(question):
        return _tells_ahead(slot, question, reply, today)
    if slot.topic == "remedy":
        return _settles(slot, question, reply)
    if slot.topic == "where":
        return _tells_where(slot, reply)
    return (
        reply.states(*slot.facts)
        or any(reply.does(act) for act in slot.acts)
        or (slot.words is not None and any(slot.words.search(normal) for normal in clauses))
    )


_LOOKS_BACK = re.compile(r"\b(?:when|what (?:day|date|time)|which (?:day|date)) (?:did|was|were|has|have|had)\b")
_ASKS_FOR_DISPATCH = re.compile(
    r"\b(?:ship|shipped|send|sent|post|posted|dispatch|dispatched|mail|mailed|leave|left)\b"
)
_ASKS_FOR_ARRIVAL = re.compile(r"\b(?:arriv\w*|take|takes|get|receive|come|comes|deliver\w*|reach|here|there)\b")


def _tells_ahead(slot: Slot, question: str, reply: Reply, today: date) -> bool:
    """Whether a sentence says when it will be, or that it has been done already."""
    acts = reply.lexicon.acts
    remedy = slot_of("remedy")
    remedies = [named for named in remedy.named if named.search(question)] if remedy else []
    by_dispatch = bool(_ASKS_FOR_DISPATCH.search(question)) and not _ASKS_FOR_ARRIVAL.search(question)
    # Sold out, or to be cancelled: there will be no "when".
    if reply.does("arrived") or reply.does("lacks") or reply.does("pushes_cancelling"):
        return True
    for sentence, normal in reply.sentences:
        if not _tells_time(slot, sentence, normal, reply, today):
            continue
        if not acts["dispatched"].holds(normal) or acts["ahead"].holds(normal):
            return True
        if remedies:
            # "When do I get my refund?" – "I sent the money on Monday"; the first parcel is no answer.
            if any(named.search(normal) for named in remedies) or acts["remedied"].holds(normal):
                return True
        elif by_dispatch:
            return True
    return False


def _tells_where(slot: Slot, reply: Reply) -> bool:
    """Whether a sentence tells of the parcel, and does more than put off or point to somebody else."""
    bars = [reply.lexicon.acts[act] for act in ("denies", "wait_more", "sends_away")]
    acts = [reply.lexicon.acts[act] for act in slot.acts]
    facts = [fact.start for fact in reply.draft.facts if fact.kind in slot.facts]
    return any(
        (any(sentence.start <= at < sentence.end for at in facts) or any(act.holds(normal) for act in acts))
        and not any(bar.holds(normal) for bar in bars)
        for sentence, normal in reply.sentences
    )


def _tells_time(slot: Slot, sentence: Sentence, normal: str, reply: Reply, today: date) -> bool:
    acts = reply.lexicon.acts
    facts = [fact for fact in reply.draft.facts if sentence.start <= fact.start < sentence.end]
    dates = [fact for fact in facts if fact.kind == "date"]
    if any(fact.kind == "duration" for fact in facts) or any(not _past(fact.value, today) for fact in dates):
        return True
    if dates and not acts["ahead"].holds(normal):
        # All of them gone by: still an answer where the thing asked for has been done.
        return acts["dispatched"].holds(normal) or acts["remedied"].holds(normal)
    if any(acts[act].holds(normal) for act in slot.acts):
        return True
    return slot.words is not None and slot.words.search(normal) is not None and not acts["demands"].holds(normal)


def _past(value: object, today: date) -> bool:
    """Whether a date of the draft lies before ``today``; one that cannot be read does not."""
    return isinstance(value, str) and value[:10] < today.isoformat()


def _settles(slot: Slot, question: str, reply: Reply) -> bool:
    asked = [named for named in slot.named if named.search(question)]
    return any(
        any(named.search(normal) for named in asked)
        or any(reply.lexicon.acts[act].holds(normal) for act in slot.acts)
        or (slot.words is not None and slot.words.search(normal) is not None)
        for _, normal in reply.body
        if not reply.lexicon.acts["received_note"].holds(normal)
    )
