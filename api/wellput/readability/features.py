"""What the level of a sentence is judged by: its words, its length, its grammar. Each figure has a name in a table."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from wellput.readability.grammar import Grammar, grammar
from wellput.readability.model import word_model
from wellput.readability.syllables import syllables
from wellput.readability.vocabulary import level_number, marketplace_words, rarity
from wellput.text.lemma import lemma
from wellput.text.tokens import Token

__all__ = ["FEATURES", "Profile", "Word", "profile"]

#: Tags of the words that carry the meaning; names are left out.
_CONTENT = ("NN", "VB", "JJ", "RB")
_NOMINAL = ("tion", "sion", "ment", "ness", "ance", "ence", "ity", "ism", "ship", "ure")
# No more of a word is looked at, so that a hostile "word" costs no more than a real one.
_LONGEST = 24


class Word(NamedTuple):
    """One word of a sentence. ``level``: 1 to 6 by the lists, 0 unknown; ``difficulty``: the model's, 1 to 6."""

    token: Token
    tag: str
    base: str
    level: int
    zipf: float
    rating: float
    syllables: int
    difficulty: float
    content: bool
    name: bool


@dataclass(frozen=True, slots=True)
class Profile:
    """A sentence's words, grammar and features, the last in the order of :data:`FEATURES`.

    ``length`` counts the words, and each fact as one.
    """

    words: tuple[Word, ...]
    length: int
    grammar: Grammar
    values: tuple[float, ...]


class _Known(NamedTuple):
    """What is known of a word as a part of speech, wherever it stands."""

    base: str
    level: int
    zipf: float
    rating: float
    syllables: int
    difficulty: float


def words(tokens: Sequence[Token], tags: Sequence[str]) -> list[Word]:
    """The words among the tokens; facts, numbers and punctuation are none."""
    return [_word(token, tag) for token, tag in zip(tokens, tags, strict=True) if token.kind == "word"]


def _word(token: Token, tag: str) -> Word:
    norm = token.norm[:_LONGEST]
    name = tag in ("NNP", "NNPS")
    known = _SEEN.get((norm, tag)) or _look_up(norm, tag, name=name)
    content = not name and tag.startswith(_CONTENT) and "'" not in norm
    return Word(token, tag, *known, content, name)


# Only words of the lists are kept, so that it cannot grow with what people write.
_SEEN: dict[tuple[str, str], _Known] = {}


def _look_up(norm: str, tag: str, *, name: bool) -> _Known:
    model = word_model()
    head = norm.partition("'")[0] or norm
    base = lemma(norm, tag)
    level = 0 if name else level_number(head, tag, base)
    rare = rarity(head, base)
    size = syllables(head, "en")
    difficulty = model.difficulty(level, rare, len(head), size)
    if base in marketplace_words():
        difficulty = min(difficulty, 2.0)
    rating = model.mean_rating if rare.rating is None else rare.rating
    found = _Known(base, level, rare.zipf, rating, size, difficulty)
    if level and norm == head:
        _SEEN[norm, tag] = found
    return found


FEATURES: tuple[str, ...] = (
    "words", "log words", "words over 12", "words over 25", "letters a word", "syllables a word", "long words",
    "words of 3 syllables", "difficulty", "difficulty of content words", "hardest word", "hardest three words",
    "words over A2", "words over B1", "words over B2", "load over A2", "load over B1", "frequency",
    "frequency of content words", "rarest word", "rarest three words", "rating", "hardest rating", "listed B1+",
    "listed B2+", "listed C1+", "unlisted", "content words", "nominalisations", "pronouns", "finite verbs",
    "subordinators", "relatives", "passives", "perfects", "modals", "infinitives", "gerunds", "participles",
    "negations", "coordinators", "prepositions", "commas", "breaks", "words before the verb", "stacked nouns",
    "adjectives", "adverbs", "determiners", "past tense", "question", "imperative", "first or second person",
)  # fmt: skip


def profile(tokens: Sequence[Token], tags: Sequence[str], *, question: bool = False) -> Profile | None:
    """The profile of one sentence, ``None`` where it has no words besides names."""
    all_words = words(tokens, tags)
    counted = [word for word in all_words if not word.name]
    if not counted:
        return None
    found = grammar(tokens, tags, question=question)
    # A fact is read as one easy word: it makes a sentence longer, never harder in its words.
    length = len(all_words) + sum(token.kind == "fact" for token in tokens)
    return Profile(tuple(all_words), length, found, _values(counted, length, found, tags, question=question))


def _values(
    counted: Sequence[Word], length: int, g: Grammar, tags: Sequence[str], *, question: bool
) -> tuple[float, ...]:
    n = len(counted)
    content = [word for word in counted if word.content] or counted
    m = len(content)
    hard = sorted((word.difficulty for word in content), reverse=True)
    rare = sorted(word.zipf for word in content)
    chars = [len(word.token.text) for word in counted]
    tag_set = [word.tag for word in counted]

    def share(*wanted: str) -> float:
        return sum(map(tag_set.count, wanted)) / n

    return (
        float(min(length, 60)),
        math.log1p(length),
        float(max(0, min(length, 60) - 12)),
        float(max(0, min(length, 60) - 25)),
        sum(chars) / n,
        sum(word.syllables for word in counted) / n,
        sum(size > 6 for size in chars) / n,
        sum(word.syllables >= 3 for word in counted) / n,
        sum(word.difficulty for word in counted) / n,
        sum(hard) / m,
        hard[0],
        sum(hard[:3]) / len(hard[:3]),
        sum(value > 2.5 for value in hard) / m,
        sum(value > 3.5 for value in hard) / m,
        sum(value > 4.3 for value in hard) / m,
        math.log1p(sum(max(0.0, value - 2.5) for value in hard)),
        math.log1p(sum(max(0.0, value - 3.5) for value in hard)),
        sum(word.zipf for word in counted) / n,
        sum(rare) / m,
        rare[0],
        sum(rare[:3]) / len(rare[:3]),
        sum(word.rating for word in content) / m,
        max(word.rating for word in content),
        sum(word.level >= 3 for word in content) / m,
        sum(word.level >= 4 for word in content) / m,
        sum(word.level >= 5 for word in content) / m,
        sum(word.level == 0 for word in content) / m,
        sum(word.content for word in counted) / n,
        sum(word.token.norm.rstrip("s").endswith(_NOMINAL) for word in content) / m,
        share("PRP", "PRP$"),
        *(
            math.log1p(number)
            for number in (
                g.finite, g.subordinators, g.relatives, g.passives, g.perfects, g.modals, g.infinitives, g.gerunds,
                g.participles, g.negations, g.coordinators, g.prepositions, g.commas, g.breaks, g.before_verb,
                g.stacked_nouns,
            )
        ),
        share("JJ", "JJR", "JJS"),
        share("RB", "RBR", "RBS"),
        share("DT", "PDT"),
        share("VBD"),
        float(question),
        float(tags[0] == "VB"),
        sum(word.token.norm in _PERSONS for word in counted) / n,
    )  # fmt: skip


_PERSONS = frozenset("i me my you your we us our".split())
