log-about = 経過(いつ、誰が、何を記録したか)を表示します
log-japanese = 経過
log-help-number = 事案番号。機関の記録は office
log-help-as-of = その日の終わりまでに記録されていたことだけを表示

log-column-event = 記録
log-column-on = 日
log-column-kind = 事項
log-column-words = 内容
log-column-actor = 記録者
log-column-recorded = 記録日時
log-empty = 記録はありません。
log-erased = (消去済み)
log-struck-by = (取消済み、{$event}番)
log-superseded = (知らせた記録が取り消されたため失効)
