"""Finding the rules and running them over a draft."""

from __future__ import annotations

import itertools
import pkgutil
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.resources import files

from wellput.context import Context
from wellput.rules import catalogue
from wellput.rules.explain import explain
from wellput.rules.kinds import rule_from_toml
from wellput.rules.model import Hit, Rule
from wellput.schema import Finding
from wellput.text.document import Document
from wellput.text.language import primary

__all__ = ["all_rules", "check", "warm"]


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule of the catalogue, by id. Raises ``ValueError`` when two share an id or a file is malformed."""
    rules = sorted(_discover(), key=lambda rule: rule.id)
    for first, second in itertools.pairwise(rules):
        if first.id == second.id:
            raise ValueError(f"two rules are called {first.id}")
    return tuple(rules)


def _discover() -> Iterator[Rule]:
    for module in pkgutil.iter_modules(catalogue.__path__):
        yield import_module(f"{catalogue.__name__}.{module.name}").RULE
    for entry in files(catalogue).iterdir():
        if entry.name.endswith(".toml"):
            yield rule_from_toml(entry)


def check(draft: Document, context: Context) -> Iterator[Finding]:
    """What the rules find in ``draft``, rule by rule."""
    language = primary(draft.language)
    for rule in all_rules():
        if not rule.languages or language in rule.languages:
            for hit in rule.check(draft, context):
                yield _finding(rule, hit, context)


def warm() -> None:
    """Compile every pattern now, where drafts would wait for theirs; raises ``ValueError`` for a malformed one."""
    for rule in all_rules():
        rule.warm()


def _finding(rule: Rule, hit: Hit, context: Context) -> Finding:
    message, why = explain(rule, hit.values, context.explain_in)
    return Finding(
        rule=rule.id,
        principle=rule.principle,
        category=rule.category,
        severity=hit.severity or rule.severity,
        message=message,
        why=why.strip(),
        source=hit.source or rule.source,
        start=hit.start,
        end=hit.end,
        replacements=hit.replacements,
    )
