"""Refusals of a return or a refund that the law of the buyer's market does not allow."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.context import Context
from wellput.markets.model import Law
from wellput.markets.returns import Refusal, kept_shipping, refusals, return_times
from wellput.markets.wording import country_name, say
from wellput.rules.folding import match_case
from wellput.rules.model import Example, Hit, Rule
from wellput.schema import Severity
from wellput.text.document import Document


def check(draft: Document, context: Context) -> Iterator[Hit]:
    market = context.market
    law = next((law for law in market.laws if law.withdrawal_days or law.no_refunds_unlawful), None) if market else None
    if market is None or law is None:
        return
    values = {"country": country_name(market.country, context.explain_in), "law": _right(law, context.explain_in)}
    severity: Severity = "error" if law.no_refunds_unlawful else "warning"
    for refusal in refusals(draft):
        late = refusal.after is not None and refusal.after >= (law.withdrawal_days or 0)
        if not late and not (law.no_refunds_unlawful and refusal.change_of_mind):
            yield Hit(*refusal.span, _instead(draft, refusal, law), values, severity)
    if law.shipping_paid_back:
        yield from (Hit(*span, (), values, severity) for span in kept_shipping(draft))
    for given in return_times(draft):
        if law.withdrawal_days and given.days < law.withdrawal_days:
            yield Hit(*given.span, () if given.in_hours else (str(law.withdrawal_days),), values)


def _right(law: Law, tag: str) -> str:
    if tag == "en":
        return law.text
    if law.withdrawal_days:
        return say("law-withdrawal", tag, days=str(law.withdrawal_days))
    return say("law-no-refunds", tag)


def _instead(draft: Document, refusal: Refusal, law: Law) -> tuple[str, ...]:
    """What may be said instead, where the refusal is a whole clause."""
    before = draft.text[refusal.sentence.start : refusal.span.start].rstrip()
    after = draft.text[refusal.span.end : refusal.sentence.end]
    whole = (not before or before.endswith((",", ";", ":"))) and not after.strip(" .!")
    if draft.language != "en" or not law.withdrawal_days or not whole:
        return ()
    original = draft.text[refusal.span.start : refusal.span.end]
    return (match_case(f"you can return it within {law.withdrawal_days} days", original),)


def _to(country: str | None) -> dict[str, object]:
    return {"buyer": {"country": country}} if country else {}


RULE = Rule(
    id="law_conflict",
    principle="law_conflict",
    category="policy",
    severity="warning",
    message="Do not rule out returns or refunds: the law in {country} gives the buyer this right.",
    why="{law}",
    source="Consumer law of the buyer's market (see the market's file)",
    check=check,
    languages=(),
    bad=(
        Example("Sorry, no returns.", "no returns", "Sorry, you can return it within 14 days.", request=_to("DE")),
        Example("All sales are final.", "All sales are final", request=_to("FR")),
        Example("We do not accept returns.", "We do not accept returns", request=_to("GB")),
        Example("No refunds on this item.", "No refunds", request=_to("AU")),
        Example("Sale items cannot be returned.", "Sale items cannot be returned", request=_to("AU")),
        Example("This lamp is non-refundable.", "non-refundable", request=_to("BR")),
        Example("Refunds are not possible.", "Refunds are not possible", request=_to("CN")),
        Example("You can return it within 7 days.", "7", "You can return it within 14 days.", request=_to("IT")),
        Example("I have a 10-day return policy.", "10", request=_to("ES")),
        Example("Returns are only accepted within 24 hours.", request=_to("DE")),
        Example(
            "Sorry, no returns, no refunds!",
            "no returns, no refunds",
            "Sorry, you can return it within 14 days!",
            request=_to("SE"),
        ),
        Example("Store credit only, sorry.", "Store credit only", request=_to("GB")),
        Example("Leider gibt es keine Rückerstattung.", "keine Rückerstattung", request=_to("DE")),
        Example("No se admiten devoluciones.", "No se admiten devoluciones", request=_to("ES")),
        Example("Der Umtausch ist ausgeschlossen.", "Umtausch ist ausgeschlossen", request=_to("DE")),
        Example("I don't offer refunds, thank you.", "I don't offer refunds", request=_to("TW")),
        Example("\u672c\u5546\u54c1\u4e0d\u9000\u4e0d\u6362\u3002", "\u4e0d\u9000\u4e0d\u6362", request=_to("CN")),
        Example("Returns are possible only when the radio is faulty.", request=_to("DE")),
        Example("We take nothing back.", "We take nothing back", request=_to("FR")),
        Example("You lose the right of withdrawal when the seal is cut.", request=_to("IT")),
        Example("A voucher is all we can give you.", "A voucher is all we can give", request=_to("ES")),
        Example("For a returned chair I keep 15 %.", request=_to("PL")),
        Example("The radio must be sent back within three days.", "three", request=_to("DE")),
        Example("Sorry, we are unable to process returns.", request=_to("KR")),
        Example("Our store never accepts nor supports: we don't support refunds.", request=_to("IT")),
        Example("Zwrotów bez metki nie uznajemy.", "Zwrotów bez metki nie uznajemy", request=_to("PL")),
        Example("Wir gewähren leider keine Rückgaben.", request=_to("DE")),
        Example("There is a restocking fee of 25 %.", "restocking fee of 25 %", request=_to("NL")),
        Example("Opened toys are never taken back.", "Opened toys are never taken back", request=_to("DE")),
        Example("A refund because the colour is not right is not foreseen.", request=_to("FR")),
        Example("The right of return does not exist in our shop.", request=_to("IT")),
        Example("No customer gets money back.", "No customer gets money back", request=_to("SE")),
        Example("We never pay back money; we only swap.", request=_to("PL")),
        Example("Goods from the sale are not taken back.", request=_to("SE")),
        Example("Exchange yes, money no.", "Exchange yes, money no", request=_to("PT")),
        Example("I take it back, minus 15 % for handling.", request=_to("DE")),
        Example("Without the original carton we cannot accept the return.", request=_to("FR")),
        Example("I refund the lamp, but the postage to you I keep.", "the postage to you I keep", request=_to("DE")),
        Example("After seven days you lose the right to return it.", request=_to("DE")),
        Example(
            "If you withdraw, the first shipping is not refunded.",
            "the first shipping is not refunded",
            request=_to("NL"),
        ),
        Example("You have to give a good reason for the return.", request=_to("ES")),
        Example("We take 10 euros handling fee for a return: 10 euros restocking fee.", request=_to("FR")),
    ),
    good=(
        Example("No returns are needed: please keep the lamp.", request=_to("DE")),
        Example("There is no return label in the box.", request=_to("DE")),
        Example("I see no return button on that page either; here is the link.", request=_to("FR")),
        Example("Custom-made items cannot be returned.", request=_to("DE")),
        Example("I do not give refunds for a change of mind.", request=_to("AU")),
        Example("I cannot give a refund before the lamp is back.", request=_to("DE")),
        Example("The parcel cannot be returned to the old address.", request=_to("DE")),
        Example("No returns.", request=_to("US")),
        Example("You get the money back, not only a voucher.", request=_to("DE")),
        Example("Without the carton you can return it, too.", request=_to("DE")),
        Example("I refund the price minus the coupon.", request=_to("DE")),
        Example("No return of the broken pieces is needed.", request=_to("DE")),
        Example("If you withdraw, the first shipping is not refunded.", request=_to("CN")),
        Example("You do not have to give a reason for the return.", request=_to("IT")),
        Example("After 30 days you lose the right to return it.", request=_to("DE")),
        Example("The return of the wrong lamp is not needed.", request=_to("DE")),
        Example("Nobody has sent money back to us yet.", request=_to("DE")),
        Example("The refund of 3 May is not given in the list, so I ask the bank.", request=_to("DE")),
        Example("Sorry, no returns.", request=_to(None)),
        Example("You can return it within 14 days.", request=_to("DE")),
        Example("You can return it within 7 days.", request=_to("BR")),
        Example("No refund has been made yet; I will check today.", request=_to("DE")),
        Example("You do not need to return the broken lamp.", request=_to("DE")),
        Example("I cannot refund the shipping twice, but I refunded it once.", request=_to("DE")),
        Example("I will refund you within 3 days.", request=_to("DE")),
        Example("Returns are not possible after 14 days.", request=_to("FR")),
        Example("Returns only if the radio is faulty.", request=_to("AU")),
        Example("The refund is refused by your bank; I will try again.", request=_to("DE")),
        Example("You can choose a voucher instead of the refund.", request=_to("DE")),
        Example("I take off 10 percent of the price for the scratch.", request=_to("DE")),
        Example("You can return it in 30 days, and I keep nothing.", request=_to("DE")),
        Example("We cannot process refunds in the app; I pay it back by hand.", request=_to("DE")),
        Example("Zwrotów z tego tygodnia nie mam jeszcze na liście.", request=_to("PL")),
        Example("Keine Rückerstattung nötig, das Paket kommt morgen.", request=_to("DE")),
        Example("You have no returns open at the moment, everything is done.", request=_to("FR")),
    ),
)
