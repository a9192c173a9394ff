delivered-about = 通知書が届いたことを記録します(申出や審査請求の期間が始まります)
delivered-japanese = 到達
delivered-help-number = 事案の番号。令和8-開-0001、R8-K-0001、K1(今年度)のように書けます
delivered-help-on = 届いた日
delivered-help-letter = どの通知書か。省略時は出すべき通知書
delivered-help-to = 宛先(複数あるとき)
