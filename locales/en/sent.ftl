sent-about = Record that a letter went out
sent-japanese = 発送
sent-help-number = The case number, like 令和8-開-0001, R8-K-0001 or K1 (this fiscal year)
sent-help-on = The day it went out
sent-help-letter = Which letter; else the one that is due
sent-help-to = The addressee, where there are several
