# 画面全体で使う言葉

common-about = 自分の個人情報の開示・訂正・利用停止などの請求を、受付から通知まで期限どおりに扱います
common-after = 各コマンドの説明は「kaiji コマンド --help」で見られます。はじめての方は「kaiji demo」をお試しください。
common-options = オプション
common-repeatable = (繰り返し指定可)
common-default = (既定 {$value})
common-one-of = ({$values})
common-yes = はい
common-no = いいえ
common-yes-or-no = [y/n]
common-week = 月 火 水 木 金 土 日

# 見出し
common-heading-usage = 使い方
common-heading-verbs = 操作
common-heading-arguments = 引数
common-heading-options = オプション
common-heading-shared = 共通のオプション
common-heading-looks = 表示のオプション(どのコマンドでも使えます)
common-man-name = 名前
common-man-notes = 補足

# 章
common-chapter-setting-up = 準備
common-chapter-life = 請求の流れ
common-chapter-looking = 確認
common-chapter-paper = 通知書・帳票
common-chapter-keeping = 保守

# 共通のオプション
common-help-help = この説明を表示します
common-help-version = 版を表示します
common-help-db = 事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順
common-help-lang = 表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語
common-help-today = 今日とみなす日。省略時は日本の今日
common-help-format = 出力の形式
common-help-plain = 罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)
common-help-color = 色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)
common-help-dates = 日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦
common-help-private = 氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)
common-help-no-pager = 長い出力もページ送りにせず、そのまま表示します
common-help-ambiguous-width = 幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に
common-looks = 表示
common-looks-named = {$flags}(説明は「kaiji --help」)
common-help-csv-encoding = CSV の文字コード。既定は Excel で開ける utf-8-bom
common-help-csv-raw = CSV で、数式と読まれる文字列の前に ' を付けません
common-help-actor = 記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順
common-help-yes = 確認を省きます
common-help-dry-run = 書き込まず、何が記録されどの期限が動くかだけを示します
common-help-once = 二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します

# 標準エラー出力の行頭
common-error = {"エラー: "}
common-hint = {"対処: "}
common-note = {"お知らせ: "}
common-waiting = ほかの人が事案ファイルを使っています。空くまで待ちます。
common-rows-left-off = ほかに {$left} 行あります。

# 期限までの日数
common-days-left = あと{$days}日
common-days-today = 本日
common-days-over = {$days}日超過

# 事案ファイル
common-engine-older = この事案ファイルの期限は古い版の計算によるものです。「kaiji rebuild」で計算し直してください。
common-typed = { $typed }({ $meaning })
