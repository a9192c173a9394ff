#!/usr/bin/env bash
# Do 32 writers at once get in each other's way? 32 processes record a remark each, again and again, beside 32 processes of a bare
# loop with rusqlite and the same pragmas (benches/writers.rs) that append as many rows, and beside the same program started anew for
# each row, as kaiji is for each entry. Each works at a case of their own. No entry may fail and none may be missing.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=benches/pairs.sh
. benches/pairs.sh
cargo build --release --no-default-features --features app --bench writers
bare=$(find "${CARGO_TARGET_DIR:-target}/release/deps" -name 'writers-*' -type f -perm -u+x -printf '%T@ %p\n' | sort -n | tail -1 | cut -d' ' -f2)
template=$(realpath "$(file_of 1000)")
folder=$(mktemp -d -p "${BENCH_DATA:-target/bench}")
trap 'rm -rf "$folder"' EXIT
writers=32 each=${EACH:-5}
cp "$template" "$folder/own.kaiji"

# One after the other until `each` are done: what a writer waits for the others is part of it.
writer() {
  local case
  printf -v case 'R8-K-%04d' "$((100 + $1))"
  for _ in $(seq "$each"); do "$KAIJI" note "$case" 電話 --db "$folder/own.kaiji" --today "$TODAY" --on "$TODAY" >/dev/null || echo failed; done
}
at_once() { for i in $(seq "$writers"); do "$@" "$i" & done; wait; }
kaiji() { at_once writer; }
row_writer() { "$bare" "$folder/bare.sqlite" "$each"; }
loop() { at_once row_writer; }
anew_writer() { for _ in $(seq "$each"); do "$bare" "$folder/bare.sqlite" 1; done; }
anew() { at_once anew_writer; }

failed=$(kaiji 2>/dev/null | grep -c failed || true)
"$KAIJI" check --db "$folder/own.kaiji" >/dev/null || { echo "the file is not as it was written" >&2; exit 1; }
pairs "${1:-7}" "kaiji note" kaiji 'the bare loop' loop
share=$(awk -v r="$ratio" 'BEGIN { printf "%.2f", 1 / r }')
promised "$writers writers at once, $((writers * each)) entries" '≥ 0.8 × a bare loop' "$median_a ms, the bare loop $median_b ms: $share ×" "$share" at-least 0.8
pairs "${1:-7}" "kaiji note" kaiji 'the bare program, anew' anew
share=$(awk -v r="$ratio" 'BEGIN { printf "%.2f", 1 / r }')
promised 'the same' '≥ 0.8 × a bare program started for each row' "$median_a ms, the bare program $median_b ms: $share ×" "$share" at-least 0.8
promised 'the same' 'no error, no gap' "$failed failed; the chain is whole" "$failed" at-most 0
