extend-about = 決定の期限を延長します
extend-help-number = 事案の番号。令和8-開-0001、R8-K-0001、K1(今年度)のように書けます
extend-help-days = 延長する日数
extend-help-until = 延長後の期限の日
extend-help-reason = 延長の理由(通知書に記します)
extend-help-on = 延長を決めた日。省略時は今日
extend-help-notified = 通知した日(「kaiji sent --letter extension」と同じ)
extend-help-happened = すでに行われた場合。法の定めに反していても事実として記録し、警告します
