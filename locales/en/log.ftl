log-about = List the entries of a case: what, when, by whom
log-help-number = The case number, like 令和8-開-0001, R8-K-0001 or K1 (this fiscal year); "office" for the entries of the office
log-help-as-of = Only what was recorded by the end of that day
