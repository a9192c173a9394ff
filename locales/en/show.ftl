show-about = Show a case on one page
show-help-number = The case number, like 令和8-開-0001, R8-K-0001 or K1 (this fiscal year)
