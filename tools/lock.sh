#!/usr/bin/env sh
# Pin every dependency again, with hashes and for every platform, after a change in pyproject.toml. Needs uv.
set -eu
cd "$(dirname "$0")/.."
compile() { uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet "$@"; }
compile -o requirements.lock
compile --group dev -o requirements-dev.lock
uv pip compile --group build --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet -o requirements-build.lock
