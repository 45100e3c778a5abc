"""Grammar slips of people who write English as a second language, each with the words that belong there.

:func:`slips` finds them in one sentence, :func:`hits` in a draft; :func:`rule_of` makes a rule of a kind of them.
Each module looks at one place of a sentence: ``chains`` at what follows an auxiliary, ``complements`` at what follows
"to" or a preposition, ``subjects`` at a verb and its subject, ``missing`` at subjects without a verb, ``nouns`` at
number and at words of the wrong kind, ``times`` at words of time. ``lexicon`` knows the words, ``reading`` the
sentence, ``checks`` which word calls for which check.
"""

from __future__ import annotations

from wellput.rules.grammar.checks import hits, slips
from wellput.rules.grammar.model import Kind, Slip
from wellput.rules.grammar.rule import rule_of

__all__ = ["Kind", "Slip", "hits", "rule_of", "slips"]
