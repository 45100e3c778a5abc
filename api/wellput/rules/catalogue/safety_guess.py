"""A guess about safety, to a buyer who asks because of an allergy, a child or an animal; words in ``safety.toml``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from wellput.context import Context
from wellput.knowledge import Entry, data_folder, read_entry
from wellput.rules.folding import fold
from wellput.rules.model import Example, Hit, Rule
from wellput.text.document import Document

_READ = 3_000


class _SafetyFile(Entry, frozen=True, kw_only=True):
    health: tuple[str, ...]
    fragile: tuple[str, ...]
    guesses: tuple[str, ...]
    claims: tuple[str, ...]
    suits: tuple[str, ...]
    excepted: tuple[str, ...]


class _Words(NamedTuple):
    health: re.Pattern[str]
    fragile: re.Pattern[str]
    guess: re.Pattern[str]
    claim: re.Pattern[str]
    suits: re.Pattern[str]
    excepted: re.Pattern[str]


@cache
def _words() -> _Words:
    file = read_entry(data_folder("wellput.rules") / "safety.toml", _SafetyFile)
    lists = (file.health, file.fragile, file.guesses, file.claims, file.suits, file.excepted)
    return _Words(*map(_any_of, lists))


def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)")


def check(draft: Document, context: Context) -> Iterator[Hit]:
    words = _words()
    asked = fold(context.last_from_buyer[:_READ])
    for sentence in draft.body:
        text = fold(sentence.text)
        guesses = tuple(words.guess.finditer(text))
        if not guesses or sentence.is_question or words.excepted.search(text):
            continue
        claims = tuple(words.claim.finditer(text))
        if words.health.search(text) or words.health.search(asked):
            claims += tuple(words.suits.finditer(text))
        elif not (words.fragile.search(text) or words.fragile.search(asked)):
            continue
        if claims:
            start = sentence.start + min(match.start() for match in (*guesses, *claims))
            end = sentence.start + max(match.end() for match in (*guesses, *claims))
            yield Hit(start, end, (), {"text": draft.text[start:end]})


def _to(draft: str, found: str | None = None, says: str | None = "Is it safe? My son has a nut allergy.") -> Example:
    return Example(draft, found, buyer_says=says)


RULE = Rule(
    id="safety_guess",
    principle="overpromise",
    category="service",
    severity="warning",
    message="Do not guess about health: check it, and say what you do not know.",
    why="A buyer with an allergy or a child relies on “{text}”. A wrong guess can do harm.",
    source="T1, T2",
    check=check,
    bad=(
        _to("Hello, it should be safe I think.", "should be safe I think"),
        _to("I think it is safe for him.", "I think it is safe"),
        _to("It probably contains no nuts.", "probably contains no nuts"),
        _to("Maybe it is nickel-free.", "Maybe it is nickel-free", "I am allergic to nickel. Can I wear it?"),
        _to("We believe it is not toxic.", "We believe it is not toxic", "Can my baby put it in the mouth?"),
        _to("It should be fine for you.", "should be fine for you", "I have a latex allergy. Is the band ok?"),
        _to("It should be safe for dogs.", "should be safe", None),
        _to(
            "I guess it does not contain any latex.", "I guess it does not contain any latex", "I have a latex allergy"
        ),
        _to("Normally there is no danger.", "Normally there is no danger", "Is the paint ok for children?"),
    ),
    good=(
        _to("I am not sure whether it is safe for you, so I will ask the maker today."),
        _to("It is made in a kitchen without nuts: the certificate is on photo 3."),
        _to("I do not know if it contains nuts. I think it is better to ask a doctor."),
        _to("It should arrive safe on Friday, I think."),
        _to("I think it is safe to leave the parcel with a neighbour.", None, "I am out with the kids. Where is it?"),
        _to("The lamp should be safe in this box.", None, "Will it break on the way?"),
        _to("The paint is tested: it is safe for babies.", None, "Is it safe for my baby?"),
        _to("I think the blue one is nice for your daughter.", None, "Which one for my child?"),
        _to("I think the dog bed is fine for cats, too.", None, "Which colour has the dog bed?"),
        _to("I hope your cat likes it.", None, "My cat is so happy"),
    ),
)
