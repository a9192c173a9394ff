due-about = 期限の近い事案を、安全期限の順に一覧にします
due-japanese = 期限
due-help-within = 今日から何日以内か
due-help-all-clocks = 請求者側の期間なども含めます
due-help-exit-code = 該当があれば終了コードを1にします

due-empty = 期限の近い事案はありません。
due-at-once = 至急の通知未了
due-unsent = 通知書未発送
due-resumed = 再び進行中
due-target = 目安
