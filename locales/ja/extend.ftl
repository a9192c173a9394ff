extend-about = 決定の期間を延長します
extend-help-number = 事案番号
extend-help-days = 何日延長するか
extend-help-until = いつまで延長するか
extend-help-reason = 延長の理由
extend-help-on = 延長を決めた日。省略時は通知した日か今日
extend-help-notified = 延長の通知書を送った日
extend-help-happened = 法に反していても、すでに行われた事実として記録します
