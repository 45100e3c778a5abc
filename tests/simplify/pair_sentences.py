"""Sentences that put a pair to use: made from its conditions, so that every line of the data is exercised."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import NamedTuple

from wellput.simplify.conditions import Condition
from wellput.simplify.forms import forms
from wellput.simplify.lexicon import Match, matches
from wellput.simplify.pairs import Pair
from wellput.text.document import Document, Sentence

SLOTS = {
    "{pron}": "you",
    "{poss}": "our",
    "{np}": "the new lamp",
    "{ing}": "sending",
    "{adj}": "strong",
    "{done}": "packed",
    "{we}": "we're",
}
BEFORE = {
    "V": ("We", "They will", "We want to", "The lamp was", "The lamps", "Please", "It may", "You"),
    "N": ("This is the", "This is a", "We have no", "This is an", "Our", "There is", "We know the"),
    "A": ("It is", "We found the", "They are", "This is a", "It was the", "This is an", "We have"),
    "R": ("", "It is", "We will", "We", "It is not", "They are", "It came", "It took"),
    "X": (
        "",
        "It is here",
        "We will send it",
        "The lamp",
        "We",
        "They are",
        "This",
        "Please wait",
        "I know",
        "It is a",
    ),
}
AFTER = ("", "the lamp", "it", "you", "your lamp", "lamps", "to wait", "that it works", "new", "5", "waiting", "sent",
         "we wait", "for you", "can wait", "with the lamp")  # fmt: skip
WORDS_OF_CLASS = {
    "NP": "the lamp", "NOUN": "lamps", "CD": "5", "PRON": "you", "POSS": "your lamp", "DET": "the lamp", "ADJ": "new",
    "ADV": "quickly", "PREP": "with the lamp", "TO": "to wait", "MD": "can wait", "VERB": "wait", "VB": "wait",
    "VBG": "checking the lamp", "VBN": "sent", "COMMA": ",", "BE": "is", "HAVE": "have", "END": "", "START": "",
}  # fmt: skip
BEFORE_CLASS = {
    "DET": "We have the", "POSS": "We have your", "BE": "The lamp is", "NOUN": "We have lamps", "PREP": "We wait for",
    "TO": "We want to", "HAVE": "We have", "PRON": "We", "VERB": "We want", "CD": "We have 5", "ADJ": "It is a new",
    "START": "", "END": "We wait,", "COMMA": "We wait,", "MD": "We can", "ADV": "It is quickly", "VB": "Please wait",
}  # fmt: skip


class Use(NamedTuple):
    """A sentence in which a pair applies."""

    document: Document
    sentence: Sentence
    match: Match


def uses(pair: Pair, file: str) -> Iterator[Use]:
    """Sentences in which ``pair`` applies, one for each written form that the trials reach."""
    for form in forms(pair):
        if form.possessive:
            continue
        found = next(_found(pair, file, " ".join(SLOTS.get(word, word) for word in form.words)), None)
        if found:
            yield found


def _found(pair: Pair, file: str, written: str) -> Iterator[Use]:
    for before, after in itertools.product(_before(pair), _after(pair)):
        words = f"{before} {written} {after}".replace(" ,", ",").strip()
        document = Document.read(words[0].upper() + words[1:] + ".", language="en")
        for sentence in document.body:
            for match in matches(sentence, file, lambda _: True):
                if match.entry.pair is pair:
                    yield Use(document, sentence, match)


def _before(pair: Pair) -> list[str]:
    asked = [f"We have {word}" if word not in ("i", "we", "you", "they") else word.capitalize()
             for word in _words(pair.when, "prev")]  # fmt: skip
    asked += [word.capitalize() for word in _words(pair.when, "prev")]
    asked += [BEFORE_CLASS[name] for name in _classes(pair.when, "prev")]
    return list(dict.fromkeys((*asked, *BEFORE[pair.pos[0]])))


def _after(pair: Pair) -> list[str]:
    second = [*_words(pair.when, "next2"), *(WORDS_OF_CLASS[name] for name in _classes(pair.when, "next2"))] or [""]
    first = [*_words(pair.when, "next"), *(WORDS_OF_CLASS[name] for name in _classes(pair.when, "next"))]
    asked = [f"{one} {two}".strip() for one, two in itertools.product([*first, "the"] if second[0] else first, second)]
    held = _words(pair.when, "has")
    named = [f"the {word}" for word in held] + [f"{words} {word}" for words in asked for word in held[:3]]
    return list(dict.fromkeys((*asked, *named, *AFTER)))


def _words(when: tuple[Condition, ...], place: str) -> list[str]:
    return sorted(word for term in when if term.place == place and term.wanted for word in term.words)


def _classes(when: tuple[Condition, ...], place: str) -> list[str]:
    return [name for term in when if term.place == place and term.wanted for name in term.classes]
