note-about = 自由な覚書を残します。期限には影響しません
note-japanese = メモ
note-help-number = 事案の番号。令和8-開-0001、R8-K-0001、K1(今年度)のように書けます
note-help-text = 覚書の文
note-help-on = いつのことか。省略時は今日
