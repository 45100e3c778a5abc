"""The parts of a review alone: ``readability``, ``simplify``, ``facts``, ``translate``."""

from __future__ import annotations

import click

from wellput.cli.inputs import draft_argument, json_option, level_option, print_json, read_text
from wellput.schema import FactsRequest, ReadabilityRequest, SimplifyRequest, TranslateRequest

__all__ = ["facts", "readability", "simplify", "translate"]


@click.command()
@draft_argument
@level_option
@json_option
def readability(file: str | None, level: str | None, as_json: bool) -> None:
    """How hard a text is, and what makes it hard."""
    from wellput.cli import render
    from wellput.service import Service

    text = read_text(file)
    request = ReadabilityRequest(text=text, level=level, offsets="utf-16" if as_json else "codepoint")  # type: ignore[arg-type]
    with Service() as service:
        response = service.readability(request)
    if as_json:
        print_json(response)
    else:
        render.render_readability(text, response)


@click.command()
@draft_argument
@level_option
@json_option
def simplify(file: str | None, level: str | None, as_json: bool) -> None:
    """Simpler wording; no fact is changed. Without --json, prints the simpler text, then the edits."""
    from wellput.cli import render
    from wellput.service import Service

    text = read_text(file)
    request = SimplifyRequest(text=text, level=level, offsets="utf-16" if as_json else "codepoint")  # type: ignore[arg-type]
    with Service() as service:
        response = service.simplify(request)
    if as_json:
        print_json(response)
    else:
        render.render_simplified(text, response.simplified)


@click.command()
@draft_argument
@click.option("--country", metavar="DE", help="The writer's country: decides how 03/04 is read.")
@json_option
def facts(file: str | None, country: str | None, as_json: bool) -> None:
    """The order numbers, tracking codes, sums, dates and other facts of a text."""
    from wellput.cli import render
    from wellput.service import Service

    text = read_text(file)
    request = FactsRequest(text=text, country=country, offsets="utf-16" if as_json else "codepoint")
    with Service() as service:
        response = service.facts(request)
    if as_json:
        print_json(response)
    else:
        render.render_facts(response.facts)


@click.command()
@draft_argument
@click.option("--to", "target", required=True, metavar="es", help="Language to translate into.")
@click.option("--from", "source", default="auto", show_default=True, metavar="en", help="Language of the text.")
@click.option("--formality", type=click.Choice(["formal", "informal", "default"]), default="default")
@json_option
def translate(file: str | None, target: str, source: str, formality: str, as_json: bool) -> None:
    """Translate a text, every number, date, price and code kept."""
    from wellput.cli import render
    from wellput.service import Service

    request = TranslateRequest(text=read_text(file), target=target, source=source, formality=formality)  # type: ignore[arg-type]
    with Service() as service:
        response = service.translate(request)
    if as_json:
        print_json(response)
    else:
        render.render_translation(response)
