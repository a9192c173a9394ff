vacancy-about = 議長・副議長の職が欠けている期間を記録する
vacancy-start-about = 職が欠けたことを記録します
vacancy-start-help-office = どの職か
vacancy-start-help-on = まる一日欠けている最初の日
vacancy-end-about = 職が埋まったことを記録します
vacancy-end-help-office = どの職か
vacancy-end-help-on = まる一日欠けている最後の日
vacancy-list-about = 記録した期間を一覧にします
vacancy-strike-about = 誤って記録した期間を取り消します
vacancy-strike-help-event = 一覧にある番号
vacancy-strike-help-why = 取り消す理由

vacancy-column-event = 番号
vacancy-column-office = 職
vacancy-column-from = 最初の日
vacancy-column-to = 最後の日
vacancy-empty = 欠けている期間の記録はありません。
