"""Words by the frame they stand in, from ``data/grammar_frames.toml``, with the forms the checks look up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from wellput.knowledge import Entry, data_folder, read_entry
from wellput.rules.grammar.lexicon import lexicon
from wellput.text.lemma import inflect

__all__ = ["Frames", "adverb", "frames"]

# Adjectives of things whose adverb learners put behind "is".
_PREDICATES = (
    "perfect clear beautiful nice correct different safe careful easy similar wonderful quiet strong happy tight quick "
    "slow loose sad polite"
).split()
_ADVERBS = {"good": "well", "true": "truly", "whole": "wholly", "full": "fully", "fast": "fast", "hard": "hard"}


class FramesFile(Entry, frozen=True, kw_only=True):
    """``data/grammar_frames.toml``, which explains the fields."""

    mass: str
    counted_more: str
    people: str
    never_one: str
    pairs: str
    units: str
    plurals: dict[str, str]
    pronouns: dict[str, str]
    degrees: dict[str, str]
    frames: dict[str, str]


class Frames(NamedTuple):
    """Lower-case words by frame.

    ``counted``: countable singular → plural; ``singulars`` back. ``felt``: "bored" → "boring"; ``causing`` back.
    ``acting``: every form of a verb whose manner is an adverb. ``manners``, ``degrees``: adjective → adverb.
    ``plain``: adverb → adjective.
    ``stative``: "-ing" form → base. ``done_only``: past participle of what is only done to a thing.
    ``separable``: a verb's form → its particles. ``comparatives``: "cheaper" → "cheap"; ``superlatives`` the same.
    ``wrong_forms``: plurals, pronouns and degrees that do not exist → what is meant.
    """

    mass: frozenset[str]
    counted: Mapping[str, str]
    singulars: Mapping[str, str]
    people: frozenset[str]
    never_one: frozenset[str]
    pairs: frozenset[str]
    units: Mapping[str, str]
    wrong_forms: Mapping[str, str]
    felt: Mapping[str, str]
    causing: Mapping[str, str]
    acting: frozenset[str]
    manners: Mapping[str, str]
    degrees: Mapping[str, str]
    plain: Mapping[str, str]
    linking: frozenset[str]
    stative: Mapping[str, str]
    done_only: frozenset[str]
    separable: Mapping[str, frozenset[str]]
    short: frozenset[str]
    comparatives: Mapping[str, str]
    superlatives: Mapping[str, str]
    colours: frozenset[str]
    sizes: frozenset[str]


def adverb(adjective: str) -> str:
    """The adverb of manner: "easy" → "easily", "simple" → "simply", "automatic" → "automatically"."""
    if known := _ADVERBS.get(adjective):
        return known
    if adjective.endswith("ic"):
        return adjective + "ally"
    if adjective.endswith("y") and adjective[-2] not in "aeiou":
        return adjective[:-1] + "ily"
    if adjective.endswith("le"):
        return adjective[:-1] + "y"
    return adjective + ("y" if adjective.endswith("ll") else "ly")


@cache
def frames() -> Frames:
    """The words, loaded once."""
    file = read_entry(data_folder("wellput.rules") / "grammar_frames.toml", FramesFile)
    named = file.frames
    more = {word: inflect(word, "NNS") for word in file.counted_more.split()}
    counted = {**more, **lexicon().counted}
    felt = dict(pair.split("=") for pair in named["felt"].split())
    short = frozenset(named["short"].split())
    pairs = dict(entry.split("=") for entry in named["separable"].split())
    return Frames(
        mass=frozenset(file.mass.split()),
        counted=counted,
        singulars={plural: word for word, plural in counted.items() if plural != word},
        people=frozenset(file.people.split()),
        never_one=frozenset(file.never_one.split()),
        pairs=frozenset(file.pairs.split()),
        units={inflect(word, "NNS"): word for word in file.units.split()},
        wrong_forms={**file.plurals, **file.pronouns, **file.degrees},
        felt=felt,
        causing={causing: feeling for feeling, causing in felt.items()},
        acting=_forms(named["acts"].split()),
        manners={word: adverb(word) for word in named["manners"].split()},
        plain={adverb(word): word for word in _PREDICATES},
        degrees={word: adverb(word) for word in named["degrees"].split()},
        linking=frozenset(named["linking"].split()),
        stative={inflect(word, "VBG"): word for word in named["stative"].split()},
        done_only=frozenset(inflect(word, "VBN") for word in named["done_only"].split()),
        separable={
            form: frozenset(particles.split(",")) for base, particles in pairs.items() for form in _forms([base])
        },
        short=short,
        comparatives={inflect(word, "JJR"): word for word in short} | {"better": "good", "worse": "bad"},
        superlatives={inflect(word, "JJS"): word for word in short} | {"best": "good", "worst": "bad"},
        colours=frozenset(named["colours"].split()),
        sizes=frozenset(named["sizes"].split()),
    )


def _forms(bases: Iterable[str]) -> frozenset[str]:
    tags = ("VB", "VBZ", "VBD", "VBN", "VBG")
    return frozenset(base if tag == "VB" else inflect(base, tag) for base in bases for tag in tags)
