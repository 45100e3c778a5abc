"""Easier words for one word, for whoever points at hard ones."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from wellput.simplify.lexicon import Entry, index, match_at
from wellput.simplify.wording import Rewording, plain_words, reword
from wellput.text.document import Sentence
from wellput.text.tokens import Token

__all__ = ["alternatives_here", "phrase_here", "plain_alternatives"]


def alternatives_here(sentence: Sentence, token: Token, tag: str) -> tuple[str, ...]:
    """Easier words for one token of a sentence, best first: those alone that stand well between the words around it."""
    at = _place(sentence, token)
    return _alternatives(
        token.text,
        tag,
        lambda entry: all(condition.holds(sentence, at, at, _tag(entry, tag)) for condition in entry.pair.when),
    )


def phrase_here(text: str, sentence: Sentence, token: Token) -> Rewording | None:
    """Plain words for the set phrase of ``text`` that begins with a token: "prior to", "reimburse you"."""
    entries = index("phrases").get(token.norm, ())
    norms = [other.norm for other in sentence.tokens] if entries else []
    at = _place(sentence, token)
    for entry in entries:
        match = match_at(sentence, norms, at, entry)
        new = reword(text, sentence, match) if match else None
        if new is not None and new.text and new.start == token.start:
            return new
    return None


def _place(sentence: Sentence, token: Token) -> int:
    """Which of the sentence's tokens it is."""
    return bisect_left(sentence.tokens, token.start, key=lambda other: other.start)


def plain_alternatives(word: str, tag: str | None = None) -> tuple[str, ...]:
    """Easier words of the same meaning, best first, in the form of ``word``.

    ``tag`` is its Penn tag; without one every part of speech is considered. Pairs that hold only in a certain
    context are included: the caller shows them as choices.
    """
    return _alternatives(word, tag, lambda _: True)


def _alternatives(word: str, tag: str | None, suits: Callable[[Entry], bool]) -> tuple[str, ...]:
    norm = word.lower().replace("’", "'")
    found = [
        plain_words(entry.pair, entry.form, _tag(entry, tag))
        for entry in index("words").get(norm, ())
        if len(entry.form.words) == 1 and entry.pair.plain and _fits(entry, tag) and suits(entry)
    ]
    capital = word[:1].isupper()
    return tuple(dict.fromkeys(text[0].upper() + text[1:] if capital else text for text in found if "{" not in text))


def _fits(entry: Entry, tag: str | None) -> bool:
    if tag is None or entry.pair.pos == "X":
        return True
    kind = {"V": "VB", "N": "NN", "A": "JJ", "R": "RB"}[entry.pair.pos[0]]
    return tag.startswith(kind) or (kind == "JJ" and tag == "VBN")


def _tag(entry: Entry, tag: str | None) -> str:
    tag = "VB" if tag == "VBP" else tag
    return tag if tag in entry.form.tags else entry.form.tags[0] if entry.form.tags else ""
