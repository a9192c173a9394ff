approve-about = 決定の決裁を記録します
approve-japanese = 決裁
approve-help-number = 事案の番号。令和8-開-0001、R8-K-0001、K1(今年度)のように書けます
approve-help-on = 決裁の日
approve-help-by = 決裁者
approve-help-happened = すでに行われた場合。法の定めに反していても事実として記録し、警告します
