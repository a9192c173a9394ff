register-about = 請求のほかの帳簿を付ける（漏えい等）
register-japanese = 帳簿
register-breach-about = 漏えい等と、その報告・通知を記録します
register-breach-japanese = 漏えい
register-breach-after =
    例:
      kaiji register breach record --known 4/1 --what '書類の誤送付' --category sensitive --persons 3
      kaiji register breach report 1 --first --on 4/3
      kaiji register breach notify 1 --name '福井 太郎' --address '福井市大手1-1' --on 4/5
      kaiji register breach show 1
    どの事態が当たるか、誰に、いつまでに知らせるかは規程により、「kaiji ruleset show 規程」に条文があります。
    誤った記録は「kaiji strike office 番号」で取り消します。

register-breach-record-about = 漏えい等を知ったことを記録し、期限を出します
register-breach-record-japanese = 記録
register-breach-record-help-known = 知った日。この日から数えます
register-breach-record-help-what = 概要
register-breach-record-help-ruleset = どの規程によるか。なければ事務局の最初の規程
register-breach-record-help-happened-on = 発生した日
register-breach-record-help-category = 当たる事態。規程にある符号で
register-breach-record-help-persons = 本人の数
register-breach-record-help-items = 個人情報の項目
register-breach-record-help-cause = 原因
register-breach-record-help-harm = 二次被害又はそのおそれの有無と内容
register-breach-record-help-measures = 本人への対応の実施状況
register-breach-record-help-published = 公表の実施状況
register-breach-record-help-prevention = 再発防止のための措置
register-breach-record-help-other = その他参考となる事項
register-breach-record-help-entrusted-by = 取扱いの委託元

register-breach-update-about = 後から分かったことや、変わったことを加えます
register-breach-update-japanese = 追記
register-breach-update-help-number = 漏えい等の番号
register-breach-update-help-on = 分かった日。なければ今日
register-breach-update-help-what = 概要
register-breach-update-help-happened-on = 発生した日
register-breach-update-help-category = 当たる事態のすべて。前に記録したものと置き換わります
register-breach-update-help-persons = 本人の数
register-breach-update-help-items = 個人情報の項目
register-breach-update-help-cause = 原因
register-breach-update-help-harm = 二次被害又はそのおそれの有無と内容
register-breach-update-help-measures = 本人への対応の実施状況
register-breach-update-help-published = 公表の実施状況
register-breach-update-help-prevention = 再発防止のための措置
register-breach-update-help-other = その他参考となる事項
register-breach-update-help-entrusted-by = 取扱いの委託元

register-breach-report-about = 委員会、長、所管課に報告したことを記録します
register-breach-report-japanese = 報告
register-breach-report-help-number = 漏えい等の番号
register-breach-report-help-first = 委員会への速報
register-breach-report-help-final-report = 委員会への確報。速報がまだなら、それを兼ねます
register-breach-report-help-head = 長（理事長など）への報告
register-breach-report-help-department = 所管課への報告
register-breach-report-help-on = 報告した日
register-breach-report-help-addressee = 報告先。規程の呼び名で足りないとき

register-breach-told-entruster-about = 委託元に知らせたことを記録します
register-breach-told-entruster-japanese = 委託元
register-breach-told-entruster-help-number = 漏えい等の番号
register-breach-told-entruster-help-on = 知らせた日
register-breach-told-entruster-help-entruster = 委託元

register-breach-notify-about = 本人に通知したこと、又は要しないことを記録します
register-breach-notify-japanese = 通知
register-breach-notify-help-number = 漏えい等の番号
register-breach-notify-help-on = 通知した日、又は措置をとった日
register-breach-notify-help-name = 通知した本人の氏名
register-breach-notify-help-address = その住所
register-breach-notify-help-everyone = 残る本人のすべてに通知した
register-breach-notify-help-substitute = 通知が困難なため、代わりにとった措置
register-breach-notify-help-exempt = 通知を要しない事由。規程にある符号で

register-breach-list-about = 報告や通知の残る漏えい等を一覧にします
register-breach-list-japanese = 一覧
register-breach-list-help-all = 終わったものも
register-breach-show-about = 一件を、残る報告・通知と期限とともに示します
register-breach-show-japanese = 表示
register-breach-show-help-number = 漏えい等の番号
register-breach-letter-about = 本人への通知書、報告書の控を作ります
register-breach-letter-japanese = 文書
register-breach-letter-help-number = 漏えい等の番号
register-breach-letter-help-kind = どの文書か
register-breach-letter-help-event = どの記録の文書か。なければ最後の報告か通知
register-breach-letter-help-output = 書き出すファイル。なければ標準出力
register-breach-letter-help-to = 形式。なければファイルの名前によるか、テキスト
register-breach-letter-help-draft = 案。番号を付けず、記録しません。報告は記録する前でも作れます
register-breach-letter-help-reissue = 作り直し。前のものに代わります

register-breach-empty = 漏えい等の記録はありません。
register-breach-none-owed = 報告や通知の残る漏えい等はありません。
register-breach-column-breach = 番号
register-breach-column-known = 知った日
register-breach-column-what = 概要
register-breach-column-next = 次にすること
register-breach-column-date = 期限・目安
register-breach-column-days-remaining = 残り
register-breach-column-persons = 人数
register-breach-column-ruleset = 規程
register-breach-column-categories = 事態

register-breach-title = 漏えい等{ $breach }
register-breach-fact-known = 知った日
register-breach-fact-happened = 発生した日
register-breach-fact-ruleset = 規程
register-breach-fact-categories = 当たる事態
register-breach-fact-overview = 概要
register-breach-fact-items = 項目
register-breach-fact-persons = 本人の数
register-breach-fact-cause = 原因
register-breach-fact-harm = 二次被害
register-breach-fact-response = 本人への対応
register-breach-fact-published = 公表
register-breach-fact-prevention = 再発防止
register-breach-fact-other = その他
register-breach-fact-entruster = 委託元
register-breach-category = { $name }（{ $article }）
register-breach-duties = 報告・通知
register-breach-duty = { $duty }（{ $to }、{ $article }）: { $how }
register-breach-done = { $date }に済み
register-breach-done-late = { $date }に済み（期限は{ $until }）
register-breach-lifted = 要しない（{ $article }）
register-breach-not-owed = 当たる事態がなく、要しない
register-breach-line = 漏えい等{ $breach } { $duty }: { $how }（{ $what }）
register-breach-open = { $date }まで。{ $days ->
    [0] 今日が期限です
   *[other] あと{ $days }日
}
register-breach-overdue = 期限の{ $date }を{ $days }日過ぎています
register-breach-no-word = 日数も時期の定めもない
register-breach-prompt = { $word }
register-breach-prompt-target = { $word }（目安は{ $date }まで）
register-breach-period = 期間の根拠は{ $article }
register-breach-documented = 注: { $words }
register-breach-safe = 安全期限は{ $date }
register-breach-reading-first-day-next-day = 知った日の翌日から数える読み方では{ $date }
register-breach-reading-first-day-counted = 知った日を1日目とする読み方では{ $date }
register-breach-reading-roll-none = 末日が閉庁日でも移さない読み方では{ $date }
register-breach-reading-roll-next-working-day = 末日が閉庁日なら翌開庁日とする読み方では{ $date }
register-breach-reading-roll-previous-working-day = 末日が閉庁日なら前の開庁日とする読み方では{ $date }
register-breach-entries = 記録
register-breach-entry = { $event }番 { $on } { $kind } { $words }
