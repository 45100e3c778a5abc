"""From a text to its translation.

::

    Document ─▶ pieces ─▶ phrasebook ─┬─▶ put together ─▶ card
                             │ else   │
                             └▶ engine, verified ─ else the source's own words, with a warning
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from msgspec.structs import replace as replace_fact

from wellput.schema import Fact, Segment, Translation
from wellput.text.document import Document
from wellput.text.language import LANGUAGES, UNDETERMINED, detect
from wellput.text.parts import looks_like_name
from wellput.translate import neural
from wellput.translate.address import after_greeting, in_line
from wellput.translate.back import back
from wellput.translate.card import card, key_facts
from wellput.translate.cues import cued, doubtful
from wellput.translate.engines import Engines
from wellput.translate.job import Job
from wellput.translate.locales import SPACELESS, name_of
from wellput.translate.memory import Memory
from wellput.translate.phrased import Phrased, phrased, spoken
from wellput.translate.pieces import Piece, pieces
from wellput.translate.protect import guarded, name_pattern
from wellput.translate.register import mixed

__all__ = ["run"]

NO_ENGINE = "none"
ROUGH = "a rough draft, which may be wrong: check it before it is sent"
PHRASEBOOK = "phrasebook"
# Words enough that a sentence's language can be told from its words.
_TELLING = 6
_WORDS = re.compile(r"[^\W\d_]+")
_ENGLISH = frozenset("the your you is are and to for i we it with will a in of have not my our be this".split())


@dataclass(frozen=True, slots=True)
class _Done:
    """A piece that is finished."""

    text: str
    engine: str = NO_ENGINE
    facts_kept: bool = True
    phrase: str | None = None
    warning: str | None = None
    language: str = ""
    note: str | None = None


def run(document: Document, job: Job, engines: Engines, memory: Memory) -> Translation:
    """Translate a document that has been read."""
    cut = list(pieces(document, job.buyer))
    found = phrased(document, cut, job)
    able = any(True for _ in engines.routes(job.source, job.target))
    done = [_without_engine(piece, phrases, job, able=able) for piece, phrases in zip(cut, found, strict=True)]
    _with_engines(document, cut, done, job, engines, memory)
    finished = _greeted(cut, [item if item is not None else _Done("") for item in done], job.target)
    backward = _backward(cut, finished, found, job, engines) if job.back else [None] * len(cut)
    segments = tuple(_segment(*parts) for parts in zip(cut, finished, backward, strict=True))
    flat = [match for phrases in found for match in phrases.matches]
    lines = key_facts(
        _told(document.facts, cut, job), flat, job.target, job.formality, job.moment, list(_hints(cut, job))
    )
    return Translation(
        source=job.source,
        target=job.target,
        text=_joined(document.text, cut, finished, job.target),
        engine=_main_engine(finished),
        segments=segments,
        key_facts=lines,
        card=card(lines, job.target),
        facts_kept=all(segment.facts_kept for segment in segments),
        warnings=tuple(_warnings(finished, job, unseen=job.back and None in backward)),
        back_translation=_joined_back(document.text, cut, backward, job.source) if job.back else None,
    )


def _hints(cut: Sequence[Piece], job: Job) -> Iterator[tuple[Fact, str]]:
    if job.source == "en":
        yield from cued(cut)


def _told(facts: Sequence[Fact], cut: Sequence[Piece], job: Job) -> list[Fact]:
    """The facts, with days marked that may be another than they were read as."""
    unsure = list(doubtful(cut, job.moment.now.date())) if job.source == "en" else []
    return [replace_fact(fact, ambiguous=True) if fact in unsure else fact for fact in facts]


def _without_engine(piece: Piece, found: Phrased, job: Job, *, able: bool) -> _Done | None:
    text = spoken(piece, found, job, job.target)
    if text is not None:
        missing = [said for _, _, said in job.glossary.find(piece.text) if said not in text]
        if not missing:
            return _Done(text, PHRASEBOOK, phrase="+".join(match.message for match in found.matches))
        if not able:
            phrase = "+".join(match.message for match in found.matches)
            return _Done(text, PHRASEBOOK, phrase=phrase, note="a term of the glossary is said in other words")
    return _Done(piece.text) if piece.keep else None


def _greeted(cut: Sequence[Piece], done: Sequence[_Done], target: str) -> list[_Done]:
    """A greeting ends as a sentence does where one shares its line, and else may ask for a small letter below."""
    out = list(done)
    if len(cut) < 2 or cut[0].part != "greeting" or out[0].engine != PHRASEBOOK:
        return out
    greeting, below = out[0], out[1]
    if cut[1].line == cut[0].line:
        out[0] = replace(greeting, text=in_line(greeting.text, target))
    elif below.engine == PHRASEBOOK and cut[1].part == "body":
        out[1] = replace(below, text=after_greeting(below.text, greeting.text, target))
    return out


def _backward(
    cut: Sequence[Piece], done: Sequence[_Done], found: Sequence[Phrased], job: Job, engines: Engines
) -> list[str | None]:
    """Each finished piece in the source's language again: the phrasebook's own English, or an engine's."""
    out: list[str | None] = [
        spoken(piece, phrases, job, job.source) if item.engine == PHRASEBOOK else item.text
        for piece, item, phrases in zip(cut, done, found, strict=True)
    ]
    by_engine = [index for index, item in enumerate(done) if item.engine not in (NO_ENGINE, PHRASEBOOK)]
    said = back([done[index].text for index in by_engine], engines, (job.target, job.source)) if by_engine else []
    for position, index in enumerate(by_engine):
        out[index] = said[position] if said is not None else None
    return out


