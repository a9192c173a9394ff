show-about = 事案の状況を一画面で表示します
show-help-number = 事案の番号。令和8-開-0001、R8-K-0001、K1(今年度)のように書けます
