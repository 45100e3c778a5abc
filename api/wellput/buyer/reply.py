"""What a draft does: thanks, apologises, refuses, offers a choice, names a time … each found by pattern."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from wellput.buyer.lexicon import Cues, lexicon, tags
from wellput.schema import FactKind
from wellput.text.document import Document, Sentence
from wellput.text.parts import closing_words

__all__ = ["SAID_ALONE", "Reply", "closes", "reply_of", "warm"]

_CLOSING_WORDS = 5
_SHORT_CLOSING = re.compile(r"(?:thx|thanx|tnx|tks|ty|rgds|br|kr|mfg|lg|vg)\b\W*", re.IGNORECASE)
# "Beth x": kisses behind a name.
_KISSES = re.compile(r"(?<=\w)[ ,]+(?:x{1,3}|xo|xoxo)[.!]?$", re.IGNORECASE)
#: Words that stand alone as an answer and sign nothing.
SAID_ALONE = frozenset("yes no ok okay sure sorry done noted correct possible available unfortunately".split())


class Reply:
    """A draft seen as an answer. Build it with :func:`reply_of`."""

    def __init__(self, draft: Document) -> None:
        self.draft = draft
        self.lexicon = lexicon(draft.language)
        self._done: dict[str, bool] = {}

    @property
    def language_known(self) -> bool:
        """Whether there are cues for the draft's language at all."""
        return self.draft.language in tags()

    @cached_property
    def sentences(self) -> tuple[tuple[Sentence, str], ...]:
        """The sentences but those quoted from others, each with its normalised text."""
        return tuple(
            (sentence, self.lexicon.normal(sentence.text))
            for sentence in self.draft.sentences
            if sentence.part != "quote"
        )

    @cached_property
    def text(self) -> str:
        """All sentences, normalised, in one text."""
        return " . ".join(normal for _, normal in self.sentences)

    @cached_property
    def body(self) -> tuple[tuple[Sentence, str], ...]:
        """The sentences that carry the message."""
        return tuple(pair for pair in self.sentences if pair[0].part in ("body", "list"))

    @cached_property
    def _facts(self) -> frozenset[FactKind]:
        return frozenset(fact.kind for fact in self.draft.facts)

    def _cues(self, act: str) -> Cues | None:
        return self.lexicon.acts.get(act)

    def does(self, act: str) -> bool:
        """Whether the draft performs an act of the lexicon's ``[acts]``; never, where its language has no cues."""
        known = self._done.get(act)
        if known is None:
            cues = self._cues(act)
            known = self._done[act] = cues is not None and cues.holds(self.text)
        return known

    def where(self, act: str) -> Iterator[tuple[Sentence, str]]:
        """The body's sentences that perform an act."""
        cues = self._cues(act)
        if cues and self.does(act):
            yield from (pair for pair in self.body if cues.holds(pair[1]))

    def states(self, *kinds: FactKind) -> bool:
        """Whether the draft holds a fact of one of the kinds."""
        return not self._facts.isdisjoint(kinds)

    @cached_property
    def tells_time(self) -> bool:
        """Whether a date, a weekday or a duration says when."""
        return self.states("date", "duration") or self.does("time")

    @cached_property
    def asks(self) -> bool:
        """Whether it asks the buyer for something."""
        return self.does("asks") or any(sentence.is_question for sentence, _ in self.sentences)

    @property
    def is_english(self) -> bool:
        return self.draft.language == "en"


def closes(sentence: Sentence) -> bool:
    """Whether a sentence is only a closing or a name, on the line of the message itself: "Cheers, Matt"."""
    words = sentence.words
    if len(words) > _CLOSING_WORDS:
        return False
    match = closing_words().match(sentence.text) or _SHORT_CLOSING.fullmatch(sentence.text)
    ends = match and (match.end() == len(sentence.text) or sentence.text[match.end() - 1] in ", ")
    if ends or sentence.text[-1:] in ".!?" or not words:
        return bool(ends)
    kisses = _KISSES.search(sentence.text)
    end = sentence.start + kisses.start() if kisses else sentence.end
    named = [word for word in words if word.start < end]
    return all(word.text[0].isupper() and word.norm not in SAID_ALONE for word in named)


def reply_of(draft: Document) -> Reply:
    """The draft as a reply, read once: kept with the draft itself and gone with it."""
    if "reply" not in draft.memo:
        draft.memo["reply"] = Reply(draft)
    reply: Reply = draft.memo["reply"]
    return reply


def warm() -> None:
    """Compile the cues of English and touch every act once."""
    reply = Reply(Document.read("Hello, thank you. I will check it today.", language="en"))
    for act in reply.lexicon.acts:
        reply.does(act)
