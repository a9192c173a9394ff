#!/usr/bin/env bash
# What would people use instead? The overdue cases of 100,000: `kaiji overdue` beside taskwarrior, and beside a script with pandas
# and openpyxl that reads the same cases from a spreadsheet. Needs taskwarrior (Debian) and, for the other, python3 with pandas and
# openpyxl (python3 -m venv; pip install pandas openpyxl; PYTHON names it); what is not there is said and left out.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=benches/pairs.sh
. benches/pairs.sh
count=${COUNT:-100000}
file=$(file_of "$count")
data=${BENCH_DATA:-target/bench}
by_kaiji() { "$KAIJI" overdue --db "$file" --today "$TODAY" --format csv; }

# The open cases are tasks that are pending, the others completed; TODAY is moved to the real day, since `task` knows no other.
export TASKDATA=$data/task-$count TASKRC=$data/taskrc
by_task() { task rc.confirmation=off rc.verbose=nothing rc.hooks=off rc.recurrence=off overdue; }
if command -v task >/dev/null; then
  : >"$TASKRC"
  if [ ! -e "$TASKDATA" ]; then
    mkdir -p "$TASKDATA"
    sqlite3 -readonly -json "$file" "SELECT lower(hex(randomblob(4))) || '-0000-4000-8000-' || printf('%012d', id) AS uuid,
      number || ' ' || name AS description, CASE ended WHEN 0 THEN 'pending' ELSE 'completed' END AS status,
      strftime('%Y%m%dT000000Z', received) AS entry,
      strftime('%Y%m%dT000000Z', due, printf('%+d days', julianday('now') - julianday('$TODAY'))) AS due,
      CASE ended WHEN 1 THEN strftime('%Y%m%dT000000Z', coalesce(ended_on, received)) END AS end FROM cases" |
      sed 's/,"end":null//' | task rc.confirmation=off rc.verbose=nothing rc.hooks=off import - >&2
  fi
  by_task >/dev/null || true
  pairs 5 "kaiji overdue" by_kaiji taskwarrior by_task
  promised "\`overdue\`, $count cases" '≤ 1/200 × taskwarrior' "$figures" "$(awk -v r="$ratio" 'BEGIN { print r * 200 }')" at-most 1
else
  echo "taskwarrior is not installed: not measured" >&2
fi

PYTHON=${PYTHON:-python3}
sheet=$data/$count.xlsx
by_pandas() { "$PYTHON" benches/overdue_pandas.py "$sheet" "$TODAY"; }
if "$PYTHON" -c 'import pandas, openpyxl' 2>/dev/null; then
  if [ ! -e "$sheet" ]; then
    "$KAIJI" list --all --db "$file" --today "$TODAY" --format csv |
      "$PYTHON" -c "import sys, pandas; pandas.read_csv(sys.stdin).to_excel(sys.argv[1], index=False)" "$sheet"
  fi
  pairs 2 "kaiji overdue" by_kaiji 'pandas and openpyxl' by_pandas
  promised "\`overdue\`, $count cases" '≤ 1/5000 × pandas and openpyxl' "$figures" "$(awk -v r="$ratio" 'BEGIN { print r * 5000 }')" at-most 1
else
  echo "pandas and openpyxl are not there for $PYTHON: not measured" >&2
fi
