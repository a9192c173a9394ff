#!/usr/bin/env bash
# Is a name found as fast as by LIKE? `kaiji search`, which knows every writing of a name, kana and titles, beside the sqlite3 program
# with LIKE on the names alone. The piece of a name that is looked for stands in few cases.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=benches/pairs.sh
. benches/pairs.sh
count=${COUNT:-1000000}
file=$(file_of "$count")
piece=${PIECE:-地葵}

by_kaiji() { "$KAIJI" search "$piece" --db "$file" --today "$TODAY" --format csv; }
by_sqlite3() { sqlite3 -readonly -csv "$file" "SELECT number, name, due FROM cases WHERE name LIKE '%$piece%'"; }
echo "$(by_kaiji | tail -n +2 | wc -l) cases found, $(by_sqlite3 | wc -l) by LIKE"
pairs "${1:-30}" "kaiji search" by_kaiji sqlite3 by_sqlite3
promised "\`search\`, a piece of a name in $count cases" '≤ 1.0 × `LIKE` in sqlite3' "$figures" "$ratio" at-most 1.0
promised 'the same' '≤ 100 ms' "$median_a ms" "$median_a" at-most 100
