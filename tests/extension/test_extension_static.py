"""What can be told without a browser: units, types, and what the add-on stores' own linter says."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from support import ROOT

HERE = Path(__file__).parent
TOOLS = HERE / "editors"
EXTENSION = ROOT / "extension"

pytestmark = pytest.mark.browser


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=TOOLS, capture_output=True, text=True, check=False)


def test_units(node: str) -> None:
    done = run(node, "--test", *sorted((HERE / "unit").glob("*.test.js")))
    assert done.returncode == 0, done.stdout


def test_types(node_tools: Path) -> None:
    done = run(node_tools / "tsc", "-p", ".")
    assert done.returncode == 0, done.stdout


def test_the_add_on_linter_finds_no_error(node_tools: Path) -> None:
    done = run(node_tools / "addons-linter", "--output", "json", EXTENSION)
    report = json.loads(done.stdout)
    assert report["errors"] == []
    # Chromium's name for the worker; Firefox reads `scripts` beside it.
    assert {warning["code"] for warning in report["warnings"]} <= {"BACKGROUND_SERVICE_WORKER_IGNORED"}


def test_the_manifest_asks_for_no_more_than_it_needs() -> None:
    manifest = json.loads((EXTENSION / "manifest.json").read_text())
    assert set(manifest["permissions"]) == {"storage", "activeTab", "scripting"}
    # Firefox takes a pattern with a port and then never matches it; the policy below names the port.
    assert manifest["host_permissions"] == ["http://127.0.0.1/*"]
    assert "optional_permissions" not in manifest
    assert "web_accessible_resources" not in manifest
    assert "externally_connectable" not in manifest
    policy = manifest["content_security_policy"]["extension_pages"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert policy.endswith("connect-src 'self' http://127.0.0.1:8765")
    (scripts,) = manifest["content_scripts"]
    for name in (*scripts["js"], manifest["background"]["service_worker"]):
        assert (EXTENSION / name).is_file(), name
