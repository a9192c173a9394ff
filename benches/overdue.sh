#!/usr/bin/env bash
# Does a list cost more than its query, and does it grow with the archive? `kaiji overdue` beside the sqlite3 program with the same
# query on the same file. Needs python3 and sqlite3. COUNTS names other sizes; the first and the last are compared.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=benches/pairs.sh
. benches/pairs.sh

# The columns and the condition of src/store/overdue.rs.
query="SELECT number, ruleset, kind, state, received, due, safe, name, subject, officer, section FROM cases
WHERE owed = 1 AND due < '$TODAY' AND (suspended_until IS NULL OR suspended_until < '$TODAY')
ORDER BY due, fiscal_year, letter, sequence"

by_kaiji() { "$KAIJI" overdue --db "$file" --today "$TODAY" --format csv; }
by_sqlite3() { sqlite3 -readonly -csv "$file" "$query"; }

first='' last='' counts=${COUNTS:-1000 10000 100000 1000000}
for count in $counts; do
  file=$(file_of "$count")
  rows=$(by_sqlite3 | wc -l)
  [ "$(by_kaiji | tail -n +2 | wc -l)" = "$rows" ] || { echo "the two do not list the same cases" >&2; exit 1; }
  printf '%d cases, %d of them overdue\n' "$count" "$rows"
  pairs "${1:-40}" "kaiji overdue" by_kaiji sqlite3 by_sqlite3
  promised "\`overdue\`, $rows rows of $count cases" '≤ 1.0 × sqlite3, same query' "$figures" "$ratio" at-most 1.0
  first=${first:-$median_a} last=$median_a
done
growth=$(awk -v first="$first" -v last="$last" 'BEGIN { printf "%.2f", last / first }')
promised "the same, ${counts##* } cases beside ${counts%% *}" '≤ 1.3 ×' "$last ms beside $first ms: $growth ×" "$growth" at-most 1.3
