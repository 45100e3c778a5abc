"""``wellput review`` and ``wellput demo``."""

from __future__ import annotations

import sys
from importlib.resources import files

import click
import msgspec

from wellput.cli.inputs import (
    conversation_options,
    draft_argument,
    json_option,
    level_option,
    print_json,
    read_conversation,
    read_text,
)
from wellput.schema import (
    Buyer,
    Message,
    ReviewRequest,
    ReviewResponse,
    Seller,
    SimplifyRequest,
    TranslateRequest,
)

__all__ = ["demo", "review"]

_SEVERITIES = ("error", "warning", "hint")


@click.command()
@draft_argument
@click.option("--conversation", metavar="FILE.json", help="The messages so far, as JSON.")
@conversation_options
@level_option
@click.option("--to", "target", metavar="de", help="Translate too, into this language; auto: the buyer's.")
@click.option("--explain-in", metavar="zh-Hans", help="Language of the explanations.")
@click.option(
    "--fail-on",
    type=click.Choice([*_SEVERITIES, "never"]),
    default="never",
    show_default=True,
    help="Exit with 1 on a finding of this weight or over.",
)
@json_option
def review(
    file: str | None,
    conversation: str | None,
    buyer_message: str | None,
    buyer_name: str | None,
    country: str | None,
    seller_name: str | None,
    shop: str | None,
    seller_country: str | None,
    marketplace: str | None,
    fault: str | None,
    level: str | None,
    target: str | None,
    explain_in: str | None,
    fail_on: str,
    as_json: bool,
) -> None:
    """Review a draft: level, findings, simpler wording, facts, hints, translation.

    The draft comes from FILE, or from standard input with -.
    """
    if conversation and buyer_message is not None:
        raise click.UsageError("Give --conversation or --buyer-message, not both.")
    messages: tuple[Message, ...] = read_conversation(conversation) if conversation else ()
    if buyer_message is not None:
        messages = (Message(sender="buyer", text=buyer_message),)
    request = ReviewRequest(
        draft=read_text(file),
        conversation=messages,
        buyer=Buyer(name=buyer_name, country=country, level=level),  # type: ignore[arg-type]
        seller=Seller(name=seller_name, shop=shop, country=seller_country),
        marketplace=marketplace,
        fault=fault,  # type: ignore[arg-type]
        translate_to=target,
        explain_in=explain_in,
    )
    response = _run(request, as_json=as_json)
    weight = {severity: index for index, severity in enumerate(_SEVERITIES)}
    if any(weight[finding.severity] <= weight.get(fail_on, -1) for finding in response.findings):
        sys.exit(1)


@click.command()
@click.option("--country", default="DE", show_default=True, metavar="BR", help="Where the buyer of the sample lives.")
def demo(country: str) -> None:
    """Review a sample conversation: what Wellput does, in one screen."""
    from wellput.accept import accept
    from wellput.cli.render import indented
    from wellput.service import Service

    sample = msgspec.json.decode((files("wellput.workbench") / "sample.json").read_bytes(), type=ReviewRequest)
    buyer = msgspec.structs.replace(sample.buyer or Buyer(), country=country)
    request = msgspec.structs.replace(sample, buyer=buyer, offsets="codepoint")
    for title, text in (("The buyer writes", request.conversation[0].text), ("The seller's draft", request.draft)):
        click.echo(click.style(title, bold=True, underline=True))
        click.echo(indented(text) + "\n")
    response = _run(request, as_json=False)
    with Service() as service:
        better = accept(request.draft, response.findings)
        better = service.simplify(SimplifyRequest(text=better)).simplified.text
        click.echo("\n" + click.style("The draft with every first suggestion taken", bold=True, underline=True))
        click.echo(indented(better))
        if response.translation:
            target = response.translation.target
            said = service.translate(TranslateRequest(text=better, target=target, buyer=buyer, now=request.now))
            click.echo("\n" + click.style(f"That draft in {target}", bold=True, underline=True))
            click.echo(indented(said.text))


def _run(request: ReviewRequest, *, as_json: bool) -> ReviewResponse:
    from wellput.cli.render import render_review
    from wellput.service import Service

    with Service() as service:
        if as_json:
            response = service.review(request)
            print_json(response)
        else:
            response = service.review(msgspec.structs.replace(request, offsets="codepoint"))
            render_review(request.draft, response)
    return response
