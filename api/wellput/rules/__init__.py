"""The rules: what a reply misses or should not say.

A rule is one file in ``catalogue/``: a Python module that binds ``RULE``, or a TOML file of one of the declarative
kinds. Its bad and good examples stand in the same file and are run by the tests; adding a rule touches nothing else.
"""

from __future__ import annotations

from wellput.rules.model import Example, Hit, Rule
from wellput.rules.principles import Principle, principles, sources
from wellput.rules.registry import all_rules, check, warm

__all__ = ["Example", "Hit", "Principle", "Rule", "all_rules", "check", "principles", "sources", "warm"]
