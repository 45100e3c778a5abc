"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from wellput.context import Context
from wellput.schema import Category, Severity
from wellput.text.document import Document

__all__ = ["Check", "Example", "Hit", "Rule", "between"]


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a rule applies, before it becomes a finding.

    No span: about the whole reply. ``start == end``: insert the replacement there. ``values`` fill the
    ``{placeholders}`` of the rule's message and why. ``severity`` and ``source`` override the rule's own.
    """

    start: int | None = None
    end: int | None = None
    replacements: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    severity: Severity | None = None
    source: str | None = None


Check = Callable[[Document, Context], Iterable[Hit]]


@dataclass(frozen=True, slots=True)
class Example:
    """A draft a rule must find (``bad``) or must leave alone (``good``).

    ``request`` holds further fields of :class:`wellput.schema.ReviewRequest` as they look on the wire, e.g.
    ``{"buyer": {"country": "DE"}, "fault": "seller"}``; ``buyer_says`` is short for a conversation of one message.
    ``found`` is the exact stretch a bad example points at (``None``: the whole reply, or not asserted), ``becomes``
    the whole draft after its first replacement.
    """

    draft: str
    found: str | None = None
    becomes: str | None = None
    buyer_says: str | None = None
    request: Mapping[str, Any] = field(default_factory=dict)


def _nothing() -> None:
    """Most rules have nothing to compile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule: what it looks for, how it explains itself, and its examples.

    ``languages``: primary tags of the drafts it can judge; empty for any. ``source`` names the text (T1-T5), the
    marketplace page or the study it comes from. ``message`` says what to do; ``why`` says why a buyer cares. ``warm``
    compiles what drafts would otherwise wait for one by one, and raises ``ValueError`` for a malformed pattern.
    """

    id: str
    principle: str
    category: Category
    severity: Severity
    message: str
    why: str
    source: str
    check: Check
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    languages: tuple[str, ...] = ("en",)
    warm: Callable[[], None] = _nothing


def between(seller: str | None, buyer: str | None, now: str | None = None) -> dict[str, Any]:
    """The ``request`` of an example: the countries of the two, where they are known, and the moment."""
    request: dict[str, Any] = {"now": now} if now else {}
    if seller:
        request["seller"] = {"country": seller}
    if buyer:
        request["buyer"] = {"country": buyer}
    return request
