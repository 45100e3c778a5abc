"""Where a sentence puts off without saying to when, in the languages of ``data/vague.toml``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from itertools import islice
from typing import NamedTuple

from wellput.knowledge import data_folder, read_toml
from wellput.rules.folding import folded, quoted
from wellput.schema import Fact
from wellput.text.document import Document, Sentence
from wellput.text.language import primary
from wellput.text.prefilter import Candidates, required
from wellput.text.spans import Span

__all__ = ["vague_times"]

# Written without spaces between words: a border between letters tells nothing.
_SPACELESS = frozenset(("zh", "ja", "th"))
# More of one kind in one sentence tell nothing new.
_MOST = 12
#: Facts without a number say no more than the words around: "a few days".
_COUNTED = re.compile(
    r"\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty)\b",
    re.I,
)


class _Words(NamedTuple):
    """What a language has; see ``data/vague.toml``. ``phrases``: each with its group."""

    phrases: tuple[tuple[str, re.Pattern[str]], ...]
    candidates: Candidates
    only: Mapping[str, re.Pattern[str]]


def vague_times(draft: Document, today: date) -> Iterator[Span]:
    """The stretches, in order. ``today``: dates before it say nothing of what is to come."""
    words = _words().get(primary(draft.language))
    if words is None:
        return
    text, grams = folded(draft)
    live = tuple(words.candidates.among(grams, len(draft.body)))
    if not live:
        return
    ahead = [fact for fact in draft.facts if _names_time(fact, today)]
    for place, sentence in enumerate(draft.body):
        phrases = [words.phrases[index] for index, places in live if places >> place & 1]
        around = text[sentence.start : sentence.end]
        if phrases and _dated(sentence, around, ahead, words):
            phrases = [phrase for phrase in phrases if phrase[0] == "adrift"]
        if not phrases:
            continue
        last = -1
        for span in sorted(_in_sentence(around, phrases, words)):
            start, end = sentence.start + span.start, sentence.start + span.end
            if span.start >= last and not quoted(text, *sentence.span, start, end):
                last = span.end
                yield Span(start, end)


def _in_sentence(around: str, phrases: Sequence[tuple[str, re.Pattern[str]]], words: _Words) -> Iterator[Span]:
    only = words.only
    wished = [match.span() for match in only["wishes"].finditer(around)]
    for group, pattern in phrases:
        condition = only.get(_CONDITIONS.get(group, ""))
        if condition is not None and bool(condition.search(around)) != (group != "waits"):
            continue
        for match in islice(pattern.finditer(around), _MOST):
            start, end = match.span()
            if any(first < end and start < last for first, last in wished):
                continue
            if group == "brisk" and not only["vow"].search(around[:start]):
                continue
            if group == "waits" or not only["asks"].search(around[:start]):
                yield Span(start, end)


#: What a sentence must hold for a group to count; of ``waits``, what it must not hold.
_CONDITIONS = {"loose": "dealings", "weak": "promise", "waits": "steady"}


def _dated(sentence: Sentence, around: str, ahead: Sequence[Fact], words: _Words) -> bool:
    inside = any(sentence.start <= fact.start < sentence.end for fact in ahead)
    return inside or bool(words.only["dated"].search(around))


def _names_time(fact: Fact, today: date) -> bool:
    if fact.kind == "date":
        return not (isinstance(fact.value, str) and fact.value[:4].isdigit() and fact.value[:10] < today.isoformat())
    return fact.kind == "duration" and bool(_COUNTED.search(fact.text))


@cache
def _words() -> Mapping[str, _Words]:
    raw = read_toml(data_folder("wellput.rules") / "vague.toml")
    return {language: _compiled(language, entry) for language, entry in raw.items()}


def _compiled(language: str, entry: Mapping[str, str | Sequence[str]]) -> _Words:
    before, behind = ("", "") if language in _SPACELESS else (r"(?<!\w)", r"(?!\w)")
    written = [(group, one) for group, few in entry.items() if not isinstance(few, str) for one in few]
    return _Words(
        tuple((group, re.compile(f"{before}(?:{one}){behind}")) for group, one in written),
        Candidates([required(one) for _, one in written]),
        {name: re.compile(one) for name, one in entry.items() if isinstance(one, str)},
    )
