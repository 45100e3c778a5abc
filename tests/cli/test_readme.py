"""What the README shows is what the program prints today, and what it names is there."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

from wellput.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_conversation_in_the_readme_is_real() -> None:
    done = subprocess.run([sys.executable, str(ROOT / "tools" / "readme.py"), "--check"], check=False)
    assert done.returncode == 0, "run: python tools/readme.py"


def test_every_setting_is_in_the_readme() -> None:
    for field in fields(Settings):
        assert f"WELLPUT_{field.name.upper()}" in README


def test_every_path_the_readme_names_is_there() -> None:
    places = (ROOT, ROOT / "api" / "wellput", ROOT / "api" / "wellput" / "rules" / "catalogue")
    for name in re.findall(r"`([\w./-]+(?:/|\.(?:py|md|toml|sh)))`", README):
        assert any((place / name).exists() for place in places), name
    for name in re.findall(r"\]\((?!http)([^)]+)\)", README):
        assert (ROOT / name).exists(), name
