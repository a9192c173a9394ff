#!/usr/bin/env bash
# Is kaiji small? The engine of the PDFs is in a program of its own: nothing of it may be in kaiji itself.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=benches/pairs.sh
. benches/pairs.sh
engine=${KAIJI_PDF:-target/release/kaiji-pdf}
if [ -e "$engine" ]; then
  size "$KAIJI" "$engine"
  # A sentence of the engine's own, found in the one and not in the other.
  sentence='could not be displayed with'
  grep -q "$sentence" "$engine" || { echo "the sentence is not in $engine: look for another" >&2; exit 1; }
  if grep -q "$sentence" "$KAIJI"; then echo "$KAIJI holds the engine" >&2; exit 1; fi
  echo "$KAIJI does not hold the engine"
fi
mb=$(stat -c %s "$KAIJI" | awk '{ printf "%.1f", $1 / 1e6 }')
promised 'the size of `kaiji`' '≤ 8 MB' "$mb MB" "$mb" at-most 8
