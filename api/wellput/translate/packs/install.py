"""Installing a language, from the index or from a file."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from wellput.errors import EngineError, PackError
from wellput.settings import Settings
from wellput.translate.engines import PIVOT
from wellput.translate.engines.argos import Argos
from wellput.translate.engines.firefox import Firefox
from wellput.translate.packs.archive import unpack
from wellput.translate.packs.download import download
from wellput.translate.packs.index import Offer, read_index
from wellput.translate.packs.store import Pack, Store, identify

__all__ = ["Report", "install_from", "install_language"]

#: Called with the name of a file, the bytes that are there and the bytes there will be.
Report = Callable[[str, int, int | None], None]


def install_language(tag: str, settings: Settings, report: Report | None = None) -> list[Pack]:
    """Fetch and place the packs between English and ``tag``, both ways where the index has both.

    Raises :class:`wellput.errors.PackError`: offline, nothing offered, a damaged or unsafe file.
    """
    offers = [
        offer
        for offer in read_index(settings.pack_index)
        if (offer.source, offer.target) in ((PIVOT, tag), (tag, PIVOT))
    ]
    if not any(offer.target == tag for offer in offers):
        raise PackError(f"the index offers no pack from English into {tag}")
    store = Store(settings.data_dir)
    return [pack for offer in offers for pack in _fetch(offer, store, report)]


def install_from(path: Path, settings: Settings, tag: str | None = None) -> list[Pack]:
    """Place packs from a ``.argosmodel`` file, the folder of one, a Firefox model's folder, or a folder of these.

    With ``tag``, only packs from or into that language. Raises :class:`wellput.errors.PackError`.
    """
    if not path.exists():
        raise PackError(f"{path} does not exist")
    store = Store(settings.data_dir)
    placed: list[Pack] = []
    for candidate in [path] if path.is_file() else _candidates(path):
        with store.incoming() as incoming:
            folder = _unpacked(candidate, incoming)
            if tag is None or tag in _languages(folder):
                placed += _place(store, folder)
    if not placed:
        of_language = f" for {tag}" if tag else ""
        raise PackError(f"{path.name} holds no language pack{of_language}")
    return placed


def _fetch(offer: Offer, store: Store, report: Report | None) -> list[Pack]:
    with store.incoming() as incoming:
        folder = incoming / f"{offer.source}-{offer.target}"
        folder.mkdir()
        for file in offer.files:
            fetched = download(
                file.url,
                store.downloads,
                sha256=file.compressed_sha256,
                progress=_reporting(report, file.name),
            )
            try:
                if offer.kind == "argos":
                    folder = unpack(fetched, folder)
                else:
                    (folder / file.name).write_bytes(_decompressed(fetched, file.sha256))
            finally:
                fetched.unlink()
        return _place(store, folder)


def _reporting(report: Report | None, name: str) -> Callable[[int, int | None], None] | None:
    return (lambda have, total: report(name, have, total)) if report else None


def _decompressed(path: Path, sha256: str | None) -> bytes:
    """Mozilla sends its files compressed with Zstandard, and says what is in them."""
    import fxtranslate

    content = path.read_bytes()
    if not content.startswith(b"\x28\xb5\x2f\xfd"):
        return content
    try:
        return bytes(fxtranslate.discovery.verify_and_decompress(content, sha256))
    except ValueError as error:
        raise PackError("a file of the model arrived damaged: run the command again") from error


def _candidates(folder: Path) -> list[Path]:
    inside = sorted(folder.glob("*.argosmodel"))
    if inside or _languages(folder):
        return inside or [folder]
    return [path for path in sorted(folder.iterdir()) if path.is_dir() and _languages(path)]


def _unpacked(path: Path, incoming: Path) -> Path:
    """What is at ``path`` as a folder inside ``incoming``; links are not followed."""
    if path.is_file():
        target = incoming / "pack"
        target.mkdir()
        return unpack(path, target)
    for entry in path.rglob("*"):
        if entry.is_symlink() or not (entry.is_file() or entry.is_dir()):
            raise PackError(f"{path.name} holds a link or a special file: it was not copied")
    return Path(shutil.copytree(path, incoming / path.name))


def _languages(folder: Path) -> set[str]:
    return {tag for pack in identify(folder) for tag in (pack.source, pack.target)}


def _place(store: Store, folder: Path) -> list[Pack]:
    """Try the model, then place it: one that cannot be loaded never reaches an engine."""
    for pack in identify(folder):
        engine = Argos(folder.parent) if pack.kind == "argos" else Firefox([folder])
        try:
            engine.translate(["Hello."], pack.source, pack.target)
        except EngineError as error:
            raise PackError(f"the pack {pack.source}-{pack.target} does not work: {error}") from error
        finally:
            engine.close()
    return store.place(folder)
