overdue-about = 期限を過ぎた事案を一覧にします
overdue-japanese = 超過
overdue-help-all-clocks = 請求者側の期間なども含めます
overdue-help-exit-code = 該当があれば終了コードを1にします

overdue-empty = 期限を過ぎた事案はありません。
