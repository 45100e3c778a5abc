"""The patterns by which sentences are matched to messages of the phrasebook, and how they are written.

A pattern is a sentence in normal form (see :mod:`wellput.translate.normal`) with

- ``(a|b c)``: one of these must stand here,
- ``[a|b c]``: one of these may stand here,
- ``{slot}``: a fact that fills the slot of that name,
- ``<group>``: a group of the ``[groups]`` table in ``patterns.toml``.

A sentence matches only as a whole: every one of its words is accounted for by a word of the pattern.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from fluent.syntax import FluentParser, ast

from wellput.knowledge import read_toml, translations_folder
from wellput.translate.normal import kind_mark, normalise

__all__ = [
    "LABEL_KINDS",
    "Pattern",
    "all_patterns",
    "candidates",
    "compile_pattern",
    "labels",
    "past_messages",
    "questions",
]

_SLOT = re.compile(r"\{(\w+)\}")
_PIECE = re.compile(r"\{\w+\}|<\w+>|[(\[|)\]]|[^\s(\[|)\]{<]+")
# The kinds of fact that fill a slot, by its name; a message's own unit narrows numbers down.
_FILLED_BY: dict[str, tuple[str, ...]] = {
    "amount": ("money",),
    "carrier": ("carrier",),
    "code": ("product_code", "order_id"),
    "date": ("date",),
    "days": ("duration_day",),
    "business_days": ("duration_business_day",),
    "end": ("date",),
    "hours": ("duration_hour",),
    "invoice": ("product_code", "order_id"),
    "link": ("url",),
    "months": ("duration_month",),
    "name": ("name",),
    "order": ("order_id", "product_code"),
    "parcels": ("quantity_parcel",),
    "percent": ("percent",),
    "pieces": ("quantity_piece",),
    "range_business_days": ("range_business_day",),
    "range_days": ("range_day",),
    "size": ("size",),
    "start": ("date",),
    "start_end": ("date_range",),
    "tracking": ("tracking", "product_code", "order_id"),
    "weight": ("weight",),
}


_CODES = ("order_id", "product_code", "tracking")
#: The kinds of fact that a label of the card can stand before.
LABEL_KINDS: dict[str, tuple[str, ...]] = {
    "fact-order-id": _CODES,
    "fact-tracking": _CODES,
    "fact-carrier": ("carrier",),
    "fact-money": ("money",),
    "fact-date": ("date",),
    "fact-duration": ("duration",),
    "fact-quantity": ("quantity",),
    "fact-size": ("size",),
    "fact-weight": ("weight",),
    "fact-url": ("url",),
    "fact-email": ("email",),
    "fact-phone": ("phone",),
    "fact-product-code": _CODES,
    "role-sent-date": ("date",),
    "role-delivery-date": ("date", "duration"),
    "role-deadline": ("date",),
    "role-refund": ("money",),
    "role-price": ("money",),
    "role-total": ("money",),
    "role-shipping-cost": ("money",),
    "role-discount": ("money", "percent"),
    "role-discount-code": _CODES,
    "role-invoice-number": _CODES,
}


class Pattern(NamedTuple):
    """One way to say a message."""

    message: str
    regex: re.Pattern[str]
    literals: frozenset[str]


@cache
def _file() -> dict[str, dict[str, list[str]]]:
    return read_toml(translations_folder() / "en" / "patterns.toml")


def past_messages() -> frozenset[str]:
    """Messages that tell what has happened: a weekday in them lies behind."""
    return frozenset(_file()["tense"]["past"])


@cache
def labels() -> dict[str, str]:
    """English words before a colon, in lower case → the label of the card that says the same."""
    table = _file()["labels"]
    return {word: role for role, words in table.items() for word in words}


@cache
def questions() -> frozenset[str]:
    """Messages that ask."""
    return frozenset(message.id.name for message in _messages() if _last_character(message) == "?")


def candidates(words: frozenset[str]) -> Iterator[Pattern]:
    """The patterns that could match a sentence with these tokens, in the order of the file."""
    index, always = _index()
    found = [pattern for word in words for pattern in index.get(word, ())]
    for _, pattern in sorted(found + always, key=lambda item: item[0]):
        if pattern.literals <= words:
            yield pattern


@cache
def _index() -> tuple[dict[str, list[tuple[int, Pattern]]], list[tuple[int, Pattern]]]:
    """Patterns by their rarest literal word, and those that have none."""
    patterns = list(enumerate(all_patterns()))
    seen = Counter(word for _, pattern in patterns for word in pattern.literals)
    index: dict[str, list[tuple[int, Pattern]]] = {}
    always: list[tuple[int, Pattern]] = []
    for item in patterns:
        literals = item[1].literals
        if literals:
            index.setdefault(min(literals, key=lambda word: (seen[word], word)), []).append(item)
        else:
            always.append(item)
    return index, always


def all_patterns() -> Iterator[Pattern]:
    """Every pattern: those of the file, then the messages' own words. Raises ``ValueError`` for a malformed one."""
    groups = _file()["groups"]
    for message, texts in _file()["patterns"].items():
        if message not in _reference():
            raise ValueError(f"patterns.toml: there is no message {message}")
        for text in texts:
            yield compile_pattern(message, text, groups)
    for message, own in _reference().items():
        for text in own:
            yield compile_pattern(message, text, {})


