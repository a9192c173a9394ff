init-about = 事案を記録するファイルを作ります
init-japanese = 開設
init-help-ruleset = 使う規程(何度でも指定できます。最初のものが受付の既定になります)
init-help-office = 名称・住所などを書いたTOMLファイル

init-made = { $file } を作りました。
init-would-make = { $file } を作ります(試行のため、まだ作っていません)。
init-repeated = { $file } はこの鍵(--once)ですでに作ってあります。新しくは作っていません。
init-rulesets = 規程
init-office = 登録した事項
init-and = 、
init-next = 次にすること
init-next-office = 名称などの登録: kaiji office set name=... head=... address=...
init-next-receive = 請求の受付: kaiji receive --kind disclosure --received 今日 --name ... --subject ...

init-after = 例: kaiji init --ruleset tannan-gikai
