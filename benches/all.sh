#!/usr/bin/env bash
# Every promise, measured in one run, and the table in benches/README.md written anew. Needs Rust, gcc, python3, sqlite3, jq and strace;
# taskwarrior, LibreOffice, pandas and openpyxl where their rows are wanted. The files of a million cases want 6 GB under
# target/bench (BENCH_DATA names another place). Half an hour; a script alone measures its own rows.
set -euo pipefail
cd "$(dirname "$0")/.."
# What offices are given, and the engine of the PDFs.
if [ -z "${KAIJI:-}" ]; then
  KAIJI=$(.ci/dist | tail -n 1)
  cargo build --release --bin kaiji-pdf
fi
export KAIJI
BENCH_TABLE=$(mktemp)
export BENCH_TABLE
trap 'rm -f "$BENCH_TABLE"' EXIT
for script in start overdue rivals receive check search counts law calc memory writers size letters import; do
  [ -e "benches/$script.sh" ] || continue
  echo "===== $script"
  "benches/$script.sh" || echo "benches/$script.sh failed: its rows are missing" >&2
done
BENCH_TABLE=$BENCH_TABLE python3 - <<'PYTHON'
import datetime, os, platform, re, subprocess
said = lambda *command: subprocess.run(command, capture_output=True, text=True).stdout.strip()
cpu = re.search(r"model name\s*: (.*)", open("/proc/cpuinfo").read())
machine = f"{cpu.group(1) if cpu else platform.processor()}, {os.cpu_count()} cores; {said('sh', '-c', '. /etc/os-release; echo $PRETTY_NAME')}"
versions = f"{said('rustc', '--version').split(' (')[0]}, sqlite3 {said('sqlite3', '--version').split()[0]}, {said('jq', '--version')}"
head = f"{datetime.date.today()}, commit {said('git', 'rev-parse', '--short', 'HEAD')}. {machine}; {versions}."
rows = open(os.environ["BENCH_TABLE"]).read()
table = f"{head}\n\n| promise | goal | measured: kaiji, beside it | kept |\n|---|---|---|---|\n{rows}"
page = open("benches/README.md").read()
page = re.sub(r"(<!-- table -->\n).*?(<!-- end -->)", lambda m: m.group(1) + table + m.group(2), page, flags=re.S)
open("benches/README.md", "w").write(page)
PYTHON
