transfer-about = 事案を移送したことを記録します。移送の定めがある規程に限ります
transfer-japanese = 移送
transfer-help-number = 事案の番号。令和8-開-0001、R8-K-0001、K1(今年度)のように書けます
transfer-help-to = 移送先の機関
transfer-help-on = 移送した日
transfer-help-reason = 移送の理由
transfer-help-happened = すでに行われた場合。法の定めに反していても事実として記録し、警告します
