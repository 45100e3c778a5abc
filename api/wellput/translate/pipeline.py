"""From a text to its translation.

::

    Document ─▶ pieces ─▶ phrasebook ─┬─▶ put together ─▶ card
                             │ else   │
                             └▶ engine, verified ─ else the source's own words, with a warning
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from wellput.schema import Fact, Formality, Segment, Translation
from wellput.text.document import Document
from wellput.text.language import LANGUAGES, UNDETERMINED, detect
from wellput.text.parts import looks_like_name
from wellput.text.tokens import Token, tokenize
from wellput.translate import neural
from wellput.translate.card import card, key_facts
from wellput.translate.engines import Engines
from wellput.translate.locales import SPACELESS, name_of
from wellput.translate.match import Match, find, say
from wellput.translate.memory import Memory
from wellput.translate.phrasebook import has_phrasebook
from wellput.translate.pieces import Piece, pieces
from wellput.translate.protect import guards, name_pattern
from wellput.translate.register import mixed
from wellput.translate.slots import Moment

__all__ = ["Job", "run"]

NO_ENGINE = "none"
PHRASEBOOK = "phrasebook"
# Words enough that a sentence's language can be told from its words.
_TELLING = 6
_WORDS = re.compile(r"[^\W\d_]+")
_ENGLISH = frozenset("the your you is are and to for i we it with will a in of have not my our be this".split())


@dataclass(frozen=True, slots=True)
class Job:
    """What to translate a document into, and how."""

    source: str
    target: str
    formality: Formality
    names: tuple[str, ...]
    moment: Moment


@dataclass(frozen=True, slots=True)
class _Done:
    """A piece that is finished."""

    text: str
    engine: str = NO_ENGINE
    facts_kept: bool = True
    phrase: str | None = None
    warning: str | None = None
    language: str = ""


def run(document: Document, job: Job, engines: Engines, memory: Memory) -> Translation:
    """Translate a document that has been read."""
    cut = list(pieces(document))
    matches = _matches(document, cut, job)
    done: list[_Done | None] = [_without_engine(piece, match, job) for piece, match in zip(cut, matches, strict=True)]
    _with_engines(document, cut, done, job, engines, memory)
    finished = [item if item is not None else _Done("") for item in done]
    segments = tuple(_segment(piece, item) for piece, item in zip(cut, finished, strict=True))
    flat = [match for found in matches for match in found]
    lines = key_facts(document.facts, flat, job.target, job.formality, job.moment)
    return Translation(
        source=job.source,
        target=job.target,
        text=_joined(document.text, cut, finished, job.target),
        engine=_main_engine(finished),
        segments=segments,
        key_facts=lines,
        card=card(lines, job.target),
        facts_kept=all(segment.facts_kept for segment in segments),
        warnings=tuple(_warnings(finished, job)),
    )


def _matches(document: Document, cut: Sequence[Piece], job: Job) -> list[tuple[Match, ...]]:
    """What the phrasebook makes of each piece; nothing unless the source is English."""
    if job.source != "en":
        return [() for _ in cut]
    name = document.greeting_name
    return [
        # A last line of its own ("Thank You") may look like a name.
        ()
        if piece.keep and piece.part != "signature"
        else find(
            _without_emoji(piece.text),
            _within(piece),
            piece.part,
            name=name if piece.part == "greeting" else None,
        )
        for piece in cut
    ]


def _without_emoji(text: str) -> str:
    """``text`` with spaces for emoji, so that offsets stay."""
    for token in _emoji(text):
        text = text[: token.start] + " " * (token.end - token.start) + text[token.end :]
    return text


def _emoji(text: str) -> list[Token]:
    return [] if text.isascii() else [token for token in tokenize(text) if token.kind == "emoji"]


def _within(piece: Piece) -> list[Fact]:
    return [
        Fact(
            kind=fact.kind,
            text=fact.text,
            start=fact.start - piece.start,
            end=fact.end - piece.start,
            value=fact.value,
            valid=fact.valid,
            ambiguous=fact.ambiguous,
        )
        for fact in piece.facts
    ]


def _without_engine(piece: Piece, found: Sequence[Match], job: Job) -> _Done | None:
    if found and has_phrasebook(job.target):
        said = [say(match, job.target, job.formality, job.moment) for match in found]
        texts = [text for text in said if text]
        if len(texts) == len(found):
            joint = "" if job.target in SPACELESS else " "
            emoji = "".join(f" {token.text}" for token in _emoji(piece.text))
            return _Done(joint.join(texts) + emoji, PHRASEBOOK, phrase="+".join(match.message for match in found))
    return _Done(piece.text) if piece.keep else None


def _with_engines(
    document: Document, cut: Sequence[Piece], done: list[_Done | None], job: Job, engines: Engines, memory: Memory
) -> None:
    """Fill in what is not done yet, language by language: a text may hold a sentence in another one."""
    waiting: dict[str, list[int]] = {}
    for index, piece in enumerate(cut):
        if done[index] is None:
            waiting.setdefault(_tongue(piece, job), []).append(index)
    names = name_pattern((*job.names, *_names_in(document)))
    for source, indices in waiting.items():
        if source == job.target:
            for index in indices:
                done[index] = _Done(cut[index].text)
            continue
        tasks = [neural.Task(cut[index].text, guards(cut[index], names, source)) for index in indices]
        outcomes = neural.translate(tasks, engines.routes(source, job.target), (source, job.target), memory)
        for index, outcome in zip(indices, outcomes, strict=True):
            if outcome.text is None:
                done[index] = _Done(cut[index].text, warning=outcome.reason, language=source)
            else:
                done[index] = _Done(outcome.text, outcome.engine)


def _tongue(piece: Piece, job: Job) -> str:
    """The piece's own language where its words tell it beyond doubt, else that of the text."""
    words = [word.lower() for word in _WORDS.findall(piece.text)]
    if len(words) < _TELLING:
        return job.source
    if sum(word in _ENGLISH for word in words) >= 2:
        # Names and codes mislead statistics more than they hide English.
        return job.source if job.source == "en" else "en" if detect(piece.text) == "en" else job.source
    found = detect(piece.text)
    return found if found in LANGUAGES and found != UNDETERMINED else job.source


