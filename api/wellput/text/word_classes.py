"""Classes of words that patterns name: ``you <check>`` for "you read", "you checked", "you are measuring" …

A pattern says how a thing is said, a class says with which words; both are data, and each grows without the other.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from wellput.knowledge import Entry
from wellput.text.lemma import inflect

__all__ = ["WordClasses", "expand"]

_NAMED = re.compile(r"(?<!P)<([a-z_]+)(?::([a-z]+))?>")
# Not the comma of `{1,4}`.
_COMMA = re.compile(r",(?!\d*\})")
_TAGS = {"base": ("VB",), "past": ("VBD", "VBN"), "ing": ("VBG",)}
_ANY_FORM = ("VB", "VBZ", "VBD", "VBN", "VBG")


class WordClasses(Entry, frozen=True, kw_only=True):
    """Words by the name of their class, parted by commas.

    ``verbs`` are base forms, of a verb phrase the head first ("look at"); ``words`` are taken as they stand and may be
    patterns.
    """

    verbs: Mapping[str, str] = {}
    words: Mapping[str, str] = {}


def expand(pattern: str, classes: WordClasses) -> str:
    """``pattern`` with every ``<class>`` as the alternatives it stands for.

    ``<check>`` is any form of the verbs, for learners mix them up; ``<check:base>``, ``<check:past>`` (the participle
    too) and ``<check:ing>`` are one. Raises ``ValueError`` for a class or a form that nobody knows.
    """

    def alternatives(named: re.Match[str]) -> str:
        name, form = named.groups()
        if name in classes.words:
            return f"(?:{'|'.join(_listed(classes.words[name]))})"
        if name not in classes.verbs or form not in (None, *_TAGS):
            raise ValueError(f"no class of words is called {named.group()}")
        tags = _TAGS[form] if form else _ANY_FORM
        forms = dict.fromkeys(inflect(verb, tag) for verb in _listed(classes.verbs[name]) for tag in tags)
        # The longest first: "look at" before "look".
        return f"(?:{'|'.join(sorted(forms, key=len, reverse=True))})"

    return _NAMED.sub(alternatives, pattern)


def _listed(words: str) -> list[str]:
    return [word.strip() for word in _COMMA.split(words) if word.strip()]
