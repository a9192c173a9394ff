fee-about = Record money asked for, paid, or let off
fee-japanese = 手数料
fee-help-number = Number of the case: 令和8-開-0001, R8-K-0001, K1 (this fiscal year)
fee-help-asked = Yen asked for
fee-help-paid = Yen paid
fee-help-relief = Why it is reduced or let off
fee-help-yen = Yen let off; everything that is open if not given
fee-help-on = Day on which it happened
