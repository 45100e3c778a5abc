"""Apertium, a rule-based translator, where its program and pairs are installed (Debian: ``apertium-eng-spa`` …).

It knows few words and no context: what it writes is a rough draft, used only where nothing else translates.
"""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Sequence
from typing import ClassVar

from wellput.errors import EngineError
from wellput.settings import Settings
from wellput.text.language import canonical
from wellput.translate.engines.base import ROUGH_RANK, Engine, Output

__all__ = ["Apertium", "create"]

_SECONDS = 30.0
# Apertium's names of languages (ISO 639-3), as tags; a mode with a country's form ("spa-eng_US") is left out.
_TAGS = {
    "cat": "ca", "eng": "en", "spa": "es", "fra": "fr", "ita": "it", "por": "pt-BR", "rus": "ru", "ukr": "uk",
    "swe": "sv", "nld": "nl", "pol": "pl", "deu": "de", "ara": "ar", "ind": "id",
}  # fmt: skip


def create(_settings: Settings) -> Engine | None:
    """The engine, if the program is on this computer."""
    program = shutil.which("apertium")
    return Apertium(program) if program else None


class Apertium:
    """Runs the program once for each batch of sentences, one line a sentence."""

    name: ClassVar[str] = "apertium"
    rank: ClassVar[int] = ROUGH_RANK

    def __init__(self, program: str) -> None:
        self._program = program
        self._lock = threading.Lock()
        self._modes: dict[tuple[str, str], str] | None = None

    def pairs(self) -> frozenset[tuple[str, str]]:
        return frozenset(self._known())

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Output]:
        mode = self._known().get((source, target))
        if mode is None:
            raise EngineError(f"apertium does not translate from {source} to {target}")
        lines = "".join(" ".join(sentence.split()).replace("\x00", "") + "\n" for sentence in sentences)
        # One process at a time: it takes a processor for itself.
        with self._lock:
            written = self._run("-u", "-f", "line", mode, text=lines).split("\n")
        if len(written) < len(sentences):
            raise EngineError("apertium answered something else than was asked")
        pairs = zip(sentences, written, strict=False)
        return [Output(_ended(sentence, text.strip())) for sentence, text in pairs]

    def unload(self) -> None:
        with self._lock:
            self._modes = None

    def close(self) -> None:
        """Nothing stays open."""

    def _known(self) -> dict[tuple[str, str], str]:
        with self._lock:
            if self._modes is None:
                try:
                    listed = self._run("-l", text="").split()
                except EngineError:
                    listed = []
                self._modes = {}
                for mode in listed:
                    first, _, second = mode.partition("-")
                    tags = (_tag(first), _tag(second))
                    if tags[0] and tags[1]:
                        self._modes[tags[0], tags[1]] = mode
            return self._modes

    def _run(self, *arguments: str, text: str) -> str:
        command = [self._program, *arguments]
        try:
            # No shell; the program's path is the system's, the mode one that it listed itself.
            done = subprocess.run(  # noqa: S603
                command, input=text, capture_output=True, encoding="utf-8", timeout=_SECONDS, check=True
            )
        except (OSError, subprocess.SubprocessError, UnicodeError) as error:
            raise EngineError(f"apertium failed: {type(error).__name__}") from None
        return done.stdout


def _tag(name: str) -> str | None:
    return _TAGS.get(name) or (canonical(name) if len(name) == 2 else None)


def _ended(sentence: str, text: str) -> str:
    """With the sentence's last mark, which the line format takes off."""
    mark = sentence.rstrip()[-1:]
    return text + mark if mark in tuple(".!?") and not text.endswith(mark) else text
