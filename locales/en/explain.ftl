explain-about = Explain every deadline of a case step by step, with articles
explain-help-number = The case number, like 令和8-開-0001, R8-K-0001 or K1 (this fiscal year)
