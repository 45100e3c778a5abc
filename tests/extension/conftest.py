"""The extension as a user has it: unpacked, in a real Chromium, on marketplace addresses served from fixtures."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from extension_rig import Extension, Launch, browsers, make_ready
from playwright.sync_api import Playwright, sync_playwright

from support import Server, find_chromium, serving

PORT = 8765
EDITORS = Path(__file__).parent / "editors"
BROWSERS = ("chromium", "chromium-browser")


@pytest.fixture(scope="session")
def chromium() -> str:
    """A Chromium that loads unpacked extensions from a switch; branded builds no longer do."""
    return find_chromium(BROWSERS)


@pytest.fixture(scope="session")
def node() -> str:
    found = shutil.which("node")
    if found is None or shutil.which("npm") is None:
        if os.environ.get("WELLPUT_REQUIRE_BROWSER"):
            pytest.fail("no Node.js with npm on this machine, and WELLPUT_REQUIRE_BROWSER is set")
        pytest.skip("no Node.js with npm on this machine")
    return found


@pytest.fixture(scope="session")
def node_tools(node: str) -> Path:
    """The folder of the programs from npm, as the lock file has them."""
    lock, installed = EDITORS / "package-lock.json", EDITORS / "node_modules" / ".package-lock.json"
    if not installed.exists() or installed.stat().st_mtime < lock.stat().st_mtime:
        subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=EDITORS, check=True)
    return EDITORS / "node_modules" / ".bin"


@pytest.fixture(scope="module")
def api_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("extension-api")


@pytest.fixture(scope="module")
def api(api_folder: Path) -> Iterator[Server]:
    """The server at the one address the extension may call."""
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", PORT)) == 0:
            pytest.fail(f"something else listens on port {PORT}: stop it, the extension calls no other port")
    with serving(api_folder, "--port", str(PORT)) as running:
        yield running


@pytest.fixture(scope="module")
def playwright() -> Iterator[Playwright]:
    """One at a time can run, so other rooms' tests get theirs when a module of this one is done."""
    with sync_playwright() as running:
        yield running


@pytest.fixture
def launch(playwright: Playwright, chromium: str, tmp_path: Path) -> Iterator[Launch]:
    """Start a browser with the extension: ``launch()``, or ``launch("--lang=zh-CN", LANGUAGE="zh_CN")``."""
    with browsers(playwright, chromium, tmp_path) as start:
        yield start


@pytest.fixture
def fresh(launch: Launch) -> Extension:
    """Just installed: not turned on, not paired."""
    return launch()


@pytest.fixture
def extension(launch: Launch, api: Server, api_folder: Path) -> Extension:
    """Turned on and paired."""
    started = launch()
    make_ready(started, api_folder)
    return started


@pytest.fixture(scope="module")
def shared(
    playwright: Playwright, chromium: str, api: Server, api_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Extension]:
    """Turned on and paired, one browser for all tests of a module."""
    with browsers(playwright, chromium, tmp_path_factory.mktemp("shared")) as start:
        started = start()
        make_ready(started, api_folder)
        yield started
