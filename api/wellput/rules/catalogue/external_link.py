"""Links that lead away from the marketplace."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.context import Context
from wellput.marketplaces import GENERIC, load_all
from wellput.rules.contact_data import contact_data, host_of, is_host_in
from wellput.rules.contacts import spoken_domains
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.policies import verdict
from wellput.schema import Severity
from wellput.text.document import Document


def check(draft: Document, context: Context) -> Iterator[Hit]:
    for fact in draft.facts:
        if fact.kind == "url":
            host = host_of(str(fact.value))
            if not _needed(host, context) and not is_host_in(host, contact_data().contact_domains):
                yield _hit(fact.start, fact.end, context, hidden=is_host_in(host, contact_data().shorteners))
    for start, end in spoken_domains(draft):
        yield _hit(start, end, context, hidden=True)


def _needed(host: str, context: Context) -> bool:
    """The marketplace's own pages (any marketplace's, when none is named), carriers and customs."""
    if context.marketplace.id == GENERIC:
        own = [domain for marketplace in load_all().values() for domain in marketplace.domains]
    else:
        own = list(context.marketplace.domains)
    return is_host_in(host, own) or is_host_in(host, contact_data().order_domains)


def _hit(start: int, end: int, context: Context, *, hidden: bool) -> Hit:
    otherwise: Severity = "warning" if hidden else "hint"
    judged = verdict(context, "external_links", otherwise)
    return Hit(start, end, (), judged.values, judged.severity, judged.source)


RULE = Rule(
    id="external_link",
    principle="off_platform",
    category="policy",
    severity="warning",
    message="Take this link out, or send a photo or a file instead.",
    why="{place} can block messages with links to other sites, and buyers fear them. {policy}",
    source="facts of 13 marketplaces, read 2026-11-21",
    check=check,
    bad=(
        Example("See www.lampshop.com for more.", "www.lampshop.com", request={"marketplace": "ebay"}),
        Example("The manual is at https://example.com/manual.pdf.", "https://example.com/manual.pdf"),
        Example("Open bit.ly/3abcd, please.", "bit.ly/3abcd"),
        Example("Our own page is lampshop dot com.", "lampshop dot com"),
        Example("Visit lin-lamps (dot) shop for all colours.", "lin-lamps (dot) shop"),
        Example("It is on https://www.ebay.com/itm/123456789012.", None, request={"marketplace": "amazon"}),
        Example("Mehr Fotos: https://lampen.example.net/fotos", "https://lampen.example.net/fotos"),
        Example("Please fill in https://forms.example.org/a?b=1.", None, request={"marketplace": "walmart"}),
    ),
    good=(
        Example("You can track it at https://www.dhl.de/track?id=123."),
        Example("The return page is https://www.ebay.de/help/returns.", request={"marketplace": "ebay"}),
        Example("Open https://www.amazon.de/returns and choose the order.", request={"marketplace": "amazon"}),
        Example("Follow it on https://t.17track.net/en#nums=RX123456785DE."),
        Example("The size is 10.5 cm. Nothing else changed."),
        Example("I put a dot on the box with a pen."),
        Example("The lamp fits model E27.LED and E14.LED."),
        Example("Please see the photo in this message."),
        Example("The rules are on https://europa.eu/youreurope.", request={"marketplace": "etsy"}),
    ),
    languages=(),
)
