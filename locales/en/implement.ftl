implement-about = Record that a disclosure, correction or suspension was carried out
implement-help-number = Case number
implement-help-on = The day it was carried out
implement-help-part = Which part; else all that was granted
implement-help-means = How a disclosure was carried out
implement-help-pages = Pages handed over
implement-help-happened = Record it as a fact that has happened, even against the law
