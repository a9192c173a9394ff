assign-about = Record who is in charge from now on
assign-japanese = 担当
assign-help-number = The case number, like 令和8-開-0001, R8-K-0001 or K1 (this fiscal year)
assign-help-officer = The officer in charge
assign-help-section = The section in charge
assign-help-on = The day from which they are in charge
