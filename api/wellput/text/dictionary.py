"""lemminflect's dictionary of English forms (MIT), kept small.

Read from the package's own files without importing it: its code would bring numpy and build tables of 50 MiB. The
tables stay lines of text, 3 MB, until somebody asks for a word.
"""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from wellput.text.lines import SortedLines

__all__ = ["base_forms", "forms", "warm"]

_KINDS = {"noun": "NOUN", "verb": "VERB", "adj": "ADJ", "adv": "ADV", "aux": "AUX", "modal": "AUX"}
#: Which tags the columns of each kind of word hold.
_TAGS = {"noun": ("NNS",), "verb": ("VBD", "VBN", "VBG", "VBZ"), "adj": ("JJR", "JJS"), "adv": ("RBR", "RBS")}
# Auxiliaries are no part of the files.
_AUXILIARIES = {
    "be": {"VBD": "was", "VBN": "been", "VBG": "being", "VBZ": "is", "VBP": "are"},
    "can": {"VBD": "could"}, "may": {"VBD": "might"}, "will": {"VBD": "would"}, "shall": {"VBD": "should"},
    "must": {"VBD": "must"}, "ought": {"VBD": "ought"},
}  # fmt: skip
# "got" is understood everywhere, "gotten" only in North America.
_OURS = {"get": {"VBN": "got"}}


def base_forms(word: str) -> Mapping[str, str]:
    """The base forms of a lower-case word by kind: NOUN, VERB, ADJ, ADV, AUX; empty where it is not known."""
    found: dict[str, str] = {}
    for row in _bases().get(word):
        kind, bases = row.split(",")
        found[_KINDS[kind]] = bases.partition("/")[0].lower()
    return found or _base_overrides().get(word, {})


def forms(lemma: str) -> Mapping[str, str]:
    """The inflected forms of a lower-case base form, by Penn tag; empty where the dictionary does not know it."""
    found: dict[str, str] = {}
    for line in _inflections().get(lemma):
        kind, *columns = line.split(",")
        for tag, column in zip(_TAGS.get(kind, ()), columns, strict=False):
            if column:
                found[tag] = column.partition("/")[0].lower()
    return found | _overrides().get(lemma, {}) | _AUXILIARIES.get(lemma, {}) | _OURS.get(lemma, {})


@cache
def _folder() -> Path:
    spec = find_spec("lemminflect")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("lemminflect is not installed", name="lemminflect")
    return Path(spec.submodule_search_locations[0]) / "resources"


@cache
def _bases() -> SortedLines:
    """Lines of a word, its kind, and its base forms, the usual one first."""
    return _lower_case("lemma_lu.csv.gz")


@cache
def _inflections() -> SortedLines:
    """Lines of a base form, its kind, and the inflected forms, in the order of their tags."""
    return _lower_case("infl_lu.csv.gz")


def _lower_case(name: str) -> SortedLines:
    lines = gzip.decompress((_folder() / name).read_bytes()).decode("utf-8").splitlines()
    return SortedLines("\n".join(sorted(line for line in lines if line.partition(",")[0].islower())), ",")


@cache
def _base_overrides() -> Mapping[str, dict[str, str]]:
    return {word: {kind: base} for word, kind, base in reversed(_csv("lemma_overrides.csv"))}


@cache
def _overrides() -> Mapping[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for word, tag, form in _csv("infl_overrides.csv"):
        found.setdefault(word, {})[tag] = form
    return found


def _csv(name: str) -> list[list[str]]:
    lines = (_folder() / name).read_text(encoding="utf-8").splitlines()
    return [line.strip().split(",") for line in lines if line.strip() and not line.startswith("#")]


def warm() -> None:
    """Load the tables."""
    _bases()
    _inflections()
    _base_overrides()
    _overrides()
