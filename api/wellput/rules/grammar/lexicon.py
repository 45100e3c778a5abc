"""What a word can be: a verb's forms back to its base, nouns, adjectives, and the lists of ``data/grammar.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from wellput.knowledge import Entry, data_folder, read_entry
from wellput.readability.vocabulary import listed
from wellput.text.lemma import inflect

__all__ = ["Lexicon", "lexicon"]


class GrammarFile(Entry, frozen=True, kw_only=True):
    """``data/grammar.toml``, which explains the fields."""

    more_verbs: str
    not_verbs_alone: str
    counted: str
    sets: dict[str, str]
    pairs: dict[str, dict[str, str]]


class Lexicon(NamedTuple):
    """Lower-case words by what they can be.

    ``past``: past tense or participle → base, where the two forms differ; ``simple_past``: only the tense ("wrote");
    ``third``: "needs" → "need"; ``ing``: "sending" → "send". ``bases`` holds every verb, ``verbs_alone`` those that
    are nothing else, ``finite`` also those of ``verbs_of_things``. ``adjectives`` are nothing else either.
    ``plurals``: plural → its countable singular.
    """

    bases: frozenset[str]
    verbs_alone: frozenset[str]
    finite: frozenset[str]
    past: Mapping[str, str]
    simple_past: Mapping[str, str]
    third: Mapping[str, str]
    ing: Mapping[str, str]
    nouns: frozenset[str]
    adjectives: frozenset[str]
    verbs_of_things: frozenset[str]
    states: frozenset[str]
    intransitive: frozenset[str]
    of_people: frozenset[str]
    of_things: frozenset[str]
    between: frozenset[str]
    done_to: frozenset[str]
    uncountable: frozenset[str]
    singular_s: frozenset[str]
    collective: frozenset[str]
    counted: Mapping[str, str]
    plurals: Mapping[str, str]
    unchanged: frozenset[str]
    persons: frozenset[str]
    before_infinitive: frozenset[str]
    verb_from_noun: Mapping[str, str]
    noun_from_verb: Mapping[str, str]
    adjective_from_noun: Mapping[str, str]
    noun_from_adjective: Mapping[str, str]


@cache
def lexicon() -> Lexicon:
    """The words, loaded once."""
    file = read_entry(data_folder("wellput.rules") / "grammar.toml", GrammarFile)
    more = frozenset(file.more_verbs.split())
    plain = {word: kinds for word, kinds in listed().items() if word.isalpha()}
    bases = frozenset(word for word, kinds in plain.items() if "verb" in kinds) | more
    bases -= frozenset("can could may might must shall should will would be".split())
    alone = frozenset(word for word in bases if set(plain.get(word, ())) <= {"verb"})
    alone -= frozenset(file.not_verbs_alone.split())
    nouns = frozenset(word for word, kinds in plain.items() if "noun" in kinds)
    past, simple, third, ing = _forms(bases)
    counted = {word: inflect(word, "NNS") for word in file.counted.split()}
    # Fields of the same names: a name too many or too few is an error here.
    sets: dict[str, Any] = {name: frozenset(words.split()) for name, words in file.sets.items()}
    pairs: dict[str, Any] = dict(file.pairs)
    return Lexicon(
        bases=bases,
        verbs_alone=alone,
        finite=alone | sets["verbs_of_things"],
        past=past,
        simple_past=simple,
        third=third,
        ing=ing,
        nouns=nouns,
        adjectives=frozenset(word for word, kinds in plain.items() if set(kinds) == {"adjective"}),
        counted=counted,
        plurals={plural: word for word, plural in counted.items() if plural != word},
        **sets,
        **pairs,
    )


def _forms(bases: frozenset[str]) -> tuple[dict[str, str], dict[str, str], dict[str, str], dict[str, str]]:
    past: dict[str, str] = {}
    simple: dict[str, str] = {}
    third: dict[str, str] = {}
    ing: dict[str, str] = {}
    for base in sorted(bases):
        tense, participle = inflect(base, "VBD"), inflect(base, "VBN")
        for form in (tense, participle):
            if form != base:
                past.setdefault(form, base)
        if tense not in (participle, base, "lit") and not tense.endswith("ed"):
            simple[tense] = base
        third.setdefault(inflect(base, "VBZ"), base)
        ing.setdefault(inflect(base, "VBG"), base)
    return past, simple, third, ing
