"""The distribution of packs: laid out by a script, found and run by the engine."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from wellput.translate.engines.argos import Argos
from wellput.translate.engines.argos_packages import shipped_folders

PACKS = Path(__file__).parents[2] / "benchmarks" / "packs"


def renamed(pack: Path, path: Path, target: str) -> Path:
    """The tiny pack for another language, its model the same."""
    with zipfile.ZipFile(pack) as source, zipfile.ZipFile(path, "w") as archive:
        for name in source.namelist():
            content = source.read(name)
            if name.endswith("metadata.json"):
                metadata = json.loads(content) | {"to_code": target, "wellput": {"confidence": -2.5}}
                content = json.dumps(metadata).encode()
            archive.writestr(name, content)
    return path


def test_packs_of_one_model_share_it(argos_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packs = [renamed(argos_pack, tmp_path / f"{tag}.argosmodel", tag) for tag in ("es", "fr", "de")]
    out = tmp_path / "dist"
    command = [sys.executable, str(PACKS / "distribute.py"), "--out", str(out), "--version", "1.0", *map(str, packs)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert [path.parent.parent.name for path in out.rglob("model.bin")] == ["en-es"]
    assert {path.name for path in out.iterdir()} == {"NOTICE", "README.md", "pyproject.toml", "wellput_packs"}
    monkeypatch.syspath_prepend(str(out))
    engine = Argos(tmp_path / "argos", shipped_folders())
    assert engine.pairs() == {("en", "es"), ("en", "fr"), ("en", "de")}
    said = [engine.translate(["your order was sent"], "en", tag) for tag in ("es", "fr", "de")]
    assert said[0] == said[1] == said[2]
    engine.close()
