#!/usr/bin/env bash
# Is kaiji small? The engine of the PDFs is in a program of its own: nothing of it may be in kaiji itself.
set -euo pipefail
cd "$(dirname "$0")/.."
kaiji=target/release/kaiji engine=target/release/kaiji-pdf
size "$kaiji" "$engine"
# A sentence of the engine's own, found in the one and not in the other.
sentence='could not be displayed with'
grep -q "$sentence" "$engine" || { echo "the sentence is not in $engine: look for another"; exit 1; }
if grep -q "$sentence" "$kaiji"; then echo "$kaiji holds the engine"; exit 1; fi
echo "$kaiji does not hold the engine"
