"""The risk of the journey put on a buyer whose law leaves it with the seller."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.context import Context
from wellput.markets.model import cite
from wellput.markets.transport import risks_of_the_way
from wellput.markets.wording import country_name, say
from wellput.rules.model import Example, Hit, Rule
from wellput.text.document import Document


def check(draft: Document, context: Context) -> Iterator[Hit]:
    market = context.market
    law = next((law for law in market.laws if law.transport_risk), None) if market else None
    if market is None or law is None:
        return
    right = law.text if context.explain_in == "en" else say("law-transport", context.explain_in)
    values = {"country": country_name(market.country, context.explain_in), "law": right}
    for span in risks_of_the_way(draft):
        yield Hit(*span, (), values, None, cite(law.source, market))


def _to(draft: str, country: str | None, found: str | None = None) -> Example:
    return Example(draft, found, request={"buyer": {"country": country}} if country else {})


RULE = Rule(
    id="law_transport",
    principle="law_conflict",
    category="policy",
    severity="warning",
    message="Do not put the risk of the journey on the buyer: in {country} it is the seller's until delivery.",
    why="{law}",
    source="Consumer law of the buyer's market (see the market's file)",
    check=check,
    languages=(),
    bad=(
        _to("When the parcel has left our shop, we are no longer liable.", "DE"),
        _to("The customer carries the risk of the transport.", "FR", "The customer carries the risk of the transport"),
        _to("We accept no responsibility for lost letters once they are posted.", "IT"),
        _to("Breakage during shipping is not our responsibility.", "ES"),
        _to("If the courier damages it, that is not our problem.", "PL"),
        _to("After dispatch the risk passes to you.", "NL", "After dispatch the risk passes to you"),
        _to("We ship at the buyer's risk.", "SE", "We ship at the buyer's risk"),
        _to("The parcel was lost by the post, and that is not our job.", "GB"),
        _to("We do not refund parcels lost by the post.", "PT"),
        _to("The post broke it, so the loss is yours.", "DE", "the loss is yours"),
        _to("For breakage on the way ask UPS, not us.", "FR", "ask UPS, not us"),
        _to("Der Versand erfolgt auf Ihr Risiko.", "DE", "Versand erfolgt auf Ihr Risiko"),
        _to("Le risque du transport est à votre charge.", "FR", "Le risque du transport est à votre charge"),
        _to("El riesgo del transporte es suyo.", "ES", "El riesgo del transporte es suyo"),
    ),
    good=(
        _to("When the parcel has left our shop, we are no longer liable.", "US"),
        _to("The customer carries the risk of the transport.", None),
        _to("The risk is ours until you hold the parcel in your hands.", "DE"),
        _to("If the courier damages it, I send you a new one.", "PL"),
        _to("Once it is posted, I send you the number.", "FR"),
        _to("Do not worry: the risk of the journey is mine, not yours.", "IT"),
        _to("If you send it back without a number, the return is at your own risk.", "DE"),
        _to("The post is responsible for the delay, and I have written to them.", "ES"),
        _to("If UPS broke it, that is my affair, not yours.", "DE"),
        _to("The choice of the carrier is yours.", "DE"),
        _to("After shipping I cannot change the address any more.", "NL"),
        _to("We are responsible until the parcel is at your door.", "SE"),
    ),
)
