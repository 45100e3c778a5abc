"""How polite an English text sounds: one of three bands, and the words that make it so.

Raters agree little about politeness, so there is no number for it, and nothing is said of a text too short to tell.
The model is small and linear (``data/MODEL_CARD.md``); it was trained on requests of one or two sentences, so a longer
text is read in such stretches, and their mean decides.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from wellput.knowledge import data_folder
from wellput.messages import Messages
from wellput.schema import ToneMarker, ToneView
from wellput.text.document import Document, Sentence
from wellput.text.language import primary
from wellput.tone.features import Use, fold, strategies, uses
from wellput.tone.model import load, score

__all__ = ["read", "warm"]

_MESSAGES = Messages(data_folder("wellput.tone") / "messages.ftl", "tone.ftl")
Band = Literal["cool", "neutral", "warm"]

_FEWEST_WORDS = 12
_STRETCH = 2
_SEEN = {"cool": 1, "warm": 2}
_SPOKEN = ("greeting", "body", "list", "closing")


class Stretch(NamedTuple):
    """A part of the text, folded, and where it starts."""

    start: int
    text: str


def read(document: Document, *, harsh: bool = False, explain_in: str = "en") -> ToneView | None:
    """The band of a text and what makes it so, in the order of the text; ``None`` where it is not English or too short.

    ``harsh``: the rules found words that hurt, and a letter that holds them is not warm for its greeting and thanks.
    Markers that point the other way than the band are shown too: they are what the seller can change.
    """
    if primary(document.language) != "en" or len(document.words) < _FEWEST_WORDS:
        return None
    parts = [Stretch(part[0].start, fold(document.text[part[0].start : part[-1].end])) for part in _parts(document)]
    used = [uses(part.text) for part in parts]
    mean = sum(map(score, (part.text for part in parts), used)) / len(parts)
    weights = load()
    band: Band = "cool" if mean < weights.cool else "warm" if mean > weights.warm and not harsh else "neutral"
    markers = tuple(_markers(document, parts, used, explain_in))
    if len({marker.marker for marker in markers if marker.effect.startswith(band)}) < _SEEN.get(band, 0):
        # A band nobody can see the reason of is no help, and one "sorry" makes no warm letter.
        band = "neutral"
    return ToneView(band=band, message=_MESSAGES.say(band, explain_in), markers=markers)


def warm() -> None:
    """Load what a first call would wait for."""
    load()
    strategies()


def _parts(document: Document) -> Iterator[Sequence[Sentence]]:
    """One or two sentences each; a greeting goes with what follows it, a closing with what stands before."""
    spoken = [sentence for sentence in document.sentences if sentence.part in _SPOKEN]
    said = [index for index, sentence in enumerate(spoken) if sentence.part in ("body", "list")]
    bounds = [0, *said[_STRETCH::_STRETCH], len(spoken)]
    for start, end in itertools.pairwise(bounds):
        yield spoken[start:end]


def _markers(
    document: Document, parts: Sequence[Stretch], used: Sequence[Sequence[Use]], explain_in: str
) -> Iterator[ToneMarker]:
    found = sorted(
        (part.start + use.start, -(part.start + use.end), use.strategy.id, use.strategy.effect)
        for part, inside in zip(parts, used, strict=True)
        for use in inside
        if use.strategy.effect
    )
    taken = 0
    for start, minus_end, name, effect in found:
        written = document.text[start:-minus_end]
        start += len(written) - len(written.lstrip(".!? \n"))
        if start >= taken and not document.protected(start, -minus_end):
            taken = -minus_end
            yield ToneMarker(
                start=start, end=taken, marker=name, effect=effect, message=_MESSAGES.say(name, explain_in)
            )
