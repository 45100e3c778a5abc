"""Simpler words, the same facts: a draft edited for a reader's level, edit by edit, each with its reason.

Kinds of simplification are modules in ``kinds/``; the curated pairs are data in ``data/``. The guard drops an edit
that would change what is said.
"""

from __future__ import annotations

from wellput.simplify.alternatives import alternatives_here, phrase_here, plain_alternatives
from wellput.simplify.flow import simplify, warm

__all__ = ["alternatives_here", "phrase_here", "plain_alternatives", "simplify", "warm"]
