list-about = 事案を一覧にします
list-japanese = 一覧
list-help-all = 終わった事案も含めます
list-help-state = この段階の事案だけ
list-help-kind = この種類の請求だけ
list-help-ruleset = この規程の事案だけ
list-help-officer = この担当者の事案だけ
list-help-section = この課の事案だけ
list-help-from = この日以後に届いた請求だけ
list-help-to = この日以前に届いた請求だけ
list-help-text = 氏名や件名に含まれる文字。漢字の新旧・かな・全角半角の違いは問いません

list-empty = 該当する事案はありません。
list-column-number = 番号
list-column-state = 状態
list-column-date = 期限
list-column-safe-date = 安全期限
list-column-days-remaining = 残り
list-column-name = 氏名
list-column-subject = 件名
list-column-officer = 担当
list-column-target = 目安

list-elapsed = {$days}日経過
list-elapsed-and-target = {$days}日経過・目安{$left}
list-past-target = 目安超過
