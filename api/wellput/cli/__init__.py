"""The command line: ``wellput``.

Exit status: 0 done; 1 findings at or over ``--fail-on``; 2 wrong usage or input that cannot be read.
"""

from __future__ import annotations

import sys

import click

from wellput import __version__
from wellput.cli.access import pair, tokens
from wellput.cli.languages import languages
from wellput.cli.offers import offers
from wellput.cli.parts import facts, readability, simplify, translate
from wellput.cli.review import demo, review
from wellput.cli.serve import serve
from wellput.cli.starter import starter
from wellput.errors import WellputError, where

__all__ = ["cli", "main"]


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="wellput")
def cli() -> None:
    """A private writing coach for sellers who answer buyers in other countries.

    Everything runs on this computer; no message leaves it.
    """


for command in (serve, review, demo, starter, readability, simplify, facts, translate, languages, offers, pair, tokens):
    cli.add_command(command)


def main() -> None:
    """Run the command line; every expected error becomes one line and exit status 2."""
    for stream in (sys.stdout, sys.stderr):
        # A message in any script must not fail on a terminal or a pipe set to a narrow encoding.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        cli()
    except WellputError as error:
        click.echo(f"wellput: {error}", err=True)
        sys.exit(2)
    except BrokenPipeError:
        # The reader (head, less) has seen enough.
        sys.stderr.close()
        sys.exit(0)
    except Exception as error:
        # A trace could hold a message's text; the place is what a bug report needs.
        click.echo(f"wellput: failed, {where(error)}. Please report this line.", err=True)
        sys.exit(2)
