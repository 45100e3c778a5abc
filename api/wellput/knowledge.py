"""Where the project's data lies, and how it is read.

Data beside the code is found through :mod:`importlib.resources`; ``translations/`` is inside the package in an
installed wheel and at the top of the repository in a checkout.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, TypeVar

import msgspec

__all__ = ["Entry", "data_folder", "read_entries", "read_entry", "read_toml", "translations_folder"]


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of what is read from a data file: a misspelt key is an error."""


E = TypeVar("E", bound=Entry)


@cache
def translations_folder() -> Path:
    """The folder ``translations/``, wherever Wellput is installed or checked out."""
    package = Path(__file__).parent
    inside = package / "translations"
    return inside if inside.is_dir() else package.parent.parent / "translations"


def data_folder(package: str) -> Traversable:
    """The folder ``data/`` of a subpackage, e.g. ``data_folder("wellput.markets")``."""
    return files(package) / "data"


def read_toml(path: Traversable | Path) -> dict[str, Any]:
    """A TOML file as a dictionary. Raises ``ValueError`` that names the file when it is malformed."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{path.name}: {error}") from error


def read_entry(path: Traversable | Path, form: type[E]) -> E:
    """A TOML file as an :class:`Entry`.

    Raises ``ValueError`` that names the file when it is malformed or has another form.
    """
    try:
        return msgspec.toml.decode(path.read_bytes(), type=form)
    except (msgspec.DecodeError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"{path.name}: {error}") from error


def read_entries(package: str, form: type[E]) -> list[E]:
    """All TOML files in the ``data/`` folder of a subpackage, in the order of their names."""
    paths = sorted(data_folder(package).iterdir(), key=lambda path: path.name)
    return [read_entry(path, form) for path in paths if path.name.endswith(".toml")]
