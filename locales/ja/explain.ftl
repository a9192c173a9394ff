explain-about = 期限の計算を、条項とともに一段ずつ説明します
explain-help-number = 事案の番号。令和8-開-0001、R8-K-0001、K1(今年度)のように書けます
