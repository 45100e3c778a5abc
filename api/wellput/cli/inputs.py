"""Reading what the command line is given, and printing what an endpoint would answer."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click
import msgspec

from wellput.errors import UnreadableInputError
from wellput.schema import Message

__all__ = [
    "conversation_options",
    "draft_argument",
    "json_option",
    "level_option",
    "print_json",
    "read_conversation",
    "read_text",
]

T = TypeVar("T")

draft_argument = click.argument("file", required=False, metavar="[FILE|-]")
json_option = click.option("--json", "as_json", is_flag=True, help="Print what the HTTP endpoint answers.")
level_option = click.option(
    "--level",
    type=click.Choice(["A1", "A2", "B1", "B2", "C1", "C2"], case_sensitive=False),
    metavar="A2",
    help="CEFR level of English, A1 to C2.",
)

_CONVERSATION = (
    click.option("--buyer-message", metavar="TEXT", help="The buyer's message, when it is the only one."),
    click.option("--buyer-name", metavar="NAME", help="The buyer's name."),
    click.option("--country", metavar="DE", help="The buyer's country, two letters."),
    click.option("--seller-name", metavar="NAME", help="Your name, for the signature."),
    click.option("--shop", metavar="NAME", help="Your shop's name."),
    click.option("--seller-country", metavar="CN", help="Your country: decides how your dates are read."),
    click.option("--marketplace", metavar="ebay", help="Where the conversation takes place."),
    click.option("--fault", type=click.Choice(["seller", "carrier", "buyer", "unknown"]), help="Whose fault it was."),
)


def conversation_options(command: Callable[..., None]) -> Callable[..., None]:
    """The options that say what is known of the conversation: who writes to whom, and where."""
    for option in reversed(_CONVERSATION):
        command = option(command)
    return command


def read_text(file: str | None) -> str:
    """The text of a file, or of standard input for ``-`` and for none when something is piped in.

    Raises :class:`UnreadableInputError` when there is nothing to read or it is not UTF-8.
    """
    if file is None and sys.stdin.isatty():
        raise click.UsageError("Name a file with the draft, or - to read it from standard input.")
    try:
        data = sys.stdin.buffer.read() if file in (None, "-") else Path(str(file)).read_bytes()
    except OSError as error:
        raise UnreadableInputError(f"{file}: {error.strerror or 'cannot be read'}") from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableInputError(
            f"{file or 'standard input'}: not UTF-8 text (byte {error.start}). Save it as UTF-8 and try again."
        ) from error


class Conversation(msgspec.Struct):
    """A file that holds a whole request, of which only the conversation is taken."""

    conversation: tuple[Message, ...]


def read_conversation(file: str) -> tuple[Message, ...]:
    """The messages of a JSON file: a list of them, or an object with ``conversation``."""
    text = read_text(file)
    form = Conversation | tuple[Message, ...]
    try:
        decoded = msgspec.json.decode(text, type=form)
    except msgspec.ValidationError as error:
        raise UnreadableInputError(
            f'{file}: not a conversation. It must be [{{"from": "buyer", "text": "…"}}, …]'
        ) from error
    except msgspec.DecodeError as error:
        raise UnreadableInputError(f"{file}: not valid JSON") from error
    return decoded.conversation if isinstance(decoded, Conversation) else decoded


def print_json(answer: object) -> None:
    """One line of JSON, byte for byte what the endpoint of that name answers."""
    click.echo(msgspec.json.encode(answer).decode())
