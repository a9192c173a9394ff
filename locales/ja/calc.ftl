calc-about = ファイルに載せていない請求の期限を計算します
calc-japanese = 試算
calc-after =
    例: kaiji calc --ruleset tannan-gikai --kind disclosure --received 2026-04-01 --supplement 4/6..4/8
    補正は FROM..TO(補正待ちなら FROM..)の後にコンマで due=期限、refused=拒否の日、about=form または identity を続けられます。
    欠員は両方の職なら FROM..TO、片方なら chair:FROM..TO、vice:FROM..TO と書きます。
    年のない日付は、いちばん近い過去の日です。

calc-help-jsonl = 標準入力の1行を1件の請求(JSON)として読み、1行ずつ答えます
calc-help-id = 答えにそのまま返す文字列
calc-help-ruleset = 規程の名前、または規程ファイル(.toml)
calc-help-kind = 請求の種別
calc-help-received = 請求が到達した日
calc-help-supplement = 補正を求めた日から補正された日まで
calc-help-extend-days = 延長する日数
calc-help-extend-until = 延長後の期限とした日
calc-help-decided = 延長を決めた日
calc-help-notified = 延長を通知した日
calc-help-special-until = 期限の特例: 残りの部分(訂正・利用停止では全部)の期限とした日
calc-help-special-notified = 期限の特例の通知が届いた日
calc-help-vacancy = 議長・副議長が欠けていた期間(初日と末日を含む)
calc-help-partial-decision = 相当の部分を決定した日
calc-help-decision = 全部を決定した日
calc-help-objection = 第三者から反対の意見書が出ている
calc-help-implemented-on = 開示を実施した日
calc-help-ruling-on = 裁決の日
calc-help-notice-received = 決定の通知が届いた日
calc-help-disclosed-on = 開示を受けた日(訂正・利用停止の請求の前提)
calc-help-knew-on = 決定を知った日
calc-help-reading = 条文に定めがないところの読み方(例 roll=next_working_day)
calc-help-explain = 各段階に文を添えます(1件なら既定、--jsonl では付けたときだけ)
calc-help-no-explain = 計算の根拠の表と文を省きます

calc-request = {$kind}  {$received}到達
calc-supplement-form = 期間の後に due=日付、refused=日付、about=form、about=identity のいずれか
calc-vacancy-form = 期間、または chair:期間、vice:期間(例 chair:2026-05-01..2026-05-09)
calc-reading-form = 読み方の名前と値(例 supplement_from=asking_day、supplement_to=day_before、roll=next_working_day、two_weeks=same_weekday)

# 計算できないわけ
calc-fault-unknown-ruleset = その名前の規程はありません
calc-fault-unknown-ruleset-hint = --ruleset に規程の名前を書いてください。
calc-fault-unknown-kind = その種別の請求はありません
calc-fault-unknown-kind-hint = --kind に請求の種別を書いてください。
calc-fault-kind-not-offered = この規程には、その種別の請求の定めがありません
calc-fault-kind-not-offered-hint = --kind か --ruleset を確かめてください。
calc-fault-bad-date = 日付として読み取れない値があります
calc-fault-bad-date-hint = 日付は 2026-04-01 のように書いてください。
calc-fault-bad-value = 読み取れない値があります
calc-fault-bad-value-hint = 値を確かめてください。
calc-fault-event-before-request = 請求の到達より前の日付があります
calc-fault-event-before-request-hint = --received と、補正・延長・特例・決定などの日付を確かめてください。
calc-fault-completed-before-requested = 補正を求めた日より前に補正されたことになっています
calc-fault-completed-before-requested-hint = --supplement は「求めた日..補正された日」の順に書いてください。
calc-fault-period-ends-before-start = 始まる前に終わる期間があります
calc-fault-period-ends-before-start-hint = --vacancy の期間と、--supplement の due を確かめてください。
calc-fault-today-before-request = 今日より後に到達した請求になっています
calc-fault-today-before-request-hint = --received を確かめるか、--today でいつの時点かを指定してください。
calc-fault-extension-needs-one-of-days-until = 延長の長さがありません
calc-fault-extension-needs-one-of-days-until-hint = --extend-days か --extend-until のどちらか一方を書いてください。
calc-fault-special-without-date = 期限の特例の日がありません
calc-fault-special-without-date-hint = --special-until に、期限とした日を書いてください。
calc-fault-decision-before-partial = 相当の部分の決定より前に全部を決定したことになっています
calc-fault-decision-before-partial-hint = --partial-decision と --decision を確かめてください。
calc-fault-implementation-without-decision = 決定のない開示の実施になっています
calc-fault-implementation-without-decision-hint = --decision に決定の日を書いてください。
calc-fault-no-version-in-force = 請求の到達した日には、この規程がまだ施行されていません
calc-fault-no-version-in-force-hint = --received を確かめてください。
