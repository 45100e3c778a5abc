"""Words in capitals that shout, and the same words said calmly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from wellput.knowledge import Entry, data_folder, read_entry
from wellput.rules.folding import folded, quoted
from wellput.text.dictionary import base_forms
from wellput.text.document import Document, Sentence
from wellput.text.language import primary
from wellput.text.tokens import Token

__all__ = ["Shout", "find"]

#: Words so long are no codes any more.
_LONG = 5
_ACTS = frozenset(("VERB", "ADV"))
#: So many words in capitals in a row shout in any language with capitals, whatever the words.
_ANY_WORDS = 4
#: Names and titles of products come in capitals too; a run this long with a known word in it does not.
_KNOWN_RUN = 2
#: The only words of two letters that shout alone.
_SHORT = frozenset(("no", "so", "\u043d\u0435", "\u043d\u0456"))
#: A fact to the reader of facts, a word to the shouter.
_TIMES = frozenset("today tomorrow tonight now one two three four five ten once twice".split())
#: Labels are short: "it says MADE IN ITALY".
_LABEL_WORDS = 4
_LABEL_BEFORE = re.compile(
    r"\b(?:press|push|hit|hold|click|tap|select|choose|choosing|mark(?:ed)?|label(?:l?ed)?|named?|called|says?|reads?|"
    r"shows?|printed|stamped|status(?: is| of| was)?|button|key|mode|switch|position|sign|word|code|"
    r"(?:turn|set|switch)(?: \w+){1,3} to)(?: on| and hold| the| as)?:? $"
)
_LABEL_AFTER = re.compile(r" (?:button|key|switch|mode|position|light|sign|sticker|label|led|lamp|menu|icon)\b")


class Emphasis(Entry, frozen=True, kw_only=True):
    """``data/emphasis.toml``."""

    words: str
    acronyms: str
    languages: dict[str, str]


class Shout(NamedTuple):
    """A stretch in capitals; ``words`` says how many."""

    start: int
    end: int
    calm: str
    words: int


@cache
def _lists(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words that shout in capitals in a language, and the acronyms of all."""
    entry = read_entry(data_folder("wellput.rules") / "emphasis.toml", Emphasis)
    words = entry.words if language == "en" else entry.languages.get(language, "")
    return frozenset(words.split()), frozenset(entry.acronyms.split())


def find(draft: Document) -> Iterator[Shout]:
    """The shouted runs of the body, in order."""
    text, language = folded(draft).text, primary(draft.language)
    for sentence in draft.body:
        for run in _runs(sentence):
            if not _shouts(run, language, sentence) or _is_label(text, sentence, run):
                continue
            if not quoted(text, *sentence.span, run[0].start, run[-1].end):
                yield Shout(run[0].start, run[-1].end, _calm(draft, sentence, run), sum(map(_is_word, run)))


def _runs(sentence: Sentence) -> Iterator[list[Token]]:
    """Runs of words in capitals; numbers, facts and commas may stand inside, not at the ends."""
    run: list[Token] = []
    for token in (*sentence.tokens, None):
        if token is not None and _capital(token):
            run.append(token)
        elif token is None or not run or not _between(token):
            while run and not _capital(run[-1]):
                run.pop()
            if run:
                yield run
            run = []
        else:
            run.append(token)


def _capital(token: Token) -> bool:
    if not token.text.isupper() or not _is_word(token):
        return False
    return token.text.replace("'", "").replace("\u2019", "").replace("-", "").isalpha()


def _is_word(token: Token) -> bool:
    return token.kind == "word" or token.norm in _TIMES


def _acts(token: Token) -> bool:
    """Whether an English word can only be a verb or an adverb: no brand, title or code is named so."""
    kinds = base_forms(token.norm) if len(token.text) >= _LONG else {}
    return bool(kinds) and kinds.keys() <= _ACTS


def _between(token: Token) -> bool:
    return token.kind in ("number", "fact") or token.text in (",", ";", ":", "-", "&")


def _shouts(run: list[Token], language: str, sentence: Sentence) -> bool:
    emphasis, acronyms = _lists(language)
    words = [token for token in run if _is_word(token) and token.text not in acronyms and len(token.text) > 1]
    if not words or (words[-1].norm in _SHORT and _numbers(sentence, words[-1])):
        return False
    known = [token for token in words if token.norm in emphasis or (language == "en" and _acts(token))]
    if len(words) < _KNOWN_RUN:
        return any(len(token.text) > 2 or token.norm in _SHORT for token in known)
    if known and len(known) * 3 >= len(words):
        return True
    if language == "en":
        return False
    return len(words) >= _ANY_WORDS and sum(len(token.text) for token in words) >= 3 * _ANY_WORDS


def _numbers(sentence: Sentence, no: Token) -> bool:
    """Whether a short word heads a number: "ORDER NO. 4471", "SO 12"."""
    behind = [token for token in sentence.tokens if token.start >= no.end and token.text not in (".", ":", "#")]
    return bool(behind) and behind[0].kind in ("number", "fact")


def _is_label(text: str, sentence: Sentence, run: list[Token]) -> bool:
    """Whether a few words name a button or a print: "press STOP", "the ON switch"."""
    before = text[max(sentence.start, run[0].start - 30) : run[0].start]
    after = text[run[-1].end : min(sentence.end, run[-1].end + 12)]
    if len(run) <= _KNOWN_RUN and _LABEL_AFTER.match(after):
        return True
    return len(run) <= _LABEL_WORDS and bool(_LABEL_BEFORE.search(before))


def _calm(draft: Document, sentence: Sentence, run: list[Token]) -> str:
    """The run in small letters; acronyms, "I" and facts stay, a sentence keeps its first capital.

    In a longer run "US" and "AM" are words.
    """
    emphasis, acronyms = _lists(primary(draft.language))
    if len(run) > _KNOWN_RUN:
        acronyms = frozenset(name for name in acronyms if name.lower() not in emphasis)
    said: list[str] = []
    position = run[0].start
    for token in run:
        keep = not _is_word(token) or token.text in acronyms or re.match(r"I(?:\W|$)", token.text)
        said.append(draft.text[position : token.start])
        said.append(token.text if keep else token.text.lower())
        position = token.end
    calm = "".join(said)
    return calm[:1].upper() + calm[1:] if run[0].start == sentence.start else calm
