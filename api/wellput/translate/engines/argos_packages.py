"""Argos packages on disk: where they lie and what their ``metadata.json`` says.

Beside the keys that Argos Translate knows, a package may hold what Wellput's own packs say about themselves::

    "wellput": {"confidence": -0.42, "shares": "en-es"}

``confidence`` is the lowest mean log probability a token of a translation to rely on, measured on sentences that the
model has not seen; ``shares`` names the package beside it whose model and vocabulary it uses, for a model of several
languages.
"""

from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wellput.text.language import canonical

__all__ = ["ArgosPackage", "find_packages", "read_package", "shipped_folders"]

#: A distribution of packs and nothing else: one folder a pack. Only its files are used, it is never imported.
_SHIPPED = "wellput_packs"
_NAME = re.compile(r"[A-Za-z0-9][\w-]*")


@dataclass(frozen=True, slots=True)
class ArgosPackage:
    """An installed package: its folder, where its model lies, and what ``metadata.json`` says about it."""

    folder: Path
    files: Path
    source: str
    target: str
    version: str
    target_prefix: str
    confidence: float | None


def shipped_folders() -> list[Path]:
    """Where packs that were installed with ``pip`` lie; read only."""
    try:
        spec = importlib.util.find_spec(_SHIPPED)
    except (ImportError, ValueError):
        return []
    return [Path(place) for place in (spec.submodule_search_locations or () if spec else ())]


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
        own = metadata.get("wellput")
        files = _files(folder, own)
        if metadata.get("type", "translate") != "translate" or not (files / "model" / "model.bin").is_file():
            return None
        return ArgosPackage(
            folder,
            files,
            canonical(source) or str(source),
            canonical(target) or str(target),
            str(metadata.get("package_version", "")),
            str(metadata.get("target_prefix") or ""),
            _confidence(own),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _files(folder: Path, own: Any) -> Path:
    """The folder of the model: this one, or a neighbour that it names. Never one elsewhere."""
    shares = own.get("shares") if isinstance(own, Mapping) else None
    return folder.parent / shares if isinstance(shares, str) and _NAME.fullmatch(shares) else folder


def _confidence(own: Any) -> float | None:
    number = own.get("confidence") if isinstance(own, Mapping) else None
    return float(number) if isinstance(number, int | float) and not isinstance(number, bool) and number <= 0 else None
