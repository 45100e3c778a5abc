"""Politics, religion and disputed names of places. The topics are data of the markets room."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.context import Context
from wellput.markets.topics import sensitive_topics
from wellput.markets.wording import say
from wellput.rules.model import Example, Hit, Rule
from wellput.text.document import Document


def check(draft: Document, context: Context) -> Iterator[Hit]:
    for topic in sensitive_topics(draft, context.market):
        found = draft.text[topic.span.start : topic.span.end]
        reason = say(f"topic-{topic.id}", context.explain_in)
        yield Hit(*topic.span, topic.replace, {"topic": found, "reason": reason})


def _to(country: str) -> dict[str, object]:
    return {"buyer": {"country": country}}


RULE = Rule(
    id="sensitive_topic",
    principle="sensitive_topic",
    category="etiquette",
    severity="hint",
    message="Leave out \u201c{topic}\u201d or use a neutral word.",
    why="{reason}",
    source="T5; the sources of each topic stand beside it in the markets' data",
    check=check,
    bad=(
        Example("I can ship to Taiwan, China.", "Taiwan, China", "I can ship to Taiwan.", request=_to("TW")),
        Example("Delivery to Kiev takes 10 days.", "Kiev", "Delivery to Kyiv takes 10 days.", request=_to("UA")),
        Example(
            "We ship to the Ukraine every week.", "the Ukraine", "We ship to Ukraine every week.", request=_to("UA")
        ),
        Example(
            "The ship crosses the Persian Gulf this week.",
            "the Persian Gulf",
            "The ship crosses the Gulf this week.",
            request=_to("AE"),
        ),
        Example("Sorry for the delay. God bless you!", "God bless you", request=_to("CN")),
        Example("It is late because of Trump.", "because of Trump", request=_to("US")),
        Example("The post is slow because your government does nothing.", "your government", request=_to("BR")),
        Example("Have a nice time with your king!", "your king", request=_to("TH")),
        Example("Sit down and have a beer while you wait.", "have a beer", request=_to("SA")),
        Example("A good red wine looks even better in these glasses!", "A good red wine", request=_to("SA")),
        Example("Maybe vote for a better president next time.", "vote for a better president", request=_to("FR")),
        Example("In stock, ready for the next protest against Beijing.", "protest against Beijing", request=_to("HK")),
        Example("As you know, Taiwan is part of China.", "Taiwan is part of China", request=_to("TW")),
        Example("How the Italians are with time, you know.", "How the Italians", request=_to("CH")),
        Example("People in your country never wait.", request=_to("BR")),
        Example("Why must the women there hide their faces?", request=_to("SA")),
        Example("We all hope that your ministers wake up.", request=_to("GB")),
        Example("Kosovo belongs to Serbia, so I write Serbia.", request=_to("DE")),
        Example("God will reward you for your patience.", request=_to("FR")),
        Example("As a Buddhist, I would wait.", request=_to("US")),
        Example("The pig does not feel it.", request=_to("IN")),
        Example("Blame the war that your country began.", request=_to("US")),
        Example("Parcels are slow since the Brexit fans won.", request=_to("GB")),
        Example("Did you vote for him too?", request=_to("US")),
        Example("With all those migrants the depot is full.", request=_to("FR")),
        Example("The bowl is from Kashmir, which belongs to us.", request=_to("IN")),
        Example("I pray that it arrives on Monday.", request=_to("DE")),
        Example("As a woman, you will not like the engine.", request=_to("DE")),
    ),
    good=(
        Example("I can ship to Taiwan.", request=_to("TW")),
        Example("China Post carries your parcel; it is made in China.", request=_to("TW")),
        Example("I have a store in Taiwan, China Post and DHL deliver there.", request=_to("TW")),
        Example("The recipe book has chicken Kiev on page 10.", request=_to("UA")),
        Example("I can ship to Odessa, Texas.", request=_to("US")),
        Example("The Ukraine parcel left today.", request=_to("UA")),
        Example("The king size bed is in stock.", request=_to("TH")),
        Example("The chess set has a wooden king and queen.", request=_to("TH")),
        Example("The Gulf warehouse is open.", request=_to("AE")),
        Example("The card game Trump is in stock.", request=_to("US")),
        Example("The wine glasses are in stock.", request=_to("FR")),
        Example("The glasses hold hot tea; there is no wine rack in the box.", request=_to("SA")),
        Example("You can vote for your favourite colour on the next page.", request=_to("FR")),
        Example("I will thank the carrier. Good luck!", request=_to("CN")),
        Example("The government tax is paid by the buyer.", request=_to("BR")),
        Example("The war film is on DVD.", request=_to("RU")),
        Example("The German plug fits, and the Italian manual is in the box.", request=_to("DE")),
        Example("Women wear size 38 in this model, men size 42.", request=_to("DE")),
        Example("The prayer beads are made of olive wood.", request=_to("TR")),
        Example("The government website shows the customs fees.", request=_to("IN")),
        Example("I ship to Israel, Cyprus and Hong Kong every week.", request=_to("IL")),
        Example("The leather is from a cow, not from a pig.", request=_to("IN")),
        Example("Many buyers from your country ask for a lower voltage.", request=_to("US")),
        Example("The scarf covers the hair and the neck.", request=_to("TR")),
        Example("Since the new customs rules the form needs your tax number.", request=_to("GB")),
        Example("The church candle is made of bee wax.", request=_to("DE")),
        Example("Post to Crimea is closed, so I cannot ship there.", request=_to("UA")),
        Example("The left mirror, the right wing mirror and the wing nut are in the box.", request=_to("DE")),
        Example("Women often order one size more in this model.", request=_to("DE")),
    ),
)
