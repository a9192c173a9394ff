#!/usr/bin/env bash
# What does it cost to record? `kaiji receive` beside the sqlite3 program that writes the same rows with the same pragmas, on a file
# in memory (tmpfs) and on the disk; and how often the disk is asked to keep what it was given (strace).
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=benches/pairs.sh
. benches/pairs.sh
template=$(realpath "$(file_of 1000)")

receive() {
  "$KAIJI" receive --db "$own" --today "$TODAY" --kind disclosure --received "$TODAY" --name 佐藤花子 --subject 議会に提出した書類 \
    --channel counter --by principal
}
by_sqlite3() { sqlite3 "$other" <"$folder/receive.sql"; }

# What one `receive` adds, as SQL that can be run again and again: every row with its place in the file worked out anew.
same_sql() {
  local before=$1 after=$2
  python3 - "$before" "$after" <<'PYTHON'
import sqlite3, sys
before, after = (sqlite3.connect(path) for path in sys.argv[1:])
case = before.execute("SELECT head_seq + 1 FROM file").fetchone()[0]
print("""PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA secure_delete = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE new AS SELECT head_seq + 1 AS id, head_hash AS prev FROM file;
INSERT INTO counters VALUES (2026, 'K', 1) ON CONFLICT DO UPDATE SET last = last + 1;""")

def quoted(value):
    return before.execute("SELECT quote(?)", [value]).fetchone()[0]

def insert(table, key, places):
    rows = after.execute(f"SELECT * FROM {table} WHERE {key} = ?", [case])
    names = [column[0] for column in rows.description]
    for row in rows:
        values = ", ".join(places.get(name) or quoted(value) for name, value in zip(names, row))
        print(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({values});")

new, hash = "(SELECT id FROM new)", "randomblob(32)"
number = "(SELECT 'R8-K-' || last FROM counters WHERE fiscal_year = 2026 AND letter = 'K')"
last = "(SELECT last FROM counters WHERE fiscal_year = 2026 AND letter = 'K')"
insert("events", "seq", {"seq": new, "case_id": new, "prev": "(SELECT prev FROM new)", "hash": hash})
insert("private", "seq", {"seq": new})
insert("cases", "id", {"id": new, "number": number, "sequence": last})
for table in ["clocks", "parts", "people", "titles"]:
    insert(table, "case_id", {"case_id": new})
keys, = after.execute("SELECT keys FROM search_keys WHERE block = ? >> 6", [case]).fetchone()
line = keys.splitlines()[-1].partition("\x1f")[2]
print(f"""INSERT INTO search_keys VALUES ((SELECT id >> 6 FROM new), {new} || char(31) || {quoted(line)})
  ON CONFLICT DO UPDATE SET keys = keys || char(10) || excluded.keys;
COMMIT;""")
PYTHON
}

measured() {
  local where=$1 goal=$2
  folder=$(mktemp -d -p "$3")
  own=$folder/own.kaiji other=$folder/other.kaiji
  cp "$template" "$other"
  cp "$template" "$own"
  receive >/dev/null
  same_sql "$other" "$own" >"$folder/receive.sql"
  sqlite3 "$other" <"$folder/receive.sql"
  pairs "${pairs:-40}" "kaiji receive" receive sqlite3 by_sqlite3
  promised "\`receive\`, the file $where" "≤ $goal × sqlite3, same SQL" "$figures" "$ratio" at-most "$goal"
}

pairs=${1:-40}
measured 'on tmpfs' 0.8 /dev/shm
rm -rf "$folder"
mkdir -p "${BENCH_DATA:-target/bench}"
measured 'on the disk' 1.0 "${BENCH_DATA:-target/bench}"
if command -v strace >/dev/null; then
  export -f receive
  export own TODAY
  syncs=$(strace -f -e trace=fsync,fdatasync,sync_file_range bash -c receive 2>&1 >/dev/null | grep -c 'sync(' || true)
  promised 'the same' '≤ 5 syncs' "$syncs syncs" "$syncs" at-most 5
fi
rm -rf "$folder"
