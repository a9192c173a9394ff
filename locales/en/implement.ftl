implement-about = Record that a disclosure, correction or suspension was carried out
implement-japanese = 実施
implement-help-number = The case number, like 令和8-開-0001, R8-K-0001 or K1 (this fiscal year)
implement-help-on = The day it was carried out
implement-help-part = The number of the part; else the whole
implement-help-means = How it was carried out
implement-help-pages = How many pages were handed over
implement-help-happened = It was in truth already done: recorded as a fact even against the law, with a warning
