"""Measures the buyer's market does not use, and letter sizes without a measure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.context import Context
from wellput.markets.measures import foreign_measures, systems_in
from wellput.markets.wording import say
from wellput.rules.model import Example, Hit, Rule
from wellput.text.document import Document, Sentence

_LETTER_SIZE = re.compile(
    r"(?<!EU )(?<!US )(?<!UK )\bsize\s+(?P<after>X{0,3}[SL]|M|[2-5]XL|"
    r"\d{1,2}(?:\.5)?(?!\s?(?:cm|mm|years?|months?|inch|in\b|x\b|\d|[.,]\d)))\b|"
    r"\b(?P<before>X{0,3}[SL]|M|[2-5]XL)"
    r"(?:\s+size|\s+(?:should|will|would) fit)\b"
)
#: "I would take the XL", "go for the M".
_LETTER_ALONE = re.compile(
    r"\b(?i:take|taking|recommend|suggest|advise|choose|order|buy|pick|get|go (?:for|with)|prefer|wear|be|is) "
    r"(?:(?:you|to|him|her|the|an?|in|a size|our) ){0,3}(?P<size>X{0,3}[SL]|M|[2-5]XL)(?![\w&-]|\.\w|\u2019|'| \()"
)
#: Sizes of a named system, and where it is at home.
_OF_A_SYSTEM = re.compile(
    r"\b(?P<system>US|UK|EU)\s?(?:size\s)?\d{1,2}(?:\.5)?(?![\w.,]\d|\s?(?:cm|mm|kg|\u20ac|\$))\b"
)
_AT_HOME = {
    "US": frozenset(("US", "CA", "MX")),
    "UK": frozenset(("GB", "AU", "IN", "HK", "AE", "SA")),
    "EU": frozenset(("DE", "FR", "ES", "IT", "PT", "NL", "PL", "SE", "TR", "RU", "UA", "GB", "CN", "HK", "AE", "SA")),
}
_ADVISES = re.compile(
    r"\b(?:fits?|recommend|suggest|advise|choose|take|(?:please|just|to|can|could|should|would|must) (?:order|buy)|"
    r"better|best for you|right (?:one|size)|should be|go (?:for|with)|pick)\b",
    re.IGNORECASE,
)
_MEASURED = re.compile(r"\d\s?(?:cm|mm|in\b|inch|\"|\u2033)|centimet|inches|size chart|measurements?", re.IGNORECASE)


def check(draft: Document, context: Context) -> Iterator[Hit]:
    market = context.market
    if market is None:
        return
    # Who asks for 300 cm can picture 240 cm, wherever the parcel goes.
    known = {system for one in context.conversation if one.sender == "buyer" for system in systems_in(one.text)}
    for sentence in draft.body:
        for measure in foreign_measures(sentence, market):
            if measure.metric in known:
                continue
            written = draft.text[measure.span.start : measure.span.end]
            yield Hit(
                measure.span.start,
                measure.span.end,
                (f"{written} ({measure.converted})",),
                {"measure": written, "advice": say("units-foreign", context.explain_in, converted=measure.converted)},
            )
    if context.seller.country != market.country and not _MEASURED.search(draft.text):
        advice = say("units-letter", context.explain_in)
        systems = {match["system"] for match in _OF_A_SYSTEM.finditer(draft.text)}
        # Two systems side by side tell anybody enough.
        away = None if len(systems) > 1 else next((one for one in systems if market.country not in _AT_HOME[one]), None)
        yield from (hit for sentence in draft.body for hit in _letter_sizes(sentence, advice, away))


def _letter_sizes(sentence: Sentence, advice: str, away: str | None) -> Iterator[Hit]:
    """Sizes recommended by a letter or number alone; ``away``: the system named that is not the buyer's."""
    if not _ADVISES.search(sentence.text):
        return
    found = {match.span() for match in _LETTER_SIZE.finditer(sentence.text)}
    if not found:
        found = {match.span("size") for match in _LETTER_ALONE.finditer(sentence.text)}
    if away:
        found |= {match.span() for match in _OF_A_SYSTEM.finditer(sentence.text)}
    for start, end in sorted(found):
        measure = {"measure": sentence.text[start:end], "advice": advice}
        yield Hit(sentence.start + start, sentence.start + end, values=measure)


def _to(country: str) -> dict[str, object]:
    return {"buyer": {"country": country}}


