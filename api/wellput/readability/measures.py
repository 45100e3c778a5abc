"""Every measure of textstat 0.7.13 that means something for the language, by textstat's own function names.

The formulas are the published ones in the form textstat gives them, over :class:`~wellput.readability.counts.Counts`;
a test holds them against textstat itself. textstat is not called at run time: it fetches its dictionary from the
network, counts ``5.12.`` as a sentence, keeps texts in caches, and has one language for the whole process.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping

from wellput.readability.counts import Counts, count
from wellput.readability.syllables import LANGUAGES
from wellput.text.document import Document
from wellput.text.language import UNDETERMINED, primary

__all__ = ["MEASURES", "measure", "measures"]

Formula = Callable[[Counts], float]


def measures(document: Document) -> dict[str, float]:
    """The measures for a document's language, over the sentences that carry the message.

    All sentences are read where a text has no body. A language textstat does not cover has none; a text too short to
    tell its language is read as English.
    """
    language = "en" if document.language == UNDETERMINED else primary(document.language)
    if language not in LANGUAGES:
        return {}
    sentences = document.body or document.sentences
    return measure(count([sentence.text for sentence in sentences], language), language)


def measure(counts: Counts, language: str) -> dict[str, float]:
    """The measures for one language over what was counted. Each is 0.0 for a text without words, as in textstat."""
    if not counts.words or not counts.sentences:
        return dict.fromkeys(MEASURES[language], 0.0)
    return {name: formula(counts) for name, formula in MEASURES[language].items()}


def _sentence(c: Counts) -> float:
    return c.words / c.sentences


def _syllables(c: Counts) -> float:
    return c.syllables / c.words


def _letters(c: Counts) -> float:
    return c.letters / c.words


def _characters(c: Counts) -> float:
    return c.characters / c.chunks


def _flesch(base: float, sentence: float, syllable: float) -> Formula:
    return lambda c: base - sentence * _sentence(c) - syllable * _syllables(c)


def _kincaid(c: Counts) -> float:
    return 0.39 * _sentence(c) + 11.8 * _syllables(c) - 15.59


def _fog(c: Counts) -> float:
    return 0.4 * (_sentence(c) + 100 * c.foggy / c.words)


def _smog(c: Counts) -> float:
    return 1.043 * math.sqrt(30 * (c.polysyllables / c.sentences)) + 3.1291


def _ari(c: Counts) -> float:
    return 4.71 * _characters(c) + 0.5 * _sentence(c) - 21.43


def _coleman_liau(c: Counts) -> float:
    return 0.058 * (_letters(c) * 100) - 0.296 * (c.sentences / c.words * 100) - 15.8


def _dale_chall(c: Counts) -> float:
    unfamiliar = 100 * c.unfamiliar / c.words
    return 0.1579 * unfamiliar + 0.0496 * _sentence(c) + (3.6365 if unfamiliar > 5 else 0)


def _dale_chall_v2(c: Counts) -> float:
    raw = 0.1579 * (100 * c.hard / c.words) + 0.0496 * _sentence(c)
    return raw + 3.6365 if raw > 0.05 else raw


def _linsear(c: Counts) -> float:
    number = (c.start_easy + 3 * c.start_difficult) / c.start_sentences
    return (number - 2 if number <= 20 else number) / 2


def _spache(c: Counts) -> float:
    return 0.141 * _sentence(c) + 0.086 * (100 * c.hard / c.words) + 0.839


def _standard(c: Counts) -> float:
    """The school grade most of the others agree on."""
    ease = _ENGLISH_EASE(c)
    steps = ((90, (5,)), (80, (6,)), (70, (7,)), (60, (8, 9)), (50, (10,)), (40, (11,)), (30, (12,)))
    easy = next((grade for floor, grade in steps if floor <= ease < 100), (13,))
    scores = [formula(c) for formula in (_kincaid, _smog, _coleman_liau, _ari, _dale_chall, _linsear, _fog)]
    grades = [[math.floor(score), math.ceil(score), round(score)] for score in scores]
    votes = [*grades[0], *easy, *(grade for three in grades[1:] for grade in three)]
    return float(max(1, min(Counter(votes).most_common(1)[0][0], 18)))


def _sachtext(c: Counts) -> float:
    """The first Vienna formula (Bamberger and Vanecek 1984)."""
    hundredth = 100 / c.words
    return (
        0.1935 * (c.polysyllables * hundredth)
        + 0.1672 * _sentence(c)
        + 0.1297 * (c.long * hundredth)
        - 0.0327 * (c.monosyllables * hundredth)
        - 0.875
    )


_ENGLISH_EASE = _flesch(206.835, 1.015, 84.6)

#: Counts and measures of no particular language.
_ANY: Mapping[str, Formula] = {
    "char_count": lambda c: c.characters,
    "letter_count": lambda c: c.letters,
    "lexicon_count": lambda c: c.words,
    "sentence_count": lambda c: c.sentences,
    "syllable_count": lambda c: c.syllables,
    "polysyllabcount": lambda c: c.polysyllables,
    "monosyllabcount": lambda c: c.monosyllables,
    "long_word_count": lambda c: c.long,
    "miniword_count": lambda c: c.short,
    "words_per_sentence": _sentence,
    "avg_sentence_per_word": lambda c: c.sentences / c.words,
    "avg_syllables_per_word": _syllables,
    "avg_character_per_word": _characters,
    "avg_letter_per_word": _letters,
    # Demberg and Keller 2008, in seconds.
    "reading_time": lambda c: 14.69 * c.characters / 1000,
    "automated_readability_index": _ari,
    "lix": lambda c: _sentence(c) + 100 * c.long / c.words,
    "rix": lambda c: c.long / c.sentences,
}

#: Which measures each language has. Flesch's with the constants of the language: Amstad (de), Fernández Huerta (es),
#: Kandel and Moles (fr), Vacca (it), Douma (nl), Oborneva (ru).
MEASURES: Mapping[str, Mapping[str, Formula]] = {
    "en": {
        "flesch_reading_ease": _ENGLISH_EASE,
        "flesch_kincaid_grade": _kincaid,
        "gunning_fog": _fog,
        "smog_index": _smog,
        "coleman_liau_index": _coleman_liau,
        "dale_chall_readability_score": _dale_chall,
        "dale_chall_readability_score_v2": _dale_chall_v2,
        "linsear_write_formula": _linsear,
        "spache_readability": _spache,
        # McAlpine's, made for readers of English as a foreign language.
        "mcalpine_eflaw": lambda c: (c.words + c.short) / c.sentences,
        "text_standard": _standard,
        "difficult_words": lambda c: c.hard_unique,
        **_ANY,
    },
    "de": {"flesch_reading_ease": _flesch(180, 1, 58.5), "wiener_sachtextformel": _sachtext, **_ANY},
    "es": {
        "flesch_reading_ease": _flesch(206.84, 1.02, 60.0),
        "fernandez_huerta": lambda c: 206.84 - 60 * _syllables(c) - 1.02 * _sentence(c),
        "szigriszt_pazos": lambda c: 206.84 - 62.3 * _syllables(c) - _sentence(c),
        "gutierrez_polini": lambda c: 95.2 - 9.7 * _letters(c) - 0.35 * _sentence(c),
        "crawford": lambda c: -0.205 * (100 * c.sentences / c.words) + 0.049 * (100 * _syllables(c)) - 3.407,
        "gunning_fog": _fog,
        "dale_chall_readability_score": _dale_chall,
        "difficult_words": lambda c: c.hard_unique,
        **_ANY,
    },
    "fr": {"flesch_reading_ease": _flesch(207, 1.015, 73.6), **_ANY},
    "hu": {"flesch_reading_ease": _flesch(206.835, 1.015, 58.5), "gunning_fog": _fog, **_ANY},
    "it": {
        "flesch_reading_ease": _flesch(217, 1.3, 60.0),
        "gulpease_index": lambda c: 300 * (c.sentences / c.words) - 10 * _characters(c) + 89,
        **_ANY,
    },
    "nl": {"flesch_reading_ease": _flesch(206.835, 0.93, 77), **_ANY},
    "pl": {"gunning_fog": _fog, **_ANY},
    "ru": {"flesch_reading_ease": _flesch(206.835, 1.3, 60.1), **_ANY},
}
