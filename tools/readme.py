"""Put into the README what ``wellput demo`` prints today: ``python tools/readme.py`` (``--check``: only compare)."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

README = Path(__file__).resolve().parent.parent / "README.md"


def main() -> int:
    """Rewrite the blocks, or say that they are old."""
    text = README.read_text(encoding="utf-8")
    parts = re.split(r"(<!-- wellput demo.*? -->\n.*?<!-- end -->)", text, flags=re.DOTALL)
    check = "--check" in sys.argv
    # A neural model's words may differ from one kind of processor to another: that block is written, not compared.
    mark = "<!-- wellput demo -->" if check else "<!-- wellput demo"
    fresh = "".join(block(part) if part.startswith(mark) else part for part in parts)
    if check:
        return 0 if fresh == text else 1
    README.write_text(fresh, encoding="utf-8")
    return 0


def block(old: str) -> str:
    """One block, with the output of its command from the heading named in it."""
    head = old.partition("\n")[0]
    command, _, since = head.removeprefix("<!-- wellput ").removesuffix(" -->").partition(" from: ")
    done = subprocess.run([sys.executable, "-m", "wellput", *command.split()], capture_output=True, check=True)
    said = "\n".join(line.rstrip() for line in done.stdout.decode().strip().splitlines())
    if since:
        said = said[said.index(since) :]
    return f"{head}\n```text\n{said}\n```\n<!-- end -->"


if __name__ == "__main__":
    sys.exit(main())
