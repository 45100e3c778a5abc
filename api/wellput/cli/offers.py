"""``wellput offers``: the shop's offers that a review may suggest."""

from __future__ import annotations

from datetime import date, datetime

import click
import msgspec

from wellput.buyer.intents import INTENTS
from wellput.checks import country
from wellput.errors import InvalidInputError
from wellput.offers import OfferBook
from wellput.schema import Offer
from wellput.settings import Settings

__all__ = ["offers"]


def _book() -> OfferBook:
    return OfferBook(Settings.from_environment().data_dir)


@click.group(invoke_without_command=True)
@click.pass_context
def offers(context: click.Context) -> None:
    """Offers of your shop, kept on this computer: suggested where one fits what the buyer asks."""
    if context.invoked_subcommand is None:
        context.invoke(list_offers)


@offers.command("list")
def list_offers() -> None:
    """Show the offers, each with its number."""
    kept = _book().list()
    for number, offer in enumerate(kept, 1):
        held = [*(f"for {intent}" for intent in offer.intents), *(f"in {place}" for place in offer.countries)]
        held += [f"until {offer.until:%Y-%m-%d}"] if offer.until else []
        click.echo(f"{number}  {offer.text}" + (f"  ({', '.join(held)})" if held else ""))
    if not kept:
        click.echo('No offer is kept. Keep one with: wellput offers add "If you buy two lamps, the second costs half."')


@offers.command()
@click.argument("text")
@click.option(
    "--for",
    "intents",
    type=click.Choice(INTENTS),
    metavar="INTENT",
    multiple=True,
    help=f"What the buyer wants who should hear of it: {', '.join(INTENTS)}. Left out: a price or what there is.",
)
@click.option("--country", "countries", metavar="DE", multiple=True, help="Where it holds. Left out: everywhere.")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), metavar="2026-12-31", help="The last day it holds.")
def add(text: str, intents: tuple[str, ...], countries: tuple[str, ...], until: datetime | None) -> None:
    """Keep an offer, in your own words, as it would stand in a reply."""
    day: date | None = until.date() if until else None
    places = tuple(code for code in (country("--country", place) for place in countries) if code)
    offer = Offer(text=text.strip(), intents=intents, countries=places, until=day)
    try:
        msgspec.convert(msgspec.to_builtins(offer), Offer)
    except msgspec.ValidationError as error:
        raise InvalidInputError("TEXT", f"is too long for one offer: {error}") from error
    if not offer.text:
        raise InvalidInputError("TEXT", "is empty: write the offer as it would stand in a reply")
    _book().add(offer)
    click.echo("Kept.")


@offers.command()
@click.argument("number", type=int)
def remove(number: int) -> None:
    """Forget the offer of this number."""
    if not _book().remove(number):
        raise InvalidInputError("NUMBER", "is none of the offers: see wellput offers")
    click.echo("Forgotten.")
