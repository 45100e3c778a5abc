"""Putting the plain equivalent of an expression in its place: inflected, with the object where it belongs."""

from __future__ import annotations

import re

from wellput.readability.idiomatic import Place
from wellput.readability.verbs import Slots, subject_of
from wellput.text.document import Sentence
from wellput.text.lemma import inflect

__all__ = ["plainly"]

_OBJECTS = {
    "my": "me", "your": "you", "his": "him", "her": "her", "its": "it", "our": "us", "their": "them", "one's": "one",
}  # fmt: skip
_SUBJECTS = {
    "my": "I", "your": "you", "his": "he", "her": "she", "its": "it", "our": "we", "their": "they", "one's": "one",
}  # fmt: skip
_PARTICLES = frozenset("away back out up off down on in over together again apart".split())
_BE = {"i": ("am", "was"), "we": ("are", "were"), "you": ("are", "were"), "they": ("are", "were"), "it": ("is", "was")}
_DO = {"VBZ": "does not", "VBD": "did not", "VBG": "not", "VBN": "not", "VBP": "do not"}
_ARTICLES = frozenset(("a", "an", "the"))
_DETERMINERS = frozenset("a an the my your his her its our their this that these those".split())
_LONGEST_OBJECT = 6
_NAMING = frozenset("DT PDT PRP$ NN NNS NNP NNPS JJ JJR JJS CD POS".split())
_SLOT = re.compile(r"\{\w+\}(?:self)?")


def plainly(text: str, sentence: Sentence, place: Place) -> tuple[int, int, str | None]:
    """``(start, end, words)``: the stretch of ``text`` an expression takes up, and what may stand there instead.

    ``None`` where no wording is sure to fit.
    """
    one, first, last, tag, slots = place
    tokens = sentence.tokens
    words = one.plain
    if one.kind in ("T", "N"):
        words, last = _with_object(text, sentence, words, last, slots, passive=tag == "VBN")
    start, end = tokens[first].start, tokens[last].end
    filled = _filled(text, sentence, words, slots)
    if filled is None:
        return start, end, None
    if tag:
        inflected = _inflected(sentence, filled, first, tag)
        if inflected is None:
            return start, end, None
        filled = inflected
    return start, end, _placed(sentence, filled, first)


def _with_object(
    text: str, sentence: Sentence, plain: str, last: int, slots: Slots, *, passive: bool
) -> tuple[str, int]:
    """The plain words with the object in them, and the last token they take the place of."""
    if "~" in slots:
        begin, end = slots["~"]
        named = text[sentence.tokens[begin].start : sentence.tokens[end].end]
        head, _, particle = plain.rpartition(" ")
        if "~" not in plain:
            plain = f"{head} ~ {particle}" if head and particle in _PARTICLES else f"{plain} ~"
        return plain.replace("~", named.replace("{", "")), last
    if "~" not in plain:
        return plain, last
    at = last + 1
    while at < len(sentence.tokens) and at - last <= _LONGEST_OBJECT and _names(sentence, at):
        at += 1
    if at == last + 1 or (at < len(sentence.tokens) and sentence.tokens[at].norm == "of"):
        # The object stands before it, or goes on too far to be moved.
        return (plain.replace(" ~", ""), last) if passive and at == last + 1 else ("", last)
    begin = last + 1
    if "no ~" in plain and sentence.tokens[begin].norm in _DETERMINERS:
        # "no the lamps" is no English.
        begin += 1
        if begin == at:
            return "", last
    named = text[sentence.tokens[begin].start : sentence.tokens[at - 1].end]
    return plain.replace("~", named.replace("{", "")), at - 1


def _names(sentence: Sentence, at: int) -> bool:
    return sentence.tokens[at].kind in ("fact", "number") or sentence.tags[at] in _NAMING


def _filled(text: str, sentence: Sentence, plain: str, slots: Slots) -> str | None:
    if not plain:
        return None
    if "{" not in plain:
        return plain
    written = {slot: text[sentence.tokens[a].start : sentence.tokens[b].end] for slot, (a, b) in slots.items()}
    if "{poss}" in written:
        owner = written["{poss}"].lower()
        written.setdefault("{pron}", _OBJECTS[owner])
        written["{they}"] = _SUBJECTS[owner]
    found = [slot for slot in _SLOT.findall(plain) if slot not in written]
    return None if found else _SLOT.sub(lambda match: written[match.group()], plain)


def _inflected(sentence: Sentence, plain: str, first: int, tag: str) -> str | None:
    """The plain words with their verb in the form ``tag``; ``None`` where "not" cannot be put in well."""
    head, _, rest = plain.partition(" ")
    before = sentence.tokens[first - 1].norm if first else ""
    if head == "not":
        verb, _, rest = rest.partition(" ")
        if tag == "VB":
            modal = first > 0 and sentence.tags[first - 1] == "MD"
            return f"{'not' if modal else 'do not'} {verb} {rest}".rstrip() if before != "to" else None
        shown = inflect(verb, tag) if tag in ("VBG", "VBN") else verb
        return f"{_DO[tag]} {shown} {rest}".rstrip()
    if head == "be" and tag in ("VBP", "VBZ", "VBD"):
        now, then = _BE[subject_of(sentence, first)]
        return f"{then if tag == 'VBD' else now} {rest}".rstrip()
    return f"{inflect(head, tag)} {rest}".rstrip()


def _placed(sentence: Sentence, words: str, first: int) -> str | None:
    """The words with the capital letter and after the article that stand there; ``None`` where the article is wrong."""
    before = sentence.tokens[first - 1].norm if first else ""
    start = words.split(" ", 1)[0]
    if before in _DETERMINERS and start in _ARTICLES:
        return None
    if before in ("a", "an") and (start[:1] in "aeiou") != (before == "an"):
        return None
    original = sentence.tokens[first].text
    if original[:1].isupper() and not first:
        return words[:1].upper() + words[1:]
    return words
