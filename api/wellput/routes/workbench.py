"""The workbench page and its files."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from litestar import Response, get
from litestar.exceptions import NotFoundException

__all__ = ["HANDLERS"]

_TYPES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "svg": "image/svg+xml",
}
# Everything the page needs is its own; nothing may frame it.
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-cache",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


@cache
def _files() -> dict[str, bytes]:
    folder = files("wellput.workbench")
    return {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.name.rpartition(".")[2] in _TYPES}


@get("/", sync_to_thread=False, include_in_schema=False)
def page() -> Response[bytes]:
    """The page."""
    return _file("index.html")


@get("/workbench/{name:str}", sync_to_thread=False, include_in_schema=False)
def part(name: str) -> Response[bytes]:
    """One of its files."""
    return _file(name)


def _file(name: str) -> Response[bytes]:
    content = _files().get(name)
    if content is None:
        raise NotFoundException
    return Response(content, media_type=_TYPES[name.rpartition(".")[2]], headers=_HEADERS)


HANDLERS = [page, part]
