#!/usr/bin/env bash
# How many cases by year, kind and state? `kaiji list --count --all` beside the sqlite3 program with the same query.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=benches/pairs.sh
. benches/pairs.sh
count=${COUNT:-1000000}
file=$(file_of "$count")
query='SELECT fiscal_year, kind, state, count(*) FROM cases GROUP BY fiscal_year, kind, state'

by_kaiji() { "$KAIJI" list --count --all --db "$file" --today "$TODAY" --format csv; }
by_sqlite3() { sqlite3 -readonly -csv "$file" "$query"; }
[ "$(by_kaiji | tail -n +2 | wc -l)" = "$(by_sqlite3 | wc -l)" ] || { echo "the two do not count the same" >&2; exit 1; }
pairs "${1:-10}" "kaiji list --count" by_kaiji sqlite3 by_sqlite3
promised "counts by year, kind and state of $count cases" '≤ 1.0 × sqlite3' "$figures" "$ratio" at-most 1.0
