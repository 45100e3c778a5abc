"""Putting a reply together from the lines of a skeleton: in one language, with every blank's place known."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from wellput.schema import Fact
from wellput.starter.blanks import blanks
from wellput.starter.skeletons import Line
from wellput.text.spans import Span
from wellput.translate.address import after_greeting
from wellput.translate.locales import SPACELESS
from wellput.translate.phrasebook import label, render
from wellput.translate.slots import Moment, UnfillableError, show

__all__ = ["Composer", "Open", "Text"]

# Stands for a blank while sentences are put together; no message of the phrasebook holds one.
_FIRST_MARK = 0xE000
_MARKS = re.compile("[\ue000-\uf8ff]")
_LONGEST_QUESTION = 80
_BRACKETS = str.maketrans({"[": "(", "]": ")"})


class Open(NamedTuple):
    """A blank that nothing is known for; ``question``: the buyer's, for an answer."""

    name: str
    question: str | None = None


class Text(NamedTuple):
    """A reply with its blanks as ``[label]``, and where each of them stands (code points)."""

    text: str
    blanks: tuple[tuple[Open, Span], ...]


@dataclass
class Composer:
    """Composes in one language; ``facts`` are what is known, by the names of the blanks they fill."""

    language: str
    facts: Mapping[str, Fact]
    moment: Moment

    _open: list[Open] = field(default_factory=list)

    def letter(
        self, greeting: str, paragraphs: Sequence[Sequence[Line]], questions: Sequence[str], closing: str, name: str
    ) -> Text:
        """The whole letter; an empty ``name`` leaves a blank for it."""
        self._open.clear()
        body = [self._paragraph(lines, questions) for lines in paragraphs if lines]
        if body:
            body[0] = after_greeting(body[0], greeting, self.language)
        # Private characters in names would be taken for blanks.
        signature = _MARKS.sub("", name).strip() or self._mark(Open("your_name"))
        return self._shown("\n\n".join([_MARKS.sub("", greeting), *body, f"{closing}\n{signature}"]))

    def _paragraph(self, lines: Sequence[Line], questions: Sequence[str]) -> str:
        space = "" if self.language in SPACELESS else " "
        rows: list[str] = []
        joins = False
        for line in lines:
            if line.say:
                said = self._said(line)
                rows = [*rows[:-1], f"{rows[-1]}{space}{said}"] if joins else [*rows, said]
            else:
                # Each answer on a row of its own: it may be long.
                asked = [Open("answer", question) for question in questions] or [Open("answer")]
                rows += map(self._mark, asked)
            joins = line.say is not None
        return "\n".join(rows)

    def _said(self, line: Line) -> str:
        slots = {slot: self._filled(name) for slot, name in line.blanks.items()}
        text = render(str(line.say), self.language, slots)
        if text is None:
            raise LookupError(f"{self.language} has no message {line.say}")
        return text

    def _filled(self, name: str) -> str:
        fact = self.facts.get(name)
        if fact is not None:
            try:
                return show(fact, self.language, self.moment)
            except UnfillableError:
                pass
        return self._mark(Open(name))

    def _mark(self, blank: Open) -> str:
        self._open.append(blank)
        return chr(_FIRST_MARK + len(self._open) - 1)

    def _shown(self, text: str) -> Text:
        """``text`` with ``[label]`` for every mark."""
        out: list[str] = []
        places: list[tuple[Open, Span]] = []
        position = length = 0
        for mark in _MARKS.finditer(text):
            blank = self._open[ord(mark.group()) - _FIRST_MARK]
            shown = f"[{self._label(blank)}]"
            out += (text[position : mark.start()], shown)
            start = length + mark.start() - position
            length = start + len(shown)
            places.append((blank, Span(start, length)))
            position = mark.end()
        return Text("".join(out) + text[position:], tuple(places))

    def _label(self, blank: Open) -> str:
        name = label(blanks()[blank.name].label, self.language)
        if self.language == "en":
            name = name.lower()
        if not blank.question:
            return name
        question = " ".join(blank.question.translate(_BRACKETS).split())
        if len(question) > _LONGEST_QUESTION:
            question = f"{question[:_LONGEST_QUESTION]}…"
        return label("pair", self.language, {"label": name, "value": question})
