"""The blanks of a started reply, and what is known to fill them: the caller's facts first, then the conversation's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Literal, get_args

import msgspec

from wellput.errors import InvalidInputError
from wellput.facts import find_facts
from wellput.knowledge import Entry, data_folder, read_toml
from wellput.schema import Fact, FactKind, GivenFact, Message, Seller
from wellput.text.language import detect
from wellput.translate.slots import Moment, day_of

__all__ = ["Blank", "blanks", "known"]

_READ = 3_000  # characters of one message
_LONGEST = 80  # characters of a fact


class Blank(Entry, frozen=True, kw_only=True):
    """A blank as ``data/blanks.toml`` describes it; no ``kind``: words of the seller's own."""

    label: str
    example: str
    kind: FactKind | None = None
    direction: Literal["behind", "ahead"] | None = None
    from_talk: bool = False


@cache
def blanks() -> dict[str, Blank]:
    """Every blank by its name. Raises ``ValueError`` when the file is malformed."""
    entries = read_toml(data_folder("wellput.starter") / "blanks.toml")
    return {name: msgspec.convert(entry, Blank) for name, entry in entries.items()}


def known(
    given: Mapping[str, object] | Sequence[GivenFact],
    conversation: Sequence[Message],
    wanted: Sequence[str],
    *,
    seller: Seller,
    now: datetime,
) -> dict[str, Fact]:
    """What fills blanks, by their names. ``wanted``: the blanks a fact given by its kind may fill, best first.

    Facts that no blank asks for are left aside. Raises :class:`InvalidInputError` for a fact that is not of its kind.
    """
    reading = _Reading(seller.country, now)
    found = _from_talk(conversation, reading)
    for field, name, kind, text in _listed(given):
        read = reading.of_kind(field, kind, text)
        fitting = name or _fitting(read, wanted, found, reading)
        # What the caller says outranks what the conversation says.
        if fitting:
            found[fitting] = read
    return found


def _listed(given: Mapping[str, object] | Sequence[GivenFact]) -> Iterator[tuple[str, str | None, FactKind, str]]:
    """Each given fact: its field in the request, the blank it names if any, its kind, its text."""
    if not isinstance(given, Mapping):
        for index, fact in enumerate(given):
            yield f"facts[{index}]", None, fact.kind, fact.text or _written(fact.value)
        return
    kinds: tuple[FactKind, ...] = get_args(FactKind)
    for name, value in given.items():
        blank = blanks().get(name)
        kind = next((kind for kind in kinds if kind == name), None)
        if blank and blank.kind:
            yield f"facts.{name}", name, blank.kind, _written(value)
        elif kind:
            yield f"facts.{name}", None, kind, _written(value)


def _written(value: object) -> str:
    """A value as text: money in its machine form, too."""
    if isinstance(value, Mapping):
        return " ".join(str(value[key]) for key in ("amount", "currency") if value.get(key) is not None)
    return "" if value is None else str(value)


def _fitting(fact: Fact, wanted: Sequence[str], found: Mapping[str, Fact], reading: _Reading) -> str | None:
    taken = [name for name, blank in blanks().items() if blank.from_talk]
    free = (name for name in (*wanted, *taken) if name not in found or name in taken)
    return next((name for name in free if reading.suits(blanks()[name], fact)), None)


class _Reading:
    """How texts are read as facts: in the seller's country, at this moment."""

    def __init__(self, country: str | None, now: datetime) -> None:
        self.country = country
        self.moment = Moment(now)

    def of_kind(self, field: str, kind: FactKind, text: str) -> Fact:
        """``text`` as a fact of ``kind``, all of it."""
        text = text.strip()
        if kind in ("carrier", "order_id", "tracking", "product_code"):
            # Names and codes of any form: the seller knows what they are.
            if not text or len(text) > _LONGEST or not text.isprintable():
                raise InvalidInputError(field, f"must be a name or code of at most {_LONGEST} characters")
            return Fact(kind=kind, text=text, start=0, end=len(text), value=text)
        for fact in find_facts(text[:_LONGEST], country=self.country, now=self.moment.now):
            if fact.kind == kind and fact.text == text and not fact.ambiguous and fact.valid is not False:
                return fact
        raise InvalidInputError(field, f"cannot be read as {kind.replace('_', ' ')}: for a day, write 2026-12-02")

    def suits(self, blank: Blank, fact: Fact) -> bool:
        """Whether the blank asks for such a fact, on this side of today."""
        if blank.kind != fact.kind or blank.direction is None:
            return blank.kind == fact.kind
        day = day_of(fact.value, self.moment)
        today = self.moment.now.date()
        return day is not None and (day <= today if blank.direction == "behind" else day >= today)


def _from_talk(conversation: Sequence[Message], reading: _Reading) -> dict[str, Fact]:
    """Facts that only one value of can be meant: the one order number, the one tracking number."""
    found: dict[FactKind, dict[str, Fact]] = {}
    for message in conversation:
        text = message.text[:_READ]
        for fact in find_facts(text, language=detect(text), country=reading.country, now=reading.moment.now):
            if fact.valid is not False:
                found.setdefault(fact.kind, {}).setdefault(str(fact.value), fact)
    return {
        name: next(iter(found[blank.kind].values()))
        for name, blank in blanks().items()
        if blank.from_talk and blank.kind and len(found.get(blank.kind, ())) == 1
    }
