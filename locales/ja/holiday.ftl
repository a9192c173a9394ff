holiday-about = 閉庁日を見る・取り込む
holiday-japanese = 休日
holiday-list-about = その年の祝日・休日、年末年始、この機関の閉庁日を一覧にします
holiday-list-japanese = 一覧
holiday-list-help-year = 年(2026、令和8、R8。指定しなければ今年)
holiday-import-about = 祝日の一覧、またはこの機関の閉庁日の一覧を取り込みます
holiday-import-japanese = 取込み
holiday-import-help-file = 内閣府の syukujitsu.csv、または「日付,名称」のCSV

holiday-column-date = 日
holiday-column-kind = 区分
holiday-column-name = 名称
holiday-column-estimated = 推定
holiday-empty = 閉庁日はありません。

# 一覧の行の誤り
holiday-line-list-too-long = 一覧が長すぎます
holiday-line-list-empty = 日が一つもありません
holiday-line-list-garbled = 文字コードが違います
holiday-line-list-not-two-fields = 「日付,名称」の形ではありません
holiday-line-list-not-a-date = 日付として読めません
holiday-line-list-no-name = 名称がありません
holiday-line-list-name-too-long = 名称が長すぎます
holiday-line-list-control-character = 名称に制御文字があります
holiday-line-list-not-later = 前の行より後の日ではありません
holiday-line-list-starts-late = 1955年1月1日から始まっていません(抜粋は取り込めません)
holiday-line-list-year-missing = 途中の年がまるごと抜けています
holiday-line-list-too-far = 遠すぎる日です
