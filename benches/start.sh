#!/usr/bin/env bash
# What does it cost to start? `kaiji --version`, `--help` and a command that opens the file and finds nothing, beside /bin/true.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=benches/pairs.sh
. benches/pairs.sh
file=$(file_of 1000)

version() { "$KAIJI" --version; }
help() { "$KAIJI" --help; }
# There is no such case: it ends with 4.
opened() { "$KAIJI" show R8-K-9999 --db "$file" || true; }
nothing() { /bin/true; }

pairs "${1:-100}" "kaiji --version" version "/bin/true" nothing
promised '`--version`' '≤ 2.0 × `/bin/true`' "$figures" "$ratio" at-most 2.0
pairs "${1:-100}" "kaiji --help" help "/bin/true" nothing
promised '`--help`' '≤ 2.0 × `/bin/true`' "$figures" "$ratio" at-most 2.0
pairs "${1:-100}" "kaiji show R8-K-9999" opened "/bin/true" nothing
promised 'a command that opens the file and stops' '≤ 2.2 × `/bin/true`' "$figures" "$ratio" at-most 2.2
