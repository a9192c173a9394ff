# Two commands, in turn: A B A B …, so that whatever else the machine does hits both. To be sourced.
# shellcheck shell=bash

# once COMMAND…: runs it without output; its wall time in microseconds is left in `took`.
once() {
  local begin=${EPOCHREALTIME/[.,]/} end
  "$@" >/dev/null 2>&1 </dev/null
  end=${EPOCHREALTIME/[.,]/}
  took=$((end - begin))
}

# pairs N NAME_A FUNCTION_A NAME_B FUNCTION_B: prints median and 95th percentile of both, and the ratio A : B.
pairs() {
  local count=$1 name_a=$2 run_a=$3 name_b=$4 run_b=$5 times
  times=$(mktemp)
  for _ in 1 2 3; do once "$run_a"; once "$run_b"; done
  for ((i = 0; i < count; i++)); do
    once "$run_a"
    printf 'a %d\n' "$took" >>"$times"
    once "$run_b"
    printf 'b %d\n' "$took" >>"$times"
  done
  sort -k1,1 -k2,2n "$times" | awk -v a="$name_a" -v b="$name_b" '
    { n[$1]++; t[$1, n[$1]] = $2 }
    function at(which, share) { i = int(n[which] * share + 0.5); return t[which, i < 1 ? 1 : i] / 1000 }
    END {
      printf "%-28s median %8.2f ms   p95 %8.2f ms\n", a, at("a", 0.5), at("a", 0.95)
      printf "%-28s median %8.2f ms   p95 %8.2f ms\n", b, at("b", 0.5), at("b", 0.95)
      printf "ratio of medians %.2f   of p95 %.2f   (%d pairs)\n", at("a", 0.5) / at("b", 0.5), at("a", 0.95) / at("b", 0.95), n["a"]
    }'
  rm -f "$times"
}
