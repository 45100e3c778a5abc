"""With the network shut, everything works: a namespace with nothing in it but loopback."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
import fcntl, json, socket, struct, subprocess, sys, time
import httpx
SIOCSIFFLAGS, IFF_UP, IFF_RUNNING = 0x8914, 0x1, 0x40
with socket.socket() as s:
    fcntl.ioctl(s, SIOCSIFFLAGS, struct.pack("16sh", b"lo", IFF_UP | IFF_RUNNING))
try:
    socket.create_connection(("192.0.2.1", 80), timeout=1)
except OSError:
    pass
else:
    raise SystemExit("the network is not shut")
server = subprocess.Popen([sys.executable, "-m", "wellput", "serve", "--port", "8765"])
try:
    for _ in range(600):
        try:
            if httpx.get("http://127.0.0.1:8765/health").status_code == 200:
                break
        except httpx.TransportError:
            pass
        time.sleep(0.05)
    answer = httpx.post("http://127.0.0.1:8765/v1/review", json={
        "draft": "Your letter has been received. Order 26-12345-67890 was sent on 3 November 2026.",
        "conversation": [{"from": "buyer", "text": "Where is my order?"}],
        "buyer": {"country": "BR"}, "translate_to": "auto",
    }, timeout=60)
    print(json.dumps(answer.json()))
finally:
    server.terminate()
    server.wait()
"""


def can_shut_the_network() -> bool:
    unshare = shutil.which("unshare")
    return bool(unshare) and not subprocess.run([unshare, "-n", "true"], check=False, capture_output=True).returncode


@pytest.mark.skipif(not can_shut_the_network(), reason="no right to make a network namespace here")
def test_a_review_with_the_network_shut(tmp_path: Path) -> None:
    done = subprocess.run(
        ["unshare", "-n", sys.executable, "-c", SCRIPT],
        capture_output=True,
        text=True,
        # An empty home: nothing that an earlier run could have fetched.
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), "WELLPUT_DATA_DIR": str(tmp_path / "data")},
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert '"target":"pt-BR"' in done.stdout.replace(" ", "")
    assert '"engine":"firefox"' in done.stdout.replace(" ", "")
    assert "flesch_reading_ease" in done.stdout
