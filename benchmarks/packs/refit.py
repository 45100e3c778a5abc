"""Everything in one command: the data, the models, the packs and their figures.

Run: python benchmarks/packs/refit.py --data FOLDER --out FOLDER --preset gpu
     python benchmarks/packs/refit.py --out FOLDER --preset gpu --steps train     (where only torch is installed)

Trains one model from English into all languages and one into English, makes an Argos package of each pair, finds each
one's confidence on the dev sets and prints the figures of the gate. Called again, it goes on where it stopped.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
LANGUAGES = ("es", "fr", "de", "ja")
STEPS = ("data", "train", "packs", "score")
VERSION = "1.0"
#: Minutes a model, target tokens of a batch and learning rate.
_HOW = {"gpu": ("7.5", "25000", "0.0012"), "cpu": ("80", "2500", "0.0012"), "smoke": ("0.4", "2500", "0.002")}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--preset", choices=sorted(_HOW), required=True)
    parser.add_argument("--languages", nargs="+", default=list(LANGUAGES))
    parser.add_argument("--groups", nargs="+", choices=("from-en", "to-en"), default=["from-en", "to-en"])
    parser.add_argument("--steps", nargs="+", choices=STEPS, default=list(STEPS))
    options = parser.parse_args()
    out = str(options.out)
    if "data" in options.steps:
        if options.data is None:
            parser.error("the step data needs --data")
        _run("data.py", "--data", str(options.data), "--out", out, "--languages", *options.languages)
    for group in options.groups:
        pairs = [f"en-{tag}" if group == "from-en" else f"{tag}-en" for tag in options.languages]
        if "train" in options.steps:
            minutes, tokens, rate = _HOW[options.preset]
            how = ("--preset", options.preset, "--minutes", minutes, "--tokens", tokens, "--rate", rate)
            _run("train.py", "--build", out, "--run", group, *how, "--pairs", *pairs)
        for pair in pairs:
            pack = options.out / group / f"translate-{pair.replace('-', '_')}-{VERSION.replace('.', '_')}.argosmodel"
            if "packs" in options.steps:
                of_pair = ("--build", out, "--run", group, "--pair", pair, "--version", VERSION)
                _run("convert.py", *of_pair)
                found = _run("score.py", "--build", out, "--pack", str(pack), "--calibrate").splitlines()[-1]
                if re.fullmatch(r"-?\d+\.\d+", found):
                    _run("convert.py", *of_pair, "--confidence", found)
            if "score" in options.steps:
                eye = options.out / group / f"{pair}.tsv"
                _run("score.py", "--build", out, "--pack", str(pack), "--eye", str(eye))


def _run(script: str, *arguments: str) -> str:
    """Run a script of this folder, show what it prints and give it back."""
    print(f"\n$ {script} {' '.join(arguments)}", flush=True)
    command = [sys.executable, str(HERE / script), *arguments]
    lines: list[str] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        assert process.stdout is not None
        for line in process.stdout:
            print(line, end="", flush=True)
            lines.append(line)
    if process.returncode:
        raise SystemExit(f"{script} failed with status {process.returncode}")
    return "".join(lines)


if __name__ == "__main__":
    main()
