"""Unpacking an archive from elsewhere without trusting it."""

from __future__ import annotations

import shutil
import stat
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from wellput.errors import PackError

__all__ = ["unpack"]

_MOST_FILES = 2_000
_MOST_BYTES = 4 << 30
# An archive that grows more than this is not a model: weights hardly shrink.
_MOST_GROWTH = 200


def unpack(archive: Path, folder: Path) -> Path:
    """Unpack a zip into the empty ``folder``; gives the one folder that it holds.

    Raises :class:`wellput.errors.PackError` for anything but a sound zip of plain files inside one folder.
    """
    try:
        with zipfile.ZipFile(archive) as opened:
            members = _checked(opened, archive.stat().st_size)
            for member in members:
                place = folder / member.filename
                if member.is_dir():
                    place.mkdir(parents=True, exist_ok=True)
                    continue
                place.parent.mkdir(parents=True, exist_ok=True)
                # Reading to the end checks the CRC.
                with opened.open(member) as source, place.open("xb") as target:
                    shutil.copyfileobj(source, target, 1 << 20)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise PackError(f"{archive.name} is damaged or no zip archive: fetch it again") from error
    except FileExistsError as error:
        raise PackError(f"{archive.name} holds a file twice: it is not a language pack") from error
    tops = sorted(path for path in folder.iterdir() if path.is_dir())
    if len(tops) != 1:
        raise PackError(f"{archive.name} does not hold exactly one folder: it is not a language pack")
    return tops[0]


def _checked(opened: zipfile.ZipFile, size: int) -> list[zipfile.ZipInfo]:
    members = [member for member in opened.infolist() if not member.filename.startswith("__MACOSX/")]
    name = Path(opened.filename or "").name
    if len(members) > _MOST_FILES or sum(member.file_size for member in members) > min(
        _MOST_BYTES, max(size, 1 << 20) * _MOST_GROWTH
    ):
        raise PackError(f"{name} unpacks to far more than a language pack is: it was not unpacked")
    for member in members:
        path = PurePosixPath(member.filename)
        mode = member.external_attr >> 16
        plain = stat.S_IFMT(mode) in (0, stat.S_IFREG, stat.S_IFDIR)
        outside = path.is_absolute() or ".." in path.parts or "\\" in member.filename or ":" in member.filename
        if outside or not plain or "\0" in member.filename:
            raise PackError(f"{name} holds a path that leads out of its folder: it was not unpacked")
    return members
