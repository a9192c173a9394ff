sent-about = 通知書などを送ったことを記録します
sent-help-number = 事案番号
sent-help-on = 送った日
sent-help-letter = どの通知書か。省略時は決定通知書
sent-help-to = 送った相手。請求した人でないとき
