"""Simpler words, the same facts: the main flow."""

from __future__ import annotations

import itertools

from wellput.schema import Cefr, Edit, Simplified
from wellput.simplify import harper
from wellput.simplify.edits import apply, autos, compose, select, shifted
from wellput.simplify.explain import explain
from wellput.simplify.guard import keeps, quoted, safe
from wellput.simplify.levels import rank
from wellput.simplify.lexicon import index
from wellput.simplify.pairs import FILES
from wellput.simplify.registry import all_kinds, propose
from wellput.simplify.repeats import unrepeated
from wellput.simplify.task import Task
from wellput.text.document import Document, Sentence

__all__ = ["simplify", "warm"]

# One round can make room for another edit (a word left out, a phrase made whole); three have always been enough.
_ROUNDS = 4
# Longer "sentences" are no sentences: lists without line ends, or worse.
_LONGEST = 250


def simplify(document: Document, target: Cefr, *, explain_in: str = "en") -> Simplified:
    """The draft in words a reader of the level ``target`` knows, and the edits that lead there.

    ``text`` is the draft with the edits marked ``auto``; simplifying it again changes nothing. Offsets of the edits
    are code points of ``document.text``. Whatever is at the level already stays as it is.
    """
    level, easy = _level(document, target)
    edits = _round(document, target, document.body, easy=easy, explain_in=explain_in)
    choices = [edit for edit in edits if not edit.auto]
    made = new = autos(edits)
    current = document
    for _ in range(_ROUNDS):
        if not new:
            break
        changed = _changed(current, new)
        level, now_easy = _level(changed, target)
        known = {sentence.text for sentence in current.body} if now_easy or not easy else set()
        fresh = tuple(sentence for sentence in changed.body if sentence.text not in known)
        current, easy = changed, now_easy
        new = autos(_round(current, target, fresh, easy=easy, explain_in=explain_in, offers=False))
        made = compose(document.text, made, new)
    return Simplified(text=current.text, level=level, edits=select(itertools.chain(made, choices)))


def _changed(document: Document, edits: tuple[Edit, ...]) -> Document:
    """The draft after the edits, read again; what is known of untouched sentences stays known."""
    changed = Document.read(
        apply(document.text, edits), facts=shifted(document.facts, edits), language=document.language
    )
    known = {(sentence.text, len(sentence.tokens)): sentence.memo for sentence in document.sentences}
    for sentence in changed.sentences:
        sentence.memo.update(known.get((sentence.text, len(sentence.tokens)), {}))
    return changed


def _round(
    document: Document,
    target: Cefr,
    sentences: tuple[Sentence, ...],
    *,
    easy: bool,
    explain_in: str,
    offers: bool = True,
) -> tuple[Edit, ...]:
    quotes = quoted(document.text)
    readable = tuple(sentence for sentence in sentences if len(sentence.tokens) <= _LONGEST)
    task = Task(document, target, easy, readable, explain_in)
    proposed = [edit for edit in propose(task, offers=offers) if safe(document, edit, quotes)]
    chosen = select(proposed)
    kept = tuple(unrepeated(document, chosen))
    if len(kept) != len(chosen):
        # What a dropped edit stood in the way of may take its place.
        dropped = {edit for edit in chosen if edit not in kept}
        kept = tuple(unrepeated(document, select(edit for edit in proposed if edit not in dropped)))
    return harper.harmless(document.text, kept) if document.language == "en" else kept


def _level(document: Document, target: Cefr) -> tuple[Cefr, bool]:
    """The level of a draft, and whether it is at the target already."""
    from wellput.readability import estimate  # it asks this room for plain words

    found = estimate(document)
    return found.level, found.reliable and rank(found.level) <= rank(target)


def warm() -> None:
    """Load the pairs with all their forms, the kinds, the guard's words and the messages; Harper too, if installed."""
    for file in FILES:
        index(file)
    all_kinds()
    keeps("", "")
    explain("split", "en")
    if harper.available():
        harper.load()
