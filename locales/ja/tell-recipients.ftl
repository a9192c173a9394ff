tell-recipients-about = 訂正したことを提供先に知らせたこと、または必要がないことを記録します
tell-recipients-japanese = 提供先通知
tell-recipients-help-number = 事案の番号。令和8-開-0001、R8-K-0001、K1(今年度)のように書けます
tell-recipients-help-to = 知らせた提供先
tell-recipients-help-not-needed = 知らせる必要がないと認めた場合
tell-recipients-help-why = 必要がないと認めた理由
tell-recipients-help-on = 知らせた日、または必要がないと認めた日
