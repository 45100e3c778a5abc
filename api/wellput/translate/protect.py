"""Keeping what must not change out of an engine's reach: masks it copies, put back afterwards."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from wellput.translate.fixed import is_fixed
from wellput.translate.glossary import Glossary
from wellput.translate.pieces import Piece

__all__ = ["Guard", "Masked", "guarded", "guards", "mask", "name_pattern", "unmask"]

#: ``fixed`` comes out letter by letter and is masked; so does ``copied``, which engines copy by themselves as a rule
#: ("COVID-19") and which is masked only where one does not; ``spoken`` ("two weeks", "Monday, 5 May") is translated.
Manner = Literal["fixed", "copied", "spoken"]

_PLACEHOLDER = re.compile(
    r"\{\{[^{}\n]{1,60}\}\}|\$?\{[^{}\n]{1,60}\}|%\(\w{1,30}\)[sd]|%[sd]\b|\[[A-Z][A-Z0-9_ ]{1,30}\]|<[^<>\n]{1,80}>"
    r"|[@#][^\W\d]\w{1,40}|`[^`\n]{1,80}`"
)
# Numbers that are names more than amounts, and words with digits inside. An engine may write 1,234 in the target's
# own form: the check of numbers compares the digits.
_NUMBER = re.compile(
    r"#?\d+(?:[:/\u2019'\u2013-]\d+)+(?!\w)|#?\d{5,}(?![\w.,]*\d)|#\d+"
    r"|(?<![\w-])(?=[\w-]{0,30}\d)(?=[\w-]{0,30}[^\W\d_])[^\W_][\w-]{1,30}(?<!-)"
)
_SPOKEN_NUMBER = re.compile(r"\d+(?:st|nd|rd|th|am|pm|h|s|-[a-z-]+)|[a-z]+-\d{1,2}", re.IGNORECASE)
# Characters outside the vocabulary of the models for languages written in Latin or Cyrillic letters.
_SYMBOLS = re.compile(
    r"[#@*~^|\\<>=_{}\[\]\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2069\u2190-\u2bff\ufe0f\ufeff\u20e3"
    r"\U00010000-\U0010ffff]+"
)
_FOREIGN = re.compile(r"[^\u0000-\u024f\u1e00-\u1eff\u2000-\u206f\u20a0-\u20cf\u2100-\u214f]+")
_TITLES = frozenset("mr mrs ms miss mx dr prof sir madam herr frau sr sra monsieur madame".split())


@dataclass(frozen=True, slots=True)
class Guard:
    """A stretch of a piece that must survive; offsets into the piece's text."""

    start: int
    end: int
    text: str
    manner: Manner
    fact: bool


@dataclass(frozen=True, slots=True)
class Masked:
    """A sentence with masks in place of ``masks``, and the pattern that finds them in the translation."""

    text: str
    masks: tuple[str, ...]
    prefix: str


def guards(piece: Piece, names: re.Pattern[str] | None, source: str) -> tuple[Guard, ...]:
    """What must survive in ``piece``, in order, never overlapping. ``names`` finds people and shops."""
    found: list[Guard] = []
    for fact in piece.facts:
        manner: Manner = "fixed" if is_fixed(fact) else "spoken"
        found.append(Guard(fact.start - piece.start, fact.end - piece.start, fact.text, manner, fact=True))
    patterns = [_PLACEHOLDER]
    if names:
        patterns.append(names)
    patterns += [_NUMBER, _SYMBOLS]
    if source in ("en", "es", "pt-BR", "fr", "de", "it", "nl", "pl", "sv", "id", "tr", "vi"):
        patterns.append(_FOREIGN)
    for pattern in patterns:
        for match in pattern.finditer(piece.text):
            if pattern is _NUMBER and _SPOKEN_NUMBER.fullmatch(match.group()):
                continue
            if not any(guard.start < match.end() and match.start() < guard.end for guard in found):
                as_a_rule: Manner = "copied" if pattern is _NUMBER and match.group()[0].isalpha() else "fixed"
                found.append(Guard(match.start(), match.end(), match.group(), as_a_rule, fact=False))
    return _merged(piece.text, sorted(found, key=lambda guard: guard.start))


def guarded(
    piece: Piece, names: re.Pattern[str] | None, source: str, glossary: Glossary
) -> tuple[str, tuple[Guard, ...]]:
    """The piece's text with the glossary's translations in it, and what must survive there."""
    found = guards(piece, names, source)
    terms = [
        term
        for term in glossary.find(piece.text)
        if not any(guard.fact and guard.start < term[1] and term[0] < guard.end for guard in found)
    ]
    if not terms:
        return piece.text, found
    outside = [g for g in found if not any(g.start < end and start < g.end for start, end, _ in terms)]
    outside += [Guard(start, end, said, "fixed", fact=False) for start, end, said in terms]
    text, moved, position = "", [], 0
    for guard in sorted(outside, key=lambda guard: guard.start):
        text += piece.text[position : guard.start]
        moved.append(Guard(len(text), len(text) + len(guard.text), guard.text, guard.manner, guard.fact))
        text += guard.text
        position = guard.end
    return text + piece.text[position:], tuple(moved)


def mask(text: str, items: Iterable[Guard]) -> Masked:
    """``text`` with each item replaced by a mask that translation models copy.

    Of the forms tried on the English-Portuguese models, capitals with a number survive always; brackets, braces
    and signs do not.
    """
    prefix = next(prefix for prefix in ("QZ", "XQ", "ZX", "KX", "QXZ") if prefix not in text.upper() or prefix == "QXZ")
    out: list[str] = []
    masks: list[str] = []
    position = 0
    for guard in items:
        masks.append(guard.text)
        out += (text[position : guard.start], f"{prefix}{len(masks)}")
        position = guard.end
    return Masked("".join(out) + text[position:], tuple(masks), prefix)


def unmask(translated: str, masked: Masked, *, isolate: bool = False) -> str | None:
    """The translation with what was masked put back; ``None`` when a mask is lost, doubled or unknown.

    ``isolate`` puts each into a bidirectional isolate, for right-to-left languages.
    """
    seen: list[int] = []

    def put_back(match: re.Match[str]) -> str:
        number = int(match.group(1))
        seen.append(number)
        text = masked.masks[number - 1] if 0 < number <= len(masked.masks) else ""
        return f"\u2068{text}\u2069" if isolate else text

    restored = re.sub(rf"{masked.prefix}\s?(\d{{1,3}})(?!\d)", put_back, translated, flags=re.IGNORECASE)
    return restored if sorted(seen) == list(range(1, len(masked.masks) + 1)) else None


def _merged(text: str, found: Sequence[Guard]) -> tuple[Guard, ...]:
    """Neighbours that are both fixed and touch become one: fewer masks, and no space slips in between."""
    merged: list[Guard] = []
    for guard in found:
        last = merged[-1] if merged else None
        if last and last.end == guard.start and last.manner == guard.manner == "fixed":
            whole = text[last.start : guard.end]
            merged[-1] = Guard(last.start, guard.end, whole, "fixed", last.fact or guard.fact)
        else:
            merged.append(guard)
    return tuple(merged)


def name_pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    """A pattern that finds the words of ``names``; ``None`` when there are none. Titles are not names."""
    words = {word for name in names for word in re.findall(r"[^\W\d_][\w'\u2019-]*", name) if len(word) > 1}
    words -= {word for word in words if word.lower() in _TITLES}
    if not words:
        return None
    some = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"\b(?:{some})(?: (?:{some}))*\b")
