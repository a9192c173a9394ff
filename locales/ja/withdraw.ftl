withdraw-about = 請求が取り下げられたことを記録します
withdraw-help-number = 事案番号
withdraw-help-on = 取り下げられた日
withdraw-help-reason = 取下げの理由
