#!/usr/bin/env bash
# A case file of so many cases at 丹南, six events each: `benches/data/file.sh COUNT` makes it once and prints its path.
# Needs python3. The cases in it are copies (fill.py) of six that went through the commands; what the file must answer is known
# beforehand and is asked before the file may be used.
set -euo pipefail
cd "$(dirname "$0")/../.."
KAIJI=$(realpath "${KAIJI:-target/release/kaiji}")
[ -x "$KAIJI" ] || { echo "build it first: cargo build --release" >&2; exit 2; }
count=$1 folder=${BENCH_DATA:-target/bench}
file=$folder/$count.kaiji
export KAIJI_LANG=en KAIJI_CONFIG=/dev/null
# The law that its cases are judged by is that of the program: with an older text of it another thing would be measured.
law=$(sha256sum <rulesets/tannan-gikai.2023-04-01.toml)
if [ -e "$file" ] && [ "$(cat "$file.law" 2>/dev/null)" = "$law" ]; then
  # Of an older form of the file it is brought up; the copy that is made before is not needed here.
  "$KAIJI" migrate --db "$file" >/dev/null
  rm -f "$file".schema-*
  echo "$file"
  exit
fi
mkdir -p "$folder"
export KAIJI_DB=$file.new
rm -f "$KAIJI_DB" "$file"

# on DAY COMMAND NUMBER …: a command on that day of May 2026, about the day itself.
on() { "$KAIJI" "$2" "$3" --today "2026-05-$1" --on "2026-05-$1" "${@:4}" >/dev/null; }

# received NAME KIND …: a request of 7 May, with its papers; the number is left in `number`.
received() {
  number=$("$KAIJI" receive --today 2026-05-07 --kind "$2" --received 2026-05-07 --name "$1" --subject 議会に提出した書類 \
    --channel counter --by principal --section 総務課 "${@:3}" --format json | sed -nE 's/.*"number": ?"(R[0-9]+-[A-Z]-[0-9]+)".*/\1/p' | head -1)
  on 07 identify "$number" --document my-number-card
}

# The note of a clerk has no day of its own but that on which it is written.
noted() { on 08 note "$number" "$1"; }

handed_over() {
  on 19 sent "$number"
  on 25 method "$number" --means read
  on 28 implement "$number" --means read
}

{
  "$KAIJI" init --ruleset tannan-gikai >/dev/null
  received 型紙一子 disclosure
  on 18 decide "$number" --outcome partial --ground 20条2号 --withheld '20条2号=第三者の氏名' \
    --reason 第三者の氏名が記載されているため --purpose 議会の記録
  handed_over
  received 型紙二子 disclosure
  on 18 decide "$number" --outcome full --purpose 議会の記録
  handed_over
  received 型紙三子 disclosure
  on 08 assign "$number" --officer 担当一
  on 15 draft "$number" --by 担当一
  on 18 decide "$number" --outcome refused --ground 20条2号 --reason 第三者の情報であるため
  on 19 sent "$number"
  received 型紙四子 correction --disclosed-on 2026-04-20 --reason 住所が旧住所のまま
  on 08 assign "$number" --officer 担当二
  on 15 draft "$number" --by 担当二
  on 18 decide "$number" --outcome not-done --reason 記録は受付の日のとおりであるため
  on 19 sent "$number"
  received 型紙五子 disclosure
  on 08 assign "$number" --officer 担当一
  noted 電話で確認
  noted 資料の所在を確認
  on 12 withdraw "$number"
  received 型紙公子 disclosure
  on 08 assign "$number" --officer 担当一
  noted 電話で確認
  noted 資料の所在を確認
  on 08 draft "$number" --by 担当一
  python3 benches/data/fill.py "$KAIJI_DB" "$count"
  "$KAIJI" rebuild
  "$KAIJI" check
} >&2

# What is known beforehand, asked through the program and through SQL.
KNOWN=$KAIJI_DB.answers KAIJI=$KAIJI python3 - >&2 <<'PYTHON'
import json, os, sqlite3, subprocess

known, file = json.load(open(os.environ["KNOWN"])), os.environ["KAIJI_DB"]
overdue = subprocess.run([os.environ["KAIJI"], "overdue", "--today", "2026-05-20", "--format", "json"], capture_output=True, check=True)
found = {"overdue": len(json.loads(overdue.stdout)["cases"])}
sql = sqlite3.connect(file)
found["cases"], found["open"] = sql.execute("SELECT count(*), sum(ended = 0) FROM cases").fetchone()
found["head"] = sql.execute("SELECT head_seq FROM file").fetchone()[0]
found["states"] = {f"{year} {kind} {state}": many for year, kind, state, many in
                   sql.execute("SELECT fiscal_year, kind, state, count(*) FROM cases GROUP BY 1, 2, 3")}
for key, value in known.items():
    assert found[key] == value, f"{key}: {found[key]}, but {value} were made"
print("every known answer is given")
PYTHON
mv "$KAIJI_DB" "$file"
mv "$KAIJI_DB.answers" "$file.answers"
echo "$law" >"$file.law"
echo "$file"
