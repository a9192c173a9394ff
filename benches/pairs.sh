# Two commands, in turn: A B A B …, so that whatever else the machine does hits both; and what was promised about them. To be
# sourced.
# shellcheck shell=bash

# once COMMAND…: runs it without output; its wall time in microseconds is left in `took`.
once() {
  local begin=${EPOCHREALTIME/[.,]/} end
  "$@" >/dev/null 2>&1 </dev/null
  end=${EPOCHREALTIME/[.,]/}
  took=$((end - begin))
}

# pairs N NAME_A FUNCTION_A NAME_B FUNCTION_B: prints median and 95th percentile of both, and the ratio A : B. What was measured
# is left in `figures` (as the table says it), `ratio`, `median_a` and `median_b` (milliseconds).
pairs() {
  local count=$1 name_a=$2 run_a=$3 name_b=$4 run_b=$5 times i
  times=$(mktemp)
  for _ in 1 2 3; do ((count > 5)) || break; once "$run_a"; once "$run_b"; done
  for ((i = 0; i < count; i++)); do
    once "$run_a"
    printf 'a %d\n' "$took" >>"$times"
    once "$run_b"
    printf 'b %d\n' "$took" >>"$times"
  done
  read -r median_a tail_a median_b tail_b ratio < <(sort -k1,1 -k2,2n "$times" | awk '
    { n[$1]++; t[$1, n[$1]] = $2 }
    function at(which, share) { i = int(n[which] * share + 0.5); return t[which, i < 1 ? 1 : i] / 1000 }
    END { printf "%.2f %.2f %.2f %.2f %.7f\n", at("a", 0.5), at("a", 0.95), at("b", 0.5), at("b", 0.95), at("a", 0.5) / at("b", 0.5) }')
  rm -f "$times"
  figures="$median_a ms (p95 $tail_a), $name_b $median_b ms (p95 $tail_b): $(printf '%.3g' "$ratio") ×"
  printf '%-24s %8.2f ms (p95 %8.2f)\n%-24s %8.2f ms (p95 %8.2f)\nratio of medians %.2f (%d pairs)\n' \
    "$name_a" "$median_a" "$tail_a" "$name_b" "$median_b" "$tail_b" "$ratio" "$count"
}

# promised WHAT GOAL FIGURES VALUE at-most|at-least LIMIT: says whether a promise is kept, and writes its row of the table where
# benches/all.sh collects them.
promised() {
  local what=$1 goal=$2 figures=$3 value=$4 sense=$5 limit=$6 kept
  kept=$(awk -v value="$value" -v limit="$limit" -v sense="$sense" \
    'BEGIN { print (sense == "at-most" ? value <= limit : value >= limit) ? "yes" : "**no**" }')
  printf '→ %s, goal %s: %s\n\n' "$what" "$goal" "$kept"
  [ -z "${BENCH_TABLE:-}" ] || printf '| %s | %s | %s | %s |\n' "$what" "$goal" "$figures" "$kept" >>"$BENCH_TABLE"
}

# The program that is measured, and the day on which the files of benches/data are looked at.
KAIJI=$(realpath "${KAIJI:-target/release/kaiji}")
[ -x "$KAIJI" ] || { echo "build it first: cargo build --release" >&2; exit 2; }
export KAIJI KAIJI_LANG=en KAIJI_CONFIG=/dev/null KAIJI_ACTOR=clerk
TODAY=2026-05-20

# file_of COUNT: the file of so many cases.
file_of() { benches/data/file.sh "$1"; }
