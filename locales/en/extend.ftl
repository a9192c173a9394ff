extend-about = Extend the deadline of the decision
extend-help-number = The case number, like 令和8-開-0001, R8-K-0001 or K1 (this fiscal year)
extend-help-days = By how many days
extend-help-until = The new last day
extend-help-reason = The reason, printed in the notice
extend-help-on = The day it was decided; else today
extend-help-notified = The day it was told (as "kaiji sent --letter extension")
extend-help-happened = It was in truth already done: recorded as a fact even against the law, with a warning
