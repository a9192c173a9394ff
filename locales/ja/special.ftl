special-about = 期限の特例を適用します
special-help-number = 事案番号
special-help-remaining-until = 開示では残りの部分、訂正・利用停止では全部を決定する期限
special-help-reason = 適用する理由
special-help-on = 適用を決めた日。省略時は通知が届いた日か今日
special-help-notified = 特例の通知が相手に届いた日
special-help-happened = 法に反していても、すでに行われた事実として記録します
