# 期限が動いたとき(どの命令でも同じ)
moved-heading = 動いた期限
moved-not-fixed = 未確定
moved-date = { $number } { $clock }: { $from } から { $to } へ({ $article }、{ $because })
moved-now-late = { $number } { $clock }: 期限は { $from } から { $to } へ動き、期限後の決定になりました({ $article }、{ $because })
moved-now-in-time = { $number } { $clock }: 期限は { $from } から { $to } へ動き、期限内の決定になりました({ $article }、{ $because })

# 機関の事実を記録したとき
moved-office-done = 機関の記録に加えました。
moved-office-dry-run = 機関の記録に加える内容です(試行のため、まだ書き込んでいません)。
moved-office-repeated = 機関の記録にすでに加えてあります。新しくは書き込んでいません。
moved-office-event = 第{ $event }号 { $what }
moved-nothing = 動いた期限はありません。
moved-warnings = 注意

moved-fact-vacancy-started = { $post }の職が欠けた最初の日: { $on }
moved-fact-vacancy-ended = 第{ $started }号の職が欠けていた最後の日: { $on }
moved-fact-office-set = { $name }({ $on }から)
moved-fact-office-set-always = { $name }
moved-fact-holidays-national = 国民の祝日の一覧
moved-fact-holidays-own = この機関の閉庁日の一覧(前の一覧に代わります)
moved-fact-ruleset-adopted = 規程 { $ruleset }({ $in-force }施行、改訂{ $revision })
moved-fact-struck = 第{ $event }号の取消し
moved-fact-figures-published = { $year }の施行状況の公表
moved-fact-breach-recorded = 漏えい等{ $breach }を知った日: { $on }
moved-fact-breach-updated = 漏えい等{ $breach }について分かったこと
moved-fact-breach-reported = 漏えい等{ $breach }の{ $duty }: { $on }
moved-fact-breach-notified = 漏えい等{ $breach }の本人への通知: { $on }
moved-fact-breach-everyone-notified = 漏えい等{ $breach }の本人すべてへの通知: { $on }
moved-fact-breach-relieved = 漏えい等{ $breach }について{ $by }: { $on }
moved-fact-letter-issued = { $on }付けの{ $letter }の発行（{ $event }番の記録について）
moved-fact-engine-raised = 期限の計算の世代 { $to }
