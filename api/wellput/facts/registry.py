"""Finding the kinds of facts: every module of ``kinds/`` is one."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from typing import cast

from wellput.facts import kinds as package
from wellput.facts.model import Kind

__all__ = ["all_kinds"]


@cache
def all_kinds() -> tuple[Kind, ...]:
    """Every kind, by the name of its module."""
    names = sorted(module.name for module in pkgutil.iter_modules(package.__path__))
    return tuple(cast("Kind", import_module(f"{package.__name__}.{name}")) for name in names)
