"""Words and phrases of law, post, trade and office: ``data/jargon_phrases.toml`` and ``data/jargon.tsv``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wellput.context import Context
from wellput.knowledge import data_folder
from wellput.rules.folding import fold, folded, quoted
from wellput.rules.jargon_words import jargon_words
from wellput.rules.kinds import rule_from_toml
from wellput.rules.model import Example, Hit
from wellput.text.document import Document

_PHRASES = rule_from_toml(data_folder("wellput.rules") / "jargon_phrases.toml")


def check(draft: Document, context: Context) -> Iterator[Hit]:
    phrases = tuple(_PHRASES.check(draft, context))
    yield from phrases
    taken = [(hit.start or 0, hit.end or 0) for hit in phrases]
    said = [fold(message.text) for message in context.conversation if message.sender == "buyer"]
    for start, end, plain in jargon_words(draft):
        written = draft.text[start:end]
        # Who uses a word understands it.
        if any(first < end and start < last for first, last in taken) or any(fold(written) in text for text in said):
            continue
        sentence = next(one for one in draft.body if one.start <= start < one.end)
        if not draft.protected(start, end) and not quoted(folded(draft).text, *sentence.span, start, end):
            yield Hit(start, end, (plain,) if plain else (), {"text": written})


RULE = replace(
    _PHRASES,
    check=check,
    bad=(
        *_PHRASES.bad,
        Example("The box was furnished by our packer.", "furnished", "The box was sent by our packer."),
        Example("The time for a claim has elapsed.", "elapsed", "The time for a claim has passed."),
        Example("You are liable for the import costs.", "liable for", "You are responsible for the import costs."),
        Example("We ship ex-works, and payment is by L/C at sight.", "ex-works"),
        Example("Payment: T/T 30% deposit.", "T/T", "Payment: bank transfer 30% deposit."),
        Example("The invoices were remitted late.", "remitted", "The invoices were paid late."),
        Example("The status shows an exception at the carrier.", "exception"),
        Example("Your parcel is awaiting clearance.", "clearance", "Your parcel is awaiting release by customs."),
        Example("The trace at the post takes a week.", "trace", "The search at the post takes a week."),
        Example("Perfume is hazmat for the post.", "hazmat", "Perfume is dangerous goods for the post."),
        Example("Please confirm the same.", "the same", "Please confirm it."),
        Example("The consignees must sign.", "consignees", "The receivers must sign."),
        Example("A remote-area surcharge applies.", "remote-area surcharge"),
        Example("Your order missed the cut-off.", "cut-off", "Your order missed the last time for today."),
        Example("I will action it today.", "action", "I will do it today."),
        Example("Your parcel missed two depot scans.", "depot scans"),
    ),
    good=(
        *_PHRASES.good,
        Example("The case is furnished with a soft lining for the living room."),
        Example("The lamp reverts to the factory settings after a reset."),
        Example("The cod in the picture is a toy fish."),
        Example("There is a trace of glue on the glass. It comes off with warm water."),
        Example("I make an exception for you: you may send it back after 40 days."),
        Example("It is the same size as the old one, and the colour is the same."),
        Example("The action figure and the action camera are in one box."),
        Example("The zips and the cut-off jeans are in the photo."),
        Example("The induction hob works with this pan."),
        Example("James Bond is on the poster, in bond paper."),
        Example("We ship FOB Ningbo.", buyer_says="Can you ship FOB?"),
        Example('The poster says "hereby" in gold letters.'),
    ),
)
