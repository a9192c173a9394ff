#!/usr/bin/env bash
# Does a list cost more than its query? `kaiji overdue` beside the sqlite3 program with the same query on the same file.
# Needs python3 and sqlite3. Files are made once, under target/bench/; COUNTS names other sizes.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=benches/pairs.sh
. benches/pairs.sh
KAIJI=$(realpath "${KAIJI:-target/release/kaiji}")
TODAY=2026-05-20
[ -x "$KAIJI" ] || { echo "build it first: cargo build --release" >&2; exit 2; }

# file_of COUNT: a file of so many cases at 丹南, made from five that go through the commands.
file_of() {
  local file=target/bench/$1.kaiji
  [ -e "$file" ] && { echo "$file"; return; }
  mkdir -p target/bench
  export KAIJI_DB=$file.new KAIJI_LANG=en
  rm -f "$KAIJI_DB"
  {
    "$KAIJI" init --ruleset tannan-gikai
    for name in 佐藤花子 髙橋一郎 𠮷田次郎; do
      case_of "$name"
      "$KAIJI" identify "$number" --today 2026-05-07 --on 2026-05-07 --document my-number-card
      "$KAIJI" decide "$number" --today 2026-05-18 --on 2026-05-18 --outcome partial --ground 20条2号 --withheld '20条2号=第三者の氏名' \
        --reason 第三者の氏名が記載されているため --purpose 議会の記録
      "$KAIJI" sent "$number" --today 2026-05-19 --on 2026-05-19
    done
    for name in 鈴木三郎 田中四郎; do case_of "$name"; done
    python3 benches/fill.py "$KAIJI_DB" "$1"
    "$KAIJI" rebuild
    "$KAIJI" check
  } >&2
  mv "$KAIJI_DB" "$file"
  echo "$file"
}

# case_of NAME: a request of 2026-05-07; its number is left in `number`.
case_of() {
  number=$("$KAIJI" receive --today 2026-05-07 --kind disclosure --received 2026-05-07 --name "$1" --subject 議会に提出した書類 \
    --channel counter --by principal --format json | sed -nE 's/.*"number": ?"(R[0-9]+-K-[0-9]+)".*/\1/p' | head -1)
}

# The columns and the condition of src/store/overdue.rs.
query="SELECT number, ruleset, kind, state, received, due, safe, name, subject, officer, section FROM cases
WHERE owed = 1 AND due < '$TODAY' AND (suspended_until IS NULL OR suspended_until < '$TODAY')
ORDER BY due, fiscal_year, letter, sequence"

by_kaiji() { "$KAIJI" overdue --db "$file" --today "$TODAY" --format csv; }
by_sqlite3() { sqlite3 -readonly -csv "$file" "$query"; }

for count in ${COUNTS:-1000 100000}; do
  file=$(file_of "$count")
  rows=$(by_sqlite3 | wc -l)
  [ "$(by_kaiji | tail -n +2 | wc -l)" = "$rows" ] || { echo "the two do not list the same cases" >&2; exit 1; }
  printf '\n%d cases, %d of them overdue\n' "$count" "$rows"
  pairs "${1:-30}" "kaiji overdue" by_kaiji "sqlite3" by_sqlite3
done
