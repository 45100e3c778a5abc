"""Topics and disputed names that a message to a buyer should leave out, as data in ``anywhere/topics.toml``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from wellput.knowledge import Entry, data_folder, read_entry
from wellput.markets.model import Market
from wellput.text.document import Document
from wellput.text.spans import Span
from wellput.text.word_classes import WordClasses, expand

__all__ = ["Topic", "sensitive_topics"]


class Topic(NamedTuple):
    """A place where a sensitive topic comes up and neutral words for it; ``topic-<id>`` in ``wording.ftl`` says why."""

    id: str
    span: Span
    replace: tuple[str, ...]
    source: str


class _TopicEntry(Entry, frozen=True, kw_only=True):
    id: str
    needs: tuple[str, ...]
    match: str
    source: tuple[str, ...]
    replace: tuple[str, ...] = ()
    markets: tuple[str, ...] = ()
    unless: str | None = None
    exact: bool = False


class _TopicsFile(Entry, frozen=True, kw_only=True):
    topics: tuple[_TopicEntry, ...]
    sources: Mapping[str, str]
    classes: WordClasses


class _Compiled(NamedTuple):
    entry: _TopicEntry
    match: re.Pattern[str]
    unless: re.Pattern[str] | None
    source: str


@cache
def _topics() -> tuple[_Compiled, ...]:
    file = read_entry(data_folder("wellput.markets") / "anywhere" / "topics.toml", _TopicsFile)
    return tuple(
        _Compiled(
            entry,
            re.compile(
                rf"(?<!\w)(?:{expand(entry.match, file.classes)})(?!\w)", re.NOFLAG if entry.exact else re.IGNORECASE
            ),
            re.compile(rf"\b(?:{expand(entry.unless, file.classes)})", re.IGNORECASE) if entry.unless else None,
            "; ".join(file.sources[key] for key in entry.source),
        )
        for entry in file.topics
    )


def sensitive_topics(draft: Document, market: Market | None) -> Iterator[Topic]:
    """The sensitive topics of an English draft, topic by topic; a place is named once, by the first topic.

    Without a market only those of everywhere.
    """
    country = market.country if market else None
    lowered = draft.text.lower()
    taken: list[Span] = []
    for topic in _topics():
        if topic.entry.markets and country not in topic.entry.markets:
            continue
        if not any(map(lowered.__contains__, topic.entry.needs)):
            continue
        for match in topic.match.finditer(draft.text):
            sentence = next((s for s in draft.sentences if s.start <= match.start() < s.end), None)
            if sentence is None or (topic.unless and topic.unless.search(sentence.text)):
                continue
            if any(span.start < match.end() and match.start() < span.end for span in taken):
                continue
            taken.append(Span(*match.span()))
            yield Topic(topic.entry.id, Span(*match.span()), topic.entry.replace, topic.source)
