"""Whether a draft speaks as "I" or as "we"."""

from __future__ import annotations

import re
from typing import Literal

from wellput.text.document import Document

__all__ = ["Speaker", "speaker_of"]

Speaker = Literal["I", "we", ""]

_I = re.compile(r"\b(?:I|my|me|mine)\b")
_WE = re.compile(r"\b(?:we|our|us|ours)\b", re.IGNORECASE)


def speaker_of(document: Document) -> Speaker:
    """The pronoun the writer uses for the shop most; empty when the body names no writer."""
    body = " ".join(sentence.text for sentence in document.body)
    singular, plural = len(_I.findall(body)), len(_WE.findall(body))
    return "" if not singular + plural else "I" if singular >= plural else "we"
