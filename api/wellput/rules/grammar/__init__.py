"""Grammar slips of people who write English as a second language, each with the words that belong there.

:func:`slips` is the whole interface. Each module looks at one place of a sentence: ``chains`` at what follows an
auxiliary, "to" or a preposition, ``subjects`` at a verb and its subject, ``missing`` at subjects without a verb,
``nouns`` at number and at words of the wrong kind. ``lexicon`` knows the words, ``reading`` the sentence.
"""

from __future__ import annotations

from wellput.rules.grammar.checks import hits, slips
from wellput.rules.grammar.model import Kind, Slip

__all__ = ["Kind", "Slip", "hits", "slips"]
