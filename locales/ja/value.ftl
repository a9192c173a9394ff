# 値の名前と、その書き方

value-command = コマンド
value-verb = 操作
value-text = 文字列
value-text-form = 文字列
value-date = 日付
value-date-form = 日付(例 2026-04-01、令和8年4月1日、R8.4.1、4/1、今日、-1)
value-file = ファイル
value-file-form = ファイルの場所
value-dir = フォルダ
value-dir-form = フォルダの場所
value-name = 名前
value-name-form = 名前
value-key = 鍵
value-key-form = 文字列
value-lang = 言語
value-lang-form = ja または en
value-format = 形式
value-format-form = table、json、csv のいずれか
value-shell = シェル
value-shell-form = bash、zsh、fish、powershell、elvish のいずれか
value-command-form = コマンドの名前
