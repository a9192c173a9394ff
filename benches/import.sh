#!/usr/bin/env bash
# What does it cost to take in a table? `kaiji import` beside the sqlite3 program that `.import`s the rows which kaiji ended
# up storing: the same tables and indexes in one transaction, nothing computed, no rule checked, no trigger. Digests are hex
# there, for a CSV holds no bytes, and an empty value is an empty text. Needs python3 and sqlite3.
# `benches/import.sh PAIRS`; CASES names another number of cases, HISTORY=history gives each five more facts.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=benches/pairs.sh
. benches/pairs.sh
CASES=${CASES:-100000}
HISTORY=${HISTORY:-}
PLACE=${BENCH_DATA:-target/bench}/import
mkdir -p "$PLACE"
TABLES="sources events private cases clocks parts people titles"

into_new_file() {
  rm -f "$PLACE/kaiji.db"
  "$KAIJI" init --ruleset tannan-gikai --db "$PLACE/kaiji.db" --today 2023-04-01 >/dev/null
}

by_kaiji() { "$KAIJI" import "$PLACE/table.csv" --db "$PLACE/kaiji.db"; }
by_sqlite3() { sqlite3 "$PLACE/beside.db" <"$PLACE/load.sql"; }

# What stands in the file, as CSV, and the schema that takes it.
dump() {
  {
    echo "PRAGMA page_size = 4096;"
    sqlite3 -readonly "$PLACE/kaiji.db" "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND type <> 'trigger' ORDER BY rowid" |
      sed -E 's/BLOB/TEXT/g; s/\) STRICT/)/; s/, WITHOUT/ WITHOUT/; s/(once_key +TEXT +)UNIQUE/\1/;
        s/CHECK \(length\([a-z0-9_]+\) = 32\)//g; s/CHECK \(\(once_key.*/CHECK (1)/; s/CHECK \(late IN \(0, 1\)\)//'
    echo "BEGIN;"
    echo ".mode csv"
    for table in $TABLES; do echo ".import $PLACE/$table.csv $table"; done
    echo "COMMIT;"
  } >"$PLACE/load.sql"
  for table in $TABLES; do
    columns=$(sqlite3 -readonly "$PLACE/kaiji.db" "SELECT group_concat(CASE WHEN type = 'BLOB' THEN 'lower(hex(' || name || '))'
      ELSE name END, ', ') FROM pragma_table_info('$table')")
    sqlite3 -readonly -csv "$PLACE/kaiji.db" "SELECT $columns FROM $table" >"$PLACE/$table.csv"
  done
}

# shellcheck disable=SC2086 # no word at all where there is no history
python3 benches/table.py "$CASES" $HISTORY >"$PLACE/table.csv"
into_new_file
by_kaiji | head -2
dump
rm -f "$PLACE/beside.db"
by_sqlite3
for table in $TABLES; do
  counts=$(for file in kaiji beside; do sqlite3 -readonly "$PLACE/$file.db" "SELECT count(*) FROM $table"; done | uniq | wc -l)
  [ "$counts" = 1 ] || { echo "the two do not hold the same rows: $table" >&2; exit 1; }
done

# Making an empty file is part of neither; each run needs one.
times=$(mktemp)
for ((i = 0; i < ${1:-5}; i++)); do
  into_new_file
  once by_kaiji
  printf 'a %d\n' "$took" >>"$times"
  rm -f "$PLACE/beside.db"
  once by_sqlite3
  printf 'b %d\n' "$took" >>"$times"
done
read -r own beside ratio each < <(sort -k1,1 -k2,2n "$times" | awk -v cases="$CASES" '
  { n[$1]++; t[$1, n[$1]] = $2 / 1000000 }
  END {
    a = t["a", int((n["a"] + 1) / 2)]; b = t["b", int((n["b"] + 1) / 2)]
    printf "%.2f %.2f %.2f %.1f\n", a, b, a / b, a * 1000000 / cases
  }')
echo "kaiji import $own s ($each us a case), sqlite3 .import $beside s, ratio of medians $ratio"
goal=1.1
[ -z "$HISTORY" ] || goal=1.3
promised "\`import\`, $CASES cases${HISTORY:+ with five more facts each}" "≤ $goal × sqlite3 \`.import\`" "$own s, sqlite3 $beside s: $ratio ×" "$ratio" at-most "$goal"
rm -f "$times"
into_new_file
mb=$(/usr/bin/time -f %M "$KAIJI" import "$PLACE/table.csv" --db "$PLACE/kaiji.db" 2>&1 >/dev/null | awk 'END { printf "%.0f", $1 / 1000 }')
promised 'the same, memory' '≤ 100 MB' "$mb MB" "$mb" at-most 100
