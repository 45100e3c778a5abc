"""Translating HTML: its text is translated, its tags and attributes stay as they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from html import escape, unescape
from typing import NamedTuple

__all__ = ["translate_html"]

_NODE = re.compile(r"<!--.*?(?:-->|\Z)|<(?:[!?][^>]*|/?[A-Za-z](?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>", re.DOTALL)
_NAME = re.compile(r"</?([A-Za-z][\w:-]*)")
_UNTRANSLATED = re.compile(r"\btranslate\s*=\s*[\"']?no\b|\bclass\s*=\s*[\"'][^\"']*\bnotranslate\b", re.IGNORECASE)
_INLINE = frozenset(
    "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub"
    " sup time tt u var".split()
)
_RAW = frozenset("script style textarea pre code kbd samp svg math".split())
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())

_NUMBERED = re.compile(r"\s*<(\d+)>\s*")

Translate = Callable[[str], str]


class _Run(NamedTuple):
    """A tag, or the text between two tags."""

    text: str
    tag: str = ""
    closing: bool = False
    frozen: bool = False


def translate_html(html: str, translate: Translate) -> str:
    """``html`` with its text translated by ``translate``, which gets plain text.

    A block that holds inline tags is translated as one text; the tags are put around the translation of what they
    held where that stands in it, else they travel through the engine, else each stretch between tags is translated
    alone. Scripts, ``translate="no"`` and comments are left.
    """
    out: list[str] = []
    block: list[_Run] = []
    for run in _runs(html):
        if run.tag and (run.tag not in _INLINE or run.frozen):
            out += (_block(block, translate), run.text)
            block = []
        else:
            block.append(run)
    return "".join((*out, _block(block, translate)))


def _runs(html: str) -> Iterator[_Run]:
    position = 0
    while position < len(html):
        match = _NODE.search(html, position)
        if not match:
            break
        if match.start() > position:
            yield _Run(html[position : match.start()])
        position = match.end()
        name = _NAME.match(match.group())
        tag = name[1].lower() if name else "!"
        closing = match.group().startswith("</")
        if not closing and (tag in _RAW or _UNTRANSLATED.search(match.group())):
            position = _end_of(html, tag, position)
            yield _Run(html[match.start() : position], tag, frozen=True)
        else:
            yield _Run(match.group(), tag, closing)
    if position < len(html):
        yield _Run(html[position:])


def _end_of(html: str, tag: str, position: int) -> int:
    """Where the element that has just been opened ends; elements of the same name nest."""
    if tag in _VOID:
        return position
    depth = 1
    for match in re.finditer(rf"<(/?){re.escape(tag)}\b[^>]*>", html[position:], re.IGNORECASE):
        depth += -1 if match[1] else 1
        if not depth:
            return position + match.end()
    return len(html)


def _block(runs: Sequence[_Run], translate: Translate) -> str:
    text = "".join(unescape(run.text) for run in runs if not run.tag)
    if not text.strip():
        return "".join(run.text for run in runs)
    if all(not run.tag for run in runs):
        return escape(translate(text), quote=False)
    return (
        _wrapped(runs, text, translate)
        or _carried(runs, translate)
        or "".join(run.text if run.tag else escape(translate(unescape(run.text)), quote=False) for run in runs)
    )


def _wrapped(runs: Sequence[_Run], text: str, translate: Translate) -> str | None:
    """The block translated as a whole, its inline tags around the same words; ``None`` where that is not certain."""
    elements = _elements(runs)
    if elements is None:
        return None
    whole = translate(text)
    marks: list[tuple[int, int, int, str]] = []
    for order, (opening, inner, closing) in enumerate(elements):
        said = inner if inner in whole else translate(inner).strip().rstrip(".")
        start = whole.find(said) if said.strip() else -1
        if start < 0 or whole.count(said) != 1:
            return None
        marks += [(start, 1, order, opening), (start + len(said), 0, -order, closing)]
    spans = sorted((start, order) for start, kind, order, _ in marks if kind)
    if [order for _, order in spans] != list(range(len(elements))):
        return None
    out: list[str] = []
    position = 0
    for at, _, _, tag in sorted(marks):
        out += (escape(whole[position:at], quote=False), tag)
        position = at
    return "".join(out) + escape(whole[position:], quote=False)


def _carried(runs: Sequence[_Run], translate: Translate) -> str | None:
    """The block translated with numbers in place of its tags, as far as they come back once each and in order."""
    tags = [run for run in runs if run.tag]
    numbered = iter(range(len(tags)))
    text = "".join(f" <{next(numbered)}> " if run.tag else unescape(run.text) for run in runs)
    said = translate(text)
    found = [int(number) for number in _NUMBERED.findall(said)]
    if found != list(range(len(tags))):
        return None

    first, *rest = _NUMBERED.split(said)
    out = [escape(first, quote=False)]
    for number, part in zip(rest[::2], rest[1::2], strict=True):
        run = tags[int(number)]
        opens = not run.closing
        out += (" " if opens and out[-1] else "", run.text)
        out.append(("" if opens or not part or part[0] in ",.;:!?" else " ") + escape(part, quote=False))
    return "".join(out)


def _elements(runs: Sequence[_Run]) -> list[tuple[str, str, str]] | None:
    """The inline elements as (opening tag, text, closing tag), none inside another; ``None`` for other shapes."""
    elements: list[tuple[str, str, str]] = []
    index = 0
    while index < len(runs):
        if not runs[index].tag:
            index += 1
            continue
        element = runs[index : index + 3]
        if len(element) < 3 or element[1].tag or not element[2].closing or element[0].closing:
            return None
        if element[0].tag != element[2].tag:
            return None
        elements.append((element[0].text, unescape(element[1].text).strip(), element[2].text))
        index += 3
    return elements
