transfer-about = Record that the case was sent on, where an article provides it
transfer-japanese = 移送
transfer-help-number = The case number, like 令和8-開-0001, R8-K-0001 or K1 (this fiscal year)
transfer-help-to = The body that it was sent to
transfer-help-on = The day of the transfer
transfer-help-reason = Why
transfer-help-happened = It was in truth already done: recorded as a fact even against the law, with a warning
