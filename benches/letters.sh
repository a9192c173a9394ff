#!/usr/bin/env bash
# What does a PDF cost? One letter, whole process, beside LibreOffice converting the same letter's DOCX (wants ≥ 20 ×), 200
# letters as one PDF beside as many conversions in one run of LibreOffice (wants ≥ 60 ×), and memory (wants ≤ 60 MB).
# Without soffice only kaiji's side is measured.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=benches/pairs.sh
. benches/pairs.sh
KAIJI_PDF=${KAIJI_PDF:-$PWD/target/release/kaiji-pdf}
[ -x "$KAIJI_PDF" ] || { echo "build it first: cargo build --release" >&2; exit 2; }
declare -A named=([one]="one letter" [many]="200 as one file" [each]="200, a file each")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export KAIJI_PDF HOME=$folder KAIJI_DB=$folder/kaiji.db KAIJI_ACTOR=clerk

# A refusal, the letter with the longest remedy, issued as text: any other form is laid out from it each time it is asked for.
"$KAIJI" init --today 2026-04-01 --ruleset tannan-gikai >/dev/null
"$KAIJI" office set --today 2026-04-01 section=議会事務局 phone=0778-00-0000 document-number='丹議第{n}号' review-body=公立丹南病院組合議会議長 \
  defendant=公立丹南病院組合 representative=公立丹南病院組合議会議長 head='title=議長,name=佐藤　一郎' >/dev/null
"$KAIJI" receive --today 2026-04-01 --kind disclosure --received today --name '山田 花子' --address 鯖江市甲町1番地 \
  --subject 相談の記録 >/dev/null
"$KAIJI" identify K1 --today 2026-04-01 --document driving-licence >/dev/null
"$KAIJI" decide K1 --today 2026-04-14 --on today --outcome refused --ground 20-2 --reason '本人以外の個人を識別できるため' >/dev/null
"$KAIJI" letter K1 decision --today 2026-04-14 -o "$folder/letter.txt" >/dev/null

letter() { "$KAIJI" letter K1 decision --today 2026-04-14 -o "$folder/letter.pdf"; }
# The request as kaiji makes it, two hundred times over, from one that a program in the engine's place has kept.
printf '#!/bin/sh\ncat >"%s/one.json"\nexit 1\n' "$folder" >"$folder/keep"
chmod +x "$folder/keep"
KAIJI_PDF=$folder/keep "$KAIJI" letter K1 decision --today 2026-04-14 -o "$folder/none.pdf" >/dev/null 2>&1 || true
python3 - "$folder" <<'PY'
import copy, json, sys
request = json.load(open(sys.argv[1] + "/one.json"))
page = request["pages"][0]
request["pages"] = [dict(copy.deepcopy(page), to=f"鯖江市甲町{n}番地\n山田 花子{n}　様", number=f"丹議第{n}号") for n in range(200)]
json.dump(request, open(sys.argv[1] + "/many.json", "w"), ensure_ascii=False)
each = [dict(request, pages=[page]) for page in request["pages"]]
json.dump(each, open(sys.argv[1] + "/each.json", "w"), ensure_ascii=False)
PY
many() { "$KAIJI_PDF" <"$folder/many.json" >"$folder/many.pdf"; }

if command -v soffice >/dev/null; then
  "$KAIJI" letter K1 decision --today 2026-04-14 -o "$folder/letter.docx" >/dev/null
  for n in $(seq 200); do cp "$folder/letter.docx" "$folder/letter-$n.docx"; done
  office() { soffice --headless --convert-to pdf --outdir "$folder/office" "$folder/letter.docx"; }
  offices() { soffice --headless --convert-to pdf --outdir "$folder/office" "$folder"/letter-*.docx; }
  pairs "${1:-5}" "LibreOffice, one letter" office "kaiji" letter
  promised 'a letter as PDF' '≥ 20 × LibreOffice' "LibreOffice $figures" "$ratio" at-least 20
  pairs "${1:-3}" "LibreOffice, 200 letters" offices "kaiji-pdf" many
  promised '200 letters as one PDF' '≥ 60 × LibreOffice' "LibreOffice $figures" "$ratio" at-least 60
else
  echo "soffice is not here: kaiji's side alone" >&2
  for _ in 1 2 3; do once letter; echo "one letter: $((took / 1000)) ms"; done
  once many; echo "200 letters as one PDF: $((took / 1000)) ms"
fi
memory() { /usr/bin/time -f %M "$KAIJI_PDF" <"$folder/$1.json" 2>&1 >/dev/null | awk '{ printf "%.0f", $1 / 1000 }'; }
for request in one many each; do
  mb=$(memory "$request")
  promised "memory of the engine, ${named[$request]}" '≤ 60 MB' "$mb MB" "$mb" at-most 60
done
