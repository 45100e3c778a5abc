"""Fetching a file that may be large over a line that may break."""

from __future__ import annotations

import contextlib
import hashlib
import re
import time
from collections.abc import Callable
from pathlib import Path

import httpx

from wellput.errors import PackError

__all__ = ["Progress", "download", "fetch_json"]

#: Called with the bytes that are there and the bytes there will be (``None``: not known).
Progress = Callable[[int, int | None], None]

_ATTEMPTS = 5
_PAUSE = 0.1  # seconds before the second attempt, doubled before each further one
_TIMEOUT = httpx.Timeout(30.0, connect=10.0)
_CHUNK = 1 << 16
_OFFLINE = "{host} cannot be reached. Without a network, fetch the pack elsewhere and use --from FILE"


def fetch_json(url: str) -> object:
    """A JSON document. Raises :class:`wellput.errors.PackError` when it cannot be had."""
    try:
        answer = httpx.get(url, timeout=_TIMEOUT, follow_redirects=True).raise_for_status()
        return answer.json()
    except httpx.HTTPStatusError as error:
        raise PackError(f"{_host(url)} answered {error.response.status_code} for the index of packs") from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise PackError(_OFFLINE.format(host=_host(url))) from error
    except ValueError as error:
        raise PackError(f"the index of packs at {_host(url)} cannot be read") from error


def download(url: str, folder: Path, *, sha256: str | None = None, progress: Progress | None = None) -> Path:
    """Fetch ``url`` into ``folder``; what a broken line left is continued, now or in a later call.

    Raises :class:`wellput.errors.PackError` when the file cannot be had or its checksum differs.
    """
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f"{hashlib.sha256(url.encode()).hexdigest()[:16]}.part"
    for attempt in range(_ATTEMPTS):
        if attempt:
            time.sleep(_PAUSE * 2**attempt)
        try:
            _continue(url, part, progress)
            break
        except httpx.HTTPStatusError as error:
            raise PackError(f"{_host(url)} answered {error.response.status_code} for {_name(url)}") from error
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
            raise PackError(_OFFLINE.format(host=_host(url))) from error
        except httpx.HTTPError:
            continue
    else:
        raise PackError(f"the line to {_host(url)} broke: run the same command again, it goes on where it stopped")
    if sha256 and _sha256(part) != sha256.lower():
        _forget(part)
        raise PackError(f"{_name(url)} arrived damaged (its checksum differs): run the command again")
    done = folder / _name(url)
    part.replace(done)
    _forget(part)
    return done


def _continue(url: str, part: Path, progress: Progress | None) -> None:
    """Fetch what is missing. The entity tag kept beside the part tells whether it is still the same file."""
    tag_file = part.with_suffix(".etag")
    have = part.stat().st_size if part.exists() else 0
    tag = tag_file.read_text(encoding="utf-8") if have and tag_file.exists() else ""
    headers = {"Range": f"bytes={have}-", "Accept-Encoding": "identity", **({"If-Range": tag} if tag else {})}
    with httpx.stream("GET", url, headers=headers if have else {"Accept-Encoding": "identity"}, timeout=_TIMEOUT,
                      follow_redirects=True) as answer:  # fmt: skip
        if answer.status_code == 416:
            if _size(answer) == have:
                return
            _forget(part)
            raise httpx.ReadError("the file has changed")
        answer.raise_for_status()
        if answer.status_code != 206:
            have = 0
        new_tag = answer.headers.get("ETag", "")
        if new_tag and not new_tag.startswith("W/"):
            tag_file.write_text(new_tag, encoding="utf-8")
        total = _size(answer)
        with part.open("ab" if have else "wb") as out:
            for chunk in answer.iter_bytes(_CHUNK):
                out.write(chunk)
                have += len(chunk)
                if progress:
                    progress(have, total)
    if total is not None and have != total:
        raise httpx.ReadError("the line broke")


def _size(answer: httpx.Response) -> int | None:
    """The size of the whole file, of which the answer may be a part."""
    whole = re.fullmatch(r"bytes (?:\d+-\d+|\*)/(\d+)", answer.headers.get("Content-Range", ""))
    if whole:
        return int(whole[1])
    length = answer.headers.get("Content-Length", "")
    return int(length) if length.isdigit() and answer.status_code == 200 else None


def _sha256(path: Path) -> str:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _forget(part: Path) -> None:
    for path in (part, part.with_suffix(".etag")):
        with contextlib.suppress(FileNotFoundError):
            path.unlink()


def _host(url: str) -> str:
    try:
        return httpx.URL(url).host or url
    except httpx.InvalidURL:
        return "the address of the pack"


def _name(url: str) -> str:
    """The file's name, fit for any file system."""
    return re.sub(r"[^\w.-]", "_", httpx.URL(url).path.rsplit("/", 1)[-1]).lstrip(".") or "pack"
