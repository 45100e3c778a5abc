"""Grammar slips of people who write English as a second language, each with the words that belong there.

:func:`slips` finds them in one sentence; :func:`rule_of` makes a rule of a kind of them. Each module looks at one
place of a sentence and says in its ``dispatch`` which words call for which check:

- the verb: ``chains`` (what follows an auxiliary), ``tenses`` and ``times`` (words of time), ``complements`` and
  ``government`` (what follows "to", a preposition, a verb), ``subjects`` and ``concord`` (a verb and its subject);
- the clause: ``missing`` and ``verbless`` (no verb or no subject), ``order``, ``questions``;
- the words: ``nouns`` (number, words of the wrong kind), ``pronouns``, ``comparison``, ``manner`` (adjective, adverb).

``lexicon`` and ``frames`` know the words, ``reading`` and ``phrases`` the sentence; ``checks`` asks them all.
"""

from __future__ import annotations

from wellput.rules.grammar.checks import slips
from wellput.rules.grammar.model import Kind, Slip
from wellput.rules.grammar.rule import rule_of

__all__ = ["Kind", "Slip", "rule_of", "slips"]
