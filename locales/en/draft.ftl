draft-about = Record that the decision was drafted
draft-japanese = 起案
draft-help-number = The case number, like 令和8-開-0001, R8-K-0001 or K1 (this fiscal year)
draft-help-on = The day of the draft
draft-help-by = Who drafted it
