"""Where packs lie: ``<data folder>/argos/<pack>/`` and ``<data folder>/firefox/<pack>/``."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from wellput.errors import PackError
from wellput.translate.engines.argos_packages import find_packages, read_package
from wellput.translate.engines.firefox import find_models

__all__ = ["Pack", "Store", "identify"]

Kind = Literal["argos", "firefox"]


@dataclass(frozen=True, slots=True)
class Pack:
    """An installed pack: one direction between two languages."""

    kind: Kind
    source: str
    target: str
    version: str
    folder: Path
    size: int  # bytes on disk


class Store:
    """The packs of one data folder. A pack is there whole or not at all."""

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir
        self.downloads = data_dir / "downloads"

    def packs(self) -> list[Pack]:
        """The installed packs, by engine and languages."""
        argos = [
            Pack("argos", found.source, found.target, found.version, found.folder, _size(found.folder))
            for found in find_packages(self.data_dir / "argos")
        ]
        firefox = [
            Pack("firefox", model.source, model.target, "", model.model.parent, _size(model.model.parent))
            for model in find_models(self.data_dir / "firefox")
        ]
        return sorted(argos + firefox, key=lambda pack: (pack.kind, pack.source, pack.target))

    def remove(self, tag: str) -> list[Pack]:
        """Remove every pack from or into a language; gives what was removed."""
        gone = [pack for pack in self.packs() if tag in (pack.source, pack.target)]
        for pack in gone:
            self._remove(pack.folder)
        return gone

    @contextlib.contextmanager
    def incoming(self) -> Iterator[Path]:
        """An empty folder on the same file system, gone when the block ends."""
        self.data_dir.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=".incoming-", dir=self.data_dir))
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def place(self, folder: Path) -> list[Pack]:
        """Move a checked folder from :meth:`incoming` to its place, instead of an older pack of the same pair.

        Raises :class:`wellput.errors.PackError` when it holds no model that an engine can read.
        """
        found = identify(folder)
        if not found:
            raise PackError("this is no language pack: it needs an Argos package or the files of a Firefox model")
        kind = found[0].kind
        name = f"{found[0].source}-{found[0].target}" if len(found) == 1 else folder.name
        place = self.data_dir / kind / name
        place.parent.mkdir(parents=True, exist_ok=True)
        pairs = {(pack.source, pack.target) for pack in found}
        older = [pack for pack in self.packs() if pack.kind == kind and (pack.source, pack.target) in pairs]
        if place.exists():
            self._remove(place)
        folder.replace(place)
        for pack in older:
            if pack.folder != place and pack.folder.exists():
                self._remove(pack.folder)
        return [pack for pack in self.packs() if pack.folder == place or pack.folder.parent == place]

    def _remove(self, folder: Path) -> None:
        """Out of sight in one step, then deleted: a server that runs sees the pack or does not."""
        with self.incoming() as trash:
            folder.replace(trash / "old")


def identify(folder: Path) -> list[Pack]:
    """The packs that a folder holds, before they are placed; their size is not counted."""
    package = read_package(folder)
    if package:
        return [Pack("argos", package.source, package.target, package.version, folder, 0)]
    return [Pack("firefox", model.source, model.target, "", folder, 0) for model in find_models(folder)]


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
