"""What can be told without a browser: units, types, and what the add-on stores' own linter says."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from support import ROOT

HERE = Path(__file__).parent
TOOLS = HERE / "editors"
EXTENSION = ROOT / "extension"

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def node() -> str:
    found = shutil.which("node")
    if found is None:
        if os.environ.get("WELLPUT_REQUIRE_BROWSER"):
            pytest.fail("no Node.js on this machine, and WELLPUT_REQUIRE_BROWSER is set")
        pytest.skip("no Node.js on this machine")
    return found


@pytest.fixture(scope="module")
def tools(node: str) -> Path:
    """The folder of the tools' programs, installed from the lock file."""
    if not (TOOLS / "node_modules" / "addons-linter").exists():
        npm = shutil.which("npm")
        assert npm is not None
        subprocess.run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=TOOLS, check=True)
    return TOOLS / "node_modules" / ".bin"


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=TOOLS, capture_output=True, text=True, check=False)


def test_units(node: str) -> None:
    done = run(node, "--test", *sorted((HERE / "unit").glob("*.test.js")))
    assert done.returncode == 0, done.stdout


def test_types(tools: Path) -> None:
    done = run(tools / "tsc", "-p", ".")
    assert done.returncode == 0, done.stdout


def test_the_add_on_linter_finds_no_error(tools: Path) -> None:
    done = run(tools / "addons-linter", "--output", "json", EXTENSION)
    report = json.loads(done.stdout)
    assert report["errors"] == []
    # Chromium's name for the worker; Firefox reads `scripts` beside it.
    assert {warning["code"] for warning in report["warnings"]} <= {"BACKGROUND_SERVICE_WORKER_IGNORED"}


def test_the_manifest_asks_for_no_more_than_it_needs() -> None:
    manifest = json.loads((EXTENSION / "manifest.json").read_text())
    assert set(manifest["permissions"]) == {"storage", "activeTab", "scripting"}
    assert manifest["host_permissions"] == ["http://127.0.0.1:8765/*"]
    assert "optional_permissions" not in manifest
    assert "web_accessible_resources" not in manifest
    assert "externally_connectable" not in manifest
    policy = manifest["content_security_policy"]["extension_pages"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    (scripts,) = manifest["content_scripts"]
    for name in (*scripts["js"], manifest["background"]["service_worker"]):
        assert (EXTENSION / name).is_file(), name
