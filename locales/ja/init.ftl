init-about = 事案ファイルを新しく作ります
init-help-ruleset = 使う規程。最初のものが受付のときの既定になります
init-help-office = 機関の情報を書いたファイル(TOML)。後から「kaiji office set」でも登録できます
init-after = 例: kaiji init --ruleset tannan-gikai
