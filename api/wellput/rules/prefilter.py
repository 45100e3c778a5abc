"""See :mod:`wellput.text.prefilter`."""

from wellput.text.prefilter import Candidates, grams, required

__all__ = ["Candidates", "grams", "required"]
