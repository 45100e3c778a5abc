"""The main flow of the room: a document and a target level in, the view and the findings out."""

from __future__ import annotations

from wellput.readability.explain import say
from wellput.readability.hurdles import findings
from wellput.readability.level import FEWEST_WORDS, Estimate, estimate
from wellput.readability.measures import measures
from wellput.readability.vocabulary import LEVELS
from wellput.schema import Cefr, Finding, ReadabilityView, SentenceLevel
from wellput.text.document import Document

__all__ = ["assess"]


def assess(document: Document, target: Cefr, *, explain_in: str = "en") -> tuple[ReadabilityView, tuple[Finding, ...]]:
    """How hard ``document`` is for a reader at ``target``, and what raises it above that level most.

    Findings point at words, sentences and expressions above ``target`` only, each a hint: at most three of the first
    two, and every idiom and phrasal verb. Offsets are code points.
    """
    found = estimate(document)
    view = ReadabilityView(
        level=found.level,
        score=found.score,
        target=target,
        fits=LEVELS.index(found.level) <= LEVELS.index(target),
        reliable=found.reliable,
        metrics=measures(document),
        sentences=tuple(
            SentenceLevel(
                start=item.sentence.start, end=item.sentence.end, words=len(item.sentence.words), level=item.level
            )
            for item in found.sentences
        ),
        reason=_reason(found, document, explain_in),
    )
    return view, findings(found.sentences, document.text, target, explain_in)


def _reason(found: Estimate, document: Document, explain_in: str) -> str | None:
    if found.reason is None:
        return None
    return say(found.reason, explain_in, words=FEWEST_WORDS, language=document.language)
