"""Putting the plain words in: inflected, with the right capital, with "a" or "an" put right before them."""

from __future__ import annotations

import re
from typing import NamedTuple

from wellput.simplify.forms import CONTRACTED, Form, head_of
from wellput.simplify.lexicon import Match
from wellput.simplify.pairs import Pair
from wellput.simplify.speaker import Speaker
from wellput.text.document import Sentence
from wellput.text.lemma import inflect, lemma

__all__ = ["Rewording", "plain_words", "reword", "takes_an"]

_DEGREE = re.compile(r"very|so|too|as|more|most|less|least|really|extremely|quite|how|truly|incredibly")
# "absolutely superb", but not "absolutely good".
_UTMOST = frozenset("absolutely utterly simply totally completely".split())
_DETERMINED = re.compile(r"(?:an?|the|my|your|our|this|that|any|some)\b", re.IGNORECASE)
_COMPARED = {"more": "JJR", "most": "JJS"}
# Longer adjectives take "more": "more careful".
_SHORT = 6
_NEVER_COMPARED = frozenset("real wrong right sure exact free broken".split())
# The writer, as the plain side of a pair names them.
_WRITER = {"{I}": ("I", "we"), "{me}": ("me", "us")}
_SLOT = re.compile(r"\{\w+\}")
_VOWEL_SOUND = re.compile(r"(?:[aeiou]|hour|honest|honou?r|heir)", re.IGNORECASE)
_CONSONANT_SOUND = re.compile(r"(?:uni(?!n|mp)|use|usu|util|euro|one\b|once|ubi|ukr|url|eu-)", re.IGNORECASE)
# Words spelled letter by letter: "an SMS", "a USB cable".
_LETTERS = re.compile(r"[A-Z]{2,}")
_SOUNDS_LIKE_VOWEL = frozenset("AEFHILMNORSX")


class Rewording(NamedTuple):
    """A stretch of the text and what stands in its place."""

    start: int
    end: int
    text: str


def takes_an(word: str) -> bool:
    """Whether ``an`` stands before ``word``: by sound, as far as spelling tells."""
    if _LETTERS.match(word):
        return word[0] in _SOUNDS_LIKE_VOWEL
    return bool(_VOWEL_SOUND.match(word)) and not _CONSONANT_SOUND.match(word)


def plain_words(pair: Pair, form: Form, tag: str) -> str:
    """The plain side of a pair in the form of the hard one, for a head of the given tag; slots are left as they are."""
    words = pair.plain.split()
    head = head_of(words, pair.pos)
    words = [word.lstrip("*") for word in words]
    if tag and head >= 0:
        words[head] = _head(words[head], form.words[form.head], tag)
    text = " ".join(words)
    if not form.possessive:
        return text
    return f"{text}'" if tag == "NNS" and text.endswith("s") else f"{text}'s"


def _head(plain: str, hard: str, tag: str) -> str:
    """The plain head, inflected. Forms of *be* agree with a subject: they stay, also where joined to it ("we're")."""
    if plain == "be":
        return hard
    return f"{CONTRACTED[hard]} {inflect(plain, tag)}" if hard in CONTRACTED else inflect(plain, tag)


def reword(text: str, sentence: Sentence, match: Match, speaker: Speaker = "") -> Rewording | None:
    """The rewording of a match, or ``None`` where it cannot be put into the sentence well.

    ``speaker``: how the draft's writer says "I".
    """
    pair, form = match.entry
    first, last = sentence.tokens[match.first], sentence.tokens[match.last]
    plain = plain_words(pair, form, match.tag)
    for slot, (begin, end) in match.slots.items():
        plain = plain.replace(slot, text[sentence.tokens[begin].start : sentence.tokens[end].end])
        if slot == "{ing}":
            plain = plain.replace("{base}", lemma(sentence.tokens[begin].norm, "VBG"))
    plain = plain.replace("{we}", CONTRACTED.get(first.norm, ""))
    for slot, (one, several) in _WRITER.items():
        plain = plain.replace(slot, several if speaker == "we" else one)
    if _SLOT.search(plain):
        return None
    before = sentence.tokens[match.first - 1].norm if match.first else ""
    if before in _UTMOST and plain.startswith("very "):
        return None
    if _DEGREE.fullmatch(before):
        plain = plain.removeprefix("very ")
    opens = match.first == _first_word(sentence)
    if not plain:
        return _left_out(sentence, match, opens=opens)
    if sentence.text.isupper() and len(first.text) > 1:
        plain = plain.upper()
    elif first.text[0].isupper() and (opens or _keeps_capital(form.words[0], first.norm, plain)):
        plain = plain[0].upper() + plain[1:]
    new = Rewording(first.start, last.end, plain)
    return _compared(sentence, match, new) or _with_article(text, sentence, match.first, new)


def _compared(sentence: Sentence, match: Match, new: Rewording) -> Rewording | None:
    """ "more rapid" → "faster": short adjectives are compared by their ending; ``None`` for all others."""
    before = sentence.tokens[match.first - 1] if match.first else None
    if before is None or before.norm not in _COMPARED or match.entry.pair.pos != "A" or " " in new.text:
        return None
    compared = inflect(new.text, _COMPARED[before.norm])
    if compared == new.text or len(new.text) > _SHORT or new.text in _NEVER_COMPARED:
        return None
    return Rewording(before.start, new.end, compared.capitalize() if before.text[0].isupper() else compared)


def _keeps_capital(written: str, first: str, plain: str) -> bool:
    """Whether a capital within the sentence goes over: that of "I" only to another "I"."""
    return written.islower() and (not _is_i(first) or _is_i(plain.lower().split(" ")[0]))


def _is_i(norm: str) -> bool:
    """Whether a word is written with a capital wherever it stands."""
    return norm == "i" or norm.startswith("i'")


def _first_word(sentence: Sentence) -> int:
    return next((place for place, token in enumerate(sentence.tokens) if token.kind == "word"), -1)


def _left_out(sentence: Sentence, match: Match, *, opens: bool) -> Rewording | None:
    """Leave the stretch out, with a comma and one space; the next word takes over the capital letter."""
    tokens = sentence.tokens
    start, after = tokens[match.first].start, match.last + 1
    if after < len(tokens) and tokens[after].text == ",":
        after += 1
    if after >= len(tokens) or tokens[after].kind in ("punctuation", "emoji"):
        # Nothing follows: the space (and a comma) before it goes instead.
        begin = match.first - 1
        if begin < 0 or after != match.last + 1:
            return None
        start = tokens[begin].start if tokens[begin].text == "," else tokens[begin].end
        return Rewording(start, tokens[match.last].end, "")
    following = tokens[after]
    if opens:
        if following.kind != "word":
            return None if following.kind == "fact" else Rewording(start, following.start, "")
        return Rewording(start, following.start + 1, following.text[0].upper())
    return Rewording(start, following.start, "")


def _with_article(text: str, sentence: Sentence, first: int, new: Rewording) -> Rewording | None:
    """The rewording with the article before it, where that has to change; ``None`` where two would meet ("a the")."""
    if first == 0:
        return new
    article = sentence.tokens[first - 1]
    if article.norm not in ("a", "an"):
        return None if _DETERMINED.fullmatch(article.text) and _DETERMINED.match(new.text) else new
    if _DETERMINED.match(new.text):
        return None
    right = "an" if takes_an(new.text) else "a"
    if right == article.norm:
        return new
    right = right.capitalize() if article.text[0].isupper() else right
    return Rewording(article.start, new.end, right + text[article.end : new.start] + new.text)
