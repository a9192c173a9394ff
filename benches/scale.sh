#!/usr/bin/env bash
# What does each command cost as cases grow? The median of a few runs at each size, as the table of docs/scale.md.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=benches/pairs.sh
. benches/pairs.sh
counts=${COUNTS:-1000 10000 100000 1000000}
copy=${BENCH_DATA:-target/bench}/scale.kaiji
trap 'rm -f "$copy" "$copy".*' EXIT

# median N COMMAND…: the median wall time in milliseconds.
median() {
  local runs=$1 i
  shift
  for ((i = 0; i < runs; i++)); do once "$@"; echo "$took"; done | sort -n | awk '{ t[NR] = $1 } END { printf "%.1f", t[int((NR + 1) / 2)] / 1000 }'
}
on_file() { "$KAIJI" "$@" --db "$file" --today "$TODAY"; }
on_copy() { "$KAIJI" "$@" --db "$copy" --today "$TODAY"; }
received() { on_copy receive --kind disclosure --received "$TODAY" --name 佐藤花子 --subject 書類 --channel counter --by principal; }
backed_up() { rm -f "$copy.backup"; on_file backup "$copy.backup" --unchecked; }

row() {
  local name=$1 runs=$2 cells='' count
  shift 2
  for count in $counts; do
    file=$(file_of "$count")
    cells+=" $(median "$runs" "$@") |"
  done
  echo "| $name |$cells"
}

echo "| ms |$(for count in $counts; do printf ' %d |' "$count"; done)"
echo "|---|$(for _ in $counts; do printf -- '---|'; done)"
row '`show`' 15 on_file show R8-K-0002
row '`explain`' 15 on_file explain R8-K-0002
row '`overdue` (200 rows)' 15 on_file overdue --format csv
row '`due`' 15 on_file due --format csv
row '`report daily`' 5 on_file report daily --format csv
row '`list` (the open ones)' 5 on_file list --format csv
row '`search` (a piece of a name)' 5 on_file search 地葵 --format csv
row '`list --count --all`' 3 on_file list --count --all --format csv
row '`report annual`' 1 on_file report annual --fy 令和7 --format csv
row '`check`' 1 on_file check
row '`backup --unchecked`' 1 backed_up
cells=''
for count in $counts; do
  cp "$(file_of "$count")" "$copy"
  cells+=" $(median 15 received) |"
done
echo "| \`receive\` |$cells"
