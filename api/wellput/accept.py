"""Taking suggestions: a draft with the first replacement of every finding put in."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.schema import Finding

__all__ = ["accept"]


def accept(draft: str, findings: Sequence[Finding]) -> str:
    """``draft`` with the first replacement of each finding, in the order a review gives them; offsets are code points.

    Of two that overlap the first is taken; of two that put a sentence before the same letter both are.
    """
    parts: list[str] = []
    start = position = 0
    for finding in findings:
        if finding.start is None or finding.end is None or not finding.replacements:
            continue
        replacement = finding.replacements[0]
        kept = finding.end - finding.start
        if parts and kept and (finding.start, finding.end) == (start, position):
            if _keeps(draft[start:position], replacement) and _keeps(draft[start:position], parts[-1]):
                parts[-1] = parts[-1][:-kept] + replacement
            continue
        if finding.start < position:
            continue
        parts += [draft[position : finding.start], replacement]
        start, position = finding.start, finding.end
    return "".join([*parts, draft[position:]])


def _keeps(words: str, replacement: str) -> bool:
    """Whether a replacement is an insertion: it ends with the words it replaces, but for their capitals."""
    return len(replacement) > len(words) and replacement.lower().endswith(words.lower())
