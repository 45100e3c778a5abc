"""``wellput pair`` and ``wellput tokens``: which extensions may call."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from wellput.errors import InvalidInputError
from wellput.pairing import Pairings
from wellput.settings import Settings

__all__ = ["pair", "tokens"]


def _pairings() -> Pairings:
    return Pairings(Settings.from_environment().data_dir)


@click.command()
def pair() -> None:
    """Show a one-time code that pairs the browser extension with this server."""
    code = _pairings().new_code()
    click.echo(f"Type this code into the extension within ten minutes:  {code[:4]}-{code[4:]}")


@click.group()
def tokens() -> None:
    """The paired extensions."""


@tokens.command("list")
def list_tokens() -> None:
    """Show the paired extensions."""
    paired = _pairings().list()
    for entry in paired:
        created = datetime.fromtimestamp(entry.created, UTC)
        click.echo(f"{entry.id}  {created:%Y-%m-%d %H:%M} UTC  {entry.origin}")
    if not paired:
        click.echo("No extension is paired. Pair one with: wellput pair")


@tokens.command()
@click.argument("id_", metavar="ID")
def revoke(id_: str) -> None:
    """Forget a paired extension: it may no longer call."""
    if not _pairings().revoke(id_):
        raise InvalidInputError("ID", "is none of the paired extensions: see wellput tokens list")
    click.echo("Forgotten.")