def _names_in(document: Document) -> list[str]:
    """Whom the text greets and who signs it."""
    signature = [line for line in document.part("signature").split("\n") if line and looks_like_name(line)]
    return [name for name in (document.greeting_name, *signature[:1]) if name and len(name.split()) <= 3]


def _joined(text: str, cut: Sequence[Piece], done: Sequence[_Done], target: str) -> str:
    """The finished pieces with everything that stood between them."""
    out: list[str] = []
    position = 0
    for index, (piece, item) in enumerate(zip(cut, done, strict=True)):
        between = text[position : piece.start]
        same_line = index and cut[index - 1].line == piece.line and between.isspace()
        if same_line and target in SPACELESS and done[index - 1].engine != NO_ENGINE != item.engine:
            between = ""
        out += (between, item.text)
        position = piece.end
    return "".join(out) + text[position:]


def _segment(piece: Piece, item: _Done) -> Segment:
    return Segment(
        source=piece.text,
        text=item.text,
        engine=item.engine,
        start=piece.start,
        end=piece.end,
        facts_kept=item.facts_kept,
        phrase=item.phrase,
        warning=item.warning,
    )


def _main_engine(done: Sequence[_Done]) -> str:
    """The engine that wrote most of the text; the phrasebook where only it did."""
    written: dict[str, int] = {}
    for item in done:
        if item.engine not in (NO_ENGINE, PHRASEBOOK):
            written[item.engine] = written.get(item.engine, 0) + len(item.text)
    if written:
        return max(written, key=lambda engine: written[engine])
    return PHRASEBOOK if any(item.engine == PHRASEBOOK for item in done) else NO_ENGINE


def _warnings(done: Sequence[_Done], job: Job) -> list[str]:
    if job.source == job.target and all(item.engine == NO_ENGINE and not item.warning for item in done):
        return [f"The text is in {name_of(job.target)} already: nothing was translated."]
    out: list[str] = []
    left = [(item.language, item.warning) for item in done if item.warning]
    for language, reason in dict.fromkeys(left):
        times = left.count((language, reason))
        sentences = "1 sentence is" if times == 1 else f"{times} sentences are"
        out.append(f"{sentences} left in {name_of(language)}: {reason}.")
    if mixed((item.text for item in done if item.engine != NO_ENGINE), job.target, job.formality):
        out.append(
            f"The {name_of(job.target)} text addresses the buyer in two ways, or not in the way asked for: check it."
        )
    return out
