"""How long a review takes: ``python benchmarks/review.py [REPEATS]``.

A 120-word draft with a conversation, warm as the server is, one thread: with and without translation; and how long
start-up takes until every pattern is compiled, and what memory it needs. Times are in milliseconds, memory in MiB.
"""

from __future__ import annotations

import resource
import statistics
import sys
import time

DRAFT = """Dear Ms. Wolf,

Thank you for your message. I am sorry that the lamp arrived with a crack. This is my mistake: I packed it badly.
Your order 26-12345-67890 was dispatched on 3 November 2026 with DHL, tracking number RB123456785CN. I have checked the
photos you sent and I can see the damage at the edge of the glass.

You can choose. I can send you a new lamp tomorrow, and it takes 7-10 business days. Or I can refund 34,90 EUR today,
and you do not need to send the broken lamp back. Please tell me which you would prefer.

If you have any additional questions, please do not hesitate to contact us at your earliest convenience.

Kind regards,
Li Wei
Lamp House
"""
BUYER = "Hello, I received the lamp but it is broken. Can you send a new one? How long will it take? Sabine Wolf"


def main(repeats: int) -> None:
    """Print the table."""
    started = time.perf_counter()
    from wellput.schema import Buyer, Message, ReviewRequest
    from wellput.service import Service

    imported = time.perf_counter()
    service = Service()
    service.start()
    warm = time.perf_counter()
    plain = ReviewRequest(
        draft=DRAFT,
        conversation=(Message(sender="buyer", text=BUYER),),
        buyer=Buyer(name="Sabine Wolf", country="DE"),
        marketplace="ebay",
    )
    print(f"import {1000 * (imported - started):.0f} ms, warm-up {1000 * (warm - imported):.0f} ms")
    print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB (peak)")
    print(f"{'review of ' + str(len(DRAFT.split())) + ' words':<40}{'median':>8}{'p95':>8}")
    for name, request, count in (
        ("without translation", plain, repeats),
        ("with Portuguese, every time new", None, max(3, repeats // 10)),
    ):
        times = []
        for index in range(count):
            # Another day each time: nothing of the translation is remembered.
            body = request or ReviewRequest(
                draft=DRAFT.replace("a crack", f"{index} cracks").replace("the edge", f"edge {index}"),
                conversation=plain.conversation,
                buyer=plain.buyer,
                translate_to="pt-BR",
            )
            begun = time.perf_counter()
            service.review(body)
            times.append(1000 * (time.perf_counter() - begun))
        times.sort()
        print(f"{name:<40}{statistics.median(times):>8.1f}{times[int(0.95 * (len(times) - 1))]:>8.1f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
