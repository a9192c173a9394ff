implement-about = 開示・訂正・利用停止を実施したことを記録します
implement-help-number = 事案番号
implement-help-on = 実施した日
implement-help-part = どの部分か。省略時は認めた部分の全部
implement-help-means = 開示の方法
implement-help-pages = 渡した写しの枚数
implement-help-happened = 法に反していても、すでに行われた事実として記録します
