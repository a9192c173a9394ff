special-about = Use the special case: a very large amount, or a very long time
special-japanese = 特例
special-help-number = The case number, like 令和8-開-0001, R8-K-0001 or K1 (this fiscal year)
special-help-remaining-until = The day set for the rest (of a correction or suspension: for the whole)
special-help-reason = The reason, printed in the notice
special-help-on = The day it was decided; else today
special-help-notified = The day its notice arrived (as "kaiji delivered --letter special-case")
special-help-happened = It was in truth already done: recorded as a fact even against the law, with a warning
