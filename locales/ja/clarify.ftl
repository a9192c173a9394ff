clarify-about = 請求の内容を口頭などで確認したことを記録します
clarify-japanese = 確認
clarify-help-number = 事案の番号。令和8-開-0001、R8-K-0001、K1(今年度)のように書けます
clarify-help-on = 確認を始めた日
clarify-help-reason = 確認する内容
clarify-help-done = 確認が終わった日。--on と一緒に指定すると、始まりと終わりを記録します
