"""What stops a reader: words with an easier one of the same meaning, sentences too long, idioms and phrasal verbs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wellput.readability.explain import explain
from wellput.readability.features import Word
from wellput.readability.level import Judged
from wellput.readability.opaque import Opaque, opaque
from wellput.readability.vocabulary import LEVELS, level_number
from wellput.schema import Cefr, Finding
from wellput.simplify import alternatives_here, phrase_here
from wellput.text.document import Sentence

__all__ = ["LIMITS", "findings"]

#: Words a reader of each level follows in one sentence: of the sentences that CEFR-SP (Wiki-Auto, training part) puts
#: at A1, A2, B1 and B2, 95 of 100 are no longer. C1 and C2 are wide guesses: there length alone stops nobody.
LIMITS: dict[Cefr, int] = {"A1": 13, "A2": 16, "B1": 21, "B2": 25, "C1": 32, "C2": 40}

# Below this level (B1) a word is never called hard: for a beginner everything is new, and an easier word seldom exists.
_EASIEST_HARD = 3
# Below this level (B2) an expression is met early, and its words tell what it means.
_EASIEST_OPAQUE = 4
_MOST = 3
_SOURCE = "T1, T5"


class _Hurdle(NamedTuple):
    weight: float
    finding: Finding


def findings(judged: Sequence[Judged], text: str, target: Cefr, explain_in: str) -> tuple[Finding, ...]:
    """What in ``text`` stops a reader at ``target`` most, in the order of the text.

    At most three words and sentences, the hardest, and every expression that is read word by word.
    """
    expressions = [finding for item in judged for finding in _expressions(item, text, target, explain_in)]
    taken = [(finding.start or 0, finding.end or 0) for finding in expressions]
    hurdles = [hurdle for item in judged for hurdle in _hurdles(item, text, taken, target, explain_in)]
    first_seen: dict[str, _Hurdle] = {}
    for hurdle in sorted(hurdles, key=lambda hurdle: -hurdle.weight):
        # The same word twice is one thing to change, not two of the three.
        key = f"{hurdle.finding.rule} {hurdle.finding.message}"
        first_seen.setdefault(key, hurdle)
    chosen = list(first_seen.values())[:_MOST]
    found = [hurdle.finding for hurdle in chosen] + expressions
    return tuple(sorted(found, key=lambda finding: finding.start or 0))


def _hurdles(
    item: Judged, text: str, taken: Sequence[tuple[int, int]], target: Cefr, explain_in: str
) -> Iterator[_Hurdle]:
    number = LEVELS.index(target) + 1
    length = item.profile.length
    if length > LIMITS[target] and LEVELS.index(item.level) + 1 > number:
        yield _Hurdle(3 * (length / LIMITS[target] - 1) + 0.5, _long(item, length, target, explain_in))
    for word in item.profile.words:
        level = word.level or (round(word.difficulty) if word.difficulty > number + 1 else 0)
        if word.name or level <= number or level < _EASIEST_HARD:
            continue
        if any(start <= word.token.start < end for start, end in taken):
            continue
        end, easier = _easier(text, item.sentence, word, level)
        if easier:
            weight = max(0.0, word.difficulty - number) + 0.5 * (level - number)
            yield _Hurdle(weight, _hard(text[word.token.start : end], word, level, easier, target, explain_in))


def _expressions(item: Judged, text: str, target: Cefr, explain_in: str) -> Iterator[Finding]:
    number = max(LEVELS.index(target) + 2, _EASIEST_OPAQUE)
    for found in opaque(text, item.sentence):
        if found.level >= number and not _quoted(item.sentence.text, found.start - item.sentence.start):
            yield _opaque(found, text, explain_in)


def _quoted(sentence: str, at: int) -> bool:
    """Whether quotation marks around a place say that the words are somebody else's."""
    before, behind = sentence[:at], sentence[at:]
    straight = before.count('"') % 2 == 1 and '"' in behind
    return straight or ("\u201c" in before and "\u201d" in behind and before.rfind("\u201c") > before.rfind("\u201d"))


def _opaque(found: Opaque, text: str, explain_in: str) -> Finding:
    message, why = explain("idiom", explain_in, text=text[found.start : found.end])
    return Finding(
        rule="idiom",
        principle="idiom",
        category="wording",
        severity="hint",
        message=message,
        why=why,
        source="T5",
        start=found.start,
        end=found.end,
        replacements=(found.plain,) if found.plain else (),
    )


def _easier(text: str, sentence: Sentence, word: Word, level: int) -> tuple[int, tuple[str, ...]]:
    """Where the hard stretch ends, and what may stand in its place, every word of it below ``level``; at most three.

    The stretch is the word, or the set phrase that it heads: "prior to".
    """
    found = alternatives_here(sentence, word.token, word.tag)
    known = tuple(text for text in found if all(0 < level_number(part.lower()) < level for part in text.split()))
    if known:
        return word.token.end, known[:3]
    phrase = phrase_here(text, sentence, word.token)
    if phrase and all(level_number(part.lower()) < level for part in phrase.text.split()):
        return phrase.end, (phrase.text,)
    return word.token.end, ()


def _hard(written: str, word: Word, level: int, easier: tuple[str, ...], target: Cefr, explain_in: str) -> Finding:
    message, why = explain("hard_word", explain_in, word=written, level=LEVELS[level - 1], target=target)
    return Finding(
        rule="readability.hard_word",
        principle="hard_word",
        category="readability",
        severity="hint",
        message=message,
        why=why,
        source=_SOURCE,
        start=word.token.start,
        end=word.token.start + len(written),
        replacements=easier,
    )


def _long(item: Judged, words: int, target: Cefr, explain_in: str) -> Finding:
    message, why = explain("long_sentence", explain_in, words=words, target=target, limit=LIMITS[target])
    return Finding(
        rule="readability.long_sentence",
        principle="long_sentence",
        category="readability",
        severity="hint",
        message=message,
        why=why,
        source=_SOURCE,
        start=item.sentence.start,
        end=item.sentence.end,
    )
