"""Five hundred sentences full of facts: sixty frames of a seller's mail, filled with facts of many markets."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator

__all__ = ["fact_sentences"]

FACTS: dict[str, tuple[str, ...]] = {
    "order": ("26-12345-67890", "112-1234567-1234567", "#4821", "240502ABC123XY", "3012345678901234"),
    "tracking": ("RR123456785CN", "1Z999AA10123456784", "LX123456789DE", "00340434161094042557", "YT2312345678901234"),
    "carrier": ("DHL", "UPS", "Royal Mail", "FedEx", "China Post", "Correios"),
    "money": ("$40.00", "EUR 12.50", "US$1,299", "R$ 89,90", "£7.20", "¥1,200", "15 euros", "1.234,50 €"),
    "date": ("May 5, 2026", "5 May", "2026-05-12", "Monday, June 1", "12 March 2027", "03/04/2026"),
    "duration": ("3-5 business days", "24 hours", "two weeks", "10 days", "48 hours", "one month"),
    "percent": ("10%", "12.5 %", "20 percent"),
    "quantity": ("2 pieces", "12 items", "3 x", "one piece"),
    "size": ("size M", "EU 42", "20 x 30 cm", "US 8.5", "size XL"),
    "weight": ("2.5 kg", "300 g", "12 oz"),
    "url": ("https://shop.example/track?id=12&x=a_b", "www.shop.example/help", "shop.example/returns-2026"),
    "email": ("help@shop.example", "tom.wolf+eu@mail.example"),
    "code": ("SKU AB-1290-XL", "WH-1000XM5", "BX500"),
}

FRAMES = """
Your order {order} was sent on {date} with {carrier}.
The parcel with tracking number {tracking} left our shop on {date}.
I refunded {money} for order {order} this morning.
You paid {money}, but the right price is {money}.
We can give you {percent} off, so you pay only {money}.
It will take {duration} until {carrier} brings order {order} to your door.
Please send {quantity} back before {date} and write {order} on the box.
The blue jacket in {size} costs {money} and weighs {weight}.
Please open {url} and type {tracking}.
If nothing arrives by {date}, write to {email} and name order {order}.
The part {code} does not fit the model {code}.
We packed {quantity} of {code} on {date} 😊
I am sorry that {carrier} lost your parcel {tracking}; you get {money} back within {duration}.
Order {order} holds {quantity}, and each weighs {weight}.
Is {email} the address that you used for order {order}?
The box measures {size} and the lamp weighs {weight}.
Do not pay {money} again, because the first payment of {money} came on {date}.
My colleague checked {tracking} twice: {carrier} has had it since {date}.
Shipping with {carrier} costs {money} and takes {duration}.
The warranty ends {duration} after {date}.
We charged {money} for {quantity}, which is {percent} less than before.
{carrier} wrote that {tracking} waits at the office until {date}.
You find the form at {url}, and it takes about {duration}.
The code is {code} and the parcel number is {tracking}.
Both {order} and {order} were cancelled on {date}.
Half of {money} goes back to your card within {duration}.
The shoes in {size} are gone, but {size} is here for {money}.
Since {date} the price has been {money} instead of {money}.
Tell {carrier} the number {tracking} and your name.
The invoice for {money} went to {email} on {date}.
"""


def fact_sentences(count: int = 500, seed: int = 7) -> Iterator[str]:
    """``count`` different sentences, the same in every run."""
    chooser = random.Random(seed)
    frames = [frame for frame in FRAMES.strip().splitlines() if frame]
    seen: set[str] = set()
    for sentence in itertools.cycle(frames):
        if len(seen) == count:
            return
        for kind, values in FACTS.items():
            while f"{{{kind}}}" in sentence:
                sentence = sentence.replace(f"{{{kind}}}", chooser.choice(values), 1)
        if sentence not in seen:
            seen.add(sentence)
            yield sentence
