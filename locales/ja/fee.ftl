fee-about = 手数料・費用の請求、納付、減免を記録します
fee-japanese = 手数料
fee-help-number = 事案の番号。令和8-開-0001、R8-K-0001、K1(今年度)のように書けます
fee-help-asked = 請求した額(円)
fee-help-paid = 納められた額(円)
fee-help-relief = 減額・免除の理由
fee-help-yen = 減額した額(円)。省略時は残りの全額
fee-help-on = その日
