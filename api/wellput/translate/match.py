"""Finding the phrasebook message that says what a sentence says, all of it and nothing else."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wellput.schema import Fact, Formality
from wellput.text.parts import Part
from wellput.translate import patterns
from wellput.translate.address import greet
from wellput.translate.normal import index_of, normalise, stretch
from wellput.translate.phrasebook import label, render
from wellput.translate.slots import Moment, Range, UnfillableError, fill, show
from wellput.translate.values import written

__all__ = ["Match", "find", "say"]

# Slots of a pattern whose name in the message is another.
_SLOTS = {
    "business_days": "days",
    "parcels": "quantity",
    "pieces": "quantity",
    "range_business_days": "days",
    "range_days": "days",
}
# Between whole statements; never where one depends on the other.
_JOINT = re.compile(r"(?:,\s+and|,\s+so|\s+and|;|,|\s+[-\u2013\u2014])\s+", re.IGNORECASE)
_DEPENDENT = re.compile(
    r"\b(?:if|when|unless|until|once|because|but|or|although|though|while|whether|that|which|who|not|n't|never|no"
    r"|either|neither|nor|as soon as|before|after|without|instead|except)\b",
    re.IGNORECASE,
)
_MOST_PARTS = 3
_LONGEST_JOINED = 250  # characters
# What a line of its own at the beginning or the end can say.
_PARTS: dict[Part, tuple[str, ...]] = {"greeting": ("greeting",), "closing": ("closing", "thanks")}
# A question that begins so asks the buyer to do or choose something, as the message does.
_REQUESTS = frozenset("please could can would what which".split())


@dataclass(frozen=True, slots=True)
class Match:
    """A message and the facts (or names) that fill its slots, by the pattern's slot names."""

    message: str
    fillers: Mapping[str, Fact | str]


def find(text: str, facts: Sequence[Fact], part: Part = "body", *, name: str | None = None) -> tuple[Match, ...]:
    """The messages that together say what the English sentence ``text`` says; empty when it is not certain.

    ``facts`` are those inside ``text``, with offsets into it; ``part`` is where it stands in the letter; ``name`` is
    whom a greeting names.
    """
    whole = _one(text, facts, name, _PARTS.get(part, ("",)))
    if whole:
        return (whole,)
    if part in _PARTS:
        return ()
    labelled = _labelled(text, facts)
    if labelled:
        return (labelled,)
    if len(text) > _LONGEST_JOINED or "?" in text or _DEPENDENT.search(text):
        return ()
    return _joined(text, facts, name, _MOST_PARTS)


def say(match: Match, target: str, formality: Formality, moment: Moment) -> str | None:
    """A match in ``target``; ``None`` where a slot cannot be filled there or the message is missing."""
    fact = match.fillers.get("value")
    if isinstance(fact, Fact):
        slots = {"label": label(match.message, target), "value": written(fact, target, moment)}
        return label("pair", target, slots)
    named = match.fillers.get("name")
    if isinstance(named, str) and match.message.startswith("greeting") and (titled := greet(named, target, formality)):
        return titled
    moment = Moment(moment.now, past=match.message in patterns.past_messages())
    values: dict[str, object] = {}
    try:
        for slot, filler in match.fillers.items():
            if slot == "start_end" and isinstance(filler, Fact):
                for end in ("start", "end"):
                    part = Fact(kind="date", text=filler.text, start=0, end=0, value=filler.value[end])
                    values[end] = show(part, target, moment)
                continue
            value = fill(_SLOTS.get(slot, slot), filler, target, moment)
            if isinstance(value, Range):
                values |= {"min": value.low, "max": value.high}
            values[_SLOTS.get(slot, slot)] = value
    except UnfillableError:
        return None
    return render(match.message, target, values, formality)


def _one(text: str, facts: Sequence[Fact], name: str | None, beginnings: tuple[str, ...] = ("",)) -> Match | None:
    """The message that the whole of ``text`` says, among those whose names begin with one of ``beginnings``."""
    filling: list[tuple[tuple[int, int, str], Fact | str]] = [
        (place, fact) for fact in facts if (place := stretch(fact)) is not None
    ]
    start = text.find(name) if name else -1
    if name and start >= 0 and not any(fact.start < start + len(name) and start < fact.end for fact in facts):
        filling.append(((start, start + len(name), "name"), name))
        filling.sort(key=lambda item: item[0])
    normal = normalise(text, [place for place, _ in filling])
    if normal is None:
        return None
    asks, request = text.rstrip().endswith("?"), normal.partition(" ")[0] in _REQUESTS
    for pattern in patterns.candidates(frozenset(normal.split())):
        if not pattern.message.startswith(beginnings):
            continue
        found = pattern.regex.fullmatch(normal)
        if found and (not asks or request or pattern.message in patterns.questions()):
            return Match(
                pattern.message,
                {
                    group.partition("__")[0]: filling[index_of(mark)][1]
                    for group, mark in found.groupdict().items()
                    if mark is not None
                },
            )
    return None


def _labelled(text: str, facts: Sequence[Fact]) -> Match | None:
    """A line such as "Order number: 26-12345-67890": a label and one fact that it can stand for."""
    if len(facts) != 1 or facts[0].end < len(text.rstrip(" .")):
        return None
    # Some facts hold their label: "Size: M" is one.
    start = facts[0].start if facts[0].start else facts[0].text.find(":") + 1
    said, mark, between = text[:start].rpartition(":")
    role = patterns.labels().get(said.strip().lower()) if mark and not between.strip() else None
    kinds = patterns.LABEL_KINDS.get(role or "", ())
    return Match(role, {"value": facts[0]}) if role and facts[0].kind in kinds else None


def _joined(text: str, facts: Sequence[Fact], name: str | None, parts: int) -> tuple[Match, ...]:
    if parts < 2:
        return ()
    for joint in _JOINT.finditer(text):
        if any(fact.start < joint.end() and joint.start() < fact.end for fact in facts):
            continue
        first = _one(text[: joint.start()], [fact for fact in facts if fact.end <= joint.start()], name)
        if not first:
            continue
        rest, shift = text[joint.end() :], joint.end()
        inside = [_moved(fact, -shift) for fact in facts if fact.start >= shift]
        last = _one(rest, inside, None)
        following = (last,) if last else _joined(rest, inside, None, parts - 1)
        if following:
            return (first, *following)
    return ()


def _moved(fact: Fact, by: int) -> Fact:
    return Fact(
        kind=fact.kind,
        text=fact.text,
        start=fact.start + by,
        end=fact.end + by,
        value=fact.value,
        valid=fact.valid,
        ambiguous=fact.ambiguous,
    )
