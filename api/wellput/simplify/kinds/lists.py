"""An enumeration as a list: "Please send: a photo, the number and the size." with each item on a line of its own.

After a colon in every language whose joints are known (``data/form.toml``); in English also after verbs like "send" and
"include". Offered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from wellput.knowledge import data_folder, read_toml
from wellput.schema import Edit
from wellput.simplify.offers import offer, splittable
from wellput.simplify.task import Kind, Task
from wellput.text.document import Sentence
from wellput.text.language import primary

__all__ = ["KIND"]

_CONFIDENCE = 0.7
_FEWEST_ITEMS = 3
_LONGEST_ITEM = 8
_LONGEST_LIST = 400
_COLON = re.compile(r": |：")
_COMMAS = {"ja": "、", "zh": "、", "ar": "،"}
_UNSPACED = frozenset(("ja", "zh", "th"))
# Verbs whose object is what the buyer looks for.
_VERBS = frozenset(
    "send need needs include includes contain contains attach provide check bring add enclose confirm offer accept "
    "sell want require requires receive".split()
)
_RECEIVERS = frozenset(("me", "us", "you"))
_ITEM_TAGS = frozenset("DT PRP$ JJ JJR JJS NN NNS NNP NNPS CD POS HYPH".split())
_NOUNS = frozenset("NN NNS NNP NNPS CD".split())


class _Joints(NamedTuple):
    """The words before the last item, of both sorts, and those of them that mean "or"."""

    pattern: re.Pattern[str]
    alternatives: frozenset[str]


def _propose(task: Task) -> Iterator[Edit]:
    joints = _joints(task.document.language)
    for sentence in task.sentences:
        if joints is None or sentence.part != "body":
            continue
        start = _after_colon(sentence)
        if start is None and task.document.language == "en":
            start = _after_verb(sentence)
        if start is not None:
            yield from _list(task, sentence, start, joints)


def _after_colon(sentence: Sentence) -> int | None:
    found = _COLON.search(sentence.text)
    return sentence.start + found.end() if found else None


def _after_verb(sentence: Sentence) -> int | None:
    """Where an enumeration begins that is the object of the last verb, and nothing but it follows."""
    if "," not in sentence.text:
        return None
    tokens, tags = sentence.tokens, sentence.tags
    if not splittable(sentence) or sum(token.text == "," for token in tokens) < _FEWEST_ITEMS - 2:
        return None
    verbs = [at for at, token in enumerate(tokens) if token.norm in _VERBS and tags[at].startswith("VB")]
    if not verbs:
        return None
    first = verbs[-1] + 1
    first += tokens[first].norm in _RECEIVERS
    inside = range(first, len(tokens) - 1)
    whole = all(
        tags[at] in _ITEM_TAGS or tokens[at].kind in ("fact", "number") or tokens[at].norm in (",", "and", "or", "of")
        for at in inside
    )
    return tokens[first].start if whole and inside and _starts_items(sentence, first) else None


def _starts_items(sentence: Sentence, first: int) -> bool:
    """Whether each item ends with its noun: "a red, a blue and a green one" has its noun at the end only."""
    tokens, tags = sentence.tokens, sentence.tags
    ends = [at - 1 for at in range(first + 1, len(tokens)) if tokens[at].norm in (",", "and", "or", ".", "!")]
    return all(tags[at] in _NOUNS or tokens[at].kind in ("fact", "number") or tokens[at].text == "," for at in ends)


def _list(task: Task, sentence: Sentence, start: int, joints: _Joints) -> Iterator[Edit]:
    text, end = task.document.text, sentence.end
    rest = text[start:end].rstrip()
    if len(rest) > _LONGEST_LIST or any(mark in rest for mark in ":;?!()：；？！（）") or "." in rest[:-1]:
        return
    head, joint, last = _last_item(rest.rstrip(".。।"), joints.pattern)
    comma = _COMMAS.get(primary(task.document.language), ",")
    items = [item.strip() for item in head.split(comma) if item.strip()]
    last = last.strip()
    if not joint or len(items) + 1 < _FEWEST_ITEMS or any(_words(item) > _LONGEST_ITEM for item in (*items, last)):
        return
    word = joint.strip(", ،、").lower()
    listed = "".join(f"\n- {item}" for item in (*items, f"{word} {last}" if word in joints.alternatives else last))
    before = text[sentence.start : start].rstrip()
    colon = "" if before.endswith((":", "：")) else ":"
    begin = sentence.start + len(before)
    yield offer(task, KIND.id, begin, start + len(rest), colon + listed, "list", confidence=_CONFIDENCE)


def _words(item: str) -> int:
    return max(len(item.split()), len(item) // 12)


def _last_item(rest: str, joints: re.Pattern[str]) -> tuple[str, str, str]:
    found = list(joints.finditer(rest))
    if len(found) != 1:
        return rest, "", ""
    return rest[: found[0].start()], found[0].group(), rest[found[0].end() :]


@cache
def _joints(language: str) -> _Joints | None:
    words = read_toml(data_folder("wellput.simplify") / "form.toml")["joints"].get(language)
    if words is None:
        return None
    either = "|".join(re.escape(word) for word in sorted((*words["and"], *words["or"]), key=len, reverse=True))
    unspaced = primary(language) in _UNSPACED
    pattern = rf"[,、]?\s*(?:{either})\s*" if unspaced else rf"[,،]? (?:{either}) "
    return _Joints(re.compile(pattern, re.IGNORECASE), frozenset(words["or"]))


KIND = Kind(id="simplify.lists", propose=_propose, languages=(), offered=True)
