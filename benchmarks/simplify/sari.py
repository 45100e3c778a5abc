"""SARI (Xu et al. 2016, "Optimizing Statistical Machine Translation for Text Simplification"), at corpus level.

For n-grams of 1 to 4 words: F1 of what is kept, F1 of what is added, precision of what is deleted, against several
references. Words are lower-cased and split at white space and punctuation. A tool for measuring, not a target: it
rewards deletion.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

__all__ = ["sari"]

_WORD = re.compile(r"\w+(?:['’-]\w+)*|[^\w\s]")
_ORDER = 4


def sari(sources: Sequence[str], outputs: Sequence[str], references: Sequence[Sequence[str]]) -> float:
    """The score, 0 to 100, the mean over all sentences."""
    scores = [_sentence(*item) for item in zip(sources, outputs, references, strict=True)]
    return 100 * sum(scores) / len(scores)


def _sentence(source: str, output: str, references: Sequence[str]) -> float:
    total = 0.0
    for order in range(1, _ORDER + 1):
        old, new = _grams(source, order), _grams(output, order)
        wanted = [_grams(reference, order) for reference in references]
        total += _order(old, new, wanted)
    return total / _ORDER


def _order(old: Counter[str], new: Counter[str], references: list[Counter[str]]) -> float:
    count = len(references)
    wanted: Counter[str] = sum(references, Counter())
    scaled_old = Counter({gram: number * count for gram, number in old.items()})
    scaled_new = Counter({gram: number * count for gram, number in new.items()})
    kept, to_keep = scaled_old & scaled_new, scaled_old & wanted
    good = kept & to_keep
    keep = _f1(
        sum(good[gram] / kept[gram] for gram in good),
        len(kept),
        sum(good[gram] / to_keep[gram] for gram in good),
        len(to_keep),
    )
    deleted, to_delete = scaled_old - scaled_new, scaled_old - wanted
    right = deleted & to_delete
    delete = sum(right[gram] / deleted[gram] for gram in right) / len(deleted) if deleted else 0.0
    added, to_add = set(new) - set(old), set(wanted) - set(old)
    hits = len(added & to_add)
    add = _f1(hits, len(added), hits, len(to_add))
    return (keep + delete + add) / 3


def _f1(hits: float, out_of: int, found: float, wanted: int) -> float:
    precision = hits / out_of if out_of else 0.0
    recall = found / wanted if wanted else 0.0
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _grams(text: str, order: int) -> Counter[str]:
    words = _WORD.findall(text.lower())
    return Counter(" ".join(words[at : at + order]) for at in range(len(words) - order + 1))
