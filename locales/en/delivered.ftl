delivered-about = Record that a letter arrived; starts this addressee's periods
delivered-japanese = 到達
delivered-help-number = The case number, like 令和8-開-0001, R8-K-0001 or K1 (this fiscal year)
delivered-help-on = The day it arrived
delivered-help-letter = Which letter; else the one that is due
delivered-help-to = The addressee, where there are several
