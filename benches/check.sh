#!/usr/bin/env bash
# What does certainty cost? On a file of COUNT cases: `kaiji check` beside SQLite's own check of its pages; a copy beside SQLite's own
# copy; the check of the copy within `kaiji backup` beside `kaiji check`.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=benches/pairs.sh
. benches/pairs.sh
count=${COUNT:-1000000}
file=$(file_of "$count")
copy=${BENCH_DATA:-target/bench}/copy.kaiji
trap 'rm -f "$copy"' EXIT

checked() { "$KAIJI" check --db "$file"; }
pages() { sqlite3 -readonly "$file" 'PRAGMA integrity_check'; }
copied() { rm -f "$copy"; "$KAIJI" backup "$copy" --unchecked --db "$file"; }
vacuumed() { rm -f "$copy"; sqlite3 "$file" "VACUUM INTO '$copy'"; }
copied_and_checked() { rm -f "$copy"; "$KAIJI" backup "$copy" --db "$file"; }

checked >/dev/null
pairs "${1:-3}" "kaiji check" checked 'PRAGMA integrity_check' pages
promised "\`check\`, $count cases" '≤ 2.0 × `PRAGMA integrity_check`' "$figures" "$ratio" at-most 2.0
check=$median_a
pairs "${1:-3}" "kaiji backup --unchecked" copied 'VACUUM INTO' vacuumed
promised "\`backup\`, without its verification" '≤ 1.5 × `VACUUM INTO`' "$figures" "$ratio" at-most 1.5
pairs "${1:-3}" "kaiji backup" copied_and_checked "kaiji backup --unchecked" copied
verified=$(awk -v whole="$median_a" -v copy="$median_b" 'BEGIN { printf "%.2f", whole - copy }')
share=$(awk -v verified="$verified" -v check="$check" 'BEGIN { printf "%.2f", verified / check }')
promised 'its verification' '≤ 1.1 × `check`' "$verified ms, check $check ms: $share ×" "$share" at-most 1.1
