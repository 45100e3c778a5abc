"""How hard a draft is for its reader: CEFR level, ease, the classic measures, and what raises the level most.

The level comes from a small linear model over features anyone can read in a table (:mod:`.features`), fitted by
``benchmarks/readability/fit.py``; ``data/MODEL_CARD.md`` says on what and how well. The measures are textstat's,
offline and over our own sentences (:mod:`.measures`).
"""

from __future__ import annotations

from wellput.readability import expressions, syllables, vocabulary
from wellput.readability.assess import assess
from wellput.readability.explain import say
from wellput.readability.level import Estimate, estimate
from wellput.readability.opaque import Opaque, opaque
from wellput.readability.vocabulary import word_level
from wellput.readability.writing import writing
from wellput.text import lemma
from wellput.text.document import Document

__all__ = ["Estimate", "Opaque", "assess", "estimate", "opaque", "warm", "word_level"]


def warm() -> None:
    """Load the tagger, the dictionaries, the tables and the models, and judge one sentence and its writer."""
    lemma.warm()
    vocabulary.warm()
    expressions.warm()
    syllables.warm()
    say("no_words", "en")
    text = "The parcel was damaged, so we will refund the whole price."
    assess(Document.read(text, language="en"), "A1")
    writing([text])
