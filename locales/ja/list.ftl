list-about = 事案を一覧にします
list-japanese = 一覧
list-help-all = 終わった事案も含めます
list-help-count = 件数だけを、年度・種類・段階ごとに数えます

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
list-column-ruleset = 規程
list-column-kind = 種類
list-column-status = 期限の状態
list-column-received = 受付日
list-column-section = 課
list-column-clock = 期間
list-column-owed-by = 側
list-column-group = 理由
list-column-elapsed-days = 経過日数
list-column-fiscal-year = 年度
list-column-cases = 件数

list-fiscal-year = { $name }（{ $year }年度）

list-elapsed = {$days}日経過
list-elapsed-and-target = {$days}日経過・目安{$left}
list-past-target = 目安超過
