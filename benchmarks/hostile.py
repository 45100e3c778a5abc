"""What takes longest: ``python benchmarks/hostile.py [WORDS]``.

A draft of one word a thousand times over is nobody's reply, but a pattern that stumbles over it stumbles over a long
list, too. Every review of 16,000 characters is timed for the words that the patterns themselves hold, the commonest
first; a pattern in linear time needs some 0.3 seconds for any of them. Times are seconds of one processor.
"""

from __future__ import annotations

import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

LENGTH = 16_000
SHOWN = 15
ENDS = (" ", ". ", ", ", "\n")
FACTS = (
    "5 EUR",
    "3-5 days",
    "12.11.2026",
    "Monday",
    "26-12345-67890",
    "a@b.com",
    "+49 30 901820",
    "size M",
    "20 x 30 cm",
)


def main(most: int) -> None:
    """Print the slowest."""
    from wellput.schema import Buyer, Message, ReviewRequest
    from wellput.service import Service

    service = Service()
    service.start()
    found = []
    for unit in units(most):
        draft = (unit * LENGTH)[:LENGTH]
        request = ReviewRequest(
            draft=draft,
            conversation=(Message(sender="buyer", text=draft[: LENGTH // 4]),),
            buyer=Buyer(name="Anna", country="DE"),
            marketplace="ebay",
        )
        begun = time.process_time()
        service.review(request)
        found.append((time.process_time() - begun, unit))
    for seconds, unit in sorted(found, reverse=True)[:SHOWN]:
        print(f"{seconds:6.2f} s  {unit!r}")


def units(most: int) -> Iterator[str]:
    """What a draft is made of: words of the patterns and facts, each with an end that comes round."""
    data = Path(__file__).parent.parent / "api" / "wellput"
    counted = Counter(
        word
        for place in ("rules", "markets", "buyer")
        for path in sorted((data / place).rglob("*.toml"))
        for word in set(re.findall(r"[^\W\d_]{2,}", path.read_text("utf-8").lower()))
    )
    words = [word for word, _ in counted.most_common(most)]
    for index, word in enumerate((*words, *FACTS)):
        yield word + ENDS[index % len(ENDS)]
        yield f"{word} {words[index % len(words) - 1]} "


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
