"""Another LibreTranslate server. Used only when the user names one: messages are sent there."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from typing import ClassVar

import httpx

from wellput.errors import EngineError
from wellput.settings import Settings
from wellput.text.language import canonical
from wellput.translate.engines.base import Engine, Output

__all__ = ["Remote", "create"]

_RETRY_LANGUAGES_AFTER = 30.0  # seconds


def create(settings: Settings) -> Engine | None:
    """The engine, if the settings name a server."""
    return Remote(settings.remote_translate_url) if settings.remote_translate_url else None


class Remote:
    """A LibreTranslate server, asked last of all engines. Its languages are asked for once."""

    name: ClassVar[str] = "remote"
    rank: ClassVar[int] = 80

    def __init__(self, url: str, *, timeout: float = 20.0) -> None:
        self._client = httpx.Client(base_url=url.rstrip("/") + "/", timeout=timeout)
        self._lock = threading.Lock()
        self._codes: dict[tuple[str, str], tuple[str, str]] = {}
        self._asked_at: float | None = None

    def pairs(self) -> frozenset[tuple[str, str]]:
        return frozenset(self._pairs())

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Output]:
        codes = self._pairs().get((source, target))
        if codes is None:
            raise EngineError(f"the server does not translate from {source} to {target}")
        asked = {"q": list(sentences), "source": codes[0], "target": codes[1], "format": "text"}
        try:
            answer = self._client.post("translate", json=asked).raise_for_status().json()
            texts = answer["translatedText"]
        except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
            raise EngineError(f"the translation server failed: {type(error).__name__}") from None
        if not isinstance(texts, list) or len(texts) != len(sentences):
            raise EngineError("the translation server answered something else than was asked")
        return [Output(str(text)) for text in texts]

    def unload(self) -> None:
        with self._lock:
            self._codes, self._asked_at = {}, None

    def close(self) -> None:
        self._client.close()

    def _pairs(self) -> dict[tuple[str, str], tuple[str, str]]:
        """Wellput's pair of tags → the server's own codes. Empty while the server cannot be reached."""
        with self._lock:
            now = time.monotonic()
            if not self._codes and (self._asked_at is None or now - self._asked_at > _RETRY_LANGUAGES_AFTER):
                self._asked_at = now
                self._codes = self._ask()
            return self._codes

    def _ask(self) -> dict[tuple[str, str], tuple[str, str]]:
        try:
            languages = self._client.get("languages").raise_for_status().json()
            return {
                (canonical(entry["code"]) or entry["code"], canonical(target) or target): (entry["code"], target)
                for entry in languages
                for target in entry.get("targets", ())
                if target != entry["code"]
            }
        except (httpx.HTTPError, ValueError, KeyError, TypeError, AttributeError):
            return {}
