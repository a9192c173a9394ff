special-about = 期限の特例を用います(著しく大量の開示請求、特に長期を要する訂正・利用停止請求)
special-japanese = 特例
special-help-number = 事案の番号。令和8-開-0001、R8-K-0001、K1(今年度)のように書けます
special-help-remaining-until = 残りの部分(訂正・利用停止では全部)について決定する期限の日
special-help-reason = 特例を用いる理由(通知書に記します)
special-help-on = 特例を用いると決めた日。省略時は今日
special-help-notified = 通知が届いた日(「kaiji delivered --letter special-case」と同じ)
special-help-happened = すでに行われた場合。法の定めに反していても事実として記録し、警告します
