# 端末での問いかけ(値が足りないとき)

ask-begin = 足りないところを順に伺います({$command})。Esc で一つ前に戻り、Ctrl-C でやめます。
ask-left = やめました。何も記録していません。
ask-today = 今日
ask-likely = {" "}(Enter で「{$value}」)
ask-optional = {" "}(なければ Enter)
ask-another = ほかにもあれば続けて、なければ Enter
ask-that-day = {"  "}{$day}
ask-which = どちらにしますか
ask-none-of-these = 指定しない
ask-not-in-rule = {$what}(この規程には挙げられていません)
ask-none-found = 見つかりません
ask-more-below = ほか{$count}件
ask-narrow-down = 絞り込み:{" "}
ask-same-line = 次の命令でも同じことができます。
ask-record = この内容で記録しますか
