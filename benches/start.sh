#!/usr/bin/env bash
# What it costs to start kaiji at all: `kaiji --version` beside /bin/true. Wants ≤ 2.0.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=benches/pairs.sh
. benches/pairs.sh
KAIJI=${KAIJI:-target/release/kaiji}
[ -x "$KAIJI" ] || { echo "build it first: cargo build --release" >&2; exit 2; }

version() { "$KAIJI" --version; }
nothing() { /bin/true; }
version >/dev/null
pairs "${1:-200}" "kaiji --version" version "/bin/true" nothing
