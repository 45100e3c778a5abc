"""Words in capitals that shout, and the same words said calmly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from wellput.knowledge import Entry, data_folder, read_entry
from wellput.rules.folding import folded, quoted
from wellput.text.document import Document, Sentence
from wellput.text.language import primary
from wellput.text.tokens import Token

__all__ = ["Shout", "find"]

#: So many words in capitals in a row shout in any language with capitals, whatever the words.
_ANY_WORDS = 4
#: Names and titles of products come in capitals too; a run this long with a known word in it does not.
_KNOWN_RUN = 2
_LABEL_BEFORE = re.compile(
    r"\b(?:press|push|hit|hold|click|tap|select|choose|choosing|mark(?:ed)?|label(?:l?ed)?|named?|called|says?|reads?|"
    r"shows?|button|key|mode|switch|position|sign|word|(?:turn|set|switch)(?: \w+){1,3} to)(?: on| and hold| the)?:? $"
)
_LABEL_AFTER = re.compile(r" (?:button|key|switch|mode|position|light|sign|sticker|label|led|lamp|menu|icon)\b")


class Emphasis(Entry, frozen=True, kw_only=True):
    """``data/emphasis.toml``."""

    words: str
    acronyms: str


class Shout(NamedTuple):
    """A stretch in capitals; ``words`` says how many."""

    start: int
    end: int
    calm: str
    words: int


@cache
def _lists() -> tuple[frozenset[str], frozenset[str]]:
    entry = read_entry(data_folder("wellput.rules") / "emphasis.toml", Emphasis)
    return frozenset(entry.words.split()), frozenset(entry.acronyms.split())


def find(draft: Document) -> Iterator[Shout]:
    """The shouted runs of the body, in order."""
    text = folded(draft).text
    for sentence in draft.body:
        for run in _runs(sentence):
            named = quoted(text, *sentence.span, run[0].start, run[-1].end) or _is_label(text, sentence, run)
            if _shouts(run, primary(draft.language)) and not named:
                count = sum(token.kind == "word" for token in run)
                yield Shout(run[0].start, run[-1].end, _calm(draft, sentence, run), count)


def _runs(sentence: Sentence) -> Iterator[list[Token]]:
    """Runs of words in capitals; numbers, facts and commas may stand inside, not at the ends."""
    run: list[Token] = []
    for token in (*sentence.tokens, None):
        if token is not None and _capital(token):
            run.append(token)
        elif token is None or not run or not _between(token):
            while run and run[-1].kind != "word":
                run.pop()
            if run:
                yield run
            run = []
        else:
            run.append(token)


def _capital(token: Token) -> bool:
    letters = token.text.replace("'", "").replace("\u2019", "").replace("-", "")
    return token.kind == "word" and letters.isalpha() and token.text.isupper()


def _between(token: Token) -> bool:
    return token.kind in ("number", "fact") or token.text in (",", ";", ":", "-", "&")


def _shouts(run: list[Token], language: str) -> bool:
    emphasis, acronyms = _lists()
    words = [token for token in run if token.kind == "word" and token.text not in acronyms and len(token.text) > 1]
    if not words:
        return False
    known = [token for token in words if token.norm in emphasis]
    if language == "en":
        single = any(len(token.text) > 2 for token in known)
        return single if len(words) < _KNOWN_RUN else len(known) >= 1 and (len(known) * 3 >= len(words))
    return len(words) >= _ANY_WORDS and sum(len(token.text) for token in words) >= 3 * _ANY_WORDS


def _is_label(text: str, sentence: Sentence, run: list[Token]) -> bool:
    """Whether a word or two name a button or a print: "press STOP", "the ON switch"."""
    before = text[max(sentence.start, run[0].start - 30) : run[0].start]
    after = text[run[-1].end : min(sentence.end, run[-1].end + 12)]
    return len(run) <= _KNOWN_RUN and bool(_LABEL_BEFORE.search(before) or _LABEL_AFTER.match(after))


def _calm(draft: Document, sentence: Sentence, run: list[Token]) -> str:
    """The run in small letters; acronyms, "I" and facts stay, a sentence keeps its first capital.

    In a longer run "US" and "AM" are words.
    """
    emphasis, acronyms = _lists()
    if len(run) > _KNOWN_RUN:
        acronyms = frozenset(name for name in acronyms if name.lower() not in emphasis)
    said: list[str] = []
    position = run[0].start
    for token in run:
        keep = token.kind != "word" or token.text in acronyms or re.match(r"I(?:\W|$)", token.text)
        said.append(draft.text[position : token.start])
        said.append(token.text if keep else token.text.lower())
        position = token.end
    calm = "".join(said)
    return calm[:1].upper() + calm[1:] if run[0].start == sentence.start else calm
