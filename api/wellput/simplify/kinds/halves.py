"""Long sentences in two in the other languages: at a semicolon, and where a comma and "but" stand between two clauses.

Offered. More than that needs a grammar of the language, and nothing here pretends to have one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from wellput.knowledge import data_folder, read_toml
from wellput.schema import Edit
from wellput.simplify.offers import capital, longest, offer
from wellput.simplify.task import Kind, Task
from wellput.text.language import primary

__all__ = ["KIND"]

_CONFIDENCE = 0.5
# On either side, so that "small, but good" stays together; in words, or in characters where words have no spaces.
_FEWEST = 4
_FEWEST_UNSPACED = 8
_LONGEST = 2000
_UNSPACED = frozenset(("ja", "zh", "th"))
_STOPS = {"ja": "。", "zh": "。", "hi": "।"}
# Words without spaces are about two characters long.
_CHARACTERS = 2


def _propose(task: Task) -> Iterator[Edit]:
    language = task.document.language
    joint, unspaced = _joint(language), primary(language) in _UNSPACED
    if language == "en":
        return
    most = longest(task) * (_CHARACTERS if unspaced else 1)
    stop = _STOPS.get(primary(language), ".")
    for sentence in task.sentences:
        text = sentence.text
        if sentence.part != "body" or sentence.is_question or len(text) > _LONGEST or _size(text, unspaced) <= most:
            continue
        for found in joint.finditer(text):
            before, after = text[: found.start()], text[found.start("next") :]
            fewest = _FEWEST_UNSPACED if unspaced else _FEWEST
            if min(_size(before, unspaced), _size(after, unspaced)) < fewest or before.count("(") != before.count(")"):
                continue
            start = sentence.start
            yield offer(
                task,
                KIND.id,
                start + found.start(),
                start + found.end(),
                f"{stop}{'' if stop == '。' else ' '}{capital(found['next'])}",
                "split",
                confidence=_CONFIDENCE,
            )
            break


def _size(text: str, unspaced: bool) -> int:
    return len(text) if unspaced else len(text.split())


@cache
def _joint(language: str) -> re.Pattern[str]:
    words = read_toml(data_folder("wellput.simplify") / "form.toml")["contrast"].get(language, [])
    if not words:
        return re.compile(r"[;；؛]\s*(?P<next>\w)")
    boundary = "" if primary(language) in _UNSPACED else r"(?!\w)"
    either = "|".join(sorted(words, key=len, reverse=True))
    return re.compile(rf"(?:[;；؛]\s*|[,，،]\s*(?=(?:{either}){boundary}))(?P<next>\w)", re.IGNORECASE)


KIND = Kind(id="simplify.halves", propose=_propose, languages=(), offered=True)