def _joined_back(text: str, cut: Sequence[Piece], backward: Sequence[str | None], source: str) -> str | None:
    """The whole text back; ``None`` where a piece is not known."""
    known = [_Done(item, PHRASEBOOK) for item in backward if item is not None]
    return _joined(text, cut, known, source) if len(known) == len(cut) else None


def _with_engines(
    document: Document, cut: Sequence[Piece], done: list[_Done | None], job: Job, engines: Engines, memory: Memory
) -> None:
    """Fill in what is not done yet, language by language: a text may hold a sentence in another one."""
    waiting: dict[str, list[int]] = {}
    for index, piece in enumerate(cut):
        if done[index] is None:
            waiting.setdefault(_tongue(piece, job), []).append(index)
    names = name_pattern((*(name for name in (job.buyer, *job.names) if name), *_names_in(document)))
    for source, indices in waiting.items():
        if source == job.target:
            for index in indices:
                done[index] = _Done(cut[index].text)
            continue
        tasks = [neural.Task(*guarded(cut[index], names, source, job.glossary)) for index in indices]
        outcomes = neural.translate(tasks, engines.routes(source, job.target), (source, job.target), memory)
        for index, outcome in zip(indices, outcomes, strict=True):
            if outcome.text is None:
                done[index] = _Done(cut[index].text, warning=outcome.reason, language=source)
            else:
                note = ROUGH if outcome.rough else None
                done[index] = _Done(outcome.text, outcome.engine, note=note)


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


def _segment(piece: Piece, item: _Done, backward: str | None) -> Segment:
    return Segment(
        source=piece.text,
        text=item.text,
        engine=item.engine,
        start=piece.start,
        end=piece.end,
        facts_kept=item.facts_kept,
        phrase=item.phrase,
        warning=item.warning or item.note,
        back_translation=backward,
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


def _warnings(done: Sequence[_Done], job: Job, *, unseen: bool) -> list[str]:
    if job.source == job.target and all(item.engine == NO_ENGINE and not item.warning for item in done):
        return [f"The text is in {name_of(job.target)} already: nothing was translated."]
    out: list[str] = []
    left = [(item.language, item.warning) for item in done if item.warning]
    for language, reason in dict.fromkeys(left):
        times = left.count((language, reason))
        sentences = "1 sentence is" if times == 1 else f"{times} sentences are"
        out.append(f"{sentences} left in {name_of(language)}: {reason}.")
    for note, times in Counter(item.note for item in done if item.note).items():
        out.append(f"{times} sentence{'s'[: times > 1]}: {note}.")
    if unseen:
        out.append("No engine translates back: there is no back-translation.")
    if mixed((item.text for item in done if item.engine != NO_ENGINE), job.target, job.formality):
        out.append(
            f"The {name_of(job.target)} text addresses the buyer in two ways, or not in the way asked for: check it."
        )
    return out
