"""The packs that passed, as a distribution of their own: ``wellput-packs``, data and nothing else.

Run: python benchmarks/packs/distribute.py --out FOLDER --version 2026.11 FILE.argosmodel …
     pip wheel --no-deps FOLDER

Packs made from one model share it: only the first carries its files.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

from wellput.translate.packs.archive import unpack

_NAME = "wellput_packs"
_PROJECT = """[build-system]
requires = ["hatchling>=1.27"]
build-backend = "hatchling.build"

[project]
name = "wellput-packs"
version = "{version}"
description = "Language packs for Wellput: {pairs}. Data only."
readme = "README.md"
requires-python = ">=3.11"
license = "CC-BY-SA-4.0 AND MPL-2.0"
license-files = ["NOTICE"]

[tool.hatch.build.targets.wheel]
packages = ["{name}"]
"""
_INIT = '"""Language packs for Wellput, a folder each beside this file."""\n'
_NOTICE = Path(__file__).parent / "NOTICE"
_CARD = Path(__file__).parent / "CARD.md"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("packs", nargs="+", type=Path)
    options = parser.parse_args()
    place = options.out / _NAME
    place.mkdir(parents=True)
    (place / "__init__.py").write_text(_INIT, encoding="utf-8")
    pairs = _lay_out(options.packs, place)
    project = _PROJECT.format(version=options.version, pairs=", ".join(pairs), name=_NAME)
    (options.out / "pyproject.toml").write_text(project, encoding="utf-8")
    shutil.copy(_NOTICE, options.out / "NOTICE")
    shutil.copy(_CARD, options.out / "README.md")
    size = sum(path.stat().st_size for path in place.rglob("*") if path.is_file())
    print(f"{options.out}: {', '.join(pairs)}; {size / 1e6:.1f} MB")


def _lay_out(packs: list[Path], place: Path) -> list[str]:
    """A folder a pair, named as in ``en-es``; the pairs."""
    carried: dict[str, str] = {}
    pairs: list[str] = []
    for pack in packs:
        with tempfile.TemporaryDirectory() as empty:
            folder = unpack(pack, Path(empty))
            metadata = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
            pair = f"{metadata['from_code']}-{metadata['to_code']}"
            pairs.append(pair)
            model = hashlib.sha256(
                (folder / "model" / "model.bin").read_bytes() + (folder / "sentencepiece.model").read_bytes()
            ).hexdigest()
            if model in carried:
                metadata["wellput"] = {**metadata.get("wellput", {}), "shares": carried[model]}
                (place / pair).mkdir()
            else:
                carried[model] = pair
                shutil.copytree(folder, place / pair)
            text = json.dumps(metadata, indent=2) + "\n"
            (place / pair / "metadata.json").write_text(text, encoding="utf-8")
    return pairs


if __name__ == "__main__":
    main()
