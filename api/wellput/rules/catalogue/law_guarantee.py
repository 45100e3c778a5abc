"""The legal guarantee denied, or ended too early, to a buyer whose law gives it."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.context import Context
from wellput.markets.guarantees import costs, denials, limits
from wellput.markets.model import Law, cite
from wellput.markets.wording import country_name, say
from wellput.rules.model import Example, Hit, Rule
from wellput.schema import Severity
from wellput.text.document import Document

_FAULTY = frozenset(("damaged", "not_working", "missing", "wrong_item"))
# What the parties can agree on for used goods.
_USED_MONTHS = 12
# An end named within some weeks of the legal one is no conflict worth a word.
_NEARLY = 0.95


def check(draft: Document, context: Context) -> Iterator[Hit]:
    market = context.market
    law = next((law for law in market.laws if law.guarantee), None) if market else None
    if market is None or law is None:
        return
    values = {"country": country_name(market.country, context.explain_in), "law": _right(law, context.explain_in)}
    # While nothing is wrong, it is a word too many; to a buyer whose lamp broke it is a refusal.
    severity: Severity = "warning" if context.problem_open else "hint"
    source = cite(law.source, market)
    found = [denial.span for denial in denials(draft)]
    # Where the law names no time, a limit counts only against a buyer whose goods came faulty.
    months = 12 * (law.guarantee_years or 1)
    faulty = bool(context.problems & _FAULTY)
    found += [
        limit.span
        for limit in limits(draft)
        if limit.months < _NEARLY * (min(months, _USED_MONTHS) if limit.used else months)
        and (faulty or not (limit.faulty or law.guarantee_years is None))
    ]
    found += [cost.span for cost in costs(draft) if cost.named or faulty]
    end = 0
    for span in sorted(found, key=lambda span: (span.start, -span.end)):
        if span.start < end:
            continue
        end = span.end
        yield Hit(*span, (), values, severity, source)


def _right(law: Law, tag: str) -> str:
    if tag == "en":
        return law.text
    if law.guarantee_years:
        return say("law-guarantee", tag, years=str(law.guarantee_years))
    return say("law-guarantee-open", tag)


def _to(draft: str, country: str | None, found: str | None = None, says: str | None = None) -> Example:
    return Example(draft, found, buyer_says=says, request={"buyer": {"country": country}} if country else {})


_BROKEN = "The radio does not work any more. Can you repair it?"

RULE = Rule(
    id="law_guarantee",
    principle="law_conflict",
    category="policy",
    severity="warning",
    message="Do not deny or shorten the guarantee that the law in {country} gives the buyer.",
    why="{law}",
    source="Consumer law of the buyer's market (see the market's file)",
    check=check,
    languages=(),
    bad=(
        _to("Hello, there is no warranty on this radio.", "DE", "no warranty", _BROKEN),
        _to("Sorry, we do not give any warranty.", "FR", "we do not give any warranty", _BROKEN),
        _to("This radio is sold without warranty.", "IT", "sold without warranty"),
        _to("You only have a 6-month warranty.", "ES", "only have a 6-month warranty"),
        _to("The warranty is only 30 days.", "SE", "warranty is only 30 days"),
        _to("Sorry, the 3 months warranty has expired.", "PL", "3 months warranty has expired", _BROKEN),
        _to("The warranty of 12 months is over.", "PT", "warranty of 12 months is over", _BROKEN),
        _to("After 30 days we are not responsible.", "NL", "After 30 days we are not responsible", _BROKEN),
        _to("After 14 days I cannot repair it.", "DE", None, _BROKEN),
        _to("The two year warranty has ended.", "ES", "two year warranty has ended", _BROKEN),
        _to("If it stops after 6 months, you have to pay the repair.", "DE", None, _BROKEN),
        _to("We only give guarantee for 3 months.", "FR", "We only give guarantee for 3 months", _BROKEN),
        _to("There is no guarantee on sale items.", "GB", "no guarantee on sale items"),
        _to("Used radios have only a six month guarantee.", "DE", "only a six month guarantee"),
        _to("NO REFUNDS after 30 days.", "AU", "NO REFUNDS after 30 days", _BROKEN),
        _to("Repairs are only possible within 3 months.", "DE", "Repairs are only possible within 3 months", _BROKEN),
        _to("Auf das Radio gibt es keine Gewährleistung.", "DE", "keine Gewährleistung"),
        _to("La lampe est vendue sans garantie.", "FR", "vendue sans garantie"),
        _to("Este producto no tiene garantía.", "ES", "no tiene garantía"),
        _to(
            "Leider beträgt unsere Garantie nur 6 Monate. Wir können nicht helfen.",
            "DE",
            "beträgt unsere Garantie nur 6 Monate",
            "Das Radio ist nach 8 Monaten kaputt.",
        ),
        _to("You have to pay the repair of the faulty switch.", "DE", "You have to pay the repair"),
        _to("The return postage is at your expense.", "FR", "The return postage is at your expense", _BROKEN),
        _to("The guarantee ends after 90 days, sorry.", "NL", "guarantee ends after 90 days"),
        _to("The guarantee is for one month, so I cannot help.", "ES", None, _BROKEN),
        _to("For defects you must contact the maker.", "IT", "For defects you must contact the maker"),
        _to("We do not deal with defective lamps.", "SE", "We do not deal with defective lamps"),
        _to("The warranty is three months only, then you pay.", "DE", "warranty is three months only, then you pay"),
        _to("The drill stopped after a year, so you have to pay for the repair.", "DE"),
        _to("Wir geben nur 6 Monate Garantie.", "DE", None, _BROKEN),
        _to("La garantía es de solo 3 meses.", "ES", "La garantía es de solo 3 meses", _BROKEN),
        _to("La garantie n'est que de 6 mois.", "FR", "La garantie n'est que de 6 mois", _BROKEN),
        _to("La garanzia è di soli 6 mesi, mi dispiace.", "IT", "La garanzia è di soli 6 mesi", _BROKEN),
        _to("A garantia é de apenas 3 meses.", "PT", "A garantia é de apenas 3 meses", _BROKEN),
        _to("Wij geven maar 6 maanden garantie.", "NL", "Wij geven maar 6 maanden garantie", _BROKEN),
        _to("Niestety gwarancja wynosi tylko 6 miesięcy.", "PL", "gwarancja wynosi tylko 6 miesięcy", _BROKEN),
    ),
    good=(
        _to("The radio has a warranty of 12 months.", "DE"),
        _to("The manufacturer's warranty is only 12 months, and your legal rights stay.", "DE"),
        _to("There is no guarantee that it arrives on Friday.", "DE"),
        _to("There is no warranty card in the box.", "FR"),
        _to("Hello, there is no warranty on this radio.", "US"),
        _to("Hello, there is no warranty on this radio.", None),
        _to("The 24 months warranty has expired.", "DE", None, _BROKEN),
        _to("The warranty of two years is over.", "FR", None, _BROKEN),
        _to("Used radios have only a 12 month guarantee.", "IT"),
        _to("I cannot guarantee the date.", "PL"),
        _to("After 14 days I cannot take it back.", "DE"),
        _to("The warranty is only 6 months.", "GB"),
        _to("No refunds after 30 days.", "AU", None, "I changed my mind. Can I send it back?"),
        _to("Refunds are possible within 30 days.", "DE", None, "Can I return it if I do not like it?"),
        _to("Do you have no warranty card?", "DE"),
        _to("No warranty claim is needed: I send you a new one today.", "DE"),
        _to("Die Herstellergarantie beträgt nur 12 Monate; Ihre gesetzlichen Rechte bleiben.", "DE", None, _BROKEN),
        _to("If you change your mind, you pay the return; if it is faulty, I pay.", "DE"),
        _to("You pay the return postage.", "DE", None, "I do not like the colour. Can I send it back?"),
        _to("The guarantee ends after 36 months.", "DE", None, _BROKEN),
        _to("Unsere Garantie beträgt 36 Monate.", "DE", None, _BROKEN),
        _to("La garantía dura tres años.", "ES", None, _BROKEN),
        _to("La lampe n'a que 6 mois, la garantie court encore.", "FR", None, _BROKEN),
        _to("Keine Garantie, dass es am Freitag ankommt.", "DE"),
        _to("Aucune garantie de livraison avant Noël, mais je fais au mieux.", "FR"),
        _to("No damos garantía de entrega antes de Navidad.", "ES"),
    ),
)
