# 端末での問いかけ(値が足りないとき)

ask-begin = 足りないところを順に伺います({$command})。Esc で一つ前に戻り、Ctrl-C でやめます。
ask-left = やめました。何も記録していません。
ask-today = 今日
ask-likely = {" "}(Enter で「{$value}」)
ask-optional = {" "}(なければ Enter)
ask-not-empty = ここは空のままにできません。Esc で一つ前に戻り、Ctrl-C でやめます。
ask-another = ほかにもあれば続けて、なければ Enter
ask-that-day = {"  "}{$day}
ask-which-case = どの事案ですか(氏名・フリガナ・番号の一部で絞り込めます)
ask-which = どちらにしますか
ask-none-of-these = なし
ask-not-in-rule = {$what}(この規程には挙げられていません)
ask-none-found = 見つかりません
ask-more-below = ほか{$count}件
ask-narrow-down = 絞り込み:{" "}
ask-same-line = 次の命令でも同じことができます。
ask-record = この内容で記録しますか

ask-days-up-to = 延長する日数({$article}、{$days}日まで)
ask-whole = 全体
ask-consulted = 諮問した
ask-that-is-all = 以上
ask-made-on = {$what}の作成日(なければ Enter)
ask-passage = {$what}により開示しない部分
ask-value = {$what} の値
ask-whose-rule = どの機関の規程を使いますか
ask-office-now = 続けて、通知書に載せる機関の名称や住所などを登録しますか
ask-office-key = どの項目を登録しますか
ask-papers-seen = 確かめた本人確認書類
ask-papers-lacking = 足りない書類や不備
ask-lacking-about = 何が足りませんか
ask-lacking-by = 補正の期限(いつまでに出してもらうか)
ask-letter = {$letter}を作りますか
ask-letter-screen = 画面に表示する
ask-letter-file = ファイルに保存する
ask-letter-none = 作らない
ask-letter-place = 保存先(名前の終わりが .pdf なら PDF、.docx なら DOCX)
ask-file-receipt = 受付票-{$number}.txt
ask-file-mend-request = 補正依頼書-{$number}.txt
ask-which-step = 今どれをしますか
ask-no-step = 何もしない

# 受け付ける前に見比べる期限
ask-also = あわせて記録すること
ask-outlook = 期限の見通し
ask-outlook-whole = 不足がなければ
ask-outlook-mended = 不足が{$day}に届けば
ask-outlook-extended = 上限まで延長すれば
ask-outlook-mended-and-extended = 不足が{$day}に届き、上限まで延長すれば
ask-outlook-date = {$date}
ask-outlook-date-and-safe = {$date}(安全期限 {$safe})
ask-tab-for-more = (続けてもう一つは Tab)
