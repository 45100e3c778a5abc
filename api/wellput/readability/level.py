"""The CEFR level and the ease of a text and of each of its sentences."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from wellput.readability.features import Profile, profile
from wellput.readability.measures import measures
from wellput.readability.model import load
from wellput.readability.vocabulary import LEVELS
from wellput.schema import Cefr
from wellput.text.document import Document, Sentence
from wellput.text.language import UNDETERMINED, primary

__all__ = ["FEWEST_WORDS", "LENGTH_POWER", "Estimate", "Judged", "estimate", "judge"]

#: Below this many words (names, facts, greeting and signature not counted) a level is not reliable: see MODEL_CARD.md.
FEWEST_WORDS = 12

#: A text is as hard as its sentences, each weighing by its words to this power: a long one weighs less than its length.
LENGTH_POWER = 0.75
# Bands of Flesch's reading ease, A1 first, for texts in a language the model does not read.
_FLESCH_BANDS = (90.0, 80.0, 65.0, 50.0, 30.0)


@dataclass(frozen=True, slots=True)
class Judged:
    """A sentence of the message with its profile and its place on the scale (1 = A1 … 6 = C2)."""

    sentence: Sentence
    profile: Profile
    value: float

    @property
    def level(self) -> Cefr:
        return LEVELS[bisect_right(load().level.sentence_cuts, self.value)]


@dataclass(frozen=True, slots=True)
class Estimate:
    """How hard a text is. ``score`` runs from 0 to 100 (100 = easiest) and never contradicts the level.

    ``reason`` names a message of ``data/messages.ftl`` when the estimate is not ``reliable``. ``words`` are those
    that count; ``sentences`` those that were judged.
    """

    level: Cefr
    score: float
    reliable: bool
    words: int
    reason: str | None = None
    sentences: tuple[Judged, ...] = ()


def estimate(document: Document) -> Estimate:
    """The level of a document from the sentences that carry its message.

    Greeting, closing, signature, quoted text, facts and names do not count. English only; a text in another language
    gets a guess from Flesch's formula, and is never reliable.
    """
    if document.language != UNDETERMINED and primary(document.language) != "en":
        return _guess(document)
    judged = judge(document.body)
    words = sum(not word.name for item in judged for word in item.profile.words)
    if not words:
        return Estimate("A1", 100, False, 0, "no_words")
    weights = [item.profile.length**LENGTH_POWER for item in judged]
    value = sum(w * item.value for w, item in zip(weights, judged, strict=True)) / sum(weights)
    model = load().level
    # A text of one sentence is as hard as that sentence.
    cuts = model.text_cuts if len(judged) > 1 else model.sentence_cuts
    reliable = words >= FEWEST_WORDS
    return Estimate(
        LEVELS[bisect_right(cuts, value)],
        _ease(value, cuts),
        reliable,
        words,
        None if reliable else "too_short",
        judged,
    )


def judge(sentences: Sequence[Sentence]) -> tuple[Judged, ...]:
    """The sentences that hold a word besides names, each with its place on the scale."""
    model = load().level
    found = []
    for sentence in sentences:
        if "readability" not in sentence.memo:
            known = profile(sentence.tokens, sentence.tags, question=sentence.is_question)
            sentence.memo["readability"] = (known, model.score(known.values)) if known else None
        if sentence.memo["readability"]:
            found.append(Judged(sentence, *sentence.memo["readability"]))
    return tuple(found)


def _ease(value: float, cuts: Sequence[float]) -> float:
    """0 to 100, with one sixth of the range for each level, so that score and level agree."""
    edges = [2 * cuts[0] - cuts[1], *cuts, 2 * cuts[-1] - cuts[-2]]
    band = bisect_right(cuts, value)
    inside = (value - edges[band]) / (edges[band + 1] - edges[band])
    return round(100 * (1 - (band + min(1.0, max(0.0, inside))) / len(LEVELS)), 1)


def _guess(document: Document) -> Estimate:
    flesch = measures(document).get("flesch_reading_ease")
    words = len(document.words)
    if flesch is None or not words:
        return Estimate("B1", 50, False, words, "unknown_language" if words else "no_words")
    band = sum(flesch < floor for floor in _FLESCH_BANDS)
    return Estimate(LEVELS[band], round(min(100.0, max(0.0, flesch)), 1), False, words, "other_language")
