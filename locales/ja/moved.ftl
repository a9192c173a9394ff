# 期限が動いたとき(どの命令でも同じ)
moved-heading = 動いた期限
moved-not-fixed = 未確定
moved-date = { $number } { $clock }: { $from } から { $to } へ({ $because })
moved-now-late = { $number } { $clock }: 期限は { $from } から { $to } へ動き、期限後の決定になりました({ $because })
moved-now-in-time = { $number } { $clock }: 期限は { $from } から { $to } へ動き、期限内の決定になりました({ $because })

# 機関の事実を記録したとき
moved-office-done = 機関の記録 第{ $event }号として記録しました。
moved-office-dry-run = 機関の記録 第{ $event }号として記録します(試行のため、まだ記録していません)。
moved-office-repeated = 機関の記録 第{ $event }号としてすでに記録されています。
moved-nothing = 動いた期限はありません。
