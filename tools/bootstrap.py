"""Set up and run, or set up and test: what ``make run`` and ``make test`` call. Needs only Python 3.11 and git.

::

    python3 tools/bootstrap.py run     # environment, sample review, then the server
    python3 tools/bootstrap.py test    # environment with the test tools, then lint, types and all tests

The environment is ``.venv`` in the project. Dependencies are pinned and hashed; they are installed again only when the
lock file has changed. After the install nothing needs a network.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def main(arguments: list[str]) -> int:
    """Do what the first argument names; what follows goes to the command."""
    if sys.version_info < (3, 11):  # noqa: UP036  the one place an older Python can come by
        print(f"Wellput needs Python 3.11 or newer; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 2
    jobs = {"run": run, "test": test, "install": lambda _: 0 if install("requirements.lock") else 1}
    if not arguments or arguments[0] not in jobs:
        print(__doc__, file=sys.stderr)
        return 2
    return jobs[arguments[0]](arguments[1:])


def run(arguments: list[str]) -> int:
    """Review the sample conversation, then serve until Ctrl+C."""
    python = install("requirements.lock")
    demo = subprocess.run([python, "-m", "wellput", "demo"], check=False)
    if demo.returncode:
        return demo.returncode
    try:
        return subprocess.run([python, "-m", "wellput", "serve", *arguments], check=False).returncode
    except KeyboardInterrupt:
        return 0


def test(arguments: list[str]) -> int:
    """Lint, types, then pytest; the first that fails decides."""
    python = install("requirements-dev.lock")
    browser()
    steps = [
        ["ruff", "check"],
        ["ruff", "format", "--check"],
        ["mypy"],
        ["pytest", *arguments],
    ]
    for step in steps:
        print(f"\n$ {' '.join(step)}", flush=True)
        status = subprocess.run([python, "-m", *step], cwd=ROOT, check=False).returncode
        if status:
            return status
    return 0


def install(lock: str) -> str:
    """The environment's Python, with everything of ``lock`` and Wellput itself installed."""
    python = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        print(f"Making the environment {ENVIRONMENT.relative_to(ROOT)} …", flush=True)
        create(python)
    stamp = ENVIRONMENT / f".{lock}.sha256"
    digest = hashlib.sha256((ROOT / lock).read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if not stamp.exists() or stamp.read_text() != digest:
        print(f"Installing what {lock} pins …", flush=True)
        pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
        for pinned in (lock, "requirements-build.lock"):
            subprocess.run([*pip, "--require-hashes", "-r", str(ROOT / pinned)], check=True)
        subprocess.run([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)], check=True)
        stamp.write_text(digest)
    return str(python)


def create(python: Path) -> None:
    """Make the environment, or say what is missing: Debian keeps ``ensurepip`` in a package of its own."""
    try:
        venv.create(ENVIRONMENT, with_pip=True)
    except subprocess.CalledProcessError:
        shutil.rmtree(ENVIRONMENT, ignore_errors=True)
        raise SystemExit(
            "This Python cannot make environments. On Debian or Ubuntu: apt install python3-venv, then try again."
        ) from None
    if not python.exists():
        raise SystemExit(f"{python} was not made. Remove {ENVIRONMENT} and try again.")


def browser() -> None:
    """Make sure there is a Chromium for the browser tests; as root on Debian it is installed."""
    if os.environ.get("WELLPUT_CHROMIUM") or any(map(shutil.which, BROWSERS)):
        return
    apt = shutil.which("apt-get")
    if apt and hasattr(os, "geteuid") and os.geteuid() == 0:
        print("Installing Chromium and fonts for the browser tests …", flush=True)
        options = ["-o", "DPkg::Lock::Timeout=600", "-qq"]
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        wanted = ["chromium", "fonts-noto-core", "fonts-noto-cjk"]
        subprocess.run([apt, *options, "update"], check=True, env=quiet)
        subprocess.run([apt, *options, "install", "-y", "--no-install-recommends", *wanted], check=True, env=quiet)
        return
    print("No Chromium found: the browser tests will be skipped. Install Chromium or Chrome to run them.", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
