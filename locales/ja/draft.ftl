draft-about = 決定の起案を記録します
draft-japanese = 起案
draft-help-number = 事案の番号。令和8-開-0001、R8-K-0001、K1(今年度)のように書けます
draft-help-on = 起案した日
draft-help-by = 起案者
