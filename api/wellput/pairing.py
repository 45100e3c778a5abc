"""Pairing an extension with this server by a one-time code, and the tokens that come of it.

``wellput pair`` writes the hash of a fresh code; the extension posts the code once and gets a token. The server and
the command line meet in one small file, which holds hashes and the extensions' origins and nothing else.
"""

from __future__ import annotations

import hashlib
import secrets
import time
from pathlib import Path

import msgspec

from wellput.errors import ForbiddenError
from wellput.kept import KeptFile

__all__ = ["EXTENSION_SCHEMES", "PAIR_PATH", "Paired", "Pairings"]

PAIR_PATH = "/v1/pair"
EXTENSION_SCHEMES = ("chrome-extension://", "moz-extension://", "safari-web-extension://")
CODE_SECONDS = 600
MAX_TRIES = 5
# No 0/O, 1/I/L: the code is read off one screen and typed into another.
ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


class Paired(msgspec.Struct, frozen=True):
    """One paired extension. ``id`` is short, for ``wellput tokens revoke``; times are seconds since the epoch."""

    id: str
    origin: str
    token_hash: str
    created: float


class State(msgspec.Struct, frozen=True):
    """What the file holds. ``code_hash`` is that of the code now waiting to be used."""

    paired: tuple[Paired, ...] = ()
    code_hash: str | None = None
    code_expires: float = 0.0
    tries: int = 0


class Pairings:
    """The pairings kept in ``folder``. Reads the file again only when it has changed."""

    def __init__(self, folder: Path) -> None:
        self._file = KeptFile(folder / "pairings.json", State, State())

    def origins(self) -> frozenset[str]:
        """Origins of the paired extensions."""
        return frozenset(paired.origin for paired in self._file.read().paired)

    def list(self) -> tuple[Paired, ...]:
        """All pairings, oldest first."""
        return self._file.read().paired

    def knows(self, token: str) -> bool:
        """Whether ``token`` belongs to a pairing."""
        digest = _hash(token)
        return any(secrets.compare_digest(digest, paired.token_hash) for paired in self._file.read().paired)

    def new_code(self) -> str:
        """A fresh one-time code, valid for ten minutes; an older one stops working."""
        code = "".join(secrets.choice(ALPHABET) for _ in range(8))
        self._file.write(
            State(paired=self._file.read().paired, code_hash=_hash(code), code_expires=time.time() + CODE_SECONDS)
        )
        return code

    def pair(self, code: str, origin: str) -> str:
        """The token for the extension at ``origin``, in exchange for the code.

        Raises :class:`ForbiddenError` for a wrong, used or old code; after five wrong tries the code is void.
        """
        state = self._file.read()
        fresh = state.code_hash is not None and time.time() < state.code_expires and state.tries < MAX_TRIES
        typed = _hash(code.strip().upper().replace("-", "").replace(" ", ""))
        if not fresh or not secrets.compare_digest(typed, state.code_hash or ""):
            self._file.write(msgspec.structs.replace(state, tries=state.tries + 1))
            raise ForbiddenError("This code is not valid or too old. Get a new one with: wellput pair")
        token = secrets.token_urlsafe(32)
        others = tuple(paired for paired in state.paired if paired.origin != origin)
        new = Paired(id=secrets.token_hex(3), origin=origin, token_hash=_hash(token), created=time.time())
        self._file.write(State(paired=(*others, new)))
        return token

    def revoke(self, id_: str) -> bool:
        """Forget one pairing; ``False`` when there is none of that id."""
        state = self._file.read()
        left = tuple(paired for paired in state.paired if paired.id != id_)
        self._file.write(msgspec.structs.replace(state, paired=left))
        return len(left) < len(state.paired)


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
