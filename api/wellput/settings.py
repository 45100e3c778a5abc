"""Settings, read once from ``WELLPUT_*`` environment variables and overridden by the command line."""

from __future__ import annotations

import ipaddress
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from wellput.errors import SettingsError

__all__ = ["Settings", "default_data_dir"]

#: Argos Open Technologies' index of language packs; asked only when the user installs a language.
ARGOS_INDEX = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"


def default_data_dir() -> Path:
    """Where language packs, pairings and kept offers live: the platform's own place for a program's data."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "wellput"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "wellput"
    return Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share")) / "wellput"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How one server runs. Field ``x`` is read from ``WELLPUT_X``.

    host
        Address to listen on. Anything but loopback needs a ``token``.
    port
        Port to listen on.
    token
        Shared secret every call must carry as ``Authorization: Bearer …``; empty: none is asked for.
    allowed_hosts
        Further ``Host`` values to accept, comma-separated, with port (behind a proxy, or on a network address).
    data_dir
        Folder for language packs, pairings and kept offers.
    pack_index
        URL of the index of language packs; asked only by ``wellput languages install``.
    remote_translate_url
        A LibreTranslate server to use when no local engine covers a language; empty: none. Naming one means that
        messages are sent there.
    translate_threads
        Threads one translation model may use.
    max_in_flight
        Requests worked on or waiting at once; one more is answered 503.
    rate_limit
        Requests a minute from one address; 0: no limit.
    """

    host: str = "127.0.0.1"
    port: int = 8765
    token: str = ""
    allowed_hosts: tuple[str, ...] = ()
    data_dir: Path = field(default_factory=default_data_dir)
    pack_index: str = ARGOS_INDEX
    remote_translate_url: str = ""
    translate_threads: int = 2
    max_in_flight: int = 64
    rate_limit: int = 0

    def __post_init__(self) -> None:
        if not self.loopback and not self.token:
            raise SettingsError(
                f"{self.host} can be reached from other machines: set WELLPUT_TOKEN to a long secret first, "
                "or listen on 127.0.0.1"
            )

    @property
    def loopback(self) -> bool:
        """Whether only programs on this machine can connect."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def hosts(self) -> frozenset[str]:
        """The ``Host`` header values that are this server."""
        names = {"127.0.0.1", "localhost", "[::1]"} if self.loopback else {self.host}
        own = {f"{name}:{self.port}" for name in names} | (names if self.port in (80, 443) else set())
        return frozenset(own | set(self.allowed_hosts))

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None, **overrides: object) -> Settings:
        """Settings from ``WELLPUT_*`` variables; ``overrides`` that are not ``None`` win.

        Raises :class:`SettingsError` for a number that is none, and for an open address without a token.
        """
        env = os.environ if environment is None else environment
        values: dict[str, object] = {}
        for name, read in _READERS.items():
            text = env.get(f"WELLPUT_{name.upper()}")
            if text:
                try:
                    values[name] = read(text)
                except ValueError as error:
                    raise SettingsError(f"WELLPUT_{name.upper()} must be a whole number") from error
        values.update({name: value for name, value in overrides.items() if value is not None})
        return cls(**values)  # type: ignore[arg-type]


_READERS: dict[str, Callable[[str], object]] = {
    "host": str,
    "port": int,
    "token": str,
    "allowed_hosts": lambda text: tuple(part.strip() for part in text.split(",") if part.strip()),
    "data_dir": lambda text: Path(text).expanduser(),
    "pack_index": str,
    "remote_translate_url": str,
    "translate_threads": int,
    "max_in_flight": int,
    "rate_limit": int,
}
