"""A small file of the user's own that the server and the command line share."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from wellput.errors import SettingsError

__all__ = ["KeptFile"]

T = TypeVar("T")


class KeptFile(Generic[T]):
    """One value of type ``form`` as JSON, readable by its owner only; what is not there yet is ``empty``."""

    def __init__(self, path: Path, form: type[T], empty: T) -> None:
        self._path = path
        self._form = form
        self._empty = empty
        self._stamp: tuple[int, int] | None = None
        self._value = empty

    def read(self) -> T:
        """The value; the file is read again only when it has changed.

        Raises :class:`SettingsError` where somebody has edited it into something else.
        """
        try:
            status = self._path.stat()
        except FileNotFoundError:
            return self._empty
        stamp = (status.st_mtime_ns, status.st_ino)
        if stamp != self._stamp:
            try:
                self._value = msgspec.json.decode(self._path.read_bytes(), type=self._form)
            except msgspec.DecodeError as error:
                raise SettingsError(f"{self._path} cannot be read ({error}): correct it or delete it") from error
            self._stamp = stamp
        return self._value

    def write(self, value: T) -> None:
        """Keep ``value``; a crash leaves the old one whole."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        # mkstemp makes a file only its owner can read.
        handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=f".{self._path.stem}-")
        with os.fdopen(handle, "wb") as file:
            file.write(msgspec.json.encode(value))
        Path(name).replace(self._path)
