"""Running the real server and finding a real Chromium, for the tests."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

ROOT = Path(__file__).resolve().parent.parent


@dataclass
class Server:
    """A running ``wellput serve`` and all it has printed."""

    url: str
    process: subprocess.Popen[bytes]
    log: Path

    @property
    def host(self) -> str:
        return self.url.removeprefix("http://")

    def logged(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")


@contextmanager
def serving(folder: Path, *arguments: str, **environment: str) -> Iterator[Server]:
    """Run ``wellput serve`` on a free port until the block ends."""
    log = folder / "server.log"
    env = {**os.environ, "WELLPUT_DATA_DIR": str(folder / "data"), "PYTHONUNBUFFERED": "1", **environment}
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "wellput", "serve", "--port", "0", *arguments], stdout=out, stderr=out, env=env
        )
    try:
        server = Server(_address(process, log), process, log)
        _until_ready(server, environment.get("WELLPUT_TOKEN"))
        yield server
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _address(process: subprocess.Popen[bytes], log: Path) -> str:
    for _ in range(600):
        found = re.search(r"listens on (http://\S+)", log.read_text())
        if found:
            return found[1]
        if process.poll() is not None:
            break
        time.sleep(0.05)
    raise AssertionError(f"the server did not start:\n{log.read_text()}")


def _until_ready(server: Server, token: str | None) -> None:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    for _ in range(1200):
        try:
            if httpx.get(f"{server.url}/health", headers=headers, trust_env=False).status_code == 200:
                return
        except httpx.TransportError:
            pass
        assert server.process.poll() is None, server.logged()
        time.sleep(0.05)
    raise AssertionError(f"the server did not become ready:\n{server.logged()}")


#: What keeps Chromium from calling home.
CHROMIUM_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find_chromium(names: Sequence[str]) -> str:
    """The first Chromium of these names; without one the test is skipped, or fails where a browser is required."""
    path = os.environ.get("WELLPUT_CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if path is None:
        if os.environ.get("WELLPUT_REQUIRE_BROWSER"):
            pytest.fail("no Chromium on this machine, and WELLPUT_REQUIRE_BROWSER is set")
        pytest.skip("no Chromium on this machine")
    return path
