check-about = ファイルが書かれたとおりかを確かめます
check-japanese = 検査
check-help-quick = 最近の記録と番号だけを確かめます(毎日の報告用)

check-sound = すべて書かれたとおりです。{ $events }件の記録を確かめました。
check-sound-quick = 最近の{ $events }件の記録と番号は、書かれたとおりです。
check-not-sound = 書かれたとおりでないところがあります。{ $events }件の記録を確かめました。
check-head = 先頭
check-findings = 見つかったこと
check-what-now = このファイルには書き込まず、控え(backup)と比べてください。
check-rebuild = 記録そのものは書かれたとおりです。一覧用の表は「kaiji rebuild」で作り直せます。
check-stale = 一覧用の表は古い版の計算によるものです。「kaiji rebuild」か次の書込みで新しくなります。

check-place-case = { $number }の{ $event }番
check-place-office = 機関の記録 第{ $event }号
check-place-of-office = 機関
check-place-unknown = どの事案のものか分かりません
check-whole-row = 行がないか、余分な行があります

check-finding-damaged-pages = ファイルが壊れています({ $detail })
check-finding-changed-schema = 表または制約「{ $name }」が変えられています
check-finding-broken-reference = 表の参照先の行がありません({ $name })
check-finding-wrong-file-row = ファイルの情報が記録と合いません({ $columns })
check-finding-missing-event = 記録{ $seq }({ $place })の前に抜けがあります
check-finding-broken-chain = 記録{ $seq }({ $place })か、それより前が書き換えられています
check-finding-broken-seal = 記録{ $seq }({ $place })の個人の記載または通知書が書き換えられています
check-finding-missing-private-part = 記録{ $seq }({ $place })の個人の記載がありません
check-finding-changed-source = 規程または休日の本文が記録と合いません({ $name })
check-finding-gap-in-numbers = 事案の番号に抜けがあります(年度と文字: { $name })
check-finding-derived-row-differs = 表「{ $name }」が記録から計算したものと違います({ $place }: { $columns })
