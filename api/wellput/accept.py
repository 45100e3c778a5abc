"""Taking suggestions: a draft with the first replacement of every finding put in."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.schema import Finding

__all__ = ["accept"]


def accept(draft: str, findings: Sequence[Finding]) -> str:
    """``draft`` with the first replacement of each finding, in the order a review gives them; offsets are code points.

    Of two that overlap the first is taken.
    """
    parts: list[str] = []
    position = 0
    for finding in findings:
        if finding.start is None or finding.end is None or not finding.replacements or finding.start < position:
            continue
        parts += [draft[position : finding.start], finding.replacements[0]]
        position = finding.end
    return "".join([*parts, draft[position:]])
