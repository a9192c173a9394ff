#!/usr/bin/env bash
# Does memory grow with the archive? The most that lists and reports ever hold (resident, GNU time) at COUNT cases.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=benches/pairs.sh
. benches/pairs.sh
count=${COUNT:-1000000}
file=$(file_of "$count")
[ -x /usr/bin/time ] || { echo "GNU time is not installed: not measured" >&2; exit 0; }

most=0 which=''
for command in overdue due list 'list --all' 'search 佐藤' "report daily" "report ledger --fy 令和7" "report annual --fy 令和7"; do
  # shellcheck disable=SC2086 # a command and its flags
  held=$(/usr/bin/time -f %M "$KAIJI" $command --db "$file" --today "$TODAY" --format csv 2>&1 >/dev/null | tail -1)
  printf '%-28s %6d KB\n' "$command" "$held"
  [ "$held" -le "$most" ] || most=$held which=$command
done
mb=$(awk -v kb="$most" 'BEGIN { printf "%.1f", kb / 1024 }')
promised "memory of any list or report, $count cases" '≤ 16 MB' "at most $mb MB (\`$which\`)" "$mb" at-most 16
