approve-about = Record that the draft was approved
approve-japanese = 決裁
approve-help-number = The case number, like 令和8-開-0001, R8-K-0001 or K1 (this fiscal year)
approve-help-on = The day of the approval
approve-help-by = Who approved it
approve-help-happened = It was in truth already done: recorded as a fact even against the law, with a warning
