"""The same folder, unchanged, in Firefox: it loads, pairs, underlines, replaces. Only where a Firefox is installed."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from extension_rig import DRAFT, EXTENSION

from support import Server
from wellput.pairing import Pairings

pytestmark = pytest.mark.browser

CHANGED = DRAFT.replace("Your letter has been received", "I have received your letter")


@pytest.fixture
def firefox() -> str:
    found = shutil.which("firefox-esr") or shutil.which("firefox")
    if found is None:
        pytest.skip("no Firefox on this machine")
    manifest = json.loads((EXTENSION / "manifest.json").read_text(encoding="utf-8"))
    oldest = manifest["browser_specific_settings"]["gecko"]["strict_min_version"]
    told = subprocess.run([found, "--version"], capture_output=True, text=True, check=False).stdout
    version = re.search(r"(\d+)\.", told)
    if version is None or int(version[1]) < float(oldest):
        pytest.skip(f"the extension needs Firefox {oldest}, here is {told.strip()}")
    return found


def test_the_main_road_in_firefox(firefox: str, node_tools: Path, api: Server, api_folder: Path) -> None:
    code = Pairings(api_folder / "data").new_code()
    script = Path(__file__).parent / "firefox" / "smoke.mjs"
    done = subprocess.run(
        ["node", script, firefox, EXTENSION, code], capture_output=True, text=True, check=False, timeout=180
    )
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert re.fullmatch("[ABC][12]", seen.pop("level"))
    assert "Your letter has been received" in seen.pop("underlined")
    assert seen == {
        "id": "wellput@wellput.example",
        "replaced": CHANGED,
        "undone": DRAFT,
        "buyer": "Here is photo. Can you send new one? It was gift for my mother.",
        "underline": "underline",
        "region": CHANGED,
    }
