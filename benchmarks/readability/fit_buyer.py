"""Set the weights of the buyer's level and write ``api/wellput/buyer/data/level.json``.

    python benchmarks/readability/fit_buyer.py

No labelled text of learners may ship. The weights start from a prior, one size for every figure with the sign it must
have and more for the variety of structures, and are moved by a ridge regression over the ``tune`` half of our own buyer
messages. The prior's sizes, the ridge and what a long text gains by its length alone (``_LONG`` in
``wellput.buyer.level``) were compared on the development part of CEFR-ASAG, which judges only: nothing is fitted on it.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from corpora import messages
from scores import Numbers, best_cuts

from wellput.readability.writing import WRITING, writing

TARGET = Path(__file__).parent.parent.parent / "api/wellput/buyer/data/level.json"
NEGATIVE = ("frequency", "slips", "misspelt words", "pronouns")
#: Where a figure differs from the rest: what shows in any text counts more, what a topic brings along counts less.
PRIOR = dict.fromkeys(WRITING, 0.15) | {
    "variety": 0.5, "richness": 0.3, "subordination": 0.25, "different words over A2": 0.2, "pronouns": 0.2,
    "rare words": 0.1, "ease": 0.1, "structures B2": 0.1, "structures C1": 0.1, "words over B1": 0.05,
    "words over B2": 0.05, "structures A2": 0.05,
}  # fmt: skip
RIDGE, CLIP = 60.0, 2.5


def main() -> None:
    samples = [
        (found.values, item.level)
        for item in messages("buyer")
        if item.group == "tune" and (found := writing([item.text]))
    ]
    table, level = np.array([values for values, _ in samples]), np.array([value for _, value in samples])
    means, scales = table.mean(axis=0), table.std(axis=0)
    scales[scales < 1e-3] = 1.0
    known = np.clip((table - means) / scales, -CLIP, CLIP)
    prior = np.array([-PRIOR[name] if name in NEGATIVE else PRIOR[name] for name in WRITING])
    wanted = known.T @ (level - level.mean() - known @ prior)
    weights = prior + np.linalg.solve(known.T @ known + RIDGE * np.eye(len(prior)), wanted)
    # No figure may count the wrong way round, however the few messages fell.
    weights = np.where(np.sign(weights) == np.sign(prior), weights, 0.0)
    cuts = best_cuts(level.mean() + known @ weights, level, (1.5, 2.5, 3.5, 4.5, 5.5))
    # Half-way to the plain cuts: sixty messages of one hand are not the scale.
    cuts = (cuts + np.array([1.5, 2.5, 3.5, 4.5, 5.5])) / 2

    def short(values: Numbers) -> list[float]:
        return [round(float(value), 4) for value in values]

    model = {
        "features": list(WRITING),
        "means": short(means),
        "scales": short(scales),
        "weights": short(weights),
        "bias": round(float(level.mean()), 4),
        "cuts": short(cuts),
    }
    TARGET.write_text(json.dumps(model, indent=1) + "\n", encoding="utf-8")
    for name, weight in zip(WRITING, weights, strict=True):
        print(f"{name:20}{weight:6.2f}")
    print("cuts", short(cuts))


if __name__ == "__main__":
    main()
