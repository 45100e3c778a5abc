"""lemminflect's dictionary of English forms (MIT), kept small.

Read from the package's own files without importing it: its code would bring numpy and build tables of 50 MiB. A word's
entries stay one string until somebody asks for them.
"""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path

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
    pairs = (entry.partition(":") for entry in _bases().get(word, "").split())
    return {kind: base or word for kind, _, base in pairs}


def forms(lemma: str) -> Mapping[str, str]:
    """The inflected forms of a lower-case base form, by Penn tag; empty where the dictionary does not know it."""
    found: dict[str, str] = {}
    for line in _inflections().get(lemma, "").split("\n"):
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
def _bases() -> Mapping[str, str]:
    """A word's entries: the kind, then a colon and the base form where it differs from the word."""
    found: dict[str, str] = {}
    for line in gzip.decompress((_folder() / "lemma_lu.csv.gz").read_bytes()).decode("utf-8").splitlines():
        word, kind, bases = line.split(",")
        if word.islower():
            base = bases.partition("/")[0].lower()
            entry = _KINDS[kind] if base == word else f"{_KINDS[kind]}:{base}"
            found[word] = f"{found[word]} {entry}" if word in found else entry
    for word, kind, base in _csv("lemma_overrides.csv"):
        found.setdefault(word, kind if base == word else f"{kind}:{base}")
    return found


@cache
def _inflections() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for line in gzip.decompress((_folder() / "infl_lu.csv.gz").read_bytes()).decode("utf-8").splitlines():
        word, rest = line.split(",", 1)
        if word.islower():
            found[word] = f"{found[word]}\n{rest}" if word in found else rest
    return found


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
    _overrides()
