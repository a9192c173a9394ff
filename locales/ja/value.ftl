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
value-id = 規程名
value-id-form = 規程の名前(例 tannan-gikai)
value-code = 区分
value-code-form = 区分の名前
value-no = 番号
value-no-form = 事案の番号(例 R8-K-0001、K1)
value-n = 数
value-n-form = 0以上の整数(例 7)
value-event = 記録番号
value-event-form = 記録の番号(例 3)
value-year = 年
value-year-form = 年(例 2026、令和8)
value-kind = 種類
value-kind-form = 種類の名前
value-ground = 理由
value-ground-form = 不開示の理由(例 20条1号、20-1)
value-measure = 措置
value-measure-form = 措置の名前か内容
value-hh-mm = 時:分
value-hh-mm-form = 時刻(例 9:30)
value-key-value = 項目=値
value-key-value-form = 項目=値(例 name=丹南広域組合議会)
value-kind-date = 種類=日付
value-kind-date-form = 書類の種類、または 種類=日付(例 resident-record=R8.3.20)
value-ground-text = 理由=箇所
value-ground-text-form = 理由=箇所(例 20-1=氏名)
value-from-to = 開始..終了
value-from-to-form = 開始の日..終了の日(例 4/6..4/8、終わっていなければ 4/6..)
