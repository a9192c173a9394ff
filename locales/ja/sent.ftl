sent-about = 通知書を発送したことを記録します
sent-japanese = 発送
sent-help-number = 事案の番号。令和8-開-0001、R8-K-0001、K1(今年度)のように書けます
sent-help-on = 発送した日
sent-help-letter = どの通知書か。省略時は出すべき通知書
sent-help-to = 宛先(複数あるとき)
