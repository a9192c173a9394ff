#!/usr/bin/env bash
# What does a line cost? `kaiji calc --jsonl` beside `jq -c .` over the same lines. Needs jq.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=benches/pairs.sh
. benches/pairs.sh
lines=$(mktemp)
trap 'rm -f "$lines"' EXIT
many=200000
python3 - "$many" >"$lines" <<'PYTHON'
import datetime, sys
first = datetime.date(2024, 4, 1)
for n in range(int(sys.argv[1])):
    received = first + datetime.timedelta(n * 37 % 700)
    later = received + datetime.timedelta(5)
    extra = [f'"supplements":[{{"requested":"{later}","due":"{later + datetime.timedelta(7)}"}}]', '"today":"2026-05-20"',
             f'"extension":{{"days":30,"decided":"{later}","notified":"{later}"}}'][n % 3]
    print(f'{{"id":"{n}","ruleset":"tannan-gikai","kind":"disclosure","received":"{received}",{extra}}}')
PYTHON

calculated() { "$KAIJI" calc --jsonl <"$lines"; }
read_by_jq() { jq -c . "$lines"; }
calculated_lines() { "$KAIJI" calc --jsonl <"$lines" >/dev/null; }
pairs "${1:-5}" "kaiji calc --jsonl" calculated_lines 'jq -c .' read_by_jq
promised "\`calc --jsonl\`, $many lines" '< 1.0 × `jq -c .`' "$figures" "$ratio" at-most 1.0
rate=$(awk -v many="$many" -v ms="$median_a" 'BEGIN { printf "%.0f", many / ms * 1000 }')
promised 'the same' '≥ 500,000 lines a second' "$rate lines a second" "$rate" at-least 500000
