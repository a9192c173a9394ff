#!/usr/bin/env bash
# What does a deadline cost? benches/law.rs (criterion): with a supplement, an extension, a roll and the safe date, through the public
# function, beside the two dates alone found by walking from day to day with chrono.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=benches/pairs.sh
. benches/pairs.sh
cargo bench --no-default-features --features app --bench law -- deadline
group='target/criterion/deadline with supplement, extension, roll, safe date'
target=${CARGO_TARGET_DIR:-target}
# Nanoseconds of one deadline: criterion times the 365 of a year.
each() { python3 -c "import json, sys; print(json.load(open(sys.argv[1]))['median']['point_estimate'] / 365)" "$target/${group#target/}/$1/new/estimates.json"; }
own=$(each kaiji) loop=$(each 'chrono, day by day')
million=$(awk -v ns="$own" 'BEGIN { printf "%.1f", 1000 / ns }')
times=$(awk -v own="$own" -v loop="$loop" 'BEGIN { printf "%.1f", loop / own }')
promised 'a deadline' '≥ 10 million a second' "$million million a second" "$million" at-least 10
promised 'the same' '≥ 20 × the loop over days' "$(printf '%.0f' "$own") ns, the loop $(printf '%.0f' "$loop") ns: $times ×" "$times" at-least 20
