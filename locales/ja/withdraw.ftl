withdraw-about = 請求が取り下げられたことを記録します
withdraw-japanese = 取下げ
withdraw-help-number = 事案の番号。令和8-開-0001、R8-K-0001、K1(今年度)のように書けます
withdraw-help-on = 取り下げられた日
withdraw-help-reason = 取下げの理由
