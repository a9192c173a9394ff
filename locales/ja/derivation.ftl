# 計算の根拠の言葉

# 見出しと欄
derivation-heading-steps = 計算の根拠
derivation-heading-beside = ほかの読み方による期限
derivation-heading-warnings = 注意
derivation-heading-secondary = 関係する日
derivation-column-from = 初日
derivation-column-to = 末日
derivation-column-days = 日数
derivation-column-what = 扱い
derivation-column-article = 条項
derivation-column-reading = 読み方
derivation-column-date = 期限

# 各段階の文
derivation-step-not-counted = {$from}は初日のため数えません（{$article}）。
derivation-step-counted = { $days ->
    [1] {$from}の1日を数えます（{$article}）。
   *[other] {$from}から{$to}までの{$days}日を数えます（{$article}）。
}
derivation-step-supplement = { $days ->
    [1] {$from}の1日は、補正に要した日として数えません（{$article}）。
   *[other] {$from}から{$to}までの{$days}日は、補正に要した日数として数えません（{$article}）。
}
derivation-step-clarification = { $days ->
    [1] {$from}の1日は、内容の確認に要した日として数えません（{$article}）。
   *[other] {$from}から{$to}までの{$days}日は、内容の確認に要した日数として数えません（{$article}）。
}
derivation-step-vacancy = { $days ->
    [1] {$from}の1日は、双方の職が欠員のため数えません（{$article}）。
   *[other] {$from}から{$to}までの{$days}日は、双方の職が欠員のため数えません（{$article}）。
}
derivation-step-closed = { $days ->
    [1] {$from}の1日は、閉庁日のため数えません（{$article}）。
   *[other] {$from}から{$to}までの{$days}日は、閉庁日のため数えません（{$article}）。
}
derivation-step-extension = { $days ->
    [1] {$from}の1日を延長として数えます（{$article}）。
   *[other] {$from}から{$to}までの{$days}日を延長として数えます（{$article}）。
}
derivation-step-named-date = {$to}までと定められています（{$article}）。
derivation-step-special = {$from}から{$to}までの{$days}日を特例の期間として数えます（{$article}）。
derivation-step-rolled = 末日が閉庁日に当たるため、{$to}に繰り下げます（{$article}）。

# 期限
derivation-date = 決定の期限
derivation-safe-date = 安全期限
derivation-operative = 適用
derivation-by-article = {$what}（{$article}）
derivation-status = 状態
derivation-base = 本来の期限
derivation-extended = 延長後の期限
derivation-extension = 延長
derivation-special = 期限の特例
derivation-notice-due = 特例の通知
derivation-elapsed = 経過
derivation-elapsed-days = 受付から{$days}日
derivation-time-word = 期限の定め
derivation-time-word-quoted = 日数の定めはなく「{$word}」とされています（{$article}）
derivation-time-word-none = 日数の定めも、時期を示す言葉もありません（{$article}）
derivation-on-date = {$date} {$left}
derivation-as-the-date = 決定の期限と同じ
derivation-not-fixed = 定まっていません（停止中、残り{$days}日）
derivation-not-fixed-yet = 定まっていません
derivation-base-with-stops = {$date}（{$days}日を除外）
derivation-safe-by-reading = {$date}（{$readings}と読む場合）
derivation-safe-if-stop-ends = {$date}（停止が今日で終わるとした場合）
derivation-safe-if-stop-ends-by-reading = {$date}（停止が今日で終わり、{$readings}と読む場合）
derivation-closed-day = {$date}は閉庁日です。それまでの最後の開庁日は{$before}です。

# 延長と特例
derivation-accepted = 認められます
derivation-accepted-until = 認められます（{$latest}まで延長可）
derivation-refused = 認められません: {$reason}
derivation-refused-until = 認められません: {$reason}（{$latest}まで延長可）
derivation-undetermined = 停止中のため、まだ判断できません
derivation-special-dates = 相当の部分 {$substantial}、残り {$remaining}
derivation-special-date = {$remaining}まで
derivation-notice-in-time = {$date}までに届くこと（期限内）
derivation-notice-late = {$date}までに届くこと（遅延）
derivation-notice-unknown = {$date}までに届くこと
derivation-reason-after-base = 期限の後に決められています
derivation-reason-over-cap = 延長できる上限を超えています
derivation-reason-not-in-rule = この規程に定めがありません
derivation-reason-notice-late = 通知が本来の期間内に届いていません
derivation-reason-not-fixed = 本来の期限が定まっていません
derivation-reason-negative = 本来の期限より前の日になっています

# 関係する日
derivation-secondary-earliest-implementation = 開示を実施できる最初の日
derivation-secondary-earliest-implementation-substantial = 相当の部分を開示できる最初の日
derivation-secondary-method-request-last-day = 開示方法の申出の期限
derivation-secondary-claim-window-last-day = 請求できる最後の日
derivation-secondary-review-request-last-day = 審査請求の期限
derivation-with-safe = {$date}（安全な日 {$safe}）

# 読み方(条文に定めがないところ)
derivation-reading-supplement-from-asking-day = 補正を求めた日も除く
derivation-reading-supplement-from-next-day = 補正を求めた日は数える
derivation-reading-supplement-to-completion-day = 補正された日も除く
derivation-reading-supplement-to-day-before = 補正された日は数える
derivation-reading-roll-none = 末日が閉庁日でも動かさない
derivation-reading-roll-next-working-day = 末日が閉庁日なら次の開庁日
derivation-reading-roll-previous-working-day = 末日が閉庁日なら前の開庁日
derivation-reading-supplement-in-extension-yes = 延長期間でも補正の日数を除く
derivation-reading-supplement-in-extension-no = 延長期間では補正の日数を除かない
derivation-reading-special-excludes-none = 特例の期間から停止の日数を除かない
derivation-reading-special-excludes-stopped-days = 特例の期間からも停止の日数を除く
derivation-reading-identity-papers-pause-yes = 本人確認書類を待つ日数も除く
derivation-reading-identity-papers-pause-no = 本人確認書類を待つ日数は除かない
derivation-beside-same = どの読み方でも期限は同じです。

# 注意
derivation-warning-extension-refused = 延長は認められません。本来の期限で数えています。
derivation-warning-special-refused = 期限の特例は適用できません。ほかの期限で数えています。
derivation-warning-vacancy-ignored = この規程には欠員の期間を除く定めがないため、欠員は期限を動かしません。
derivation-warning-told-after-base = 延長の通知が期限の後になっています。安全期限は延長前の期限です。
derivation-warning-extension-without-effect = この延長では期限が動きません。
derivation-warning-extended-twice = 一度に限られた延長が二度行われています。
derivation-warning-special-and-extension = 延長と期限の特例の両方があります。特例によります。
derivation-warning-special-notice-unknown = 特例の通知が届いた日が分かりません。期間内に届いたものとしています。
derivation-warning-special-runs-through-stops = 特例の期間は、補正や欠員の日数を除かずに数えています。
derivation-warning-supplement-period-passed = 補正の期限が過ぎました。期限の翌日から再び数えています。
derivation-warning-supplement-without-period = 期間を定めない補正の求めが残っています。安全期限は、求めなかったものとして数えています。
derivation-warning-supplement-too-late = 期間が終わった後の補正の求めは、期限を動かしません。
derivation-warning-claim-window-missed = 請求できる期間を過ぎてからの請求です。
derivation-warning-implemented-too-early = 開示の実施が、置くべき期間より早く行われています。
