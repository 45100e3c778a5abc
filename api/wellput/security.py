"""Who may call: the host, origin and token checks of the contract, as one ASGI middleware.

A page on the web can make a browser send requests to this machine; it must neither read nor use the API. So a request
that a page caused (it has an ``Origin``, or ``Sec-Fetch-Site`` says so) passes only from the workbench itself or from
a paired extension, and a ``Host`` that is not ours is refused (DNS rebinding).
"""

from __future__ import annotations

import base64
import hmac
from collections.abc import Collection, Mapping

from litestar.enums import ScopeType
from litestar.types import ASGIApp, Receive, Scope, Send

from wellput.errors import AccessError, ForbiddenError, UnauthorizedError
from wellput.pairing import EXTENSION_SCHEMES, PAIR_PATH, Pairings
from wellput.problems import send_problem
from wellput.settings import Settings

__all__ = ["Guard", "accepts", "refusal", "token_of"]

#: Paths of LibreTranslate's interface whose clients carry the token in the field ``api_key``.
API_KEY_PATHS = frozenset(("/translate", "/detect"))


def refusal(
    headers: Mapping[str, str], path: str, settings: Settings, paired: Collection[str], valid_token: bool
) -> AccessError | None:
    """Why a request with these (lower-case) headers may not pass; ``None`` when it may.

    ``paired``: origins of paired extensions. ``valid_token``: whether the request carries a token that is known.
    """
    host = headers.get("host", "").lower()
    if host not in settings.hosts:
        return ForbiddenError("This host name is not served here. Use the address Wellput printed when it started.")
    origin = headers.get("origin")
    if origin is not None:
        own = origin in (f"http://{host}", f"https://{host}")
        pairing = path == PAIR_PATH and origin.startswith(EXTENSION_SCHEMES)
        if not (own or pairing or origin in paired):
            return ForbiddenError("Web pages and extensions that are not paired may not call. Pair with: wellput pair")
    elif headers.get("sec-fetch-site") in ("cross-site", "same-site"):
        return ForbiddenError("Requests caused by another web page are refused.")
    if not valid_token and path != PAIR_PATH:
        return UnauthorizedError("This server asks for a token: send it as Authorization: Bearer …")
    return None


class Guard:
    """The middleware around the whole application."""

    def __init__(self, app: ASGIApp, settings: Settings, pairings: Pairings) -> None:
        self.app = app
        self.settings = settings
        self.pairings = pairings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != ScopeType.HTTP:
            # Nothing here speaks WebSocket; a lifespan scope belongs to the application.
            await self.app(scope, receive, send)
            return
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        denied = refusal(headers, scope["path"], self.settings, self.pairings.origins(), self._known(headers, scope))
        if denied is None:
            await self.app(scope, receive, send)
        else:
            await send_problem(denied, scope, receive, send)

    def _known(self, headers: Mapping[str, str], scope: Scope) -> bool:
        # LibreTranslate's clients send their token as a field; the route checks it, before any work.
        if scope["path"] in API_KEY_PATHS:
            return True
        return accepts(token_of(headers.get("authorization", "")), self.settings, self.pairings)


def token_of(authorization: str) -> str:
    """The token of an ``Authorization`` header: ``Bearer …``, or the password of ``Basic …``; empty when none.

    Basic is how a browser can open the workbench of a server that asks for a token: it asks its user.
    """
    scheme, _, value = authorization.partition(" ")
    if scheme.lower() == "bearer":
        return value.strip()
    if scheme.lower() == "basic":
        try:
            return base64.b64decode(value, validate=True).decode().partition(":")[2]
        except ValueError:
            return ""
    return ""


def accepts(token: str, settings: Settings, pairings: Pairings) -> bool:
    """Whether a token is the server's own or a paired extension's; every token is, where none is asked for.

    Takes the same time for every wrong one.
    """
    if not settings.token:
        return True
    return hmac.compare_digest(token.encode(), settings.token.encode()) or pairings.knows(token)
