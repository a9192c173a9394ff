check-about = ファイルが書かれたとおりかを確かめます
check-help-quick = 最近の記録と番号だけを確かめます(毎日の報告用)

check-sound = すべて書かれたとおりです。{ $events }件の記録を確かめました。 先頭 { $head }
check-sound-quick = 最近の{ $events }件の記録は書かれたとおりです。 先頭 { $head }
check-not-sound = 書かれたとおりでないところがあります。{ $events }件の記録を確かめました。 先頭 { $head }
check-what-now = このファイルには書き込まず、控え(バックアップ)と比べてください。表だけの違いは「kaiji rebuild」で作り直せます。
check-stale = 期限の計算が新しくなっています。「kaiji rebuild」で一覧を作り直してください。

check-finding-damaged-pages = ファイルが壊れています({ $detail })
check-finding-changed-schema = 表や制約「{ $name }」が変えられています
check-finding-broken-reference = 表「{ $table }」が「{ $to }」にない行を指しています
check-finding-wrong-file-row = ファイルの情報が記録と合いません({ $columns })
check-finding-missing-event = 記録 { $event } の前に抜けがあります
check-finding-broken-chain = 記録 { $event } またはそれより前が書き換えられています
check-finding-broken-seal = 記録 { $event } の個人の記載が書き換えられています
check-finding-missing-private-part = 記録 { $event } の個人の記載がありません
check-finding-changed-source = 規程または休日の本文「{ $label }」が記録と合いません
check-finding-gap-in-numbers = { $fiscal_year }年度の番号 { $letter } に抜けがあります
check-finding-derived-row-differs = 表「{ $table }」が記録から計算したものと違います({ $case } { $columns })
