withdraw-about = Record that the requester took the request back
withdraw-japanese = 取下げ
withdraw-help-number = The case number, like 令和8-開-0001, R8-K-0001 or K1 (this fiscal year)
withdraw-help-on = The day it was taken back
withdraw-help-reason = Why
