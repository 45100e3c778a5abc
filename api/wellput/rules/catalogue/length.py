"""A reply fits the marketplace's message box."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.text.document import Document


def check(draft: Document, context: Context) -> Iterator[Hit]:
    limit = context.marketplace.limit
    if limit is None or len(draft.text) <= limit.characters:
        return
    yield Hit(
        values={
            "place": context.marketplace.name,
            "limit": str(limit.characters),
            "over": str(len(draft.text) - limit.characters),
        },
        source=limit.source,
    )


_SENTENCE = "I send your parcel today with DHL and the tracking number. "


def _of(characters: int) -> str:
    return (_SENTENCE * (characters // len(_SENTENCE) + 1))[: characters - 1] + "."


def _on(marketplace: str) -> dict[str, str]:
    return {"marketplace": marketplace}


RULE = Rule(
    id="length",
    principle="length",
    category="policy",
    severity="error",
    message="Cut {over} characters: {place} takes {limit}.",
    why="A longer message is refused or cut off, and the buyer does not get the end of it.",
    source="marketplace profile",
    check=check,
    languages=(),
    bad=(
        Example(_of(351), request=_on("mercadolibre")),
        Example(_of(400), request=_on("mercadolibre")),
        Example("á" * 360, request=_on("mercadolibre")),
        Example(_of(2001), request=_on("amazon")),
        Example(_of(2500), request=_on("amazon")),
        Example(_of(2001), request=_on("ebay")),
        Example(_of(5000), request=_on("ebay")),
        Example("謝" * 2100, request=_on("ebay")),
    ),
    good=(
        Example(_of(350), request=_on("mercadolibre")),
        Example("á" * 350, request=_on("mercadolibre")),
        Example(_of(2000), request=_on("amazon")),
        Example(_of(1900), request=_on("amazon")),
        Example(_of(2000), request=_on("ebay")),
        Example(_of(5000)),
        Example(_of(5000), request=_on("etsy")),
        Example("Hello Anna, yes.", request=_on("mercadolibre")),
    ),
)
