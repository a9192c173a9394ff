delivered-about = 通知書などが届いたことを記録します
delivered-help-number = 事案番号
delivered-help-on = 届いた日
delivered-help-letter = どの通知書か。省略時は決定通知書
delivered-help-to = 届いた相手。請求した人でないとき
