"""Finding the kinds of simplification: every module in ``kinds/``."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from functools import cache
from importlib import import_module

from wellput.schema import Edit
from wellput.simplify import kinds
from wellput.simplify.task import Kind, Task
from wellput.text.language import primary

__all__ = ["all_kinds", "propose"]


@cache
def all_kinds() -> tuple[Kind, ...]:
    """Every kind, by id."""
    modules = (import_module(f"{kinds.__name__}.{module.name}") for module in pkgutil.iter_modules(kinds.__path__))
    return tuple(sorted((module.KIND for module in modules if hasattr(module, "KIND")), key=lambda kind: kind.id))


def propose(task: Task, *, offers: bool = True) -> Iterator[Edit]:
    """What the kinds that know the draft's language propose; the edits may overlap.

    Without ``offers`` the kinds that leave all their edits to the writer are not asked.
    """
    language = primary(task.document.language)
    for kind in all_kinds():
        if kind.offered and not offers:
            continue
        if not kind.languages or language in kind.languages:
            yield from kind.propose(task)