RULE = Rule(
    id="units",
    principle="units",
    category="etiquette",
    severity="hint",
    message="\u201c{measure}\u201d: {advice}.",
    why="A buyer who cannot picture the size guesses, and sends it back when the guess was wrong.",
    source="Unicode CLDR 47, measurement systems; NIST SP 811 for the factors",
    check=check,
    bad=(
        Example("The vase is 10 in tall.", "10 in", "The vase is 10 in (25 cm) tall.", request=_to("DE")),
        Example(
            "The box is 10 x 12 x 4 inches.",
            "10 x 12 x 4 inches",
            "The box is 10 x 12 x 4 inches (25 x 30 x 10 cm).",
            request=_to("FR"),
        ),
        Example("It weighs 5 lbs.", "5 lbs", "It weighs 5 lbs (2.3 kg).", request=_to("JP")),
        Example(
            "You can wash it at 86\u00b0F.",
            "86\u00b0F",
            "You can wash it at 86\u00b0F (30 \u00b0C).",
            request=_to("BR"),
        ),
        Example("The cable is 6 feet long.", "6 feet", "The cable is 6 feet (183 cm) long.", request=_to("IT")),
        Example("The rug is 120 cm wide.", "120 cm", "The rug is 120 cm (47.2 in) wide.", request=_to("US")),
        Example("The bag weighs 2 kg.", "2 kg", "The bag weighs 2 kg (4.4 lb).", request=_to("US")),
        Example("Each bar has 8 oz of soap.", "8 oz", request=_to("KR")),
        Example("I recommend size L for you.", "size L", request=_to("DE")),
        Example("You should take size 8.", "size 8", request=_to("FR")),
        Example("A 10-inch pan is right for you.", "10-inch", request=_to("ES")),
        Example("The cable is six feet long.", "six feet", "The cable is six feet (183 cm) long.", request=_to("DE")),
        Example("The jug holds half a gallon.", "half a gallon", request=_to("PL")),
        Example("The cloth is 29 inches wide, single width.", "29 inches", request=_to("JP")),
        Example("The longest one has 240 cm.", "240 cm", buyer_says="Do you have a longer one?", request=_to("US")),
        Example("For your height I would go for the L.", "L", request=_to("CA")),
        Example("Please take US 9.", "US 9", request=_to("JP")),
        Example(
            "It keeps you warm down to -4 °F.", "-4 °F", "It keeps you warm down to -4 °F (-20 °C).", request=_to("SE")
        ),
    ),
    good=(
        Example("The vase is 25 cm tall.", request=_to("DE")),
        Example("The vase is 10 in (25 cm) tall.", request=_to("DE")),
        Example("The vase is 25 cm (10 in) tall.", request=_to("US")),
        Example("The monitor is a 27-inch model.", request=_to("DE")),
        Example("I have 5 in stock and 10 in total.", request=_to("DE")),
        Example("This is a 2 in 1 charger.", request=_to("DE")),
        Example("The sofa has four feet of oak, and two feet are new.", request=_to("DE")),
        Example("The drill bit has a 1/4 inch hex end.", request=_to("DE")),
        Example("It costs 40 pounds.", request=_to("DE")),
        Example("The vase is 10 inches tall.", request=_to("GB")),
        Example("I sent the shirt in size M today.", request=_to("DE")),
        Example("I have changed your order to size 42.", request=_to("US")),
        Example("I recommend size L: the chest is 104 cm.", request=_to("DE")),
        Example("Please take US size 8, that is EU size 41.", request=_to("FR")),
        Example("The perfume bottle holds 50 ml.", request=_to("US")),
        Example("The parcel will be there in 5 days.", request=_to("DE")),
        Example("Please step over the yard and take the foot path.", request=_to("DE")),
        Example("The vase is 10 inches tall."),
        Example("The longest one has 240 cm.", buyer_says="Do you have it in 300 cm?", request=_to("US")),
        Example("I would take the M, it measures 104 cm around the chest.", request=_to("CA")),
        Example("Please take EU 41.", request=_to("DE")),
        Example("Please take US 9 (UK 8, EU 42).", request=_to("JP")),
        Example("I suggest the L-shaped desk.", request=_to("DE")),
        Example('Please answer with "1" or "2" and I take care of the rest.', request=_to("DE")),
    ),
)
