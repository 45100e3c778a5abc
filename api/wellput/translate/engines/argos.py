"""Argos Translate packages (``.argosmodel``), run by CTranslate2 directly.

``argostranslate`` gives the package format and its tokenizers. Its own ``translate`` module is not used: it may
fetch a sentence splitter, has no lock and no bound on length.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from wellput.errors import EngineError
from wellput.settings import Settings
from wellput.text.language import canonical
from wellput.translate.engines.base import MAX_CHARACTERS, Engine, Output, changed_at

__all__ = ["Argos", "ArgosPackage", "create", "find_packages"]

_BEAMS = 2
_BATCH_TOKENS = 2048
# Room for a target that takes more tokens than the source, and an end for a model that does not stop by itself.
_LONGEST = 3.0
_LONGEST_MORE = 12
_STEP = 12  # tokens


@dataclass(frozen=True, slots=True)
class ArgosPackage:
    """An installed package: its folder and what ``metadata.json`` says about it."""

    folder: Path
    source: str
    target: str
    version: str
    target_prefix: str


def create(settings: Settings) -> Engine:
    """The engine over the packages in ``<data folder>/argos/``."""
    return Argos(settings.data_dir / "argos", threads=settings.translate_threads)


def find_packages(folder: Path) -> list[ArgosPackage]:
    """The translation packages in ``folder``, one a subfolder; a broken one is passed over."""
    if not folder.is_dir():
        return []
    found = (read_package(path) for path in sorted(folder.iterdir()) if not path.name.startswith("."))
    return [package for package in found if package]


def read_package(folder: Path) -> ArgosPackage | None:
    """The package in ``folder``, ``None`` when there is none that translates."""
    try:
        metadata = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
        source, target = metadata["from_code"], metadata["to_code"]
        if metadata.get("type", "translate") != "translate" or not (folder / "model" / "model.bin").is_file():
            return None
        return ArgosPackage(
            folder,
            canonical(source) or str(source),
            canonical(target) or str(target),
            str(metadata.get("package_version", "")),
            str(metadata.get("target_prefix") or ""),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


@dataclass(frozen=True, slots=True)
class _Loaded:
    tokenizer: Any
    translator: Any


class Argos:
    """One CTranslate2 model a pair, loaded at its first use."""

    name: ClassVar[str] = "argos"
    rank: ClassVar[int] = 20

    def __init__(self, folder: Path, threads: int = 2) -> None:
        self._folder = folder
        self._threads = max(1, threads)
        self._lock = threading.Lock()
        self._packages: dict[tuple[str, str], ArgosPackage] = {}
        self._seen: int | None = None
        self._models: dict[ArgosPackage, _Loaded] = {}

    def pairs(self) -> frozenset[tuple[str, str]]:
        return frozenset(self._find())

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Output]:
        package = self._find().get((source, target))
        if package is None:
            raise EngineError(f"no Argos package from {source} to {target}")
        if any(len(sentence) > MAX_CHARACTERS for sentence in sentences):
            raise EngineError("a sentence is too long")
        model = self._load(package)
        try:
            return _run(model, package, sentences)
        except (RuntimeError, ValueError) as error:
            raise EngineError(f"the Argos package {source}-{target} failed: {type(error).__name__}") from None

    def unload(self) -> None:
        with self._lock:
            self._models, self._packages, self._seen = {}, {}, None

    def close(self) -> None:
        self.unload()

    def _find(self) -> dict[tuple[str, str], ArgosPackage]:
        """The packages, looked for anew when one has been installed or removed."""
        changed = changed_at(self._folder)
        with self._lock:
            if changed != self._seen:
                self._packages = {(package.source, package.target): package for package in find_packages(self._folder)}
                self._models = {package: model for package, model in self._models.items() if package.folder.exists()}
                self._seen = changed
            return self._packages

    def _load(self, package: ArgosPackage) -> _Loaded:
        with self._lock:
            model = self._models.get(package)
            if model is None:
                model = self._models[package] = _open(package, self._threads)
            return model


def _open(package: ArgosPackage, threads: int) -> _Loaded:
    import ctranslate2

    try:
        tokenizer = _argos_package_class(package.folder.parent)(package.folder).tokenizer
        tokenizer.encode("a")  # loads it here, under the lock, and shows a broken file
        translator = ctranslate2.Translator(
            str(package.folder / "model"), device="cpu", inter_threads=1, intra_threads=threads
        )
    except (OSError, ValueError, RuntimeError, AttributeError) as error:
        raise EngineError(
            f"the Argos package {package.source}-{package.target} cannot be read: {type(error).__name__}"
        ) from None
    return _Loaded(tokenizer, translator)


def _run(model: _Loaded, package: ArgosPackage, sentences: Sequence[str]) -> list[Output]:
    tokens = [model.tokenizer.encode(sentence) for sentence in sentences]
    # The limit on the output holds for a whole batch: sentences of like length go together, so that what a sentence
    # becomes does not depend on its neighbours.
    batches: dict[int, list[int]] = {}
    for index, sentence in enumerate(tokens):
        batches.setdefault(len(sentence) // _STEP, []).append(index)
    outputs: dict[int, Output] = {}
    for length, indices in batches.items():
        most = int(_LONGEST * (length + 1) * _STEP) + _LONGEST_MORE
        outputs.update(zip(indices, _batch(model, package, [tokens[index] for index in indices], most), strict=True))
    return [outputs[index] for index in range(len(tokens))]


def _batch(model: _Loaded, package: ArgosPackage, tokens: list[list[str]], most: int) -> list[Output]:
    prefix = [package.target_prefix] if package.target_prefix else []
    results = model.translator.translate_batch(
        tokens,
        target_prefix=[prefix] * len(tokens) if prefix else None,
        max_batch_size=_BATCH_TOKENS,
        batch_type="tokens",
        beam_size=_BEAMS,
        replace_unknowns=True,
        return_scores=True,
        max_decoding_length=most,
    )
    return [
        Output(model.tokenizer.decode(result.hypotheses[0][len(prefix) :]).strip(), float(result.scores[0]))
        for result in results
    ]


def _argos_package_class(folder: Path) -> Any:
    """``argostranslate.package.Package``. Importing it makes folders where its variables point: keep them here."""
    own = folder.parent / "argos-home"
    wanted = {
        "ARGOS_PACKAGES_DIR": str(folder),
        "XDG_DATA_HOME": str(own),
        "XDG_CONFIG_HOME": str(own),
        "XDG_CACHE_HOME": str(own),
    }
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        from argostranslate.package import Package
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
    return Package
