calc-about = 登録していない請求の期限を計算します
calc-help-jsonl = 標準入力から一行に一件ずつ読み、一行に一件ずつ答えます
calc-help-id = 答えにそのまま付ける名前
calc-help-ruleset = どの規程によるか
calc-help-kind = 請求の種類
calc-help-received = 請求が届いた日
calc-help-supplement = 補正。求めた日..補正された日(途中なら「求めた日..」)。,due=日付 ,refused=日付 ,about=identity を続けられます
calc-help-extend-days = 延長する日数
calc-help-extend-until = 延長後の期限の日
calc-help-decided = 延長を決めた日
calc-help-notified = 延長を通知した日
calc-help-special-until = 期限の特例で定める日
calc-help-special-notified = 期限の特例の通知が届いた日
calc-help-vacancy = 欠員期間。最初の日..最後の日。片方の職だけなら chair: または vice: を前に付けます
calc-help-partial-decision = 相当の部分を決定した日
calc-help-decision = 全部を決定した日
calc-help-objection = 第三者から反対の意見書が出ている
calc-help-implemented-on = 開示を実施した日
calc-help-ruling-on = 裁決の日
calc-help-notice-received = 決定の通知を受けた日
calc-help-disclosed-on = 開示を受けた日
calc-help-knew-on = 決定を知った日
calc-help-reading = 数え方の指定。例: roll=next-working-day
calc-help-explain = 各段階の説明文も付けます(一件のときは常に付きます)
calc-after = 例: kaiji calc --ruleset tannan-gikai --kind disclosure --received R8.4.1 --supplement 4/6..4/8
