"""``wellput languages``: which languages can be translated, and packs for more."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TaskID, TextColumn, TransferSpeedColumn

from wellput.errors import InvalidInputError
from wellput.settings import Settings
from wellput.text.language import canonical
from wellput.translate import Translator
from wellput.translate.packs import Pack, Store, install_from, install_language

__all__ = ["languages"]


@click.group(invoke_without_command=True)
@click.pass_context
def languages(context: click.Context) -> None:
    """The languages Wellput translates into, and packs for more."""
    if context.invoked_subcommand is None:
        context.invoke(list_languages)


@languages.command("list")
def list_languages() -> None:
    """Show every language and the engines installed for it."""
    settings = Settings.from_environment()
    translator = Translator(settings)
    try:
        for entry in translator.languages():
            engines = ", ".join(entry.installed) or "card only"
            click.echo(f"{entry.code:<8} {entry.name:<24} {engines}")
    finally:
        translator.close()
    packs = Store(settings.data_dir).packs()
    if packs:
        click.echo(f"\nPacks in {settings.data_dir}:")
        for pack in packs:
            click.echo(f"  {_described(pack)}")


@languages.command()
@click.argument("tags", metavar="TAG...", nargs=-1, required=True)
@click.option(
    "--from",
    "path",
    type=click.Path(path_type=Path),
    help="A .argosmodel file, a Firefox model folder, or a folder of these: no network is used.",
)
def install(tags: tuple[str, ...], path: Path | None) -> None:
    """Install translation packs for languages, from the index or from a file."""
    settings = Settings.from_environment()
    for tag in [_known(tag) for tag in tags]:
        packs = install_from(path, settings, tag) if path else _install(tag, settings)
        for pack in packs:
            click.echo(f"Installed {_described(pack)}")


@languages.command()
@click.argument("tags", metavar="TAG...", nargs=-1, required=True)
def remove(tags: tuple[str, ...]) -> None:
    """Remove the packs of languages."""
    store = Store(Settings.from_environment().data_dir)
    for tag in [_known(tag) for tag in tags]:
        packs = store.remove(tag)
        if not packs:
            raise InvalidInputError("TAG", f"no pack for {tag} is installed: see wellput languages list")
        for pack in packs:
            click.echo(f"Removed {_described(pack)}")


def _install(tag: str, settings: Settings) -> list[Pack]:
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    # A bar on a terminal, nothing in a pipe.
    with Progress(*columns, console=Console(stderr=True), disable=not sys.stderr.isatty()) as bar:
        tasks: dict[str, TaskID] = {}

        def report(name: str, have: int, total: int | None) -> None:
            if name not in tasks:
                tasks[name] = bar.add_task(name)
            bar.update(tasks[name], completed=have, total=total)

        return install_language(tag, settings, report)


def _known(tag: str) -> str:
    """The tag Wellput uses; one it does not know may still name a pack."""
    known = canonical(tag)
    if known is None and not (tag.isascii() and tag.replace("-", "").isalpha() and 2 <= len(tag) <= 12):
        raise InvalidInputError("TAG", "is not a language tag: write it as in es or pt-BR")
    return known or tag


def _described(pack: Pack) -> str:
    version = f" {pack.version}" if pack.version else ""
    return f"{pack.kind} {pack.source} → {pack.target}{version} ({pack.size / 1e6:.1f} MB)"