def compile_pattern(message: str, text: str, groups: dict[str, list[str]]) -> Pattern:
    """Read one pattern. Raises ``ValueError`` for a bracket that is not closed, an unknown slot or group."""
    pieces = _PIECE.findall(text)
    reader = _Reader(message, groups)
    regex = reader.sequence(pieces)
    return Pattern(message, re.compile(regex), frozenset(reader.literals))


class _Reader:
    def __init__(self, message: str, groups: dict[str, list[str]]) -> None:
        self.message = message
        self.groups = groups
        self.literals: set[str] = set()
        self.slots: Counter[str] = Counter()

    def sequence(self, pieces: list[str], *, depth: int = 0) -> str:
        """Consume pieces up to the end, or to what ends this group; gives a regular expression."""
        out: list[str] = []
        while pieces and not (depth and pieces[0] in ")]|"):
            piece = pieces.pop(0)
            if piece in ")]|":
                raise ValueError(f"patterns.toml: {self.message}: {piece} stands outside a bracket")
            if piece in "([":
                out.append(self._group(pieces, ")" if piece == "(" else "]", depth))
            elif piece[0] == "{":
                out.append(self._slot(piece[1:-1]))
            elif piece[0] == "<":
                inner = "|".join(self.groups[piece[1:-1]])
                out.append(self.sequence(_PIECE.findall(f"({inner})"), depth=depth))
            else:
                if not depth:
                    self.literals.add(piece)
                out.append(re.escape(piece) + " ")
        return "".join(out)

    def _group(self, pieces: list[str], close: str, depth: int) -> str:
        choices = [self.sequence(pieces, depth=depth + 1)]
        while pieces and pieces[0] == "|":
            pieces.pop(0)
            choices.append(self.sequence(pieces, depth=depth + 1))
        if not pieces or pieces.pop(0) != close:
            raise ValueError(f"patterns.toml: {self.message}: a bracket is not closed")
        return f"(?:{'|'.join(choices)})" + ("?" if close == "]" else "")

    def _slot(self, name: str) -> str:
        kinds = _FILLED_BY.get(name)
        if kinds is None:
            raise ValueError(f"patterns.toml: {self.message}: {name} is no slot that facts fill")
        marks = "".join(kind_mark(kind) for kind in kinds)
        # A slot may stand in several choices; a group's name only once in a regular expression.
        self.slots[name] += 1
        return f"(?P<{name}__{self.slots[name]}>[{marks}][\ue800-\uefff]) "


@cache
def _reference() -> dict[str, tuple[str, ...]]:
    """Every message of the English phrasebook as patterns: itself, with slots by what fills them."""
    return {message.id.name: tuple(_plain(message.value)) for message in _messages() if message.value}


@cache
def _messages() -> tuple[ast.Message, ...]:
    resource = FluentParser().parse((translations_folder() / "en" / "phrases.ftl").read_text(encoding="utf-8"))
    return tuple(entry for entry in resource.body if isinstance(entry, ast.Message))


def _last_character(message: ast.Message) -> str:
    last = message.value.elements[-1] if message.value else None
    return str(last.value[-1:]) if isinstance(last, ast.TextElement) else ""


_UNITS = {
    "business day": "business_days",
    "day": "days",
    "hour": "hours",
    "month": "months",
    "parcel": "parcels",
    "piece": "pieces",
}


def _plain(pattern: ast.Pattern) -> Iterator[str]:
    """An English message as a pattern in normal form; none where a slot is filled by no fact ("colour")."""
    text = ""
    facts: list[tuple[int, int, str]] = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            text += element.value
            continue
        slot = _slot_of(element)
        if slot == "min":
            continue
        if slot not in _FILLED_BY:
            return
        if slot.startswith("range_"):
            # "{ $min } to { $max } days": "to" is inside the fact.
            text = text.removesuffix(" to ") + " "
        facts.append((len(text), len(text) + len(slot), slot))
        text += slot
    normal = normalise(text, [(start, end, "name") for start, end, _ in facts])
    if normal is None:
        return
    words = normal.split()
    slots = iter(facts)
    yield " ".join(f"{{{next(slots)[2]}}}" if word[0] == kind_mark("name") else word for word in words)


def _slot_of(element: ast.Placeable) -> str:
    """The name in ``_FILLED_BY`` of what fills a placeable, ``""`` for one that nothing fills."""
    expression = element.expression
    if isinstance(expression, ast.VariableReference):
        return expression.id.name
    if isinstance(expression, ast.SelectExpression) and isinstance(expression.selector, ast.VariableReference):
        default = next(variant for variant in expression.variants if variant.default)
        noun = "".join(part.value for part in default.value.elements if isinstance(part, ast.TextElement)).strip()
        unit = _UNITS.get(noun.removesuffix("s"), "")
        return f"range_{unit}" if expression.selector.id.name == "max" else unit
    return ""
