"""Argos Translate packages (``.argosmodel``), run by CTranslate2 directly.

``argostranslate`` gives the package format and its tokenizers. Its own ``translate`` module is not used: it may
fetch a sentence splitter, has no lock and no bound on length.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from wellput.errors import EngineError
from wellput.settings import Settings
from wellput.translate.engines.argos_packages import ArgosPackage, find_packages, shipped_folders
from wellput.translate.engines.base import MAX_CHARACTERS, Engine, Output, changed_at

__all__ = ["Argos", "create"]

# As many readings as beams come back, so that one which keeps the facts can be taken: of 122 sentences with masks one
# model kept all masks in 96 % of its first readings, and in one of four in 99 %; two beams: 97 %; sixteen: 99 %.
_BEAMS = 4
_BATCH_TOKENS = 2048
# Room for a target that takes more tokens than the source, and an end for a model that does not stop by itself.
_LONGEST = 3.0
_LONGEST_MORE = 12
_STEP = 12  # tokens
# Threads that share one sentence wait for each other at every layer. With a model of 6 MB on two busy cores a sentence
# took 7 ms on one thread and 30 to 80 on two: small models give each thread sentences of its own.
_SMALL = 40_000_000  # bytes of weights


def create(settings: Settings) -> Engine:
    """The engine over the packages in ``<data folder>/argos/`` and those installed with ``pip``."""
    return Argos(settings.data_dir / "argos", shipped_folders(), threads=settings.translate_threads)


@dataclass(frozen=True, slots=True)
class _Loaded:
    tokenizer: Any
    translator: Any


class Argos:
    """One CTranslate2 model a package, loaded at its first use.

    Parameters
    ----------
    folder
        Where the user's packages lie, which go before all others.
    shipped
        More folders of packages; nothing is ever written there.
    threads
        Threads one model may use.
    """

    name: ClassVar[str] = "argos"
    rank: ClassVar[int] = 20

    def __init__(self, folder: Path, shipped: Sequence[Path] = (), *, threads: int = 2) -> None:
        self._folder = folder
        self._shipped = tuple(shipped)
        self._threads = max(1, threads)
        self._lock = threading.Lock()
        self._packages: dict[tuple[str, str], ArgosPackage] = {}
        self._seen: int | None = None
        self._models: dict[tuple[Path, str], _Loaded] = {}

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
                # The first folder last: of two packages of one pair the user's own is taken.
                folders = (*reversed(self._shipped), self._folder)
                found = (package for folder in folders for package in find_packages(folder))
                self._packages = {(package.source, package.target): package for package in found}
                there = {_key(package) for package in self._packages.values()}
                self._models = {key: model for key, model in self._models.items() if key in there}
                self._seen = changed
            return self._packages

    def _load(self, package: ArgosPackage) -> _Loaded:
        with self._lock:
            key = _key(package)
            model = self._models.get(key)
            if model is None:
                model = self._models[key] = _open(package, self._folder, self._threads)
            return model


def _key(package: ArgosPackage) -> tuple[Path, str]:
    """Packages that share a model have the same."""
    return package.files, package.version


def _open(package: ArgosPackage, home: Path, threads: int) -> _Loaded:
    import ctranslate2

    try:
        tokenizer = _argos_package_class(home)(package.files).tokenizer
        tokenizer.encode("a")  # loads it here, under the lock, and shows a broken file
        model = package.files / "model"
        small = (model / "model.bin").stat().st_size < _SMALL
        inter, intra = (threads, 1) if small else (1, threads)
        translator = ctranslate2.Translator(str(model), device="cpu", inter_threads=inter, intra_threads=intra)
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
        num_hypotheses=_BEAMS,
        replace_unknowns=True,
        return_scores=True,
        max_decoding_length=most,
    )
    return [_output(model, result, len(prefix), package) for result in results]


def _output(model: _Loaded, result: Any, skipped: int, package: ArgosPackage) -> Output:
    """The likeliest reading with the others; each is judged by its own score."""
    readings: dict[str, Output] = {}
    for tokens, score in zip(result.hypotheses, result.scores, strict=True):
        text = model.tokenizer.decode(tokens[skipped:]).strip()
        sure = package.confidence is None or score >= package.confidence
        readings.setdefault(text, Output(text, float(score), sure))
    first, *others = readings.values()
    return first._replace(others=tuple(others))


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
