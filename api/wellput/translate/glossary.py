"""Terms whose translation the seller has fixed: names of products and shops, words of the trade."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from wellput.errors import InvalidInputError

__all__ = ["MOST_TERMS", "Glossary", "Term"]

#: Terms a request may bring, and characters a term or its translation may have.
MOST_TERMS = 500
_LONGEST = 100

Term = tuple[int, int, str]


class Glossary:
    """Term → its translation; an empty one keeps the term as it stands.

    A term with a capital letter is found as it is written, one without in any case; both as whole words only.
    Raises :class:`wellput.errors.InvalidInputError` for one that cannot be used.
    """

    def __init__(self, terms: Mapping[str, str] | None = None, *, kept: Sequence[str] = ()) -> None:
        for term, said in (terms or {}).items():
            if not term.strip() or max(len(term), len(said)) > _LONGEST or re.search(r"[\x00-\x1f]", term + said):
                raise InvalidInputError(
                    "glossary", f"a term and its translation are one line of 1 to {_LONGEST} characters"
                )
        if len(terms or {}) > MOST_TERMS:
            raise InvalidInputError("glossary", f"has more than {MOST_TERMS} terms")
        self._said = {term.strip(): said.strip() for term, said in (terms or {}).items()}
        self._said |= {term: "" for term in kept if term.strip() and term not in self._said}

    def find(self, text: str) -> Iterator[Term]:
        """Where terms stand in ``text``, and what stands there in the translation."""
        if not self._said:
            return
        for match in self._pattern.finditer(text):
            term = match.group()
            said = self._said.get(term)
            if said is None:
                said = self._said[term.lower()]
            yield (*match.span(), said or term)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        terms = sorted(self._said, key=len, reverse=True)
        forms = [re.escape(term) if term != term.lower() else f"(?i:{re.escape(term)})" for term in terms]
        return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)")
