"""Two things set against each other: "I ordered eight glasses, six came", "I wanted blue, a red one came"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from wellput.buyer.clauses import Clause, Sentence

__all__ = ["set_against"]

#: What tells that the clause is about something else than which thing came.
_ELSE = frozenset(("no", "damage", "tracking", "money", "fails", "still", "again_works", "solved", "absent"))
_NOT_TIME = frozenset(("span", "day", "price_word", "money"))
_SIZED = frozenset(("sizes", "size_word", "measure_unit"))
#: Sizes of shoes and clothes: two even numbers that lie near each other count nothing.
_SIZE_NUMBERS = range(28, 62)
_NEAR = 8
_MONEY = frozenset("zl pln eur euro euros usd dollars dollar gbp pounds kr sek rub yen yuan tl lira aed sar".split())
#: Words of a parcel that name no goods.
_NO_GOODS = frozenset(
    "parcel package packet box order item product it them this that these message email mail letter news notice "
    "confirmation number today yesterday now day days week weeks month ago number money refund answer reply only just "
    "one two other another different the a an my your his her their in on at for with from of to and but is are was "
    "were be been has have had i you we they he she me us very so too really instead please see photo photos picture "
    "got received get came arrived sent send late early already nothing something everything thing".split()
)


def set_against(sentences: Sequence[Sentence]) -> Iterator[Literal["missing", "wrong_item"]]:
    """What the first two clauses that differ in it say about a wish and what came of it."""
    clauses = [clause for one in sentences if not one.wonders for clause in one.clauses if not clause.supposed]
    wanted = [(place, clause) for place, clause in enumerate(clauses) if "ordered" in clause.places]
    came = [(place, clause) for place, clause in enumerate(clauses) if _came(clause)]
    for place, one in wanted:
        for other_place, other in came:
            if one is other or abs(place - other_place) > 3:
                continue
            verdict = _by_value(one, other) or _by_number(one, other) or _by_name(one, other)
            if verdict:
                yield verdict
                return


def _came(clause: Clause) -> bool:
    places = clause.places
    return not {"got", "sent_by_you", "this_is"}.isdisjoint(places) and _ELSE.isdisjoint(places)


def _by_value(wanted: Clause, came: Clause) -> Literal["wrong_item"] | None:
    first, second = _words(wanted, "value"), _words(came, "value")
    return "wrong_item" if first and second and not first & second else None


def _by_number(wanted: Clause, came: Clause) -> Literal["missing", "wrong_item"] | None:
    if not (_NOT_TIME.isdisjoint(wanted.places) and _NOT_TIME.isdisjoint(came.places)):
        return None
    first, second = _words(wanted, "number"), _words(came, "number")
    if not first or not second or first & second or not _MONEY.isdisjoint((*wanted.words, *came.words)):
        return None
    one, other = _counted(first), _counted(second)
    if one is None or other is None:
        return "wrong_item"
    if not _SIZED.isdisjoint(wanted.places) or not _SIZED.isdisjoint(came.places):
        return "wrong_item"
    bare = one in _SIZE_NUMBERS and other in _SIZE_NUMBERS and one - other <= _NEAR and not _counts(wanted)
    if other > one or bare:
        return "wrong_item"
    return "missing"


def _counts(clause: Clause) -> bool:
    """Whether a number counts goods: "40 chairs", not "the shoes in 40"."""
    places = clause.places.get("number", ())
    behind = (clause.words[place + 1] for place in places if place + 1 < len(clause.words))
    return any(word.isalpha() and word not in _NO_GOODS for word in behind)


def _by_name(wanted: Clause, came: Clause) -> Literal["missing", "wrong_item"] | None:
    """ "I bought the RF mount, the one I got is EF mount"; "I ordered a lamp but you sent a clock"."""
    first, second = _goods(wanted, "ordered"), _goods(came, "got", "sent_by_you", "this_is")
    if not first or not second:
        return None
    shared = first & second
    if shared:
        return "wrong_item" if len(first) == len(second) == len(shared) + 1 <= 3 else None
    if "but" not in (wanted.words[:1] + came.words[:1]) and "instead" not in came.places:
        return None
    if len(second) > 3 or ("only" in came.places and any(one in two for one in first for two in second)):
        return "missing" if len(second) <= 3 else None
    return "wrong_item"


def _goods(clause: Clause, *notions: str) -> frozenset[str]:
    """The words behind the verb that can name goods."""
    start = min((place for notion in notions for place in clause.places.get(notion, ())), default=0)
    known = {place for notion, places in clause.places.items() if notion in _SAID for place in places}
    return frozenset(
        word
        for place, word in enumerate(clause.words)
        if place > start and place not in known and word not in _NO_GOODS and not word.isdigit()
    )


_SAID = frozenset(("day", "span", "ordered", "got", "sent_by_you", "still", "when"))


def _words(clause: Clause, notion: str) -> frozenset[str]:
    return frozenset(clause.words[place] for place in clause.places.get(notion, ()))


_IN_WORDS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
}


def _counted(words: frozenset[str]) -> int | None:
    """The number that the words count, when they hold one."""
    if len(words) != 1:
        return None
    word = next(iter(words))
    return int(word) if word.isascii() and word.isdigit() and len(word) <= 4 else _IN_WORDS.get(word)
