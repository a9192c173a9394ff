strike-about = 誤った記録を取り消します。消さずに、取り消したことを残します
strike-japanese = 取消し
strike-help-number = 事案の番号。令和8-開-0001、R8-K-0001、K1(今年度)のように書けます。機関の記録は office
strike-help-event = 取り消す記録の番号。「kaiji log」で見られます
strike-help-why = 取り消す理由
strike-help-with-dependents = その記録を前提とする記録も一緒に取り消します
