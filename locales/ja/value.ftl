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
value-csv-encoding = 文字コード
value-csv-encoding-form = utf-8-bom、utf-8、cp932 のいずれか
value-days-before = 日数
value-days-before-form = 日数(例 3d、3日)
value-filter = @条件の名前
value-filter-form = 設定ファイルに置いた条件の名前(例 @遅延)。氏名や件名で探すときは「kaiji search」
value-fields = 項目,...
value-fields-form = 項目をコンマで並べたもの(例 number,date,officer)
value-shell = シェル
value-shell-form = bash、zsh、fish、powershell、elvish のいずれか
value-command-form = コマンドの名前
value-no = 番号
value-no-form = 事案番号(例 令和8-開-0001、R8-K-1、K1)
value-id = 規程
value-id-form = 規程の名前(例 tannan-gikai)
value-code = 符号
value-code-form = 決められた符号の一つ
value-hh-mm = 時:分
value-hh-mm-form = 時刻(例 9:05)
value-yen = 金額
value-yen-form = 円単位の整数(300)
value-event = 記録番号
value-event-form = 事案の中の記録の番号(1、2 ...)
value-below = 件数
value-below-form = 2から1000までの整数
value-figure = 記号
value-figure-form = 年報の数の記号(例 requests.late)
value-n = 数
value-n-form = 数字
value-year = 年
value-year-form = 年(例 2026、令和8)
value-kind = 種類
value-kind-form = 種類の符号
value-ground = 条項
value-ground-form = 不開示などの根拠(例 20条2号、20-2)
value-ground-text = 条項=部分
value-encoding-form = utf-8、cp932、utf-16 のどれか
value-ground-text-form = 根拠と、その根拠で開示しない部分(例 20-2=第三者の氏名)
value-who = 人
value-who-form = requester、third-party:番号、other:氏名 のいずれか
value-party = 第三者
value-party-form = third-party:番号(例 third-party:1)
value-breach = 漏えい等の番号
value-breach-form = 漏えい等の番号(1、2 ...)
value-category = 事態
value-category-form = 規程にある符号(例 sensitive)
value-persons = 人数
value-persons-form = 1以上の数
value-kind-date = 書類=日付
value-kind-date-form = 書類の種類と、要るときは作成日(例 driving-licence、resident-record=4/1)
value-measure = 措置
value-measure-form = stop-use、erase、stop-provision、またはその他の措置の内容
value-key-value = 項目=値
value-key-value-form = 項目と値を等号でつないだもの
value-from-to = 開始..終了
value-from-to-form = 期間(例 2026-04-06..2026-04-08、続いていれば 2026-04-06..)
value-head = 記録の先頭
value-head-form = 一覧の末尾にある「第123件 a1b2-c3d4-e5f6-0718」
