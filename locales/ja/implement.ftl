implement-about = 開示・訂正・利用停止などを実施したことを記録します
implement-japanese = 実施
implement-help-number = 事案の番号。令和8-開-0001、R8-K-0001、K1(今年度)のように書けます
implement-help-on = 実施した日
implement-help-part = 実施した部分の番号。省略時は全部
implement-help-means = 実施の方法
implement-help-pages = 交付した枚数
implement-help-happened = すでに行われた場合。法の定めに反していても事実として記録し、警告します
