"""``wellput starter``: begin a reply."""

from __future__ import annotations

import click

from wellput.cli.inputs import conversation_options, json_option, print_json, read_conversation
from wellput.schema import Buyer, Message, Seller, StarterRequest

__all__ = ["starter"]


@click.command()
@click.argument("file", required=False, metavar="[FILE.json|-]")
@conversation_options
@click.option("--fact", "facts", multiple=True, metavar="NAME=VALUE", help="Fills a blank: carrier=DHL. Repeat it.")
@click.option("--language", metavar="es", help="Language of the reply; auto: the buyer's.")
@click.option("--explain-in", metavar="zh-Hans", help="Language of the hints.")
@json_option
def starter(
    file: str | None,
    buyer_message: str | None,
    buyer_name: str | None,
    country: str | None,
    seller_name: str | None,
    shop: str | None,
    seller_country: str | None,
    marketplace: str | None,
    fault: str | None,
    facts: tuple[str, ...],
    language: str | None,
    explain_in: str | None,
    as_json: bool,
) -> None:
    """Begin a reply: a short text for what the buyer wants, with [blanks] for what is not known.

    The conversation comes from FILE.json, or is one --buyer-message.
    """
    from wellput.cli import render
    from wellput.service import Service
    from wellput.starter.blanks import blanks

    known = [name for name, blank in blanks().items() if blank.kind]
    given = dict(_pair(fact) for fact in facts)
    if unknown := sorted(set(given) - set(known)):
        raise click.BadParameter(f"no blank is called {unknown[0]}; there are {', '.join(known)}", param_hint="--fact")
    if (file is None) == (buyer_message is None):
        raise click.UsageError("Give either a file with the conversation or --buyer-message.")
    conversation = (
        (Message(sender="buyer", text=buyer_message),) if buyer_message is not None else read_conversation(str(file))
    )
    request = StarterRequest(
        conversation=conversation,
        buyer=Buyer(name=buyer_name, country=country),
        seller=Seller(name=seller_name, shop=shop, country=seller_country),
        marketplace=marketplace,
        fault=fault,  # type: ignore[arg-type]
        facts=given,
        language=language,
        explain_in=explain_in,
        offsets="utf-16" if as_json else "codepoint",
    )
    with Service() as service:
        response = service.starter(request)
    if as_json:
        print_json(response)
    else:
        render.render_starter(response)


def _pair(fact: str) -> tuple[str, str]:
    name, equals, value = fact.partition("=")
    if not equals:
        raise click.BadParameter("write it as NAME=VALUE, for example carrier=DHL", param_hint="--fact")
    return name.strip(), value.strip()
