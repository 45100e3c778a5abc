"""What a question or a sentence is about: size, price, delivery … One clause answers no question on another subject.

The words of each subject are data, one file per language in ``data/subjects/``; the names of the subjects are the same
in all, so a question and its answer may be in two languages.
"""

from __future__ import annotations

from functools import cache

from wellput.buyer.lexicon import tags
from wellput.buyer.notions import Notions
from wellput.knowledge import Entry, data_folder, read_entry

__all__ = ["speaks_to", "subjects_of", "warm"]

#: Here the marks that the lexicon drops tell words apart.
_MARKED = "vi"
_EDGES = ".!?\u00bf\u00a1\"'\u201c\u201d\u201e\u00ab\u00bb\u2026*-,;:()"


class _File(Entry, frozen=True, kw_only=True):
    """A language's file. ``subjects``: per subject its words, as :class:`Notions` takes them; ``inside``: as there."""

    source: str
    subjects: dict[str, str]
    inside: bool = False


class _Related(Entry, frozen=True, kw_only=True):
    """``answered_by``: per subject of a question, the other subjects of sentences that can answer it."""

    answered_by: dict[str, tuple[str, ...]]


@cache
def _notions(tag: str) -> Notions | None:
    path = data_folder("wellput.buyer") / "subjects" / f"{tag}.toml"
    if not path.is_file():
        return None
    file = read_entry(path, _File)
    return Notions(tag, file.subjects, inside=file.inside)


@cache
def _related() -> dict[str, frozenset[str]]:
    entry = read_entry(data_folder("wellput.buyer") / "subjects.toml", _Related)
    return {subject: frozenset(others) for subject, others in entry.answered_by.items()}


def subjects_of(text: str, tag: str, normal: str | None = None) -> frozenset[str]:
    """The subjects of a question or a clause; none where a language has no words for them.

    ``normal``: the text as the language's lexicon normalises it, where it is at hand.
    """
    notions = _notions(tag)
    if notions is None:
        return frozenset()
    if normal is None or tag == _MARKED:
        normal = notions.normal(text)
    words = tuple(word for raw in normal.split() if (word := raw.strip(_EDGES)))
    return frozenset(notions.places(normal, words)) - {"number"}


def speaks_to(asked: frozenset[str], told: frozenset[str]) -> bool:
    """Whether a sentence on the subjects ``told`` may answer a question on ``asked``; unknown ones always may."""
    if not asked or not told or asked & told:
        return True
    related = _related()
    return any(not told.isdisjoint(related.get(subject, ())) for subject in asked)


def warm() -> None:
    """Load the subjects of all languages."""
    for tag in tags():
        _notions(tag)
    _related()
